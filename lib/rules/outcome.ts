import type { Mention, PolicyFacts, Quote, Unread } from '../facts/policy/types'
import { bestListed, coversMessages, hasWork, openSections, standingOf } from './standing'
import type { Standing } from './standing'
import type { Outcome, Target } from './types'

/** Why a page has its outcome: a key of the sentences in `outcome-words.ts`. */
export type Reason =
  | 'named-with-work'
  | 'work-empty'
  | 'work-not-messages'
  | 'named-loosely'
  | 'not-in-section'
  | 'nobody-named'
  | 'none-recognised'
  | 'only-provision'
  | 'only-overseas'
  | 'only-look-alike'
  | 'only-elsewhere'
  | 'ended'
  | 'old-version'
  | 'states-none'
  | 'no-section'
  | 'list-elsewhere'
  | 'type-only'
  | `unread-${Unread['kind']}`
  | `not-${Exclude<PolicyFacts['kindReason'], 'policy'>}`

export interface Decision {
  readonly outcome: Outcome
  readonly reason: Reason
  readonly values: Readonly<Record<string, string | number>>
  readonly proof: Quote | null
}

const MOST_NAMES = 5

/**
 * The outcome of a page for one processor. A false `ok` is the worst error, so it takes an entry with work in a
 * section that entrusts; a false `missing` the second, so nothing is missing while a part was not read.
 * Retention never changes it: PIPA 26(2) does not ask for it.
 */
export function outcomeOf(facts: PolicyFacts, target: Target): Decision {
  const percent = Math.floor(facts.coverage * 100)
  const decide = (
    outcome: Outcome,
    reason: Reason,
    proof: Quote | null = null,
    values: Readonly<Record<string, string | number>> = {},
  ): Decision => ({ outcome, reason, proof, values: { percent, ...values } })

  const unread = facts.unread.find((part) => !isSide(part, facts))
  if (!facts.isPolicy) {
    if (unread) return decide('unknown', `unread-${unread.kind}`)
    return decide('not-a-policy', `not-${facts.kindReason === 'policy' ? 'other' : facts.kindReason}`)
  }
  const standing = standingOf(facts, target)
  const best = bestListed(standing.listed, target)
  if (best && facts.archived) return decide('missing', 'old-version', facts.archived)
  if (best) {
    const proof = best.mention.quote
    if (!hasWork(best)) return decide('incomplete', 'work-empty', proof)
    if (target.isHackle && !coversMessages(best.entry.work ?? ''))
      return decide('incomplete', 'work-not-messages', proof)
    return decide('ok', 'named-with-work', proof)
  }
  const [loose] = standing.loose
  if (loose && !facts.archived) return decide('incomplete', 'named-loosely', loose.quote)
  if (unread) return decide('unknown', `unread-${unread.kind}`)

  const sections = openSections(facts)
  const elsewhere = sections.find((section) => section.listElsewhere)?.listElsewhere
  if (elsewhere) return decide('unknown', 'list-elsewhere', elsewhere)
  const typeOnly = sections.find((section) => section.typeOnly)?.typeOnly
  if (typeOnly) return decide('unknown', 'type-only', typeOnly)
  if (facts.archived) return decide('missing', 'old-version', facts.archived)

  const wrong = wrongPlace(standing)
  if (wrong) return decide('missing', wrong.reason, wrong.mention.quote)
  const none = facts.sections.find((section) => section.statesNone)?.statesNone
  if (sections.length === 0)
    return none ? decide('missing', 'states-none', none) : decide('missing', 'no-section')

  const processors = sections.flatMap((section) => section.processors)
  const names = [...new Set(processors.map(({ name }) => name))]
  const [first] = processors
  const section = sections[0]
  // Lines that nobody was recognised in may still name somebody: then only that is told.
  const reason = sections.some(({ unrecognised }) => unrecognised) ? 'none-recognised' : 'nobody-named'
  if (!first) return decide('missing', reason, section?.template ?? section?.heading ?? null)
  return decide('missing', 'not-in-section', first.quote, {
    names: names.slice(0, MOST_NAMES).join(', '),
    count: names.length,
  })
}

/** A frame beside a page that shows enough of its own to be told as something else hides no policy. */
function isSide(part: Unread, facts: PolicyFacts) {
  return part.kind === 'frame' && !facts.isPolicy && facts.kindReason !== 'short'
}

function wrongPlace(standing: Standing): { reason: Reason; mention: Mention } | null {
  const places: readonly [Reason, readonly Mention[]][] = [
    ['ended', standing.ended],
    ['only-provision', standing.provision],
    ['only-overseas', standing.overseas],
    ['only-look-alike', standing.lookAlike],
    ['only-elsewhere', standing.elsewhere],
  ]
  for (const [reason, [mention]] of places) if (mention) return { reason, mention }
  return null
}
