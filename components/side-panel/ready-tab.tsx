import { useRef } from 'preact/hooks'
import type { SaidReadiness } from '../../lib/readiness/said'
import type { NextAction, Readiness } from '../../lib/readiness/types'
import { dayAndTime, time } from '../../lib/words/dates'
import { outcomeWords } from '../../lib/words/outcomes'
import { overlayWords } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import { sidePanelWords as words } from '../../lib/words/side-panel'
import type { Language } from '../../lib/words/types'
import { Address } from '../link/address'
import { Mark } from '../mark/mark'
import { OverSteps, StepList } from '../panel/step-list'
import type { StatementActs } from '../panel/use-statements'
import { useSteps } from '../panel/use-steps'
import { hashStart } from '../records/hash'
import type { RecordLine } from '../records/record-line'
import { Change } from '../watch/change'
import { shapeOfPolicy, type PolicyActs, type PolicyView } from './policy'

export interface ReadyTabProps extends StatementActs {
  readonly language: Language
  readonly readiness: Readiness
  readonly said: SaidReadiness
  readonly now: string
  readonly policies: readonly PolicyView[]
  /** The newest few. */
  readonly records: readonly RecordLine[]
  readonly acts: PolicyActs
  /** For everything but `state`, which the tab does itself. */
  onAct(action: NextAction): void
  onShowPolicies(): void
  onShowRecords(): void
  onOpenRecord(id: string): void
}

/** What is in place and what is open: the summary, the next thing to do, the five steps, what changed, policies, records. */
export function ReadyTab(props: ReadyTabProps) {
  const { language, policies, records, acts, now } = props
  const changes = policies.filter(({ change }) => change !== null)
  return (
    <>
      <Steps {...props} />
      {changes.length > 0 && (
        <section class="part-of" aria-label={say(words.changes, language)}>
          {changes.map(
            ({ url, change }) =>
              change && (
                <Change
                  key={url}
                  {...{ language, change }}
                  onCompare={change.parts === null ? null : () => acts.onCompare(url)}
                  onSeen={() => acts.onSeen(url)}
                />
              ),
          )}
        </section>
      )}
      {policies.length > 0 && (
        <section class="part-of">
          <Head {...{ language }} title={say(words.sites, language)} onAll={props.onShowPolicies} />
          <ul class="lst">
            {policies.map((policy) => {
              const shape = shapeOfPolicy(policy)
              return (
                <li key={policy.url} class="line">
                  <Mark shape={shape} />
                  <b>
                    <Address page={policy.page} />
                  </b>
                  <span class={`state s-${shape}`}>
                    {say(policy.verdict ? outcomeWords[policy.verdict.outcome] : words.notRead, language)}
                  </span>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {records.length > 0 && (
        <section class="part-of">
          <Head {...{ language }} title={say(words.latest, language)} onAll={props.onShowRecords} />
          <ol class="rec indent">
            {records.map(({ id, at, page, hash }) => (
              <li key={id}>
                <time dateTime={at}>{dayAndTime(at, language, { now })}</time>
                <button type="button" class="link" onClick={() => props.onOpenRecord(id)}>
                  <Address page={page} />
                </button>
                <code>{hashStart(hash)}</code>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

function Steps(props: ReadyTabProps) {
  const { language, readiness, said, now } = props
  const root = useRef<HTMLElement>(null)
  const steps = useSteps(root, props)
  const { editing, edit } = steps
  const { lead, sub } = said
  return (
    <>
      <section class="part-of">
        <div class="indent">
          <h2 class="lead big">{lead}</h2>
          <p class="sub">{sub}</p>
        </div>
        <OverSteps {...{ language, said, steps }} />
      </section>
      <section
        class="part-of flush"
        ref={root}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && editing !== null) edit(null)
        }}
      >
        <div class="part-head indent">
          <h2 class="part-title">{say(words.steps, language)}</h2>
          <span class="meta">{say(overlayWords.checkedAt, language, { time: time(now, language) })}</span>
        </div>
        <StepList {...{ language, said, readiness, now, steps }} />
      </section>
    </>
  )
}

interface HeadProps {
  readonly language: Language
  readonly title: string
  onAll(): void
}

function Head({ language, title, onAll }: HeadProps) {
  return (
    <div class="part-head indent">
      <h2 class="part-title">{title}</h2>
      <button
        type="button"
        class="link"
        aria-label={say(words.allOf, language, { heading: title })}
        onClick={onAll}
      >
        {say(words.all, language)}
      </button>
    </div>
  )
}
