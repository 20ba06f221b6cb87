import type { Database, StoredEntry } from './database'
import type { Tombstone } from './types'

/** How much is kept. */
export interface Limits {
  /** Most records. */
  readonly most: number
  /** Oldest age in days; null for no limit. */
  readonly days: number | null
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Puts a tombstone in the place of each record; texts that no other record reads go with them. */
export async function removeEntries(database: Database, ids: readonly string[], at: Date): Promise<number> {
  const transaction = writing(database)
  const entries = transaction.objectStore('entries')
  let removed = 0
  for (const id of new Set(ids)) {
    const stored = await entries.index('id').get(id)
    if (!stored || stored.entry?.kind === 'tombstone') continue
    const tombstone = tombstoneOf(stored, at)
    const { seq, chain, number } = stored
    if (tombstone)
      await entries.put({ ...(seq === undefined ? {} : { seq }), chain, number, id, entry: tombstone })
    else if (seq !== undefined) await entries.delete(seq)
    await dropText(transaction, stored.textHash)
    removed++
  }
  await transaction.done
  return removed
}

/** Null for an entry so damaged that nothing is left to stand for it. */
function tombstoneOf({ id, chain, number, entry }: StoredEntry, at: Date): Tombstone | null {
  const { content, previous, hash } = (entry ?? {}) as Partial<StoredEntry['entry']>
  if (content === undefined || previous === undefined || hash === undefined) return null
  return {
    version: 1,
    kind: 'tombstone',
    id,
    chain,
    content,
    number,
    previous,
    hash,
    at: at.toISOString(),
  }
}

/**
 * Takes the oldest entries away until the limits hold. Only ever from the start of a chain, so that an anchor can stand
 * for them: a clock that was set back must not tear a hole.
 */
export async function trimChains(database: Database, { most, days }: Limits, now: Date): Promise<number> {
  const transaction = writing(database)
  const entries = transaction.objectStore('entries')
  const tooOld = days === null ? -Infinity : now.getTime() - days * DAY_MS
  let surplus = (await entries.index('textHash').count()) - Math.max(0, most)
  const stopped = new Set<string>()
  let trimmed = 0
  for (let cursor = await entries.openCursor(); cursor; cursor = await cursor.continue()) {
    const stored: StoredEntry = cursor.value
    const { kind, at, hash } = (stored.entry ?? {}) as Partial<StoredEntry['entry']>
    const goes = hash !== undefined && (surplus > 0 || Date.parse(at ?? '') < tooOld)
    // What follows in a chain stays once one entry of it stays. A damaged one stays, to be seen.
    if (!goes || stopped.has(stored.chain)) {
      stopped.add(stored.chain)
      continue
    }
    if (kind === 'scan') {
      surplus--
      trimmed++
    }
    await transaction.objectStore('anchors').put({
      chain: stored.chain,
      hash,
      count: stored.number,
      at: now.toISOString(),
    })
    await cursor.delete()
    await dropText(transaction, stored.textHash)
  }
  await transaction.done
  return trimmed
}

type Write = ReturnType<typeof writing>

function writing(database: Database) {
  return database.transaction(['entries', 'texts', 'anchors'], 'readwrite')
}

async function dropText(transaction: Write, textHash: string | undefined) {
  if (textHash === undefined) return
  const readers = await transaction.objectStore('entries').index('textHash').count(textHash)
  if (readers === 0) await transaction.objectStore('texts').delete(textHash)
}
