import { openDB } from 'idb'
import type { DBSchema, IDBPDatabase } from 'idb'
import type { ScanRecord, TesterName, Tombstone } from './types'

/** A record as stored: its text stands apart, once for all records that read the same. */
export type StoredRecord = Omit<ScanRecord, 'text'>

/** One place in a chain. `seq` counts over all chains: the order in which things were kept, whatever the clock said. */
export interface StoredEntry {
  readonly seq?: number
  readonly chain: string
  readonly number: number
  readonly id: string
  /** What the asker called it, so that asking twice keeps once. */
  readonly key?: string
  readonly textHash?: string
  readonly entry: StoredRecord | Tombstone
}

/** What is left of the start of a chain. */
export interface StoredAnchor {
  readonly chain: string
  readonly hash: string
  readonly count: number
  readonly at: string
}

export interface RecordsSchema extends DBSchema {
  entries: {
    key: number
    value: StoredEntry
    indexes: { place: [string, number]; id: string; key: string; textHash: string }
  }
  texts: { key: string; value: { readonly hash: string; readonly text: string } }
  anchors: { key: string; value: StoredAnchor }
  names: { key: string; value: TesterName & { readonly nameHash: string } }
}

export type Database = IDBPDatabase<RecordsSchema>

/**
 * The steps from one version of the database to the next, oldest first; a fresh one takes them all. To change the
 * shape, add a step at the end: it finds the stores as the step before left them, and never edits an older one.
 */
const STEPS: readonly ((database: Database) => void)[] = [
  (database) => {
    const entries = database.createObjectStore('entries', { keyPath: 'seq', autoIncrement: true })
    // Unique: the database itself refuses two entries in one place, whatever two windows thought.
    entries.createIndex('place', ['chain', 'number'], { unique: true })
    entries.createIndex('id', 'id', { unique: true })
    entries.createIndex('key', 'key', { unique: true })
    entries.createIndex('textHash', 'textHash')
    database.createObjectStore('texts', { keyPath: 'hash' })
    database.createObjectStore('anchors', { keyPath: 'chain' })
    database.createObjectStore('names', { keyPath: 'nameHash' })
  },
]

/** Opens the records of this profile. Rejects with a `VersionError` where a newer version of the product wrote them. */
export function openDatabase(name: string): Promise<Database> {
  return openDB<RecordsSchema>(name, STEPS.length, {
    upgrade(database, before) {
      for (const step of STEPS.slice(before)) step(database)
    },
    // A newer version in another window waits for this one to let go.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  })
}
