import { useEffect, useRef } from 'preact/hooks'
import { trialWords as words } from '../../lib/words/form-trial'
import { trialProblems } from '../../lib/words/form-trial-problems'
import { overlayWords } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import { Mark } from '../mark/mark'
import { Sign } from '../mark/sign'
import { SheetTools } from '../move/sheet-tools'
import { useCollapse } from '../move/use-collapse'
import { useMove } from '../move/use-move'
import { Problem } from '../verdict/problem'
import { Banner } from './banner'
import { Embed } from './embed'
import { Foot } from './foot'
import { Live } from './live'
import { Picking } from './picking'
import { Report } from './report'
import { Setup } from './setup'
import type { FormTrialProps } from './types'

/** Where the sheet is docked over the page's lower half, as in its style sheet. */
const DOCKED = '(max-width: 900px)'

/**
 * The panel of the trial over the page: settings, what happened, live, the code. Docked it folds to its head once the form
 * stands: it would lie over the very form that is to be tried.
 */
export function FormTrial(props: FormTrialProps) {
  const { language, form, picking, work, problem, position, onMove } = props
  const { style, placed, grip } = useMove({ position, onMove })
  const fold = useCollapse()
  const { collapsed } = fold
  const sheet = useRef<HTMLElement>(null)
  const before = useRef<{ readonly work: typeof work; readonly had: Element | null }>({ work, had: null })
  useEffect(() => {
    const { work: done, had } = before.current
    before.current = { work, had: work === null ? null : focusedIn(sheet.current) }
    if ((done !== 'mounting' && done !== 'switching') || work !== null || !form || problem) return
    if (matchMedia(DOCKED).matches) fold.collapse(true, had !== null)
    // The button that was pressed goes with the settings that are folded, and the focus to the next control at first.
    else if (had?.isConnected === false) sheet.current?.querySelector('h2')?.focus()
  }, [work])
  const pointed = useRef(false)
  // Only after pointing has ended, not at the first drawing: the panel never takes the focus by itself.
  const back = pointed.current && picking === null
  useEffect(() => {
    pointed.current = picking !== null
  }, [picking])
  const live = form?.mode === 'live'
  const look = `tr sheet float mnote trial${placed ? '' : ' home'}${collapsed ? ' small' : ''}${live ? ' live' : ''}`
  return (
    <aside
      ref={sheet}
      class={look}
      lang={language}
      aria-label={`${say(overlayWords.name, language)}: ${say(words.title, language)}`}
      style={style}
    >
      <div class="head">
        <Sign />
        <p class="sub">{say(words.title, language)}</p>
        <span aria-live="polite">{collapsed && form && <ModeWord {...{ language, live }} />}</span>
        <SheetTools {...{ language, grip, fold }} />
      </div>
      {!collapsed && picking && (
        <Picking {...{ language }} look={picking.look} onStop={props.onStopPicking} />
      )}
      {!collapsed && !picking && <Body {...props} back={back} />}
    </aside>
  )
}

function Body(props: FormTrialProps & { readonly back: boolean }) {
  const { language, form, problem, gate, report, work, testNumberOut, now } = props
  return (
    <>
      <div class="scroll">
        <div class="first">
          <div aria-live="polite">
            {form ? (
              <Banner {...{ language, form, gate }} />
            ) : (
              <div class="line verdict">
                <Mark shape="open" />
                <h2 class="lead">{say(words.lead, language)}</h2>
                <p class="body sub">{say(words.intro, language)}</p>
              </div>
            )}
          </div>
          {problem && (
            <Problem
              problem={{
                title: say(trialProblems[problem], language),
                kept: null,
                advice: say(trialProblems[`${problem}-advice`], language),
              }}
            />
          )}
        </div>
        {form && <Report {...{ language, report, now }} mode={form.mode} />}
        {form && (
          <Live {...{ language, gate, work }} origin={props.origin} mode={form.mode} onMode={props.onMode} />
        )}
        <Setup {...props} />
        {form && (
          <Embed {...{ language }} choice={props.choice} codeOf={props.codeOf} onCopy={props.onCopy} />
        )}
      </div>
      <Foot
        {...{ language, work, testNumberOut }}
        standing={form !== null}
        onWithdraw={props.onWithdraw}
        onRemove={props.onRemove}
      />
    </>
  )
}

/** What has the focus in the sheet; null where it is elsewhere. */
function focusedIn(sheet: HTMLElement | null): Element | null {
  const { activeElement } = (sheet?.getRootNode() ?? document) as Document | ShadowRoot
  return sheet?.contains(activeElement) ? activeElement : null
}

function ModeWord({
  language,
  live,
}: {
  readonly language: FormTrialProps['language']
  readonly live: boolean
}) {
  const shape = live ? 'error' : 'not-needed'
  return (
    <span class={`state row s-${shape}`}>
      <Mark shape={shape} />
      {say(live ? words.liveWord : words.dryWord, language)}
    </span>
  )
}
