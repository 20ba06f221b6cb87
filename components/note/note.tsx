import { outcomeWords } from '../../lib/words/outcomes'
import { overlayWords } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { verdictWords as words } from '../../lib/words/verdict'
import { ExtraIcon } from '../mark/extra-icon'
import { Icon } from '../mark/icon'
import { Mark, shapeOfOutcome } from '../mark/mark'
import { Sign } from '../mark/sign'
import { Menu } from '../menu/menu'
import { SheetTools } from '../move/sheet-tools'
import { useCollapse } from '../move/use-collapse'
import { useMove, type Movable } from '../move/use-move'
import { Findings, type FindingView, type SourceView } from '../verdict/findings'
import { Settle, type SettleProps } from '../settle/settle'
import { RepairBlock, type RepairBlockProps } from '../repair/repair'
import { Problem, type ProblemView } from '../verdict/problem'
import { Reading } from '../verdict/reading'
import { Verdict, type VerdictView } from '../verdict/verdict'

/** `kept` stands until the next reading. `full`: the storage takes no more. */
export type Kept = 'not-yet' | 'keeping' | 'kept' | 'failed' | 'full'

export type NoteState =
  | { readonly kind: 'reading'; readonly share: number | null }
  | {
      readonly kind: 'verdict'
      readonly verdict: VerdictView
      readonly findings: readonly FindingView[]
      readonly sources: readonly SourceView[]
    }
  | { readonly kind: 'error'; readonly problem: ProblemView }

/** What can be done with a verdict. */
export interface NoteTools {
  /** The missing part, written for the page; null where nothing is missing or nothing can be written. */
  readonly repair: Omit<RepairBlockProps, 'language'> | null
  /** How far the keeping of this scan has come; null where scans are not kept (a page that was read once). */
  readonly kept: Kept | null
  /** Keeps what was read as a record. */
  onKeep(): void
  /** What a person settles of the verdict; null on a page that was read once. */
  readonly settle: Omit<SettleProps, 'language'> | null
}

export interface NoteProps extends Movable {
  readonly language: Language
  readonly state: NoteState
  /** Null while there is nothing to do it with. */
  readonly tools: NoteTools | null
  readonly now: string
  /** Scrolls the quoted words into sight; null when there is nothing to show. */
  readonly onShow: (() => void) | null
  onCheck(): void
  onStop(): void
  onHide(): void
  onSettings(): void
}

/** The note in the margin of a policy page. Under 900 px it docks at the bottom and leaves the page most of the height. */
export function Note(props: NoteProps) {
  const { language, state, position, onMove, onHide, onSettings } = props
  const { style, placed, grip } = useMove({ position, onMove })
  const fold = useCollapse()
  const { collapsed, collapse } = fold
  return (
    <aside
      class={`tr sheet float mnote${placed ? '' : ' home'}${collapsed ? ' small' : ''}`}
      lang={language}
      aria-label={`${say(overlayWords.name, language)}: ${say(words.title, language)}`}
      style={style}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !collapsed) collapse(true)
      }}
    >
      <div class="head">
        <Sign />
        <p class="sub">{say(words.title, language)}</p>
        {collapsed && <Outcome {...{ language, state }} />}
        <SheetTools {...{ language, grip, fold }}>
          {!collapsed && <Menu {...{ language, onHide, onSettings }} />}
        </SheetTools>
      </div>
      {!collapsed && <Body {...props} />}
    </aside>
  )
}

function Outcome({ language, state }: Pick<NoteProps, 'language' | 'state'>) {
  if (state.kind === 'reading') return <Mark shape="reading" />
  if (state.kind === 'error') return <Mark shape="error" />
  const { outcome } = state.verdict
  const shape = shapeOfOutcome(outcome)
  return (
    <span class={`state row s-${shape}`}>
      <Mark shape={shape} />
      {say(outcomeWords[outcome], language)}
    </span>
  )
}

function Body({ language, state, tools, now, onShow, onCheck, onStop }: NoteProps) {
  return (
    <>
      <div class="scroll">
        <div class="first" aria-live="polite">
          {state.kind === 'reading' && <Reading {...{ language, onStop }} share={state.share} />}
          {state.kind === 'error' && <Problem problem={state.problem} />}
          {state.kind === 'verdict' && (
            <>
              <Verdict {...{ language, now }} verdict={state.verdict} />
              {onShow && (
                <p class="indent show">
                  <button type="button" class="btn" onClick={onShow}>
                    {say(words.show, language)}
                  </button>
                </p>
              )}
            </>
          )}
        </div>
        {state.kind === 'verdict' && tools?.repair && <RepairBlock {...{ language }} {...tools.repair} />}
        {state.kind === 'verdict' && tools?.settle && <Settle {...{ language }} {...tools.settle} />}
        {state.kind === 'verdict' && state.findings.length > 0 && (
          <div class="blk stack">
            <h3 class="indent">
              <b>{say(words.also, language)}</b>
            </h3>
            <Findings {...{ language }} findings={state.findings} sources={state.sources} />
          </div>
        )}
      </div>
      {state.kind !== 'reading' && (
        <div class="blk note-foot">
          <button type="button" class="btn flat" onClick={onCheck}>
            <Icon name="again" />
            {say(overlayWords.again, language)}
          </button>
          {state.kind === 'verdict' && tools?.kept && (
            <Keep {...{ language }} kept={tools.kept} onKeep={tools.onKeep} />
          )}
        </div>
      )}
    </>
  )
}

interface KeepProps {
  readonly language: Language
  readonly kept: Kept
  onKeep(): void
}

/** Keeps the scan as a record, and says whether that worked. */
function Keep({ language, kept, onKeep }: KeepProps) {
  const busy = kept === 'keeping' || kept === 'kept'
  return (
    <>
      <button
        type="button"
        class="btn flat"
        aria-disabled={busy}
        onClick={() => {
          if (!busy) onKeep()
        }}
      >
        <ExtraIcon name="save" />
        {say(words.keep, language)}
      </button>
      <span class="meta" role="status">
        {kept !== 'not-yet' && say(words[kept], language)}
      </span>
    </>
  )
}
