import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleDraft, sampleFacts } from './sample-record'
import { chainOf, contentHash, linkHash } from './seal'
import { openRecords, RecordsError, type Records } from './store'

let count = 0
let name = ''
let records: Records

beforeEach(async () => {
  name = `records-test-${count++}`
  records = await openRecords(name)
})
afterEach(() => {
  vi.restoreAllMocks()
  records.close()
})

const hour = (i: number) => new Date(Date.UTC(2026, 10, 23, i))
const draft = (i: number, url = 'https://www.solbaram.example/privacy') =>
  sampleDraft({ at: hour(i), url, facts: sampleFacts(`핵클 | 문자 발송 ${i}`) })
const chain = () => chainOf('https://www.solbaram.example/privacy', 'Hackle')

async function idOf(adding: Promise<Awaited<ReturnType<Records['add']>>>) {
  const kept = await adding
  if (!kept.kept) throw new Error(kept.reason)
  return kept.id
}

describe('keeping records', () => {
  it('chains those of one page and processor, and no others', async () => {
    await records.add(await draft(0))
    await records.add(await draft(1, 'https://www.other.example/privacy'))
    await records.add(await draft(2))
    const { entries, damaged } = await records.chain(await chain())
    expect(damaged).toEqual([])
    expect(entries.map((entry) => entry.kind === 'scan' && [entry.number, entry.text])).toEqual([
      [1, '핵클 | 문자 발송 0'],
      [2, '핵클 | 문자 발송 2'],
    ])
    const [first, second] = entries
    expect(second?.kind === 'scan' && second.previous).toBe(first?.hash)
    for (const entry of entries) {
      if (entry.kind !== 'scan') throw new Error(entry.kind)
      expect(await contentHash(entry)).toBe(entry.content)
      expect(await linkHash({ ...entry, chain: await chain() })).toBe(entry.hash)
    }
  })

  it('loses nothing of two windows that write at once', async () => {
    const other = await openRecords(name)
    const drafts = await Promise.all(Array.from({ length: 20 }, (_, i) => draft(i)))
    const kept = await Promise.all(drafts.map((one, i) => (i % 2 ? records : other).add(one)))
    expect(kept.every((one) => one.kept)).toBe(true)
    const { entries } = await records.chain(await chain())
    expect(entries.map((entry) => entry.kind === 'scan' && entry.number)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    )
    entries.forEach((entry, i) => {
      if (i > 0) expect(entry.kind === 'scan' && entry.previous).toBe(entries[i - 1]?.hash)
    })
    other.close()
  })

  it('keeps what is asked twice once', async () => {
    const id = await idOf(records.add(await draft(0), { key: 'one' }))
    expect(await records.add(await draft(3), { key: 'one' })).toMatchObject({ id, already: true, count: 1 })
  })

  it('keeps what reads the same within a minute once, and later twice', async () => {
    await records.add(await sampleDraft({ at: new Date('2026-11-23T05:00:00Z') }))
    const soon = await records.add(await sampleDraft({ at: new Date('2026-11-23T05:00:40Z') }))
    const later = await records.add(await sampleDraft({ at: new Date('2026-11-23T05:02:00Z') }))
    expect([soon, later]).toMatchObject([
      { already: true, count: 1 },
      { already: false, count: 2 },
    ])
  })

  it('says that the disk is full, and damages nothing', async () => {
    await records.add(await draft(0))
    const full = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full)
    expect(await records.add(await draft(1))).toEqual({ kept: false, reason: 'full' })
    vi.restoreAllMocks()
    await records.add(await draft(2))
    const { entries } = await records.chain(await chain())
    expect(entries.map((entry) => entry.kind === 'scan' && entry.number)).toEqual([1, 2])
    expect(await records.usage()).toMatchObject({ records: 2, tombstones: 0 })
  })

  it('does not open what a newer version wrote', async () => {
    records.close()
    const newer = await openDB(name, 99)
    newer.close()
    await expect(openRecords(name)).rejects.toThrow(RecordsError)
    await expect(openRecords(name)).rejects.toMatchObject({ problem: 'newer' })
  })
})

describe('listing records', () => {
  it('gives the newest first, by page and in all', async () => {
    for (let i = 0; i < 5; i++) await records.add(await draft(i))
    const list = await records.list({ most: 2, skip: 1 })
    expect(list.total).toBe(5)
    expect(list.records.map(({ number }) => number)).toEqual([4, 3])
    expect(list.records[0]).not.toHaveProperty('text')
    expect(list.hosts).toEqual(['www.solbaram.example'])
  })

  it.each([
    [{ text: '발송 3' }, [4]],
    [{ text: 'SOLBARAM 개인정보' }, [4, 3, 2, 1]],
    [{ text: 'nothing like it' }, []],
    [{ host: 'www.other.example' }, []],
    [{ outcomes: ['missing'] }, []],
    [{ outcomes: ['ok', 'missing'] }, [4, 3, 2, 1]],
    [{ from: '2026-11-24' }, []],
    [{ from: '2026-11-23', to: '2026-11-23' }, [4, 3, 2, 1]],
  ] as const)('narrows by %j', async (filter, numbers) => {
    for (let i = 0; i < 4; i++) await records.add(await draft(i))
    expect((await records.list(filter)).records.map(({ number }) => number)).toEqual(numbers)
  })

  it('tells of an entry that is damaged, and gives the others', async () => {
    await records.add(await draft(0))
    const id = await idOf(records.add(await draft(1)))
    await records.add(await draft(2))
    const raw = await openDB(name)
    const stored = (await raw.getAll('entries')).find((entry) => entry.id === id)
    await raw.put('entries', { ...stored, entry: { kind: 'scan', outcome: 7 } })
    raw.close()
    const list = await records.list()
    expect(list.damaged).toEqual([{ kind: 'damaged', id, chain: await chain(), number: 2 }])
    expect(list.records.map(({ number }) => number)).toEqual([3, 1])
    expect(await records.get(id)).toMatchObject({ kind: 'damaged' })
    expect(await records.trim({ most: 0, days: null }, hour(9))).toBe(1)
    expect((await records.list()).damaged).toHaveLength(1)
  })
})

describe('deleting and trimming', () => {
  it('leaves a tombstone with nothing of the page in it', async () => {
    const id = await idOf(records.add(await draft(0)))
    await records.add(await draft(1))
    expect(await records.remove([id, id, 'no such'], hour(5))).toBe(1)
    const raw = await openDB(name)
    const all = JSON.stringify([await raw.getAll('entries'), await raw.getAll('texts')])
    raw.close()
    expect(all).not.toContain('발송 0')
    const tombstone = await records.get(id)
    expect(tombstone).toMatchObject({ kind: 'tombstone', number: 1 })
    expect(JSON.stringify(tombstone)).not.toMatch(/solbaram|솔바람|핵클/)
    expect(await records.usage()).toMatchObject({ records: 1, tombstones: 1 })
    expect((await records.list()).records.map(({ number }) => number)).toEqual([2])
  })

  it('keeps a text as long as one record reads so', async () => {
    const at = (minutes: number) => new Date(Date.UTC(2026, 10, 23, 0, minutes))
    const one = await idOf(records.add(await sampleDraft({ at: at(0) })))
    const two = await idOf(records.add(await sampleDraft({ at: at(30) })))
    await records.remove([one], at(40))
    expect(await records.get(two)).toMatchObject({ text: '핵클 | 문자 발송' })
  })

  it('takes the oldest by number, and an anchor stands for them', async () => {
    for (let i = 0; i < 6; i++) await records.add(await draft(i))
    const before = await records.chain(await chain())
    expect(await records.trim({ most: 4, days: null }, hour(9))).toBe(2)
    expect(await records.trim({ most: 3, days: null }, hour(10))).toBe(1)
    const { entries } = await records.chain(await chain())
    expect(entries[0]).toEqual({
      version: 1,
      kind: 'anchor',
      chain: await chain(),
      hash: before.entries[2]?.hash,
      count: 3,
      at: hour(10).toISOString(),
    })
    expect(entries[1]).toMatchObject({ number: 4, previous: before.entries[2]?.hash })
  })

  it('takes what is too old, and goes on where the chain stopped', async () => {
    for (let i = 0; i < 3; i++) await records.add(await draft(i))
    expect(await records.trim({ most: 100, days: 10 }, new Date('2026-12-24T00:00:00Z'))).toBe(3)
    const { entries } = await records.chain(await chain())
    await records.add(await draft(50))
    const after = await records.chain(await chain())
    expect(after.entries[1]).toMatchObject({ number: 4, previous: entries[0]?.hash })
  })

  it('tears no hole where the clock was set back', async () => {
    await records.add(await draft(100))
    await records.add(await draft(0))
    expect(await records.trim({ most: 100, days: 1 }, hour(101))).toBe(0)
    expect((await records.chain(await chain())).entries).toHaveLength(2)
  })
})

describe('testers', () => {
  it('keep one hash for one name, until names are erased', async () => {
    const one = await records.tester('준법 담당', '홍길동')
    const again = await records.tester('준법 담당', ' 홍길동 ')
    expect(again).toEqual(one)
    expect(await records.nameOf(one.nameHash ?? '')).toBe('홍길동')
    await records.add(await sampleDraft({ tester: one }))
    expect(await records.eraseNames()).toBe(1)
    expect(await records.nameOf(one.nameHash ?? '')).toBe(null)
    expect((await records.list()).records[0]?.tester).toEqual(one)
    expect((await records.tester('준법 담당', '홍길동')).nameHash).not.toBe(one.nameHash)
  })

  it('may have no name', async () => {
    expect(await records.tester('준법 담당', '')).toEqual({ role: '준법 담당', nameHash: null })
  })
})
