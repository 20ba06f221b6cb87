import type { PolicyView, Told } from '../../components/side-panel/policy'
import type { ChangeView } from '../../components/watch/change'
import type { VerdictView } from '../../components/verdict/verdict'
import { siteOf } from '../../lib/platform/site'
import type { PolicyPage, Watch, WatchChange } from '../../lib/platform/watch-requests'
import { diffWords, type DiffPart } from '../../lib/records/diff'
import type { Records } from '../../lib/records/store'
import type { ScanRecord } from '../../lib/records/types'
import { HACKLE } from '../../lib/rules/target'
import { outcomeAdvice, outcomeSentence } from '../../lib/rules/tell'
import { dayAndTime } from '../../lib/words/dates'
import { outcomeWords } from '../../lib/words/outcomes'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { changeTitle, troubleOf, watchWords } from '../../lib/words/watch'

/** The two records of a change, as far as they are still kept, and how one became the other. */
export interface Compared {
  readonly before: ScanRecord | null
  readonly after: ScanRecord | null
  readonly parts: readonly DiffPart[] | null
}

/** Key of a change: a newer one of the same page is another. */
export function changeKey(url: string, { before, after }: WatchChange) {
  return `${url} ${before.at} ${after.at}`
}

/** Reads the two records of a change and compares their texts. Records that were deleted are null. */
export async function compare(records: Records, { before, after }: WatchChange): Promise<Compared> {
  const [older, newer] = await Promise.all(
    [before, after].map(async ({ record }) => (record === null ? null : scanIn(await records.get(record)))),
  )
  if (!older || !newer) return { before: older ?? null, after: newer ?? null, parts: null }
  return {
    before: older,
    after: newer,
    parts: diffWords(older.text, newer.text, newer.page.lang ?? undefined),
  }
}

function scanIn(entry: Awaited<ReturnType<Records['get']>>) {
  return entry?.kind === 'scan' ? entry : null
}

/** Host and path of an address, as a person reads it. */
export function pageOf(url: string) {
  if (!URL.canParse(url)) return url
  const { host, pathname, search } = new URL(url)
  return `${host}${readable(pathname === '/' && search === '' ? '' : pathname)}${search}`
}

/** Letters of other scripts instead of their codes, where they are whole. */
function readable(path: string) {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

interface Saying {
  readonly language: Language
  readonly now: string
  readonly told: ReadonlyMap<string, Told>
  readonly compared: ReadonlyMap<string, Compared>
}

/** A policy page in ready sentences. */
export function policyView(page: PolicyPage, { language, now, told, compared }: Saying): PolicyView {
  const { url, watch, allowed } = page
  const trouble = allowed ? watch?.trouble : null
  const barred = !allowed && watch !== null
  return {
    url,
    page: pageOf(url),
    verdict: verdictOf(page, language),
    allowed,
    every: watch?.every ?? 'off',
    next: watch && !barred ? nextOf(watch, language, now) : null,
    suspect: watch && suspectOf(watch, language, now),
    trouble: barred
      ? { sentence: say(troubleOf('not-allowed'), language), site: siteOf(url) }
      : trouble
        ? { sentence: say(troubleOf(trouble.code), language), site: trouble.site }
        : null,
    change: watch?.change
      ? changeView(url, watch.change, compared.get(changeKey(url, watch.change)) ?? null, language, now)
      : null,
    told: told.get(url) ?? null,
  }
}

function verdictOf({ scan }: PolicyPage, language: Language): VerdictView | null {
  if (!scan) return null
  const verdict = { ...scan, processor: HACKLE.id, findings: [] }
  return {
    outcome: scan.outcome,
    sentence: outcomeSentence(verdict, language),
    advice: outcomeAdvice(verdict, language),
    proof: scan.proof,
    lang: null,
    coverage: scan.coverage,
    at: scan.at,
  }
}

function nextOf({ next }: Watch, language: Language, now: string) {
  if (Date.parse(next) <= Date.parse(now)) return say(watchWords.soon, language)
  return say(watchWords.next, language, { time: dayAndTime(next, language, { now }) })
}

function suspectOf({ suspect, next }: Watch, language: Language, now: string) {
  if (!suspect) return null
  const time = (iso: string) => dayAndTime(iso, language, { now })
  return say(watchWords.suspect, language, {
    time: time(suspect.at),
    again: time(next),
    is: say(outcomeWords[suspect.outcome], language),
  })
}

function changeView(
  url: string,
  { kind, before, after }: WatchChange,
  compared: Compared | null,
  language: Language,
  now: string,
): ChangeView {
  const time = (iso: string) => dayAndTime(iso, language, { now })
  const [was, is] = [before, after].map(({ outcome }) => say(outcomeWords[outcome], language))
  return {
    url,
    page: pageOf(url),
    kind,
    title: say(changeTitle(kind, after.outcome), language),
    sentence: say(kind === 'clause' ? watchWords.sameOutcome : watchWords.fromTo, language, {
      before: time(before.at),
      after: time(after.at),
      was: was ?? '',
      is: is ?? '',
    }),
    outcome: after.outcome,
    lang: compared?.before?.page.lang ?? null,
    lost: compared?.before?.proof?.text ?? null,
    parts: compared === null ? null : compared.parts,
    source: say(watchWords.compared, language, { page: pageOf(url), time: time(before.at) }),
  }
}
