import type { ConsentReceipt } from './types'

/** Longest text a property takes; longer ones are cut. */
const LONGEST = 1000

/**
 * A receipt as flat properties of an event (`receipt-event`): at most 64 of them, and no number, user id or long text. The
 * sentences themselves are left out: version and hashes name them.
 */
export function receiptAsEventProperties(receipt: ConsentReceipt): Readonly<Record<string, string>> {
  const { texts, boxes, ...plain } = receipt
  const { version, builtIn, shownHash } = texts
  const found: [string, string | null][] = Object.entries({
    ...plain,
    textVersion: version,
    textHash: builtIn,
    shownHash,
  })
  for (const { matter, choice, gesture, at } of boxes) {
    found.push([matter, choice], [`${matter}-gesture`, gesture], [`${matter}-at`, at])
  }
  const kept: Record<string, string> = {}
  for (const [key, value] of found) if (value !== null) kept[key] = value.slice(0, LONGEST)
  return kept
}
