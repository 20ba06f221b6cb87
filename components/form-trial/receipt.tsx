import type { ConsentReceipt } from '../../lib/consent/types'
import { dayAndTime } from '../../lib/words/dates'
import { reportWords as words } from '../../lib/words/form-trial-run'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Icon } from '../mark/icon'
import { Code } from './calls'

export interface ReceiptProps {
  readonly language: Language
  readonly receipt: ConsentReceipt
  readonly now: string
}

/** The receipt as the page reported it: its main points between brackets, all of it behind a fold. */
export function Receipt({ language, receipt, now }: ReceiptProps) {
  const points: readonly (readonly [label: keyof typeof words, text: string])[] = [
    ['act', say(words[`act-${receipt.act}`], language)],
    ['mode', say(words[`mode-${receipt.mode}`], language)],
    ['at', Number.isNaN(Date.parse(receipt.at)) ? receipt.at : dayAndTime(receipt.at, language, { now })],
    ['controller', receipt.controller],
    ['version', receipt.texts.version],
    ['id', receipt.id],
  ]
  return (
    <div class="stack">
      <h3>
        <b>{say(words.receipt, language)}</b>
      </h3>
      <div class="proof receipt">
        <dl>
          {points.map(([label, text]) => (
            <div key={label}>
              <dt>{say(words[label], language)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <ul>
          {receipt.boxes.map(({ matter, label, choice }) => (
            <li key={matter}>
              {label} <b class="keep">{say(words[choice], language)}</b>
            </li>
          ))}
        </ul>
      </div>
      <details class="fold">
        <summary>
          {say(words.receiptWhole, language)}
          <Icon name="expand" size={12} />
        </summary>
        <Code value={receipt} label={say(words.receipt, language)} language={language} />
      </details>
    </div>
  )
}
