import type { Readiness } from '../../lib/readiness/types'
import { StateMark } from '../mark/state-mark'

export interface ShapesProps {
  readonly readiness: Readiness
  /** Speaks for all five: step and state, in order. */
  readonly label: string
}

/** The five shapes in order, bare, under one label. */
export function Shapes({ readiness, label }: ShapesProps) {
  return (
    <span class="shapes" role="img" aria-label={label}>
      {readiness.steps.map(({ id, state }) => (
        <StateMark key={id} shape={state} size={14} />
      ))}
    </span>
  )
}
