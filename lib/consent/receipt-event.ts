import type { ConsentReceipt } from './types'

/** Longest text a property takes; longer ones are cut. */
const LONGEST = 1000

/**
 * A receipt as flat properties of an event (`receipt-event`): at most 64 of them, and no number, user id or long text. The
 * sentences themselves are left out: version and hashes name them.
 */
export function receiptAsEventProperties(receipt: ConsentReceipt): Readonly<Record<string, string>> {
  const { texts, boxes } = receipt
  const properties: Record<string, string | null> = {
    schema: receipt.schema,
    receipt_id: receipt.id,
    form_version: receipt.formVersion,
    mode: receipt.mode,
    act: receipt.act,
    kind: receipt.kind,
    controller: receipt.controller,
    processor: receipt.processor,
    privacy_policy: receipt.privacyPolicy,
    page: receipt.page,
    language: receipt.language,
    at: receipt.at,
    time_zone: receipt.timeZone,
    method: receipt.method,
    text_version: texts.version,
    text_hash: texts.builtIn,
    shown_hash: texts.shownHash,
    age: receipt.age,
  }
  for (const { matter, choice, gesture, at } of boxes) {
    const name = matter.replace('-', '_')
    properties[name] = choice
    properties[`${name}_gesture`] = gesture
    properties[`${name}_at`] = at
  }
  const kept: Record<string, string> = {}
  for (const [key, value] of Object.entries(properties))
    if (value !== null) kept[key] = value.slice(0, LONGEST)
  return kept
}
