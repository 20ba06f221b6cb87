import * as v from 'valibot'
import type { Outcome } from '../rules/types'
import { placesOf } from './append'
import type { Database, StoredEntry, StoredRecord } from './database'
import { recordSchema, tombstoneSchema } from './schemas'
import type { ChainEntry, ScanRecord, Tombstone } from './types'

/** Which records to list; what is left out does not narrow. */
export interface RecordFilter {
  /** Words that all stand in the address, title, processor, role, quotes or text; letters of any case. */
  readonly text?: string
  readonly outcomes?: readonly Outcome[]
  /** `www.example.com`. */
  readonly host?: string
  readonly processor?: string
  readonly source?: ScanRecord['source']
  /** Days of the calendar in the record's own zone, `YYYY-MM-DD`, both included. */
  readonly from?: string
  readonly to?: string
  /** How many to give, and how many to pass over before. */
  readonly most?: number
  readonly skip?: number
}

/** A record for a list: everything but its text, which `get` gives. */
export interface RecordSummary extends StoredRecord {
  /** Key of its chain. */
  readonly chain: string
}

/** An entry on disk that is not what was written: told, never dropped in silence. */
export interface Damaged {
  readonly kind: 'damaged'
  readonly id: string
  readonly chain: string
  readonly number: number
}

export interface RecordList {
  readonly records: readonly RecordSummary[]
  /** How many there are that fit the filter, beyond what is given too. */
  readonly total: number
  readonly damaged: readonly Damaged[]
  /** Hosts of all records, sorted: what can be filtered by. */
  readonly hosts: readonly string[]
}

const storedRecordSchema = v.omit(recordSchema, ['text'])

/** Records that fit, newest first. */
export async function listRecords(database: Database, filter: RecordFilter): Promise<RecordList> {
  const words = (filter.text ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const texts = words.length > 0 ? await allTexts(database) : null
  const records: RecordSummary[] = []
  const damaged: Damaged[] = []
  const hosts = new Set<string>()
  let total = 0
  const { skip = 0, most = Infinity } = filter
  let cursor = await database.transaction('entries').store.openCursor(null, 'prev')
  while (cursor) {
    const stored = cursor.value
    cursor = await cursor.continue()
    if (stored.entry?.kind === 'tombstone') continue
    if (!isStoredRecord(stored.entry)) {
      damaged.push(damageOf(stored))
      continue
    }
    const record = stored.entry
    hosts.add(hostOf(record))
    if (!fits(record, filter) || !holds(record, words, texts)) continue
    if (total >= skip && records.length < most) records.push({ ...record, chain: stored.chain })
    total++
  }
  return { records, total, damaged, hosts: [...hosts].filter(Boolean).sort() }
}

async function allTexts(database: Database) {
  const all = await database.getAll('texts')
  return new Map(all.map(({ hash, text }) => [hash, text.toLowerCase()]))
}

function hostOf({ page }: StoredRecord) {
  return URL.canParse(page.url) ? new URL(page.url).host : ''
}

function fits(record: StoredRecord, filter: RecordFilter) {
  const day = record.at.slice(0, 10)
  return (
    (!filter.outcomes || filter.outcomes.includes(record.outcome)) &&
    (filter.host === undefined || hostOf(record) === filter.host) &&
    (filter.processor === undefined || record.processor === filter.processor) &&
    (filter.source === undefined || record.source === filter.source) &&
    (filter.from === undefined || day >= filter.from) &&
    (filter.to === undefined || day <= filter.to)
  )
}

function holds(record: StoredRecord, words: readonly string[], texts: ReadonlyMap<string, string> | null) {
  if (words.length === 0) return true
  const { page, processor, tester, proof, findings, textHash } = record
  const said = [
    page.url,
    page.title,
    processor,
    tester?.role,
    proof?.text,
    ...findings.map(({ quote }) => quote?.text),
  ]
  const all = `${said.filter(Boolean).join('\n').toLowerCase()}\n${texts?.get(textHash) ?? ''}`
  return words.every((word) => all.includes(word))
}

function isStoredRecord(entry: unknown): entry is StoredRecord {
  return v.is(storedRecordSchema, entry)
}

export function damageOf({ id, chain, number }: StoredEntry): Damaged {
  return { kind: 'damaged', id, chain, number }
}

/** The entry as it was written; null when it is damaged or its text is gone. */
export async function restored(
  database: Database,
  stored: StoredEntry,
): Promise<ScanRecord | Tombstone | null> {
  const { entry } = stored
  if (v.is(tombstoneSchema, entry)) return entry as Tombstone
  if (!isStoredRecord(entry)) return null
  const text = (await database.get('texts', entry.textHash))?.text
  return text === undefined ? null : { ...entry, text }
}

/** Every entry of one chain, oldest first. */
export async function chainEntries(database: Database, chain: string) {
  const [stored, anchor] = await Promise.all([
    database.getAllFromIndex('entries', 'place', placesOf(chain)),
    database.get('anchors', chain),
  ])
  const read = await Promise.all(stored.map((one) => restored(database, one)))
  const entries: ChainEntry[] = anchor ? [{ version: 1, kind: 'anchor', ...anchor }] : []
  const damaged: Damaged[] = []
  read.forEach((entry, i) => {
    const source = stored[i]
    if (entry) entries.push(entry)
    else if (source) damaged.push(damageOf(source))
  })
  return { entries, damaged }
}
