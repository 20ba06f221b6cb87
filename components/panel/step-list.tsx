import type { SaidReadiness } from '../../lib/readiness/said'
import type { Readiness } from '../../lib/readiness/types'
import { statementWords } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { ExternalLink } from '../link/external-link'
import { Next } from './next'
import { Step } from './step'
import type { Steps } from './use-steps'

interface Shown {
  readonly language: Language
  readonly said: SaidReadiness
  readonly steps: Steps
}

/** What stands over the steps: the reminder where all are in place, else the one thing to do next. */
export function OverSteps({ language, said, steps: { editing, act } }: Shown) {
  const { reminder, first } = said
  return (
    <>
      {reminder && (
        <div class="nextup t-cannot-tell">
          <p>
            {reminder.text}{' '}
            <ExternalLink href={reminder.href} label={reminder.linkLabel} language={language} />
          </p>
        </div>
      )}
      {first && editing === null && <Next {...{ language, said }} onAct={act} />}
    </>
  )
}

/** The five steps in their order, and what happened to a statement last, read out. */
export function StepList({
  language,
  said,
  readiness,
  now,
  steps,
}: Shown & { readonly readiness: Readiness; readonly now: string }) {
  const { statements, editing, edit, act } = steps
  const { happened } = statements
  return (
    <>
      <ol class="steps">
        {readiness.steps.map((step, index) => {
          const words = said.steps[index]
          return (
            words && (
              <Step
                key={step.id}
                said={words}
                lifted={step.id === said.first && editing === null}
                happened={happened}
                onAct={act}
                onEdit={edit}
                onSave={async (draft) => {
                  const saved = await statements.save(draft)
                  if (saved) edit(null)
                  return saved
                }}
                onWithdraw={(requirement) => void statements.withdraw(requirement)}
                onUndo={(happened) => void statements.undo(happened)}
                {...{ language, step, now, editing }}
              />
            )
          )
        })}
      </ol>
      <p class="sr" role="status">
        {happened &&
          say(
            happened.what === 'failed' ? statementWords.actFailed : statementWords[happened.what],
            language,
          )}
      </p>
    </>
  )
}
