import type { SaidStep } from '../../lib/readiness/said'
import type { StepState } from '../../lib/readiness/types'
import { overlayWords } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { ExternalLink } from '../link/external-link'
import { Icon } from '../mark/icon'
import { StateMark } from '../mark/state-mark'
import { Asides } from './asides'
import { Requirement, type RequirementProps } from './requirement'
import type { Happened } from './use-statements'

export interface StepProps extends Pick<
  RequirementProps,
  'language' | 'now' | 'onAct' | 'onEdit' | 'onSave' | 'onWithdraw' | 'onUndo'
> {
  readonly step: StepState
  readonly said: SaidStep
  /** Its next action stands at the head of the panel; the row does not repeat it. */
  readonly lifted: boolean
  /** The requirement whose form is open, in whichever step. */
  readonly editing: string | null
  readonly happened: Happened | null
}

/** One of the five: mark, title, state word, then what proves it or what is lacking, then ways on. */
export function Step({ step, said, lifted, editing, happened, ...rest }: StepProps) {
  const { language } = rest
  const { id, number, title, state, stateWord } = said
  const requirements = said.requirements.filter(({ aside }) => !aside)
  const last = requirements.length - 1
  const asides = said.requirements.flatMap((requirement) => {
    const judged = step.requirements.find((each) => each.id === requirement.id)
    return requirement.aside && judged ? [{ judged, said: requirement }] : []
  })
  return (
    <li id={`step-${id}`}>
      <div class="line">
        <StateMark shape={state} />
        <h3 class="t" tabIndex={-1}>
          <span class="n">{number}</span>
          {title}
        </h3>
        <span class={`state s-${state}`}>{stateWord}</span>
        <div class="body">
          {requirements.map((requirement, index) => {
            const judged = step.requirements.find((each) => each.id === requirement.id)
            return (
              judged && (
                <Requirement
                  key={requirement.id}
                  {...rest}
                  requirement={judged}
                  said={requirement}
                  lifted={lifted && said.next?.requirement === requirement.id}
                  editing={editing === requirement.id}
                  happened={happened?.requirement === requirement.id ? happened : null}
                >
                  {index === last && <Rest {...{ language, said }} />}
                </Requirement>
              )
            )
          })}
        </div>
      </div>
      {asides.length > 0 && <Asides {...{ asides, editing, happened, ...rest }} />}
    </li>
  )
}

/** The fixed links that no action repeats, and the reasons: together, so that neither is left on a line alone. */
function Rest({ said, language }: { readonly said: SaidStep; readonly language: Language }) {
  const actions = said.requirements.flatMap(({ next, also }) => [next, ...also])
  return (
    <div class="rest">
      {said.links.map(
        ({ href, label }) =>
          !actions.some((action) => action?.href === href) && (
            <ExternalLink key={href} {...{ href, label, language }} />
          ),
      )}
      <Reasons {...{ said, language }} />
    </div>
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
