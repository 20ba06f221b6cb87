import type { CallReport } from '../../lib/hackle/delivery-types'
import { timeWithSeconds } from '../../lib/words/dates'
import { reportWords as words } from '../../lib/words/form-trial-run'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Icon } from '../mark/icon'
import { Mark, type Shape } from '../mark/mark'
import type { SeenCall } from './types'

const SHAPES = {
  confirmed: 'seen',
  pending: 'waiting',
  failed: 'error',
  unseen: 'cannot-tell',
  dry: 'not-needed',
} as const satisfies Record<CallReport['result'], Shape>

/** Characters of code that are drawn: a page may report megabytes. */
const MOST = 4000

/** The calls in their order: kind, result in shape and word, status, and what went (or would go) over the wire. */
export function Calls({
  language,
  calls,
}: {
  readonly language: Language
  readonly calls: readonly SeenCall[]
}) {
  return (
    <ol class="calls">
      {calls.map(({ call, at }, index) => (
        <li key={index} class="line">
          <Mark shape={SHAPES[call.result]} />
          <div>
            <b>{say(words[call.operation], language)}</b> <code>{call.event.key}</code>
            <p class="meta">
              <span class="keep">{timeWithSeconds(at, language)}</span>
              {call.attempt > 1 && ` · ${say(words.attempt, language, { n: call.attempt })}`}
            </p>
          </div>
          <span class={`state s-${SHAPES[call.result]}`}>
            {say(words[call.result], language)}
            {call.status !== null && ` ${call.status}`}
          </span>
          <details class="body fold" open={index === calls.length - 1}>
            <summary>
              {say(words.properties, language)}
              <Icon name="expand" size={12} />
            </summary>
            <Code value={call.event.properties} label={say(words.properties, language)} language={language} />
          </details>
        </li>
      ))}
    </ol>
  )
}

interface CodeProps {
  readonly language: Language
  readonly value: unknown
  /** What it is, read aloud: long code scrolls, so it takes the focus. */
  readonly label: string
}

/** A value from the page as code, cut where it is too long to be read. */
export function Code({ language, value, label }: CodeProps) {
  const text = JSON.stringify(value, null, 2) ?? ''
  return (
    <pre class="written" tabIndex={0} role="group" aria-label={label}>
      {text.length > MOST ? `${text.slice(0, MOST)} ${say(words.cut, language)}` : text}
    </pre>
  )
}
