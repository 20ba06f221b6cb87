import { appendEntry } from './append'
import { openDatabase, type Database } from './database'
import {
  chainEntries,
  damageOf,
  listRecords,
  restored,
  type Damaged,
  type RecordFilter,
  type RecordList,
  type RecordSummary,
} from './query'
import type { RecordDraft } from './seal'
import { freshSalt, testerOf } from './tester'
import { removeEntries, trimChains, type Limits } from './trim'
import type { ChainEntry, ScanRecord, Tester, Tombstone } from './types'

/** What came of keeping a record. `count` is how many records there are now. */
export type Kept =
  | {
      readonly kept: true
      readonly id: string
      readonly hash: string
      readonly count: number
      readonly already: boolean
    }
  | { readonly kept: false; readonly reason: StoreProblem }

/** Why the storage could not do it: no room, written by a newer version of the product, or anything else. */
export type StoreProblem = 'full' | 'newer' | 'failed'

export interface Usage {
  readonly records: number
  readonly tombstones: number
  /** Bytes taken by everything the extension keeps, and those it may take; null where the browser does not say. */
  readonly bytes: number | null
  readonly quota: number | null
}

/**
 * The records of this profile, in IndexedDB: for the worker, the extension's own pages, and tests. Each method reads
 * what is stored now; several windows may use it at once. Methods reject only where the storage itself fails.
 */
export interface Records {
  /** Appends to the chain of the record's page and processor. Never rejects: a full disk is told, nothing is damaged. */
  add(draft: RecordDraft, options?: { readonly key?: string }): Promise<Kept>
  /** Newest first. */
  list(filter?: RecordFilter): Promise<RecordList>
  get(id: string): Promise<ScanRecord | Tombstone | Damaged | null>
  /** Every entry of a chain (`chainOf`), oldest first; damaged ones are told in `damaged`. */
  chain(
    chain: string,
  ): Promise<{ readonly entries: readonly ChainEntry[]; readonly damaged: readonly Damaged[] }>
  /** Deletes records by id; a tombstone takes the place of each. Resolves to how many there were. */
  remove(ids: readonly string[], at: Date): Promise<number>
  /** Takes the oldest away, as the limits say. Resolves to how many records went. */
  trim(limits: Limits, now: Date): Promise<number>
  usage(): Promise<Usage>
  /** A tester to stand in records, the name kept apart; the same name gets the same hash until names are erased. */
  tester(role: string, name: string | null): Promise<Tester>
  nameOf(nameHash: string): Promise<string | null>
  /** Erases every tester's name; roles and hashes stay, and no record changes. Resolves to how many there were. */
  eraseNames(): Promise<number>
  close(): void
}

/** Opens the records. Rejects with a {@link RecordsError}. `name` is for tests. */
export async function openRecords(name = 'records'): Promise<Records> {
  let database: Database
  try {
    database = await openDatabase(name)
  } catch (error) {
    throw new RecordsError(problemOf(error))
  }
  return {
    async add(draft, { key } = {}) {
      try {
        return { kept: true, ...(await appendEntry(database, draft, key)) }
      } catch (error) {
        return { kept: false, reason: problemOf(error) }
      }
    },
    list: (filter = {}) => listRecords(database, filter),
    async get(id) {
      const stored = await database.getFromIndex('entries', 'id', id)
      if (!stored) return null
      return (await restored(database, stored)) ?? damageOf(stored)
    },
    chain: (chain) => chainEntries(database, chain),
    remove: (ids, at) => removeEntries(database, ids, at),
    trim: (limits, now) => trimChains(database, limits, now),
    usage: () => usageOf(database),
    tester: (role, given) => rememberTester(database, role, given),
    nameOf: async (nameHash) => (await database.get('names', nameHash))?.name ?? null,
    async eraseNames() {
      const transaction = database.transaction('names', 'readwrite')
      const count = await transaction.store.count()
      await transaction.store.clear()
      await transaction.done
      return count
    },
    close: () => database.close(),
  }
}

/** The records could not be opened. */
export class RecordsError extends Error {
  constructor(readonly problem: StoreProblem) {
    super(problem)
  }
}

function problemOf(error: unknown): StoreProblem {
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  return name === 'VersionError' ? 'newer' : 'failed'
}

async function usageOf(database: Database): Promise<Usage> {
  const all = await database.count('entries')
  // Only records have a text.
  const records = await database.countFromIndex('entries', 'textHash')
  const { usage = null, quota = null } = await estimate()
  return { records, tombstones: all - records, bytes: usage, quota }
}

async function estimate(): Promise<StorageEstimate> {
  return (await globalThis.navigator?.storage?.estimate?.().catch(() => undefined)) ?? {}
}

async function rememberTester(database: Database, role: string, name: string | null): Promise<Tester> {
  if (name === null || name.trim() === '') return testerOf(role, null)
  const known = (await database.getAll('names')).find((one) => one.name === name.trim())
  if (known) return { role, nameHash: known.nameHash }
  const fresh = { salt: freshSalt(), name: name.trim() }
  const tester = await testerOf(role, fresh)
  if (tester.nameHash !== null) await database.put('names', { ...fresh, nameHash: tester.nameHash })
  return tester
}

export type { Damaged, Limits, RecordFilter, RecordList, RecordSummary }
