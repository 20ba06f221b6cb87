import type { ComponentChildren } from 'preact'
import { Mark } from '../mark/mark'

/** Something that did not work, in ready sentences: what happened, what is still as before, what to do. */
export interface ProblemView {
  readonly title: string
  readonly kept: string | null
  readonly advice: string
}

export interface ProblemProps {
  readonly problem: ProblemView
  /** The ways out, as buttons. */
  readonly children?: ComponentChildren
}

export function Problem({ problem, children }: ProblemProps) {
  return (
    <div class="line verdict" role="alert">
      <Mark shape="error" />
      <h2 class="lead">{problem.title}</h2>
      <div class="body stack">
        {problem.kept && <p class="sub">{problem.kept}</p>}
        <p>{problem.advice}</p>
        {children}
      </div>
    </div>
  )
}
