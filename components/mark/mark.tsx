import type { FindingVerdict, Outcome, Severity } from '../../lib/rules/types'
import type { State } from '../../lib/readiness/types'

/** One silhouette a state, told apart in black and white. */
export type Shape = State | 'missing' | 'incomplete' | 'reading' | 'waiting' | 'error'

const bold = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.8' } as const
const fine = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' } as const
/** Cut out of a filled shape: takes the colour of the sheet, so that it is a hole and not a second colour. */
const cut = { fill: 'none', stroke: 'var(--tr-surface)', 'stroke-width': '1.9' } as const

const shapes = {
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
  missing: <path d="M5.6 1.8H2.4v12.4h3.2M10.4 1.8h3.2v12.4h-3.2" {...bold} stroke-width="2.1" />,
  incomplete: (
    <>
      <circle cx="8" cy="8" r="6.3" {...bold} />
      <path d="M8 1.7a6.3 6.3 0 0 0 0 12.6z" fill="currentColor" />
    </>
  ),
  waiting: <path d="M3.2 8h.01M8 8h.01M12.8 8h.01" {...bold} stroke-width="2.6" stroke-linecap="round" />,
  reading: <path d="M8 1.7A6.3 6.3 0 1 1 1.7 8" {...bold} />,
  error: (
    <>
      <path d="M8 .4 15.6 8 8 15.6.4 8z" fill="currentColor" />
      <path d="M8 4.2v4.6M8 10.2v1.8" {...cut} />
    </>
  ),
} as const satisfies Record<Shape, preact.JSX.Element>

/** The shape of a state, 16 px. Hidden from readers: the word stands beside it, or one label for several shapes. */
export function Mark({ shape, size = 16 }: { readonly shape: Shape; readonly size?: number }) {
  return (
    <svg class={`s-${shape}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[shape]}
    </svg>
  )
}

/** The product's sign `[✓]`. */
export function Sign() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M4.6 1.6H1.4v12.8h3.2M11.4 1.6h3.2v12.8h-3.2M4.9 8.1 7.2 10.4 11.2 5.8"
        {...bold}
        stroke-width="1.8"
      />
    </svg>
  )
}

const outcomeShapes = {
  ok: 'seen',
  incomplete: 'incomplete',
  missing: 'missing',
  unknown: 'cannot-tell',
  'not-a-policy': 'not-needed',
} as const satisfies Record<Outcome, Shape>

/** The shape of a page's outcome. `ok` is the shape of seen, because it is seen. */
export function shapeOfOutcome(outcome: Outcome): Shape {
  return outcomeShapes[outcome]
}

/** The shape of one finding. Only a failed error is drawn as missing; what is left to a person is an open ring. */
export function shapeOfFinding(verdict: FindingVerdict, severity: Severity) {
  if (verdict === 'pass') return 'seen'
  if (verdict === 'not-applicable') return 'not-needed'
  if (verdict === 'unclear') return severity === 'manual' ? 'open' : 'cannot-tell'
  return severity === 'error' ? 'missing' : 'open'
}
