import type { ConsentReceipt } from '../../consent/types'
import { el } from '../dom'
import type { Speak } from '../speak'
import type { ReceiptInWords, Row } from './rows'

/** Kept so long that slow phones have read it: browsers tell nobody when a download is through. */
const KEPT_FOR = 40_000

/** The visitor's own copy as plain text: what is on the screen, every sentence that was shown, and how to find it again. */
export function copyText(receipt: ConsentReceipt, said: ReceiptInWords, speak: Speak): string {
  const { texts } = receipt
  const hash = texts.shownHash ?? texts.builtIn
  const line = ({ label, values }: Row) => `${label}: ${values.map(({ text }) => text).join(', ')}`
  const parts = [
    ...(said.trial === null ? [] : [said.trial, '']),
    said.heading,
    ...said.rows.map(line),
    '',
    ...(said.note === null ? [] : [said.note, '']),
    `${speak('receipt-policy')}: ${receipt.privacyPolicy}`,
    `${speak('receipt-page')}: ${receipt.page}`,
    `${speak('receipt-time')}: ${receipt.at} (${receipt.timeZone})`,
    `${speak('receipt-id')}: ${receipt.id}`,
    ...(hash === null ? [] : [`SHA-256: ${hash}`]),
    '',
    `${speak('receipt-shown')} (${texts.version})`,
    ...texts.shown.map((text) => `- ${text}`),
  ]
  return `${parts.join('\r\n')}\r\n`
}

/** Saves a text as a file, without a request. In a frame that may not download, nothing happens. */
export function saveAsFile(name: string, text: string) {
  // Without the mark, iOS and older Windows read Korean in another encoding.
  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/plain;charset=utf-8' }))
  // Not in the page: a site's own click listeners would take it for a way to another page.
  el('a', { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR)
}
