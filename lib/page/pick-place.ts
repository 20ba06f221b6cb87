import type { PickLook } from '../embed/place-types'
import { holdKey } from './hold-keys'
import { isDrawn, lookAt } from './place'

export interface Picking {
  /** Of our overlay root, under the panel: over all of the page while a person points. */
  readonly layer: HTMLElement
  /** Read aloud when the picking begins: what the keys do. */
  readonly label: string
  /** Where the keys begin to walk; null: at the top of the page. */
  readonly start: Element | null
  owns(node: Node): boolean
  /** Something else lies under the mark; null: nothing that can be meant. */
  onLook(look: PickLook | null): void
  /** Taken; the picking has ended. */
  onTake(look: PickLook): void
  /** Left by Escape; the picking has ended. */
  onLeave(): void
  readonly signal: AbortSignal
}

/** Everything that a press makes; the page gets none of it. */
const PRESSES = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'mousedown',
  'mouseup',
  'mousemove',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'dragstart',
] as const
const KEYS = ['keydown', 'keypress', 'keyup'] as const

const ORDER: Readonly<Record<string, (element: Element) => Element | null>> = {
  ArrowUp: (element) => element.parentElement,
  ArrowDown: (element) => element.firstElementChild,
  ArrowLeft: (element) => element.previousElementSibling,
  ArrowRight: (element) => element.nextElementSibling,
}
/** The way on from something that is passed over. */
const ONWARD: Readonly<Record<string, (element: Element) => Element | null>> = {
  ...ORDER,
  ArrowDown: (element) => element.nextElementSibling,
}

/**
 * Lets a person point at an element of the page, with the mouse or the arrow keys: up to what holds it, down into it, left
 * and right among its like; Enter takes, Escape leaves. A shield of our own lies over the page and takes every press, so
 * the page neither acts nor changes; what lies under it is asked of the browser. (Outlines on the page's own elements
 * were refused: pages watch their styles, and a style left behind after a crash stays.)
 */
export function pickPlace(view: Window & typeof globalThis, picking: Picking) {
  const { document } = view
  const life = new AbortController()
  const signal = AbortSignal.any([picking.signal, life.signal])
  if (signal.aborted) return
  const shield = document.createElement('div')
  shield.className = 'pick-shield'
  shield.tabIndex = 0
  // Application: a screen reader hands the arrow keys on instead of reading with them.
  shield.setAttribute('role', 'application')
  shield.setAttribute('aria-label', picking.label)
  const box = document.createElement('div')
  box.className = 'pick-box'
  shield.append(box)
  picking.layer.append(shield)
  for (const [name, value] of [
    ['position', 'fixed'],
    ['inset', '0'],
    ['outline', 'none'],
  ] as const)
    shield.style.setProperty(name, value)
  box.style.setProperty('position', 'fixed')
  box.style.setProperty('pointer-events', 'none')
  let meant: Element | null = null
  let drawn = ''

  const mean = (element: Element | null) => {
    if (element === meant) return
    meant = element
    picking.onLook(element && lookAt(element))
    draw()
  }
  const draw = () => {
    const { left, top, width, height } = meant?.getBoundingClientRect() ?? new view.DOMRect()
    const next = meant?.isConnected ? `${left} ${top} ${width} ${height}` : ''
    if (next === drawn) return
    drawn = next
    box.hidden = next === ''
    for (const [name, value] of Object.entries({ left, top, width, height }))
      box.style.setProperty(name, `${value}px`)
  }
  const end = () => life.abort()
  const take = () => {
    const look = meant?.isConnected ? lookAt(meant) : null
    if (!look || look.positions.length === 0) return
    end()
    picking.onTake(look)
  }
  const walk = (key: string) => {
    let next = meant && ORDER[key]?.(meant)
    while (next && (picking.owns(next) || !isDrawn(next))) next = ONWARD[key]?.(next)
    if (!next || next === document.documentElement) return
    mean(next)
    next.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  }

  const root = shield.getRootNode() as Document | ShadowRoot
  const isOnShield = ({ clientX, clientY }: MouseEvent) => root.elementFromPoint(clientX, clientY) === shield
  const swallow = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const listen = { capture: true, signal } as const
  // At the window and before everybody who comes later: a page that closes its menu on a press anywhere would act too.
  for (const type of PRESSES)
    view.addEventListener(
      type,
      (event) => {
        if (!isOnShield(event)) return
        swallow(event)
        if (type === 'pointermove' || type === 'click') mean(under(view, event, picking.owns))
        if (type === 'pointerdown') shield.focus({ preventScroll: true })
        if (type === 'click') take()
      },
      listen,
    )
  for (const type of KEYS)
    view.addEventListener(
      type,
      (event) => {
        if (root.activeElement !== shield || event.key === 'Tab') return
        swallow(event)
        if (type !== 'keydown' || event.ctrlKey || event.metaKey || event.altKey) return
        // Its release would go to whatever has the focus once the shield has gone.
        if (event.key === 'Enter' || event.key === 'Escape') holdKey(view, event.code)
        if (event.key === 'Enter') take()
        else if (event.key in ORDER) walk(event.key)
        else if (event.key === 'Escape') {
          end()
          picking.onLeave()
        }
      },
      listen,
    )
  // Each frame: pages scroll their own boxes, animate and grow, and tell nobody.
  let frame = 0
  const follow = () => {
    draw()
    frame = view.requestAnimationFrame(follow)
  }
  signal.addEventListener(
    'abort',
    () => {
      view.cancelAnimationFrame(frame)
      shield.remove()
    },
    { once: true },
  )
  shield.focus({ preventScroll: true })
  mean(picking.start ?? document.body)
  follow()
}

/** What lies under the pointer, with our own root left out; the ground of the page counts as its body. */
function under(view: Window, { clientX, clientY }: MouseEvent, owns: (node: Node) => boolean) {
  const { document } = view
  const all = Document.prototype.elementsFromPoint.call(document, clientX, clientY)
  const element = all.find((each) => !owns(each)) ?? null
  return element === document.documentElement ? document.body : element
}
