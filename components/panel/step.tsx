import type { SaidStep } from '../../lib/readiness/said'
import type { NextAction, StepState } from '../../lib/readiness/types'
import { overlayWords, statementWords } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { ExternalLink } from '../link/external-link'
import { Icon } from '../mark/icon'
import { Mark } from '../mark/mark'
import { Act } from './act'
import { Requirement, type RequirementProps } from './requirement'
import type { Happened } from './use-statements'

export interface StepProps extends Pick<
  RequirementProps,
  'language' | 'now' | 'onEdit' | 'onSave' | 'onWithdraw' | 'onUndo'
> {
  readonly step: StepState
  readonly said: SaidStep
  /** Its action stands at the head of the panel; the row does not repeat it. */
  readonly lifted: boolean
  /** The requirement whose form is open, in whichever step. */
  readonly editing: string | null
  readonly happened: Happened | null
  onAct(action: NextAction): void
}

/** One of the five: mark, title, state word, then what proves it or what is lacking, then ways on. */
export function Step({ step, said, lifted, editing, happened, onAct, ...rest }: StepProps) {
  const { language, onEdit } = rest
  const { id, number, title, state, stateWord, requirements, links } = said
  const next = lifted || said.next?.requirement === editing ? null : said.next
  const unsaid = requirements.filter(
    (requirement) =>
      requirement.form &&
      !requirement.statement &&
      requirement.id !== editing &&
      requirement.id !== (said.next?.act === 'state' && said.next.requirement),
  )
  return (
    <li id={`step-${id}`}>
      <div class="line">
        <Mark shape={state} />
        <h3 class="t" tabIndex={-1}>
          <span class="n">{number}</span>
          {title}
        </h3>
        <span class={`state s-${state}`}>{stateWord}</span>
        <div class="body">
          {requirements.map((requirement, index) => {
            const judged = step.requirements[index]
            return (
              judged && (
                <Requirement
                  key={requirement.id}
                  {...rest}
                  requirement={judged}
                  said={requirement}
                  told={lifted && said.next?.requirement === requirement.id}
                  editing={editing === requirement.id}
                  happened={happened?.requirement === requirement.id ? happened : null}
                />
              )
            )
          })}
          <div class="ways">
            {next && <Act action={next} {...{ language, onAct }} />}
            {unsaid.map((requirement) => (
              <button key={requirement.id} type="button" class="link" onClick={() => onEdit(requirement.id)}>
                {say(statementWords.write, language, { title: requirement.form?.title ?? '' })}
              </button>
            ))}
            {links.map(
              ({ href, label }) =>
                href !== said.next?.href && <ExternalLink key={href} {...{ href, label, language }} />,
            )}
            <Reasons {...{ said, language }} />
          </div>
        </div>
      </div>
    </li>
  )
}

function Reasons({ said, language }: { readonly said: SaidStep; readonly language: Language }) {
  return (
    <details class="fold">
      <summary>
        <span class="link">{say(overlayWords.reasons, language)}</span>
        <span class="sr"> {said.title}</span>
        <Icon name="expand" size={12} />
      </summary>
      <ul>
        {said.reasons.map(({ text, href, linkLabel }) => (
          <li key={text}>
            {text} {href && linkLabel && <ExternalLink {...{ href, language }} label={linkLabel} />}
          </li>
        ))}
      </ul>
    </details>
  )
}
