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
  /** Over everything, in a dry run; null where it counts. */
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
  const language = languageOf(receipt.language || 'ko')
  const outcome =
    receipt.act === 'consent' ? (agreesToAdvertising(receipt) ? 'agreed' : 'taken') : receipt.act
  const isLive = receipt.mode === 'live'
  const trial = isLive ? null : speak('receipt-trial')
  const done = confirmed ? `receipt-${outcome}-done` : 'receipt-unconfirmed'
  const time = dayAndTime(receipt.at, language, { now: '', timeZone: 'Asia/Seoul' })
  const rows: (Row | null)[] = [
    row('receipt-sender', receipt.controller),
    row('receipt-time', speak('receipt-in-seoul', { time })),
    row('receipt-result', trial ?? speak(done)),
    row('receipt-number', masked),
    { label: speak('receipt-boxes'), values: receipt.boxes.map(boxLine) },
    row('receipt-age', receipt.age && speak(`receipt-${receipt.age}`)),
    row('receipt-texts', receipt.act === 'consent' ? textsLine(receipt) : null),
  ]
  // The sender owes the result of a consent or refusal. An empty box is neither, and what may not have arrived owes nothing.
  const isOwed = isLive && confirmed && (outcome === 'agreed' || outcome === 'stop-advertising')
  return {
    trial,
    heading: `[${speak(`receipt-${outcome}`)}]`,
    rows: rows.filter((made) => made !== null && made.values.length > 0) as Row[],
    note: isOwed
      ? speak('receipt-yours', {
          company: receipt.controller,
          day: day(resultNoticeDue(receipt.at), language),
        })
      : null,
  }

  function row(label: string, text: string | null): Row | null {
    return text === null ? null : { label: speak(label), values: [{ text }] }
  }

  function boxLine({ matter, choice }: ConsentReceipt['boxes'][number]): RowValue {
    const name = speak(`receipt-${matter}`)
    return { text: choice === 'agreed' ? name : speak('receipt-not-agreed', { matter: name }), choice }
  }
}

/** Both boxes of a service form, or the one of a marketing form. */
function agreesToAdvertising({ boxes }: ConsentReceipt): boolean {
  const needed = boxes.filter(({ matter }) => matter === 'advertising' || matter === 'marketing-use')
  return needed.length > 0 && needed.every(({ choice }) => choice === 'agreed')
}

/** Version and the first eight digits of the hash, in two groups of four. */
function textsLine({ texts }: ConsentReceipt): string {
  const hash = texts.builtIn ?? texts.shownHash
  return hash === null ? texts.version : `${texts.version} · ${hash.slice(0, 4)} ${hash.slice(4, 8)}`
}
