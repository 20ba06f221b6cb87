import type { ConsentReceipt } from '../../consent/types'
import { el } from '../dom'
import type { ReceiptInWords } from './rows'

/** Kept so long that slow phones have read it: browsers tell nobody when a download is through. */
const KEPT_FOR = 40_000

/**
 * The visitor's own copy as plain text: what is on the screen, then the receipt itself with every sentence that was shown,
 * so that a third person can compute its hashes again.
 */
export function copyText(receipt: ConsentReceipt, { trial, heading, rows, note }: ReceiptInWords): string {
  const lines = rows.map(({ label, values }) => `${label}: ${values.map(({ text }) => text).join(', ')}`)
  return [trial, heading, ...lines, note, JSON.stringify(receipt, null, 2), '']
    .filter((part) => part !== null)
    .join('\n\n')
    .replaceAll('\n', '\r\n')
}

/** Saves a text as a file, without a request. In a frame that may not download, nothing happens. */
export function saveAsFile(name: string, text: string) {
  // Without the mark, iOS and older Windows read Korean in another encoding.
  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/plain;charset=utf-8' }))
  // Not in the page: a site's own click listeners would take it for a way to another page.
  el('a', { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR)
}
