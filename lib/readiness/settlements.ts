import * as v from 'valibot'
import { SETTLEMENT_LIMITS, settlementProblems, type SettlementProblem } from './settlement-draft'
import type { Settlement, SettlementDraft } from './types'

const text = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most))
const name = v.pipe(
  v.nullable(text(SETTLEMENT_LIMITS.name)),
  v.transform((value) => value || null),
)
const outcome = v.picklist(['ok', 'incomplete', 'missing', 'unknown', 'not-a-policy'])
const answer = v.picklist(['listed', 'listed-without-work', 'not-listed', 'not-a-policy'])
const { quote, place, reason, role } = SETTLEMENT_LIMITS

/** The shape of a settlement in storage. Knows no clock; a new one goes through {@link parseSettlement}. */
export const settlementSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/)),
  url: v.pipe(v.string(), v.maxLength(2000)),
  processor: v.pipe(text(200), v.minLength(1)),
  outcome,
  answer,
  quote: text(quote),
  place: text(place),
  reason: text(reason),
  role: v.pipe(text(role), v.minLength(1)),
  name,
  at: v.pipe(v.string(), v.isoTimestamp()),
  textHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
}) satisfies v.GenericSchema<unknown, Settlement>

const looseDraft = v.object({
  processor: v.pipe(text(200), v.minLength(1)),
  outcome,
  answer,
  quote: v.pipe(v.string(), v.trim()),
  place: v.pipe(v.string(), v.trim()),
  reason: v.pipe(v.string(), v.trim()),
  role: v.pipe(v.string(), v.trim()),
  name,
}) satisfies v.GenericSchema<unknown, SettlementDraft>

export type ParsedSettlement =
  { readonly ok: true; readonly settlement: Settlement } | ({ readonly ok: false } & SettlementProblem)

/**
 * Makes a settlement of what a person typed, or says the first thing that is wrong with it. Nothing of a refused draft
 * is in the answer: it could hold a phone number.
 * @param stamp id, page, ISO time and hash of the page's text to give it.
 */
export function parseSettlement(
  draft: unknown,
  stamp: Pick<Settlement, 'id' | 'url' | 'at' | 'textHash'>,
): ParsedSettlement {
  const loose = v.safeParse(looseDraft, draft)
  if (!loose.success) return { ok: false, field: 'answer', reason: 'required' }
  const [problem] = settlementProblems(loose.output)
  if (problem) return { ok: false, ...problem }
  return { ok: true, settlement: v.parse(settlementSchema, { ...loose.output, ...stamp }) }
}
