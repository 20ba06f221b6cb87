import { drawing } from './dom'

const line = (d: string, width = '1.8') => ({
  d,
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': width,
})
const inner = (d: string, width = '1.9') => ({ ...line(d, width), stroke: 'var(--tr-surface)' })

const DISC = 'M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8z'
const RING = 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7z'
const DIAMOND = 'M8 1.2 14.8 8 8 14.8 1.2 8z'

/** Signs by what they mean; each has a silhouette of its own, so that no state is told by colour alone. */
const SIGNS = {
  /** Filled disc, tick cut out: it was confirmed. */
  seen: [{ d: DISC, fill: 'currentColor' }, inner('M4.7 8.2 7.1 10.6 11.4 5.7')],
  /** Empty ring: not done yet. */
  open: [line(RING)],
  /** Diamond with a question mark: nobody can tell. */
  unknown: [line(DIAMOND, '1.4'), line('M6.2 6.6a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2M8 10.6v1.3', '1.4')],
  /** Filled diamond with a stroke: it failed. */
  error: [{ d: DIAMOND, fill: 'currentColor' }, inner('M8 4.6v4.2M8 10v2', '1.8')],
  /** The same diamond, empty: odd, but taken. They differ in black and white too. */
  warning: [line(DIAMOND, '1'), line('M8 4.6v4.2M8 10v2')],
  /** Short dash: not part of it. */
  none: [line('M3 8h10', '2')],
  /** Open arc, standing still: at work. */
  busy: [line('M8 1.7A6.3 6.3 0 1 1 1.7 8')],
  download: [line('M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11', '1.5')],
} as const

export type Sign = keyof typeof SIGNS

/** A sign of the kit, `size` px wide; hidden from assistive technology, since the words beside it say the same. */
export function sign(name: Sign, size = 20): SVGSVGElement {
  return drawing(size, ...SIGNS[name])
}
