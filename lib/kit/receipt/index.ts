import type { ConsentReceipt } from '../../consent/types'
import { el } from '../dom'
import { sign } from '../icons'
import type { Speak } from '../speak'
import { button } from '../status'
import { copyText, saveAsFile } from './copy'
import { receiptInWords, type RowValue } from './rows'

export interface ReceiptViewOptions {
  readonly receipt: ConsentReceipt
  /** The masked number (`010-****-5678`); null where there is none to show. */
  readonly masked: string | null
  /** Speaks `receiptWords` and `sharedWords`; of a consent also `consentWords`. */
  readonly speak: Speak
  /** Ends every listener. */
  readonly signal: AbortSignal
  /** What "withdraw" does; null leaves the button out. */
  readonly onWithdraw: (() => void) | null
  /** False: it was sent, but nobody can tell whether it arrived, and the receipt says so. Left out: true. */
  readonly confirmed?: boolean
}

/** The receipt between its brackets, with the buttons under it. CSS part: `receipt`. */
export function makeReceiptView(options: ReceiptViewOptions): HTMLElement {
  const { receipt, masked, speak, signal, onWithdraw, confirmed = true } = options
  const said = receiptInWords(receipt, { masked, confirmed }, speak)

  const list = el('dl')
  for (const { label, values } of said.rows) {
    list.append(el('dt', {}, label), el('dd', {}, ...values.map(drawn)))
  }
  const copy = copyText(receipt, said)
  const name = `consent-receipt-${receipt.at.slice(0, 10)}.txt`
  const save = button(speak('receipt-copy'), '', () => saveAsFile(name, copy), signal)
  save.prepend(sign('download', 16))
  const withdraw = onWithdraw === null ? null : button(speak('receipt-withdraw'), 'flat', onWithdraw, signal)
  return el(
    'div',
    { class: 'receipt' },
    el('div', { class: 'bracketed', part: 'receipt' }, el('h4', {}, said.heading), list),
    said.note === null ? null : el('p', { class: 'small' }, said.note),
    el('div', { class: 'acts' }, save, withdraw),
  )
}

function drawn({ text, choice }: RowValue): HTMLElement {
  if (choice === undefined) return el('span', {}, text)
  const mark = sign(choice === 'agreed' ? 'seen' : 'none', 14)
  return el('span', { class: 'choice' }, mark, el('span', {}, text))
}
