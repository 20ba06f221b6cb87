import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { modeWords as words } from '../../lib/words/form-trial-run'
import { say } from '../../lib/words/say'
import type { Language, Words } from '../../lib/words/types'
import { Mark } from '../mark/mark'
import { sdkSaid } from './banner'
import type { LiveGate, SdkView, TrialMode, TrialWork } from './types'

export interface LiveProps {
  readonly language: Language
  readonly origin: string
  readonly mode: TrialMode
  readonly gate: LiveGate
  readonly work: TrialWork | null
  onMode(mode: TrialMode, allow: boolean): void
}

type Asked = 'no' | 'site' | 'environment'

/** The way from dry run to live and back: two questions, each with what it would mean. */
export function Live(props: LiveProps) {
  const { language, mode, gate, work, onMode } = props
  return (
    <section class="blk stack">
      <h3 class="indent">
        <b>{say(words.heading, language)}</b>
      </h3>
      <div class="indent stack">
        {mode === 'live' ? (
          <div class="row">
            <Button
              label={say(work === 'switching' ? words.switching : words.goDry, language)}
              off={work !== null}
              onClick={() => onMode('dry-run', false)}
            />
          </div>
        ) : (
          <Gate {...props} gate={gate} />
        )}
      </div>
    </section>
  )
}

function Gate(props: LiveProps) {
  const { language, gate } = props
  if (gate.kind === 'looking') return <Line shape="reading" text={words.looking} language={language} />
  if (gate.kind === 'shut') return <Line shape="not-needed" text={words[gate.why]} language={language} />
  return <Questions {...props} sdk={gate.sdk} allowed={gate.allowed} />
}

function Questions({
  language,
  origin,
  sdk,
  allowed,
  work,
  onMode,
}: LiveProps & { readonly sdk: SdkView; readonly allowed: boolean }) {
  const [asked, setAsked] = useState<Asked>('no')
  const [allows, setAllows] = useState(false)
  const id = useId()
  const lead = useRef<HTMLParagraphElement>(null)
  const start = useRef<HTMLButtonElement>(null)
  const before = useRef<Asked>('no')
  useEffect(() => {
    // Each question takes the focus, so that it is heard before its buttons; a "no" gives it back.
    if (asked !== 'no') lead.current?.focus()
    else if (before.current !== 'no') start.current?.focus()
    before.current = asked
  }, [asked])
  const certain = sdk.environment === 'development'
  const go = (allow: boolean) => {
    setAsked('no')
    onMode('live', allow)
  }
  const afterSite = (allow: boolean) => {
    setAllows(allow)
    if (certain) go(allow)
    else setAsked('environment')
  }
  if (asked === 'no') {
    return (
      <>
        <p class="sub">{say(words.ready, language)}</p>
        <p>{sdkSaid(sdk, language)}</p>
        <div class="row">
          <button
            type="button"
            class="btn live-ask"
            ref={start}
            aria-disabled={work !== null}
            onClick={() => work === null && (allowed ? afterSite(false) : setAsked('site'))}
          >
            {say(work === 'switching' ? words.switching : words.goLive, language)}
          </button>
        </div>
      </>
    )
  }
  const site = asked === 'site'
  const question = site
    ? words.askSite
    : sdk.environment === 'production'
      ? words.askProduction
      : words.askUnknown
  return (
    <div class="ask stack" role="group" aria-labelledby={`${id}lead`}>
      <p class="strong" id={`${id}lead`} ref={lead} tabIndex={-1}>
        {say(question, language, { origin })}
      </p>
      <p class="sub">
        {say(site ? words.askSiteSays : words.askProductionSays, language, { tail: sdk.keyTail })}
      </p>
      {site && <p>{sdkSaid(sdk, language)}</p>}
      <div class="row">
        <Button
          label={say(site ? words.allowSite : words.yesSend, language)}
          onClick={() => (site ? afterSite(true) : go(allows))}
        />
        <Button label={say(words.no, language)} onClick={() => setAsked('no')} />
      </div>
    </div>
  )
}

interface LineProps {
  readonly shape: 'reading' | 'not-needed'
  readonly text: Words
  readonly language: Language
}

function Line({ shape, text, language }: LineProps) {
  return (
    <p class="line out">
      <Mark shape={shape} />
      <span class="sub">{say(text, language)}</span>
    </p>
  )
}

interface ButtonProps {
  readonly label: string
  readonly off?: boolean
  onClick(): void
}

function Button({ label, off = false, onClick }: ButtonProps) {
  return (
    <button type="button" class="btn" aria-disabled={off} onClick={() => !off && onClick()}>
      {label}
    </button>
  )
}
