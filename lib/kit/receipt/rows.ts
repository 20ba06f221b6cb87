import { resultNoticeDue } from '../../consent/clocks'
import type { Choice, ConsentReceipt } from '../../consent/types'
import { day, dayAndTime } from '../../words/dates'
import { languageOf } from '../../words/say'
import type { Speak } from '../speak'

/** One line of a receipt; `choice` where it tells of a box. */
export interface RowValue {
  readonly text: string
  readonly choice?: Choice
}

export interface Row {
  readonly label: string
  readonly values: readonly RowValue[]
}

/** A receipt in words: what the visitor sees, and what stands in the copy. */
export interface ReceiptInWords {
  /** In place of the result and over the copy, in a dry run; null where it counts. */
  readonly trial: string | null
  readonly heading: string
  readonly rows: readonly Row[]
  readonly note: string | null
}

/** What is known beside the receipt. */
export interface ReceiptAround {
  /** The number with most of its digits hidden; null where there is none. Stands nowhere but here. */
  readonly masked: string | null
  /** Whether a server has answered 2xx to all of it. */
  readonly confirmed: boolean
}

/** Says a receipt. The heading and the first rows are those of the notice of result (Network Act 50(7), Decree 62-2). */
export function receiptInWords(
  receipt: ConsentReceipt,
  { masked, confirmed }: ReceiptAround,
  speak: Speak,
): ReceiptInWords {
  const { controller, at, texts } = receipt
  const language = languageOf(receipt.language || 'ko')
  const outcome =
    receipt.act === 'consent' ? (agreesToAdvertising(receipt) ? 'agreed' : 'taken') : receipt.act
  const act = speak(`receipt-${outcome}`)
  const trial = receipt.mode === 'live' ? null : speak('trial')
  const time = dayAndTime(at, language, { now: '', timeZone: 'Asia/Seoul' })
  const hash = texts.builtIn ?? texts.shownHash ?? ''
  // Only consent texts have a version of their own; what a withdrawal showed stands in the copy, word for word.
  const wording = `${texts.version} ${hash.slice(0, 4)} ${hash.slice(4, 8)}`.trim()

  // A declaration, not a consent: it has a row of its own, without a mark.
  const age = receipt.age === 'declared-14-or-older' ? [{ text: speak('age') }] : []
  const boxes = receipt.boxes.map(({ label, choice }): RowValue => ({
    text: choice === 'agreed' ? label : speak('receipt-not-agreed', { label }),
    choice,
  }))
  const rows: [string, readonly RowValue[]][] = [
    ['sender', [{ text: controller }]],
    ['time', [{ text: speak('receipt-in-seoul', { time }) }]],
    ['result', [{ text: trial ?? speak(confirmed ? 'receipt-done' : 'unconfirmed', { act }) }]],
    ['number', masked === null ? [] : [{ text: masked }]],
    ['boxes', boxes],
    ['age', age],
    ['texts', receipt.act === 'consent' ? [{ text: wording }] : []],
  ]
  // The sender owes the result of a consent or refusal. An empty box is neither, and what may not have arrived owes nothing.
  const isOwed = trial === null && confirmed && (outcome === 'agreed' || outcome === 'stop-advertising')
  return {
    trial,
    heading: speak('receipt-head', { act }),
    rows: rows
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => ({ label: speak(`receipt-${name}`), values })),
    note: isOwed
      ? speak('receipt-yours', { company: controller, day: day(resultNoticeDue(at), language) })
      : null,
  }
}

/** Both boxes of a service form, or the one of a marketing form. */
function agreesToAdvertising({ boxes }: ConsentReceipt): boolean {
  const needed = boxes.filter(({ matter }) => matter === 'advertising' || matter === 'marketing-use')
  return needed.length > 0 && needed.every(({ choice }) => choice === 'agreed')
}
