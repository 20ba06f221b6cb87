import { set } from './dom'

const SVG = 'http://www.w3.org/2000/svg'
const DISC = 'M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8z'
const RING = 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7z'
const DIAMOND = 'M8 1.2 14.8 8 8 14.8 1.2 8z'
const STROKE = 'M8 4.6v4.2M8 10v2'
const CUT_OUT = 'var(--tr-surface)'

/** A shape filled (`width` 0) or drawn as a line, in the colour of the text or in `stroke`. */
type Path = readonly [d: string, width: number, stroke?: string]

/** Signs by what they mean; each has a silhouette of its own, so that no state is told by colour alone. */
const SIGNS = {
  /** Filled disc, tick cut out: it was confirmed. */
  seen: [
    [DISC, 0],
    ['M4.7 8.2 7.1 10.6 11.4 5.7', 1.9, CUT_OUT],
  ],
  /** Empty ring: not done yet. */
  open: [[RING, 1.8]],
  /** Diamond with a question mark: nobody can tell. */
  unknown: [
    [DIAMOND, 1.4],
    ['M6.2 6.6a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2M8 10.6v1.3', 1.4],
  ],
  /** Filled diamond with a stroke: it failed. */
  error: [
    [DIAMOND, 0],
    [STROKE, 1.8, CUT_OUT],
  ],
  /** The same diamond, empty: odd, but taken. They differ in black and white too. */
  warning: [
    [DIAMOND, 1],
    [STROKE, 1.8],
  ],
  /** Short dash: not part of it. */
  none: [['M3 8h10', 2]],
  /** Open arc, standing still: at work. */
  busy: [['M8 1.7A6.3 6.3 0 1 1 1.7 8', 1.8]],
  download: [['M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11', 1.5]],
} as const satisfies Readonly<Record<string, readonly Path[]>>

export type Sign = keyof typeof SIGNS

/** A sign of the kit, `size` px wide; hidden from assistive technology, since the words beside it say the same. */
export function sign(name: Sign, size = 20): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  const side = `${size}`
  set(svg, {
    class: name,
    viewBox: '0 0 16 16',
    width: side,
    height: side,
    fill: 'none',
    stroke: 'currentColor',
    'aria-hidden': 'true',
  })
  const paths: readonly Path[] = SIGNS[name]
  for (const [d, width, stroke = null] of paths) {
    const path = document.createElementNS(SVG, 'path')
    set(
      path,
      width > 0 ? { d, stroke, 'stroke-width': `${width}` } : { d, fill: 'currentColor', stroke: 'none' },
    )
    svg.append(path)
  }
  return svg
}
