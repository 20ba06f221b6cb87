import type { Every, Watch, WatchChange, WatchReading, WatchTrouble } from '../platform/watch-requests'
import type { Outcome } from '../rules/types'

/** When to read, what a reading changes, what is told. Pure: the clock is handed in, milliseconds since 1970. */

const HOUR = 60 * 60 * 1000
const PERIODS = { daily: 24 * HOUR, weekly: 7 * 24 * HOUR } as const satisfies Record<Every, number>

/** A loss is told only when it is still there this much later: a page that is being edited comes back. */
export const SECOND_AFTER = HOUR
/** A reading that began and never ended (the worker was stopped) is begun again after this. */
export const LEASE = 15 * 60 * 1000
/** Readings that told nothing are tried again by the hour, this often; then at the usual time. */
const SOON_AGAIN = 3
/** Alarms nearer than this are put off by browsers anyway. */
const SOONEST = 30 * 1000

/** What came of one reading. */
export type WatchResult =
  | { readonly kind: 'read'; readonly reading: WatchReading }
  | {
      readonly kind: 'trouble'
      readonly code: WatchTrouble['code']
      readonly site: string | null
      /** Seconds after which the server wants to be asked again; null when it did not say. */
      readonly retryAfter: number | null
    }

/** A fresh watch, due at once. `last` is what is known of the page already. */
export function newWatch(url: string, every: Every, last: WatchReading | null, now: number): Watch {
  const at = iso(now)
  return { url, every, since: at, next: at, failed: 0, last, suspect: null, change: null, trouble: null }
}

/** Another rhythm: counted from now, but a second reading that is due keeps its time. */
export function withRhythm(watch: Watch, every: Every, now: number): Watch {
  return watch.suspect ? { ...watch, every } : { ...watch, every, next: iso(now + PERIODS[every]) }
}

/** Those to be read now, the longest due first. */
export function dueWatches(watches: readonly Watch[], now: number): Watch[] {
  return watches.filter((watch) => isDue(watch, now)).sort((one, other) => one.next.localeCompare(other.next))
}

function isDue({ next, every }: Watch, now: number) {
  const at = Date.parse(next)
  // Further off than the rhythm allows: the clock was set back since.
  return at <= now || at > now + PERIODS[every] + HOUR
}

/** Marks a reading as begun. Should nobody come back from it, the watch is due again after a while. */
export function leased(watch: Watch, now: number): Watch {
  return { ...watch, next: iso(now + LEASE) }
}

/** When to wake next; null when nothing is watched. */
export function wakeAt(watches: readonly Watch[], now: number): number | null {
  if (watches.length === 0) return null
  const next = watches.map((watch) => (isDue(watch, now) ? now : Date.parse(watch.next)))
  return Math.max(Math.min(...next), now + SOONEST)
}

/** Its site was allowed again: read it soon. */
export function allowedAgain(watch: Watch, now: number): Watch {
  const { trouble } = watch
  const barred = trouble?.code === 'not-allowed' || trouble?.code === 'redirect-not-allowed'
  return barred ? { ...watch, next: iso(now), failed: 0 } : watch
}

/**
 * What a reading makes of a watch. `known` is the newest record of the page by other hands: when it is newer than the
 * last reading, a person has seen that state already, and further readings are held against it.
 */
export function afterResult(
  watch: Watch,
  result: WatchResult,
  known: WatchReading | null,
  now: number,
): Watch {
  if (result.kind === 'trouble') return afterTrouble(watch, result, now)
  const { reading } = result
  const last = newer(watch.last, known)
  const settled = {
    ...watch,
    failed: 0,
    trouble: null,
    suspect: null,
    last: reading,
    next: regular(watch, now),
  }
  if (last === null) return settled
  const worth = WORTH[reading.outcome] - WORTH[last.outcome]
  if (worth < 0) return afterLess({ ...settled, last }, watch.suspect, reading, now)
  const kind = worth > 0 ? 'found' : otherWords(last, reading) ? 'clause' : null
  return { ...settled, change: kind ? changed(watch.change, kind, last, reading) : watch.change }
}

/** How much is said of the processor. Outcomes that are no reading stand apart: they never get here. */
const WORTH = { ok: 2, incomplete: 1, missing: 0, unknown: 0, 'not-a-policy': 0 } as const satisfies Record<
  Outcome,
  number
>

/** Less is said than before. The first time it is only noted, with the time of the first sight kept; then it is told. */
function afterLess(
  watch: Watch & { last: WatchReading },
  suspect: WatchReading | null,
  reading: WatchReading,
  now: number,
): Watch {
  const first = suspect ?? reading
  const second = Date.parse(first.at) + SECOND_AFTER
  if (suspect === null || now < second) return { ...watch, suspect: first, next: iso(Math.max(second, now)) }
  return { ...watch, last: reading, change: changed(null, 'lost', watch.last, reading) }
}

/** Words are compared only between readings made in the same way: scripts of a page may draw more than it sends. */
function otherWords(last: WatchReading, reading: WatchReading) {
  return last.how === reading.how && last.textHash !== reading.textHash
}

/** A loss that nobody has looked at yet is not pushed aside by a mere change of words. */
function changed(
  standing: WatchChange | null,
  kind: WatchChange['kind'],
  before: WatchReading,
  after: WatchReading,
): WatchChange {
  if (kind === 'clause' && standing && standing.kind !== 'clause') return { ...standing, after }
  return { kind, before, after, told: false }
}

function afterTrouble(watch: Watch, result: Extract<WatchResult, { kind: 'trouble' }>, now: number): Watch {
  const failed = watch.failed + 1
  const same = watch.trouble?.code === result.code ? watch.trouble : null
  const soon = Math.max(now + SECOND_AFTER, now + (result.retryAfter ?? 0) * 1000)
  const again = failed <= SOON_AGAIN && mayPass(result.code)
  return {
    ...watch,
    failed,
    next: again ? iso(soon) : regular(watch, now),
    trouble: { code: result.code, site: result.site, since: same?.since ?? iso(now), at: iso(now) },
  }
}

/** What may be over in an hour, unlike a missing permission or an address that is none. */
function mayPass(code: WatchTrouble['code']) {
  return !['not-allowed', 'redirect-not-allowed', 'bad-address', 'bad-scheme'].includes(code)
}

function newer(one: WatchReading | null, other: WatchReading | null) {
  if (one === null || other === null) return one ?? other
  return Date.parse(other.at) > Date.parse(one.at) ? other : one
}

function regular({ every }: Watch, now: number) {
  return iso(now + PERIODS[every])
}

function iso(at: number) {
  return new Date(at).toISOString()
}
