import { useRef } from 'preact/hooks'
import type { SaidReadiness } from '../../lib/readiness/said'
import type { NextAction, Readiness } from '../../lib/readiness/types'
import { time } from '../../lib/words/dates'
import { overlayWords as words } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Icon } from '../mark/icon'
import { Sign } from '../mark/sign'
import { useMove, type Movable } from '../move/use-move'
import { Menu } from '../menu/menu'
import { OverSteps, StepList } from './step-list'
import type { StatementActs } from './use-statements'
import { useSteps } from './use-steps'

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
  const root = useRef<HTMLElement>(null)
  const steps = useSteps(root, props)
  const { editing, edit } = steps
  const { lead, sub } = said

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
        <OverSteps {...{ language, said, steps }} />
        <StepList {...{ language, said, readiness, now, steps }} />
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
    </aside>
  )
}
