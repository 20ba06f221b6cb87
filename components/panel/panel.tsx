import { useEffect, useRef, useState } from 'preact/hooks'
import type { SaidReadiness } from '../../lib/readiness/said'
import type { NextAction, Readiness } from '../../lib/readiness/types'
import { time } from '../../lib/words/dates'
import { overlayWords as words, statementWords } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { ExternalLink } from '../link/external-link'
import { Icon } from '../mark/icon'
import { Sign } from '../mark/mark'
import { useMove, type Movable } from '../move/use-move'
import { Menu } from '../menu/menu'
import { Act } from './act'
import { Step } from './step'
import { statementOn, useStatements, type StatementActs } from './use-statements'

export interface PanelProps extends Movable, StatementActs {
  readonly language: Language
  readonly readiness: Readiness
  /** The same in the language shown. */
  readonly said: SaidReadiness
  /** Host of the client's own site, shown before the counts; null when it is not told. */
  readonly site: string | null
  /** ISO time of the judgement. */
  readonly now: string
  /** It is looking again. */
  readonly checking?: boolean
  /** For everything but `state`, which the panel does itself. */
  onAct(action: NextAction): void
  onCheck(): void
  onCollapse(): void
  onHide(): void
  onSettings(): void
}

/** The open overlay: what is in place, the one thing to do next, then the five steps in their order. */
export function Panel(props: PanelProps) {
  const { language, readiness, said, site, now, checking = false, position, onMove } = props
  const { style, grip } = useMove({ position, onMove })
  const statements = useStatements((requirement) => statementOn(readiness, requirement), props)
  const [editing, setEditing] = useState<string | null>(null)
  const root = useRef<HTMLElement>(null)
  const back = useRef<string | null>(null)
  const { lead, sub, reminder, first } = said

  // A form that closes takes its button with it: the focus goes to the title of its step.
  useEffect(() => {
    if (editing !== null || back.current === null) return
    const step = readiness.steps.find(({ requirements }) =>
      requirements.some(({ id }) => id === back.current),
    )
    back.current = null
    root.current?.querySelector<HTMLElement>(`#step-${step?.id} h3`)?.focus()
  })
  const edit = (requirement: string | null) => {
    back.current = requirement ?? editing
    setEditing(requirement)
  }
  const act = (action: NextAction) =>
    action.act === 'state' ? edit(action.requirement) : props.onAct(action)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    if (editing === null) props.onCollapse()
    else edit(null)
  }
  return (
    <aside
      class="tr sheet float panel"
      ref={root}
      lang={language}
      aria-label={say(words.name, language)}
      style={style}
      onKeyDown={onKeyDown}
    >
      <div class="head">
        <Sign />
        <h2 class="name">{say(words.name, language)}</h2>
        <div class="tools">
          <button type="button" class="btn ico grip" aria-label={say(words.move, language)} {...grip}>
            <Icon name="move" />
          </button>
          <Menu language={language} onHide={props.onHide} onSettings={props.onSettings} />
          <button
            type="button"
            class="btn ico"
            aria-label={say(words.collapse, language)}
            aria-expanded={true}
            data-entry
            onClick={props.onCollapse}
          >
            <Icon name="collapse" />
          </button>
        </div>
      </div>
      <div class="scroll">
        <div class="sum">
          <p class="lead">{lead}</p>
          <p class="sub">{[site, sub].filter(Boolean).join(' · ')}</p>
        </div>
        {reminder && (
          <div class="nextup t-cannot-tell">
            <p>
              {reminder.text}{' '}
              <ExternalLink href={reminder.href} label={reminder.linkLabel} language={language} />
            </p>
          </div>
        )}
        {first && editing === null && <Next {...{ language, said }} onAct={act} />}
        <ol class="steps">
          {readiness.steps.map((step, index) => {
            const words = said.steps[index]
            return (
              words && (
                <Step
                  key={step.id}
                  said={words}
                  lifted={step.id === first && editing === null}
                  happened={statements.happened}
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
      </div>
      <div class="panel-foot">
        <span class="meta">
          {checking
            ? say(words.checking, language)
            : say(words.checkedAt, language, { time: time(now, language) })}
        </span>
        <button
          type="button"
          class="btn flat"
          aria-disabled={checking}
          onClick={() => checking || props.onCheck()}
        >
          <Icon name="again" />
          {say(words.again, language)}
        </button>
      </div>
      <p class="sr" role="status">
        {statements.happened &&
          say(
            statements.happened.what === 'failed'
              ? statementWords.actFailed
              : statementWords[statements.happened.what],
            language,
          )}
      </p>
    </aside>
  )
}

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
