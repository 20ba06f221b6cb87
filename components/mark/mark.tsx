import type { FindingVerdict, Outcome, Severity } from '../../lib/rules/types'
import type { State } from '../../lib/readiness/types'
import { bold, cut, Silhouette, stateShapes, type MarkProps } from './state-mark'

/** One silhouette a state, told apart in black and white. */
export type Shape = State | 'missing' | 'incomplete' | 'reading' | 'waiting' | 'error'

const shapes = {
  ...stateShapes,
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

/** The shape of a state, of an outcome or of work under way. */
export function Mark({ shape, size }: MarkProps<Shape>) {
  return <Silhouette {...{ shape, size }}>{shapes[shape]}</Silhouette>
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
