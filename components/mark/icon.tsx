const paths = {
  move: 'M5.5 3.5h.01M10.5 3.5h.01M5.5 8h.01M10.5 8h.01M5.5 12.5h.01M10.5 12.5h.01',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  collapse: 'M3.5 8h9',
  open: 'M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.3 3.7 7.5 8.5',
  again: 'M13 8a5 5 0 1 1-1.6-3.7M13.2 1.8v3h-3',
  expand: 'M4 10l4-4 4 4',
} as const

export type IconName = keyof typeof paths

/** A 16 px drawing for a control, in the control's own colour. The control carries the label. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return <Drawing d={paths[name]} size={size} dots={name === 'move' || name === 'more'} />
}

interface DrawingProps {
  readonly d: string
  readonly size?: number
  /** Made of dots alone. */
  readonly dots?: boolean
}

/** The drawing itself: a surface carries the paths of its own controls alone. */
export function Drawing({ d, size = 16, dots = false }: DrawingProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width={dots ? 2.5 : 1.5}
      stroke-linecap={dots ? 'round' : undefined}
    >
      <path d={d} />
    </svg>
  )
}
