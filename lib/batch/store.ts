import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Batch, BatchRow, RowResult } from './types'

type Key = [batch: string, index: number]

interface Schema extends DBSchema {
  batches: { key: string; value: Batch }
  /** One address each: small, all of them are held at once by who shows the batch. */
  rows: { key: Key; value: BatchRow }
  /** What came of each: large, read one by one. */
  results: { key: Key; value: RowResult }
  /** Results whose records are not in the store of records yet. */
  unkept: { key: Key; value: true }
  /** What was entered last time, under one key. */
  remembered: { key: 'tester'; value: RememberedTester }
}

/** Who checked last, so that it need not be typed again. */
export interface RememberedTester {
  readonly role: string
  readonly name: string
}

/** The batch on disk: so that closing its page pauses it, and nothing is lost or read twice. */
export interface BatchStore {
  /** The batch there is; null when there is none. */
  current(): Promise<Batch | null>
  /** Stores a new batch in the place of the one before, as a whole or not at all. */
  create(batch: Batch, rows: readonly BatchRow[]): Promise<void>
  setBatch(batch: Batch): Promise<void>
  rows(batch: string): Promise<BatchRow[]>
  setRows(rows: readonly BatchRow[]): Promise<void>
  /** Writes a row and its result as one: either both are there or neither. */
  finish(row: BatchRow, result: RowResult, keep: boolean): Promise<void>
  result(batch: string, index: number): Promise<RowResult | null>
  /** Every result in the order of the list, a few at a time, so that a long batch never stands in memory as a whole. */
  results(batch: string): AsyncGenerator<RowResult>
  /** The rows whose records are still to be kept. */
  unkept(batch: string): Promise<number[]>
  /** The records of a result are kept now: writes them as they were kept. */
  kept(result: RowResult): Promise<void>
  remove(batch: string): Promise<void>
  tester(): Promise<RememberedTester | null>
  rememberTester(tester: RememberedTester): Promise<void>
  close(): void
}

const NAME = 'text-readiness-batch'
const VERSION = 1
const AT_ONCE = 50

/** Opens the store, made where there is none. Writing rejects with the database's own error, a
 * `QuotaExceededError` when the disk is full; what was stored before is then as it was. */
export async function openBatchStore(name = NAME): Promise<BatchStore> {
  const db = await openDB<Schema>(name, VERSION, {
    upgrade(made) {
      made.createObjectStore('batches', { keyPath: 'id' })
      made.createObjectStore('rows', { keyPath: ['batch', 'index'] })
      made.createObjectStore('results', { keyPath: ['batch', 'index'] })
      made.createObjectStore('unkept')
      made.createObjectStore('remembered')
    },
  })
  return {
    async current() {
      return (await db.getAll('batches')).find(({ version }) => version === 1) ?? null
    },
    create: (batch, rows) => create(db, batch, rows),
    async setBatch(batch) {
      await db.put('batches', batch)
    },
    rows: (batch) => db.getAll('rows', rangeOf(batch)),
    setRows: (rows) => setRows(db, rows),
    finish: (row, result, keep) => finish(db, row, result, keep),
    result: async (batch, index) => (await db.get('results', [batch, index])) ?? null,
    results: (batch) => results(db, batch),
    unkept: async (batch) => (await db.getAllKeys('unkept', rangeOf(batch))).map(([, index]) => index),
    kept: (result) => kept(db, result),
    remove: (batch) => remove(db, batch),
    tester: async () => (await db.get('remembered', 'tester')) ?? null,
    async rememberTester(tester) {
      await db.put('remembered', tester, 'tester')
    },
    close: () => db.close(),
  }
}

type Db = IDBPDatabase<Schema>

const rangeOf = (batch: string) => IDBKeyRange.bound([batch, 0], [batch, Number.POSITIVE_INFINITY])

const ROW_STORES = ['rows', 'results', 'unkept'] as const

async function create(db: Db, batch: Batch, rows: readonly BatchRow[]) {
  const tx = db.transaction(['batches', ...ROW_STORES], 'readwrite')
  const work = [tx.objectStore('batches').clear(), ...ROW_STORES.map((name) => tx.objectStore(name).clear())]
  work.push(tx.objectStore('batches').put(batch).then(ignore))
  for (const row of rows) work.push(tx.objectStore('rows').put(row).then(ignore))
  await settled(work, tx.done)
}

async function setRows(db: Db, rows: readonly BatchRow[]) {
  const tx = db.transaction('rows', 'readwrite')
  await settled(
    rows.map((row) => tx.store.put(row)),
    tx.done,
  )
}

async function finish(db: Db, row: BatchRow, result: RowResult, keep: boolean) {
  const tx = db.transaction(ROW_STORES, 'readwrite')
  const work: Promise<unknown>[] = [tx.objectStore('rows').put(row), tx.objectStore('results').put(result)]
  if (keep) work.push(tx.objectStore('unkept').put(true, [row.batch, row.index]))
  await settled(work, tx.done)
}

async function kept(db: Db, result: RowResult) {
  const tx = db.transaction(ROW_STORES, 'readwrite')
  const key: Key = [result.batch, result.index]
  await settled([tx.objectStore('results').put(result), tx.objectStore('unkept').delete(key)], tx.done)
}

async function remove(db: Db, batch: string) {
  const tx = db.transaction(['batches', ...ROW_STORES], 'readwrite')
  const range = rangeOf(batch)
  await settled(
    [
      tx.objectStore('batches').delete(batch),
      ...ROW_STORES.map((name) => tx.objectStore(name).delete(range)),
    ],
    tx.done,
  )
}

async function* results(db: Db, batch: string): AsyncGenerator<RowResult> {
  let from = 0
  for (;;) {
    const range = IDBKeyRange.bound([batch, from], [batch, Number.POSITIVE_INFINITY])
    const some = await db.getAll('results', range, AT_ONCE)
    yield* some
    const last = some.at(-1)
    if (!last || some.length < AT_ONCE) return
    from = last.index + 1
  }
}

/** A failed request fails its transaction too: both have to be heard, or one is reported as unhandled. */
async function settled(work: readonly Promise<unknown>[], done: Promise<void>) {
  const [ended] = await Promise.allSettled([done, ...work])
  if (ended?.status === 'rejected') throw ended.reason
}

const ignore = () => undefined
