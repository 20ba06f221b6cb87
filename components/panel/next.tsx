import type { SaidReadiness } from '../../lib/readiness/said'
import type { NextAction } from '../../lib/readiness/types'
import { overlayWords as words } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Act } from './act'

export interface NextProps {
  readonly language: Language
  readonly said: SaidReadiness
  onAct(action: NextAction): void
}

/** The one thing to do next, lifted out of its step. */
export function Next({ language, said, onAct }: NextProps) {
  const step = said.steps.find(({ id }) => id === said.first)
  const requirement = step?.requirements.find(({ id }) => id === step.next?.requirement)
  if (!step?.next) return null
  const { next, state } = step
  return (
    <section class={`nextup t-${state}`} aria-label={say(words.next, language)}>
      <p>
        <b class={`s-${state}`}>{say(words.next, language)}</b>
        {requirement?.sentence ?? step.title}
      </p>
      <Act main action={next} {...{ language, onAct }} />
    </section>
  )
}
