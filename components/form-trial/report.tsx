import { developerWords } from '../../lib/words/form-trial-problems'
import { reportWords as words } from '../../lib/words/form-trial-run'
import { say } from '../../lib/words/say'
import type { Language, Words } from '../../lib/words/types'
import { Mark } from '../mark/mark'
import { Calls } from './calls'
import { Receipt } from './receipt'
import type { DeveloperMessage, TrialMode, TrialReport } from './types'

export interface ReportProps {
  readonly language: Language
  readonly report: TrialReport
  readonly mode: TrialMode
  readonly now: string
}

/** What happened since the form was put there, in the words of the page: calls, receipt, what the developer is told. */
export function Report({ language, report, mode, now }: ReportProps) {
  const { calls, end, receipt, messages } = report
  const empty = calls.length === 0 && end === null && receipt === null
  return (
    <section class="blk stack">
      <h3 class="indent">
        <b>{say(words.heading, language)}</b>
      </h3>
      {empty ? (
        <p class="line">
          <Mark shape="waiting" />
          <span class="sub">{say(words.none, language)}</span>
        </p>
      ) : (
        <p class="meta indent">{say(words.fromPage, language)}</p>
      )}
      <div role="status">
        {end !== null && (
          <p class="indent strong">
            {say(words.end, language, { result: say(endWords(end, mode), language) })}
          </p>
        )}
      </div>
      {calls.length > 0 && <Calls {...{ language, calls }} />}
      {receipt && (
        <div class="indent">
          <Receipt {...{ language, receipt, now }} />
        </div>
      )}
      {messages.length > 0 && <Messages {...{ language, messages }} />}
    </section>
  )
}

function endWords(end: NonNullable<TrialReport['end']>, mode: TrialMode): Words {
  if (end === 'failed') return words['failed-end']
  return end === 'delivered' && mode === 'dry-run' ? words['delivered-dry'] : words[end]
}

interface MessagesProps {
  readonly language: Language
  readonly messages: readonly DeveloperMessage[]
}

function Messages({ language, messages }: MessagesProps) {
  return (
    <>
      <h3 class="indent">
        <b>{say(words.messages, language)}</b>
      </h3>
      <ul class="calls">
        {messages.map(({ code, severity, message }, index) => {
          const known: Words | undefined = Object.hasOwn(developerWords, code)
            ? developerWords[code as keyof typeof developerWords]
            : undefined
          return (
            <li key={index} class="line">
              <Mark shape={severity === 'error' ? 'error' : 'open'} />
              <p>
                <span class="sr">{say(words[severity], language)}: </span>
                {known ? say(known, language) : message}
              </p>
              <code class="meta">{code}</code>
              {known && code === 'bad-attribute' && <p class="body meta">{message}</p>}
            </li>
          )
        })}
      </ul>
    </>
  )
}
