import { useEffect, useRef, useState } from 'preact/hooks'

/** Where a floating sheet stands: pixels from the right and the bottom edge of the window. */
export interface Point {
  readonly right: number
  readonly bottom: number
}

export interface Movable {
  /** Where the person left it; null: at its own place. */
  readonly position: Point | null
  /** Called when a move has ended, never while it goes on. */
  onMove(position: Point): void
}

const EDGE = 8
const STEP = 16
const ARROWS: Readonly<Record<string, readonly [right: number, bottom: number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
}

/**
 * Moves a sheet by its grip, with the mouse, a finger or the arrow keys. `sheet` finds the sheet of a grip: the
 * nearest `.float`. The place goes into custom properties; the style sheet keeps it inside the window.
 */
export function useMove({ position, onMove }: Movable) {
  // Kept here too: the answer to a move comes later, and the sheet must not jump back until then.
  const [place, setPlace] = useState(position)
  const from = useRef<{ readonly x: number; readonly y: number; readonly at: Point } | null>(null)
  /** Where the last key put it: a held key comes faster than the sheet is drawn anew. */
  const latest = useRef<Point | null>(null)
  /** Moves of our own whose answers have not come yet, oldest first. */
  const sent = useRef<readonly Point[]>([])
  useEffect(() => {
    const answered = sent.current.findIndex((own) => isSame(own, position))
    sent.current = answered < 0 ? [] : sent.current.slice(answered + 1)
    // A late answer to an earlier move must not bring it back; anything else is told from elsewhere.
    if (sent.current.length === 0) setPlace(position)
  }, [position?.right, position?.bottom])

  const end = (to: Point) => {
    from.current = null
    sent.current = [...sent.current, to]
    setPlace(to)
    onMove(to)
  }
  return {
    style: place ? { '--tr-right': `${place.right}px`, '--tr-bottom': `${place.bottom}px` } : undefined,
    placed: place !== null,
    grip: {
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0) return
        const grip = event.currentTarget as Element
        grip.setPointerCapture(event.pointerId)
        latest.current = null
        from.current = { x: event.clientX, y: event.clientY, at: placeOf(grip) }
      },
      onPointerMove(event: PointerEvent) {
        if (from.current) setPlace(movedTo(event, from.current))
      },
      onPointerUp(event: PointerEvent) {
        if (from.current) end(movedTo(event, from.current))
      },
      onPointerCancel() {
        from.current = null
        setPlace(position)
      },
      onKeyDown(event: KeyboardEvent) {
        const by = ARROWS[event.key]
        if (!by) return
        event.preventDefault()
        const grip = event.currentTarget as Element
        const { right, bottom } = latest.current ?? placeOf(grip)
        latest.current = inside({ right: right + by[0], bottom: bottom + by[1] }, grip)
        end(latest.current)
      },
    },
  }
}

function isSame(one: Point, other: Point | null) {
  return one.right === other?.right && one.bottom === other.bottom
}

function placeOf(grip: Element): Point {
  const { right, bottom } = sheetOf(grip).getBoundingClientRect()
  return { right: Math.round(innerWidth - right), bottom: Math.round(innerHeight - bottom) }
}

function movedTo(event: PointerEvent, from: { readonly x: number; readonly y: number; readonly at: Point }) {
  const right = from.at.right - Math.round(event.clientX - from.x)
  const bottom = from.at.bottom - Math.round(event.clientY - from.y)
  return inside({ right, bottom }, event.currentTarget as Element)
}

function inside({ right, bottom }: Point, grip: Element): Point {
  const { width, height } = sheetOf(grip).getBoundingClientRect()
  return {
    right: Math.max(EDGE, Math.min(right, innerWidth - width - EDGE)),
    bottom: Math.max(EDGE, Math.min(bottom, innerHeight - height - EDGE)),
  }
}

function sheetOf(grip: Element) {
  return grip.closest('.float') ?? grip
}
