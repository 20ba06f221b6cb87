import type { ComponentChildren } from 'preact'
import type { State } from '../../lib/readiness/types'

export const bold = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.8' } as const
const fine = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' } as const
/** Cut out of a filled shape: takes the colour of the sheet, so that it is a hole and not a second colour. */
export const cut = { fill: 'none', stroke: 'var(--tr-surface)', 'stroke-width': '1.9' } as const

export const stateShapes = {
  seen: (
    <>
      <circle cx="8" cy="8" r="7.2" fill="currentColor" />
      <path d="M4.7 8.2 7.1 10.6 11.4 5.7" {...cut} />
    </>
  ),
  stated: <path d="M1.6 2h12.8v9H7.2L4 14.3V11H1.6zM4.6 6.5h6.8" {...fine} stroke-linejoin="round" />,
  open: <circle cx="8" cy="8" r="6.3" {...bold} />,
  'cannot-tell': (
    <>
      <path
        d="M8 .9 15.1 8 8 15.1.9 8zM6.3 6.5a1.75 1.75 0 1 1 2.6 1.5c-.6.35-.9.6-.9 1.2"
        {...fine}
        stroke-linejoin="round"
      />
      <circle cx="8" cy="11.1" r=".9" fill="currentColor" />
    </>
  ),
  'not-needed': <path d="M3 8h10" {...bold} />,
} as const satisfies Record<State, preact.JSX.Element>

export interface MarkProps<Shape> {
  readonly shape: Shape
  /** Width and height in pixels: 16. */
  readonly size?: number
}

/** One of the five states of readiness, apart from the other marks: what lies in pages of the dashboard draws no others. */
export function StateMark({ shape, size }: MarkProps<State>) {
  return <Silhouette {...{ shape, size }}>{stateShapes[shape]}</Silhouette>
}

interface SilhouetteProps {
  readonly shape: string
  readonly size?: number | undefined
  readonly children: ComponentChildren
}

/** Hidden from readers: the word stands beside it, or one label for several shapes. */
export function Silhouette({ shape, size = 16, children }: SilhouetteProps) {
  return (
    <svg class={`s-${shape}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  )
}
