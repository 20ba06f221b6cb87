import { useEffect, useRef } from 'preact/hooks'
import { trialWords as words } from '../../lib/words/form-trial'
import { trialProblems } from '../../lib/words/form-trial-problems'
import { overlayWords } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import { Mark, Sign } from '../mark/mark'
import { SheetTools } from '../move/sheet-tools'
import { useCollapse } from '../move/use-collapse'
import { useMove } from '../move/use-move'
import { Problem } from '../verdict/problem'
import { Banner } from './banner'
import { Embed } from './embed'
import { Live } from './live'
import { Picking } from './picking'
import { Report } from './report'
import { Setup } from './setup'
import type { FormTrialProps } from './types'

/** The panel of the trial over the page: settings, what happened, live, the code. Docks at the bottom under 900 px. */
export function FormTrial(props: FormTrialProps) {
  const { language, form, picking, position, onMove } = props
  const { style, placed, grip } = useMove({ position, onMove })
  const fold = useCollapse()
  const { collapsed } = fold
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
      class={look}
      lang={language}
      aria-label={`${say(overlayWords.name, language)}: ${say(words.title, language)}`}
      style={style}
    >
      <div class="head">
        <Sign />
        <p class="sub">{say(words.title, language)}</p>
        {collapsed && form && <ModeWord {...{ language, live }} />}
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
          <Live
            {...{ language, gate, work, testNumberOut }}
            origin={props.origin}
            mode={form.mode}
            onMode={props.onMode}
            onWithdraw={props.onWithdraw}
          />
        )}
        <Setup {...props} />
        {form && (
          <Embed {...{ language }} choice={props.choice} codeOf={props.codeOf} onCopy={props.onCopy} />
        )}
      </div>
      <div class="blk note-foot">
        {testNumberOut && <p class="s-error out-note">{say(words.stillOut, language)}</p>}
        <button
          type="button"
          class="btn flat"
          aria-disabled={work !== null}
          onClick={() => work === null && props.onRemove()}
        >
          {say(work === 'removing' ? words.removing : form ? words.remove : words.close, language)}
        </button>
      </div>
    </>
  )
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
