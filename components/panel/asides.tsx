import type { SaidRequirement } from '../../lib/readiness/said'
import type { RequirementState } from '../../lib/readiness/types'
import { panelWords as words } from '../../lib/words/panel'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { ExternalLink } from '../link/external-link'
import { Icon } from '../mark/icon'
import { StateMark } from '../mark/state-mark'
import { Requirement, type RequirementProps } from './requirement'
import type { Happened } from './use-statements'

/** A question asked beside a step, as judged and as said. */
export interface Aside {
  readonly judged: RequirementState
  readonly said: SaidRequirement
}

export interface AsidesProps extends Pick<
  RequirementProps,
  'language' | 'now' | 'onAct' | 'onEdit' | 'onSave' | 'onWithdraw' | 'onUndo'
> {
  readonly asides: readonly Aside[]
  /** The requirement whose form is open, in whichever step. */
  readonly editing: string | null
  readonly happened: Happened | null
}

/**
 * What only a person knows and no step counts: the open ones stand beside the step, the others behind one line that
 * says how many are answered.
 */
export function Asides({ asides, ...rest }: AsidesProps) {
  const { language } = rest
  const open = asides.filter(({ said }) => said.state === 'open')
  const others = asides.filter(({ said }) => said.state !== 'open')
  const answered = asides.filter(({ said }) => said.state !== 'cannot-tell').length
  return (
    <>
      {open.map((aside) => (
        <Question key={aside.said.id} {...{ aside, ...rest }} marked />
      ))}
      {others.length > 0 && (
        <div class="line">
          <details class="fold asides body">
            <summary>
              <span class="link">{say(words.asides, language)}</span>
              <span class="meta">{say(words.answered, language, { n: answered, all: asides.length })}</span>
              <Icon name="expand" size={12} />
            </summary>
            {others.map((aside) => (
              <Question key={aside.said.id} {...{ aside, ...rest }} marked={false} />
            ))}
          </details>
        </div>
      )}
    </>
  )
}

interface QuestionProps extends Omit<AsidesProps, 'asides'> {
  readonly aside: Aside
  /** It has its own mark in the margin. */
  readonly marked: boolean
}

function Question({ aside, marked, editing, happened, ...rest }: QuestionProps) {
  const { judged, said } = aside
  const { language } = rest
  const { id, state, stateWord, question } = said
  const title = (
    <>
      <h4 class="aside-t">{question?.title}</h4>
      <span class={`state s-${state}`}>{stateWord}</span>
    </>
  )
  const body = (
    <Requirement
      {...rest}
      requirement={judged}
      said={said}
      lifted={false}
      editing={editing === id}
      happened={happened?.requirement === id ? happened : null}
    >
      {question?.law && <Law law={question.law} language={language} />}
    </Requirement>
  )
  if (!marked) {
    return (
      <section class="aside">
        <div class="aside-head">{title}</div>
        {body}
      </section>
    )
  }
  return (
    <section class="line aside">
      <StateMark shape={state} />
      {title}
      <div class="body">{body}</div>
    </section>
  )
}

function Law({
  law,
  language,
}: {
  readonly law: { href: string; label: string }
  readonly language: Language
}) {
  return <ExternalLink href={law.href} label={law.label} language={language} />
}
