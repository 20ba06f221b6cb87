import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReachError } from '../reach/types'
import type { Outcome } from '../rules/types'
import { BatchRun, type RunParts } from './run'
import { openBatchStore } from './store'
import { countRows, fits, secondsLeft, shownRows } from './table'
import { afterRestart, startRow } from './transitions'
import type { Batch, BatchRow, RowResult, RowSummary } from './types'

const batch: Batch = {
  version: 1,
  id: 'b',
  title: 'list.csv',
  columns: [],
  duplicates: 0,
  cut: 0,
  processors: ['Hackle'],
  role: 'QA',
  name: null,
  keep: true,
  turnOff: true,
  contractName: null,
  status: 'ready',
  startedAt: null,
  endedAt: null,
  turnedOn: [],
}

const rowFor = (url: string | null, index: number, target = url ?? '') =>
  startRow(
    { url, problem: null, label: null, lines: [{ line: index + 1, target, extra: {} }] },
    batch.id,
    index,
  )

const rowsOf = (count: number, hosts = 7) =>
  Array.from({ length: count }, (_, index) => rowFor(`https://h${index % hosts}.example/${index}`, index))

const summary = (outcome: Outcome = 'ok', at = '2026-11-23T14:00:00+09:00', coverage = 1): RowSummary => ({
  at,
  outcome,
  processor: 'Hackle',
  reason: 'named-with-work',
  values: {},
  place: null,
  proof: null,
  coverage,
  named: 1,
  repairable: false,
})

const resultOf = ({ batch: id, index, url }: BatchRow): RowResult => ({
  batch: id,
  index,
  url: url ?? '',
  title: null,
  lang: null,
  effectiveDate: null,
  coverage: 1,
  at: '2026-11-23T14:00:00+09:00',
  rendered: false,
  verdicts: [],
  processors: [],
})

const newName = () => `batch-${crypto.randomUUID()}`

/** A browser's page with its own clock: waiting passes at once. */
function parts(store: RunParts['store'], more: Partial<RunParts> = {}): RunParts {
  let now = 0
  return {
    store,
    read: (row) => Promise.resolve({ result: resultOf(row), summary: summary() }),
    keep: null,
    changed: () => undefined,
    now: () => now,
    async sleep(ms) {
      await new Promise((resolve) => setTimeout(resolve, 0))
      now += ms
    },
    ...more,
  }
}

async function started(rows: readonly BatchRow[], name = newName()) {
  const store = await openBatchStore(name)
  await store.create(batch, rows)
  return { store, rows: await store.rows(batch.id) }
}

describe('a run', () => {
  it('reads every row once and stores it with its result', async () => {
    const { store, rows } = await started(rowsOf(60))
    const asked: number[] = []
    const run = new BatchRun(
      batch.id,
      rows,
      parts(store, {
        read: (row) => {
          asked.push(row.index)
          return Promise.resolve({ result: resultOf(row), summary: summary() })
        },
      }),
    )
    expect(await run.run()).toBe('finished')
    expect(asked.toSorted((a, b) => a - b)).toEqual(rowsOf(60).map(({ index }) => index))
    expect((await store.rows(batch.id)).every(({ state }) => state === 'done')).toBe(true)
    const kept: number[] = []
    for await (const { index } of store.results(batch.id)) kept.push(index)
    expect(kept).toEqual(rowsOf(60).map(({ index }) => index))
  })

  it('never asks for more than its limits allow', async () => {
    const { store, rows } = await started(rowsOf(40, 3))
    const active: string[] = []
    let most = 0
    let mostOfHost = 0
    const run = new BatchRun(
      batch.id,
      rows,
      parts(store, {
        async read(row) {
          const { host } = new URL(row.url ?? '')
          active.push(host)
          most = Math.max(most, active.length)
          mostOfHost = Math.max(mostOfHost, active.filter((each) => each === host).length)
          await new Promise((resolve) => setTimeout(resolve, 1))
          active.splice(active.indexOf(host), 1)
          return { result: resultOf(row), summary: summary() }
        },
      }),
    )
    await run.run()
    expect([most <= 4, mostOfHost <= 2]).toEqual([true, true])
  })

  it('asks a busy server again when it says so, and goes on with the others meanwhile', async () => {
    const { store, rows } = await started(rowsOf(4, 2))
    const asked: string[] = []
    const run = new BatchRun(
      batch.id,
      rows,
      parts(store, {
        read(row) {
          asked.push(new URL(row.url ?? '').host)
          if (row.index === 0 && row.attempts === 1) {
            return Promise.reject(new ReachError('too-many-requests', {}, null, 30))
          }
          return Promise.resolve({ result: resultOf(row), summary: summary() })
        },
      }),
    )
    expect(await run.run()).toBe('finished')
    expect(asked).toEqual(['h0.example', 'h1.example', 'h1.example', 'h0.example', 'h0.example'])
    expect((await store.rows(batch.id)).map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done'])
  })

  it('keeps the words of a strange error to itself', async () => {
    const { store, rows } = await started(rowsOf(1))
    const read = () => Promise.reject(new Error('secret 010-0000-0000'))
    await new BatchRun(batch.id, rows, parts(store, { read })).run()
    const [row] = await store.rows(batch.id)
    expect(row).toMatchObject({ state: 'failed', problem: { code: 'unreadable', values: {} } })
    expect(JSON.stringify(row)).not.toContain('010-0000')
  })

  it('goes on with rows that were put in line while it ran', async () => {
    const { store, rows } = await started(rowsOf(3))
    const site = 'https://m.example'
    const run = new BatchRun(
      batch.id,
      rows,
      parts(store, {
        read(row) {
          if (row.index === 1 && row.problem === null && row.attempts === 1 && !allowed) {
            allowed = true
            return Promise.reject(new ReachError('redirect-not-allowed', {}, site))
          }
          return Promise.resolve({ result: resultOf(row), summary: summary() })
        },
        changed(row) {
          if (row.state === 'needs-allow') {
            run.requeue([{ ...row, state: 'waiting', problem: null, attempts: 0 }])
          }
        },
      }),
    )
    let allowed = false
    expect(await run.run()).toBe('finished')
    expect((await store.rows(batch.id)).map(({ state }) => state)).toEqual(['done', 'done', 'done'])
  })

  it('ends with what was stored as it was when the disk is full', async () => {
    const { store, rows } = await started(rowsOf(20))
    let room = 5
    const full: RunParts['store'] = {
      ...store,
      finish(row, result, keep) {
        room -= 1
        return room < 0
          ? Promise.reject(new DOMException('', 'QuotaExceededError'))
          : store.finish(row, result, keep)
      },
    }
    expect(await new BatchRun(batch.id, rows, parts(full)).run()).toBe('not-stored')
    const states = (await store.rows(batch.id)).map(({ state }) => state)
    expect(states.filter((state) => state === 'done')).toHaveLength(5)
    expect(rows.map(({ state }) => state)).toEqual(states)
    expect(await new BatchRun(batch.id, rows, parts(store)).run()).toBe('finished')
  })

  it('keeps the records of a result that was stored when its page closed', async () => {
    const { store, rows } = await started(rowsOf(2))
    const [row] = rows
    if (!row) throw new Error('no row')
    await store.finish({ ...row, state: 'done', summary: summary() }, resultOf(row), true)
    const kept: number[] = []
    const keep = (result: RowResult) => {
      kept.push(result.index)
      return Promise.resolve({ ...result, title: 'kept' })
    }
    const left = await store.rows(batch.id)
    expect(await new BatchRun(batch.id, left, parts(store, { keep })).run()).toBe('finished')
    expect(kept).toEqual([0, 1])
    expect(await store.unkept(batch.id)).toEqual([])
    expect((await store.result(batch.id, 0))?.title).toBe('kept')
  })
})

describe('closing, pausing and stopping', () => {
  it('lose nothing and repeat nothing that was finished, whenever they come', async () => {
    const cut = fc.record({ after: fc.nat(12), how: fc.constantFrom('pause', 'stop', 'close') })
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { maxLength: 4 }), async (cuts) => {
        const name = newName()
        const count = 25
        await (await started(rowsOf(count), name)).store.close()
        const finished: number[] = []
        const asked: number[] = []
        for (const { after, how } of [...cuts, { after: Number.POSITIVE_INFINITY, how: 'end' as const }]) {
          const store = await openBatchStore(name)
          const rows = (await store.rows(batch.id)).map(afterRestart)
          let ended = 0
          let closed = false
          const dead = new Promise<never>(() => undefined)
          const guarded: RunParts['store'] = {
            ...store,
            async finish(row, result, keep) {
              if (closed) return dead
              await store.finish(row, result, keep)
              finished.push(row.index)
            },
          }
          const run = new BatchRun(
            batch.id,
            rows,
            parts(guarded, {
              async read(row, signal) {
                asked.push(row.index)
                await Promise.resolve()
                ended += 1
                if (ended > after) {
                  if (how === 'pause') run.pause()
                  else if (how === 'stop') run.stop()
                  else if (how === 'close') closed = true
                }
                if (signal.aborted) throw new ReachError('stopped')
                return { result: resultOf(row), summary: summary() }
              },
            }),
          )
          // A closed page does not come to an end: nobody waits for it.
          await Promise.race([run.run(), untilClosed(() => closed)])
          store.close()
        }
        expect(finished.toSorted((a, b) => a - b)).toEqual(rowsOf(count).map(({ index }) => index))
        expect(asked.length).toBeLessThanOrEqual(count + cuts.length * 4)
      }),
      { numRuns: 30 },
    )
  })
})

async function untilClosed(closed: () => boolean) {
  for (let most = 400; most > 0; most--) {
    if (closed()) return
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

describe('the store', () => {
  it('has one batch: a new one takes the place of the one before as a whole', async () => {
    const { store, rows } = await started(rowsOf(3))
    const [row] = rows
    if (!row) throw new Error('no row')
    await store.finish(row, resultOf(row), true)
    await store.create({ ...batch, id: 'c' }, [])
    expect((await store.current())?.id).toBe('c')
    expect([await store.rows('b'), await store.unkept('b'), await store.result('b', 0)]).toEqual([
      [],
      [],
      null,
    ])
  })
})

describe('the table', () => {
  const states = ['ok', 'missing', 'incomplete', 'unknown', 'not-a-policy'] as const
  const rows: BatchRow[] = [
    ...states.map((outcome, index) => ({
      ...rowFor(`https://${outcome}.example/`, index),
      state: 'done' as const,
      summary: summary(outcome, `2026-11-23T14:0${index}:00+09:00`, index / 10),
    })),
    { ...rowFor('https://failed.example/', 5), state: 'failed' },
    { ...rowFor('https://allow.example/', 6), state: 'needs-allow', label: '하늬농원' },
    rowFor('https://later.example/', 7),
    rowFor(null, 8, 'javascript:x'),
  ]
  const all = { filter: 'all', search: '', sort: 'list', descending: false } as const

  it('counts each row once', () => {
    const counts = countRows(rows)
    expect(counts).toMatchObject({ all: 9, over: 8, filters: { all: 9, fix: 2, look: 5, listed: 1 } })
    expect(Object.values(counts.marks).reduce((a, b) => a + b)).toBe(9)
  })

  it('filters, finds and sorts', () => {
    const shown = (more: object) => shownRows(rows, { ...all, ...more }).map(({ index }) => index)
    expect(shown({ filter: 'fix' })).toEqual([1, 2])
    expect(shown({ search: ' 하늬 ' })).toEqual([6])
    expect(shown({ search: 'EXAMPLE missing' })).toEqual([1])
    expect(shown({ sort: 'outcome' })).toEqual([1, 2, 3, 4, 6, 5, 8, 0, 7])
    expect(shown({ sort: 'time' }).slice(0, 5)).toEqual([4, 3, 2, 1, 0])
    expect(shown({ sort: 'list', descending: true })[0]).toBe(8)
    expect(rows.filter((row) => fits(row, 'look'))).toHaveLength(5)
  })

  it('tells the time left by the rows that ended last', () => {
    expect(secondsLeft([0, 1000, 2000, 3000, 4000], 10)).toBe(10)
    expect(secondsLeft([0, 1000], 10)).toBeNull()
    expect(secondsLeft([0, 1000, 2000, 3000], 0)).toBeNull()
  })
})
