import type { ReadDocument } from '../platform/reach-requests'
import { keptAddress } from '../platform/site'
import type { ScanResult } from '../platform/protocol'
import type { ReadNow, WatchReading } from '../platform/watch-requests'
import { recordOf } from '../records/record-of'
import { chainOf, type RecordDraft } from '../records/seal'
import { localZone } from '../records/time'
import { TOOL } from '../records/tool'
import type { ScanRecord } from '../records/types'
import { HACKLE } from '../rules/target'
import { readFor } from './reach'
import { settlementOf, testerFrom, trimRecords, withRecords } from './records'
import { scanResultOf } from './scan-result'
import { stores } from './stores'
import type { WatchResult } from './watch-plan'

export interface Asked {
  readonly url: string
  readonly source: ScanRecord['source']
  /** Whether what is read is kept as a record. */
  readonly keep: boolean
  /** Asked twice under the same key, one record is kept. */
  readonly key: string
}

export interface WasRead {
  readonly result: WatchResult
  /** For the list of scans; null where nothing can be told. */
  readonly scan: ScanResult | null
  readonly kept: Extract<ReadNow, { kind: 'read' }>['kept']
  /** What was to be kept and could not; null otherwise. */
  readonly unkept: RecordDraft | null
}

/** Reads a policy page that is not in front of the user, and keeps what was read as a record. Never rejects. */
export async function readPolicy(asked: Asked): Promise<WasRead> {
  const at = new Date()
  try {
    const answer = await readFor(asked.url)
    if (answer.kind === 'failed') return nothingRead(answer)
    const draft = await draftOf(answer, asked.source, at)
    if (draft === null) return nothingRead({ code: 'failed', site: null, retryAfter: null })
    const kept = asked.keep ? await keepDraft(draft, asked.key) : null
    const trouble = troubleOf(answer)
    if (trouble) {
      const told = nothingRead({ code: trouble, site: null, retryAfter: null })
      return { ...told, kept: kept?.how ?? null, unkept: kept?.how === 'kept' ? null : draft }
    }
    const reading: WatchReading = {
      at: at.toISOString(),
      outcome: draft.outcome,
      textHash: draft.textHash,
      record: kept?.id ?? null,
      how: 'watch',
    }
    return {
      result: { kind: 'read', reading },
      scan: scanResultOf(answer.report),
      kept: kept?.how ?? null,
      unkept: kept === null || kept.how === 'kept' ? null : draft,
    }
  } catch {
    return nothingRead({ code: 'failed', site: null, retryAfter: null })
  }
}

/** What is known of a page before it is watched: the newest record, else the last scan. */
export async function knownReading(address: string): Promise<WatchReading | null> {
  const url = keptAddress(address)
  const [record, scans] = await Promise.all([knownRecord(url), stores.scans.read()])
  const scan = scans.list.find((each) => each.url === url && each.archived !== true)
  const ofScan: WatchReading | null =
    scan && isReading(scan.outcome)
      ? {
          at: new Date(scan.at).toISOString(),
          outcome: scan.outcome,
          textHash: null,
          record: null,
          how: 'page',
        }
      : null
  return record && (!ofScan || Date.parse(record.at) + SAME_MOMENT >= Date.parse(ofScan.at)) ? record : ofScan
}

/** A scan and the record of it are minutes apart at most: the record knows more. */
const SAME_MOMENT = 10 * 60 * 1000

/** What is known of a page by other hands: the newest record that the watch did not keep itself; null when there is none. */
export async function knownRecord(url: string): Promise<WatchReading | null> {
  try {
    const chain = await chainOf(url, HACKLE.id)
    return await withRecords(async (records) => {
      const { entries } = await records.chain(chain)
      const record = entries.findLast(
        (entry): entry is ScanRecord =>
          entry.kind === 'scan' && entry.source !== 'watch' && isReading(entry.outcome),
      )
      if (!record) return null
      const { outcome, textHash, id, source } = record
      const at = new Date(record.at).toISOString()
      return { at, outcome, textHash, record: id, how: source === 'batch' ? 'watch' : 'page' }
    })
  } catch {
    return null
  }
}

function isReading(outcome: ScanRecord['outcome']) {
  return outcome === 'ok' || outcome === 'incomplete' || outcome === 'missing'
}

/** Why a document that came says nothing of the policy in force; null when it does. */
function troubleOf({ report, needsRendering }: ReadDocument) {
  const outcome = report.checked[0]?.outcome
  if (report.facts.archived) return 'archived'
  if (needsRendering || outcome === 'unknown') return 'part-unread'
  return outcome === 'not-a-policy' ? 'not-a-policy' : null
}

function nothingRead({
  code,
  site,
  retryAfter,
}: Omit<Extract<WatchResult, { kind: 'trouble' }>, 'kind'>): WasRead {
  return { result: { kind: 'trouble', code, site, retryAfter }, scan: null, kept: null, unkept: null }
}

/** What is kept of it: with the tester where a person asked, and with what was settled where that still holds. */
async function draftOf({ report, url }: ReadDocument, source: ScanRecord['source'], at: Date) {
  const [verdict] = report.checked
  if (!verdict) return null
  const { facts } = report
  const settings = await stores.recordSettings.read()
  const tester =
    source === 'person' ? await withRecords((records) => testerFrom(records, settings.tester)) : null
  const settlement = await settlementOf(keptAddress(url), verdict, report)
  return recordOf({ facts, verdict, url, at, zone: localZone(), source, tester, settlement, tool: TOOL })
}

async function keepDraft(draft: RecordDraft, key: string) {
  try {
    const kept = await withRecords((records) => records.add(draft, { key }))
    if (!kept.kept) return { how: kept.reason === 'full' ? ('full' as const) : ('failed' as const), id: null }
    if (!kept.already) await trimRecords()
    return { how: 'kept' as const, id: kept.id }
  } catch {
    return { how: 'failed' as const, id: null }
  }
}
