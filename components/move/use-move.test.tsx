// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useMove, type Movable } from './use-move'

const WIDTH = 300
const HEIGHT = 40
const WINDOW = { width: 1000, height: 800 }

function Sheet(props: Movable) {
  const { style, grip } = useMove(props)
  return (
    <div class="float" style={style}>
      <button {...grip}>move</button>
    </div>
  )
}

const sheet = () => screen.getByRole('button').parentElement as HTMLElement
const placed = () => ({
  right: parseInt(sheet().style.getPropertyValue('--tr-right')) || 24,
  bottom: parseInt(sheet().style.getPropertyValue('--tr-bottom')) || 24,
})

/** happy-dom has no layout: the sheet stands where its properties say. */
beforeEach(() => {
  vi.stubGlobal('innerWidth', WINDOW.width)
  vi.stubGlobal('innerHeight', WINDOW.height)
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => {
    const { right, bottom } = placed()
    const x = WINDOW.width - right - WIDTH
    return new DOMRect(x, WINDOW.height - bottom - HEIGHT, WIDTH, HEIGHT)
  })
  Element.prototype.setPointerCapture = () => undefined
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a sheet with a grip', () => {
  it('follows the pointer and tells its place once, at the end', () => {
    const onMove = vi.fn()
    render(<Sheet position={null} onMove={onMove} />)
    const grip = screen.getByRole('button')
    fireEvent.pointerDown(grip, { button: 0, clientX: 700, clientY: 700 })
    fireEvent.pointerMove(grip, { clientX: 650, clientY: 690 })
    expect(onMove).not.toHaveBeenCalled()
    fireEvent.pointerUp(grip, { clientX: 600, clientY: 680 })
    expect(onMove.mock.calls).toEqual([[{ right: 124, bottom: 44 }]])
  })

  it.each([
    ['ArrowLeft', { right: 116, bottom: 100 }],
    ['ArrowRight', { right: 84, bottom: 100 }],
    ['ArrowUp', { right: 100, bottom: 116 }],
    ['ArrowDown', { right: 100, bottom: 84 }],
  ])('moves by %s', (key, expected) => {
    const onMove = vi.fn()
    render(<Sheet position={{ right: 100, bottom: 100 }} onMove={onMove} />)
    fireEvent.keyDown(screen.getByRole('button'), { key })
    expect(onMove).toHaveBeenCalledWith(expected)
  })

  it('never leaves the window', () => {
    const onMove = vi.fn()
    render(<Sheet position={null} onMove={onMove} />)
    const grip = screen.getByRole('button')
    fireEvent.pointerDown(grip, { button: 0, clientX: 700, clientY: 700 })
    fireEvent.pointerUp(grip, { clientX: -5000, clientY: -5000 })
    expect(onMove).toHaveBeenCalledWith({ right: 692, bottom: 752 })
  })

  it('stays where it was put until it is told otherwise', () => {
    const { rerender } = render(<Sheet position={{ right: 100, bottom: 100 }} onMove={vi.fn()} />)
    fireEvent.keyDown(screen.getByRole('button'), { key: 'ArrowLeft' })
    rerender(<Sheet position={{ right: 100, bottom: 100 }} onMove={vi.fn()} />)
    expect(placed()).toEqual({ right: 116, bottom: 100 })
    rerender(<Sheet position={{ right: 40, bottom: 50 }} onMove={vi.fn()} />)
    expect(placed()).toEqual({ right: 40, bottom: 50 })
  })
})
