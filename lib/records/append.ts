import { canonicalJson } from './canonical'
import type { Database, StoredEntry, StoredRecord } from './database'
import { chainOf, sealed, type Head, type RecordDraft } from './seal'
import type { ScanRecord } from './types'

export interface Appended {
  readonly id: string
  readonly hash: string
  /** How many records there are now. */
  readonly count: number
  /** It was there before: asked twice, or read the same within a minute. */
  readonly already: boolean
}

/** Two scans of one page that say the same within this are one: two windows, or a click right after a scan by itself. */
const SAME_WITHIN_MS = 60_000

/**
 * Appends a record to the chain of its page and processor. One after the other over all windows and the worker by a
 * lock of the browser; where there is none, the index on the place refuses the second and it is sealed anew.
 */
export async function appendEntry(database: Database, draft: RecordDraft, key?: string): Promise<Appended> {
  const chain = await chainOf(draft.page.url, draft.processor)
  return withLock(chain, async () => {
    // Hashing leaves the transaction, so the head is looked up again inside the next one; each loss means another's win.
    for (;;) {
      const last = await headOf(database, chain)
      const record = await sealed(draft, last.head)
      const appended = await appendAfter(database, { chain, last, record, key })
      if (appended) return appended
    }
  })
}

interface Last {
  readonly head: Head | null
  /** The last entry, where it is a record. */
  readonly record: StoredRecord | null
}

async function headOf(database: Pick<Database, 'transaction'>, chain: string): Promise<Last> {
  const transaction = database.transaction(['entries', 'anchors'])
  const [cursor, anchor] = await Promise.all([
    transaction.objectStore('entries').index('place').openCursor(placesOf(chain), 'prev'),
    transaction.objectStore('anchors').get(chain),
  ])
  if (cursor) {
    const { entry, number } = cursor.value
    return { head: { number, hash: entry.hash }, record: entry.kind === 'scan' ? entry : null }
  }
  return { head: anchor ? { number: anchor.count, hash: anchor.hash } : null, record: null }
}

export function placesOf(chain: string) {
  return IDBKeyRange.bound([chain, 0], [chain, Number.MAX_SAFE_INTEGER])
}

interface Appending {
  readonly chain: string
  readonly last: Last
  readonly record: ScanRecord
  readonly key: string | undefined
}

/** Null when the chain has gone on since `last` was read. */
async function appendAfter(
  database: Database,
  { chain, last, record, key }: Appending,
): Promise<Appended | null> {
  const { text, ...rest } = record
  const transaction = database.transaction(['entries', 'texts', 'anchors'], 'readwrite', {
    durability: 'strict',
  })
  const entries = transaction.objectStore('entries')
  try {
    const asked = key === undefined ? undefined : await entries.index('key').get(key)
    const same = asked?.entry ?? (last.record && saysTheSame(last.record, rest) ? last.record : null)
    const [cursor, anchor, count] = await Promise.all([
      entries.index('place').openCursor(placesOf(chain), 'prev'),
      transaction.objectStore('anchors').get(chain),
      entries.index('textHash').count(),
    ])
    const now = cursor?.value.entry.hash ?? anchor?.hash ?? null
    if (asked === undefined && now !== (last.head?.hash ?? null)) {
      await transaction.done
      return null
    }
    if (same) {
      await transaction.done
      return { id: same.id, hash: same.hash, count, already: true }
    }
    const stored: StoredEntry = {
      chain,
      number: record.number,
      id: record.id,
      ...(key === undefined ? {} : { key }),
      textHash: record.textHash,
      entry: rest,
    }
    await entries.add(stored)
    await transaction.objectStore('texts').put({ hash: record.textHash, text })
    await transaction.done
    return { id: record.id, hash: record.hash, count: count + 1, already: false }
  } catch (error) {
    // All or nothing: without this an entry could stay whose text found no room.
    abort(transaction)
    await transaction.done.catch(() => undefined)
    throw error
  }
}

function abort(transaction: { abort(): void }) {
  try {
    transaction.abort()
  } catch {
    // The browser has aborted it already: that is how a full disk shows.
  }
}

/** Whether two scans read and judged the same, shortly after each other and for the same reason. */
function saysTheSame(one: StoredRecord, other: StoredRecord) {
  const apart = Math.abs(Date.parse(other.at) - Date.parse(one.at))
  return apart < SAME_WITHIN_MS && saying(one) === saying(other)
}

function saying(record: StoredRecord) {
  const said: Record<string, unknown> = { ...record }
  for (const key of ['id', 'at', 'content', 'number', 'previous', 'hash']) delete said[key]
  return canonicalJson(said)
}

async function withLock<T>(chain: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks as LockManager | undefined
  return locks ? await locks.request(`record ${chain}`, work) : work()
}
