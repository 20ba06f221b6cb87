import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportHtml, rewriteHtml } from './export-html'
import { exportJson } from './export-json'
import { exportedChain, type ReportFile } from './report-file'
import { sampleChain } from './sample-record'
import { sampleReport } from './sample-report'
import { chainOf, contentHash, linkHash } from './seal'
import type { Anchor, ExportedEntry, ScanRecord, Tombstone } from './types'
import { verifyExport } from './verify'

const URL_OF_CHAIN = 'https://www.solbaram.example/privacy'
const TEXTS = ['하나', '둘', '셋', '넷', '다섯']

const exported = async (entries: readonly ExportedEntry[], rows: readonly ScanRecord[] = []) =>
  exportJson(
    await sampleReport({
      entries,
      rows: rows.map((record) => ({ target: record.page.url, extra: {}, record, problem: null })),
    }),
  )

const edited = (json: string, edit: (file: { -readonly [K in keyof ReportFile]: ReportFile[K] }) => void) => {
  const file = JSON.parse(json) as ReportFile
  edit(file)
  return JSON.stringify(file)
}

const tombstone = async (record: ScanRecord): Promise<Tombstone> => {
  const { id, content, number, previous, hash } = record
  const chain = await chainOf(record.page.url, record.processor)
  return {
    version: 1,
    kind: 'tombstone',
    id,
    chain,
    content,
    number,
    previous,
    hash,
    at: '2026-11-24T00:00:00Z',
  }
}

const anchor = async (record: ScanRecord): Promise<Anchor> => ({
  version: 1,
  kind: 'anchor',
  chain: await chainOf(record.page.url, record.processor),
  hash: record.hash,
  count: record.number,
  at: '2026-11-24T00:00:00Z',
})

describe('an export as it was written', () => {
  it('is unaltered, as JSON and as HTML', async () => {
    const input = await sampleReport()
    expect(await verifyExport(await exportJson(input))).toMatchObject({
      state: 'unaltered',
      records: 5,
      chains: 2,
      changes: [],
      gaps: [],
      readablePart: null,
    })
    for (const language of ['ko', 'en'] as const) {
      const page = await exportHtml(input, language)
      expect(await verifyExport(page, { write: rewriteHtml })).toMatchObject({
        state: 'unaltered',
        records: 5,
        readablePart: 'same',
      })
      expect(
        await verifyExport(`\ufeff${page.replaceAll('\n', '\r\n')}`, { write: rewriteHtml }),
      ).toMatchObject({
        state: 'unaltered',
      })
    }
  })

  it('may hold nothing at all', async () => {
    expect(await verifyExport(await exported([]))).toMatchObject({
      state: 'unaltered',
      records: 0,
      chains: 0,
    })
  })

  it('may be laid out anew', async () => {
    const json = await exportJson(await sampleReport())
    expect(await verifyExport(JSON.stringify(JSON.parse(json), null, 4))).toMatchObject({
      state: 'unaltered',
    })
  })

  it('is unaltered however much was deleted, trimmed and left out of it', async () => {
    const chain = await sampleChain(TEXTS)
    const key = await chainOf(URL_OF_CHAIN, 'Hackle')
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 5 }),
        fc.array(fc.constantFrom('kept', 'deleted', 'omitted'), { minLength: 5, maxLength: 5 }),
        async (trimmed, fates) => {
          const last = chain[trimmed - 1]
          const entries: ExportedEntry[] = last ? [await anchor(last)] : []
          for (const record of chain.slice(trimmed)) {
            const fate = fates[record.number - 1]
            if (fate === 'deleted') entries.push(await tombstone(record))
            else entries.push(...exportedChain([record], key, () => fate === 'kept'))
          }
          const told = await verifyExport(await exported(entries))
          const left = chain.slice(trimmed).map(({ number }) => fates[number - 1])
          expect(told).toMatchObject({
            state: 'unaltered',
            changes: [],
            gaps: [],
            trimmed,
            records: left.filter((fate) => fate === 'kept').length,
            deleted: left.filter((fate) => fate === 'deleted').length,
            omitted: left.filter((fate) => fate === 'omitted').length,
          })
        },
      ),
      { numRuns: 60 },
    )
  })

  it('tells what was cut out of the file, and calls it removed', async () => {
    const json = await exported(await sampleChain(TEXTS))
    const cut = (...numbers: number[]) =>
      edited(json, (file) => {
        file.entries = file.entries.filter(
          (entry) => entry.kind !== 'scan' || !numbers.includes(entry.number),
        )
      })
    expect(await verifyExport(cut(2, 3))).toMatchObject({
      state: 'unaltered',
      changes: [],
      gaps: [{ url: URL_OF_CHAIN, from: 2, to: 3 }],
    })
    expect(await verifyExport(cut(1))).toMatchObject({ state: 'unaltered', gaps: [{ from: 1, to: 1 }] })
    expect(await verifyExport(cut(5))).toMatchObject({ state: 'unaltered', gaps: [{ from: 5, to: 5 }] })
    expect(await verifyExport(cut(1, 2, 3, 4, 5))).toMatchObject({
      state: 'unaltered',
      gaps: [{ url: null, from: 1, to: 5 }],
    })
  })

  it('keeps every hash when the tester’s name is erased from it', async () => {
    const json = await exportJson(await sampleReport())
    const erased = edited(json, (file) => (file.testerName = null))
    expect(erased).not.toContain('홍길동')
    expect(await verifyExport(erased)).toMatchObject({ state: 'unaltered' })
  })
})

describe('a tampered export', () => {
  it('names the record that was changed', async () => {
    const chain = await sampleChain(TEXTS)
    const json = await exported(chain)
    const told = await verifyExport(json.replace(/"text": "셋"(?=,\s*"textHash")/, '"text": "셌"'))
    expect(told).toMatchObject({
      state: 'changed',
      changes: [{ kind: 'text', number: 3, url: URL_OF_CHAIN, at: '2026-11-23T11:00:00+09:00' }],
    })
  })

  it('is found whatever letter of a record is changed', async () => {
    const chain = await sampleChain(TEXTS)
    const json = await exported(chain)
    const start = json.indexOf('"entries"') + 20
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: start, max: json.length - 6 }),
        fc.integer({ min: 32, max: 126 }),
        async (at, code) => {
          const tampered = json.slice(0, at) + String.fromCharCode(code) + json.slice(at + 1)
          const told = await verifyExport(tampered)
          const isSame = sameContent(json, tampered)
          if (!isSame) expect(told.state === 'unaltered' && told.gaps.length === 0).toBe(false)
          else expect(told.state).toBe('unaltered')
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is found when an own hash is made to fit as well', async () => {
    const chain = await sampleChain(TEXTS)
    const key = await chainOf(URL_OF_CHAIN, 'Hackle')
    for (const number of [1, 2, 3, 4, 5]) {
      const json = await exported(chain)
      const file = JSON.parse(json) as ReportFile
      const old = chain[number - 1]
      if (!old) throw new Error('no record')
      const changed = { ...old, outcome: 'missing' as const }
      const content = await contentHash(changed)
      const hash = await linkHash({ chain: key, content, number, previous: old.previous })
      const entries = file.entries.map((entry) =>
        entry.kind === 'scan' && entry.number === number ? { ...changed, content, hash } : entry,
      )
      const told = await verifyExport(JSON.stringify({ ...file, entries }))
      // The next one names another hash, or the head does: that is where it shows.
      expect(told).toMatchObject({
        state: 'changed',
        changes: [{ kind: 'link', number: Math.min(number + 1, 5) }],
      })
    }
  })

  it('is found when a changed record hides behind a tombstone of the next', async () => {
    const chain = await sampleChain(TEXTS)
    const [one, two, ...rest] = chain
    if (!one || !two) throw new Error('no records')
    const key = await chainOf(URL_OF_CHAIN, 'Hackle')
    const changed = { ...one, outcome: 'missing' as const }
    const content = await contentHash(changed)
    const hash = await linkHash({ chain: key, content, number: 1, previous: null })
    const json = await exported(chain)
    const file = JSON.parse(json) as ReportFile
    const entries = [{ ...changed, content, hash }, { ...(await tombstone(two)), previous: hash }, ...rest]
    expect(await verifyExport(JSON.stringify({ ...file, entries }))).toMatchObject({ state: 'changed' })
  })

  it('is found where two entries claim one place', async () => {
    const json = await exported(await sampleChain(TEXTS))
    const twice = edited(json, (file) => {
      file.entries = [...file.entries, ...file.entries.slice(1, 2)]
    })
    expect(await verifyExport(twice)).toMatchObject({
      state: 'changed',
      changes: [{ kind: 'duplicate', number: 2 }],
    })
  })

  it.each([
    ['the title', '협력사 11월', '협력사 12월'],
    ['the role', '준법 담당', '준범 담당'],
    ['a target', 'www.gone.example', 'www.gore.example'],
  ])('is found in %s', async (_, from, to) => {
    const json = await exportJson(await sampleReport())
    expect(await verifyExport(json.replace(from, to))).toMatchObject({
      state: 'changed',
      headerChanged: true,
    })
  })

  it('is found in the part that people read', async () => {
    const page = await exportHtml(await sampleReport(), 'ko')
    const told = await verifyExport(page.replace('<b>솔바람상점', '<b>슬바람상점'), { write: rewriteHtml })
    expect(told).toMatchObject({ state: 'changed', readablePart: 'differs', changes: [] })
  })

  it('is not compared word for word with what another version wrote', async () => {
    const tool = { name: 'text-readiness-for-hackle', version: '9.9.9' }
    const page = await exportHtml(await sampleReport({ tool }), 'ko')
    expect(await verifyExport(page, { write: rewriteHtml })).toMatchObject({
      state: 'unaltered',
      readablePart: 'other-version',
    })
  })
})

describe('a head hash that was lodged elsewhere', () => {
  it('is found: the report’s own, or an entry’s of a chain that went on', async () => {
    const chain = await sampleChain(TEXTS)
    const json = await exported(chain)
    const { head } = JSON.parse(json) as ReportFile
    expect(await verifyExport(json, { head: head.toUpperCase().replace(/.{4}/g, '$& ') })).toMatchObject({
      lodged: 'head',
    })
    expect(await verifyExport(json, { head: chain[2]?.hash ?? '' })).toMatchObject({
      state: 'unaltered',
      lodged: 'entry',
    })
  })

  it('tells of a chain that was written anew from the start', async () => {
    const lodged = (await sampleChain(TEXTS)).at(-1)?.hash ?? ''
    const forged = await exported(await sampleChain(['하나', '둘', '셋', '넷', '여섯']))
    expect(await verifyExport(forged)).toMatchObject({ state: 'unaltered', lodged: null })
    expect(await verifyExport(forged, { head: lodged })).toMatchObject({
      state: 'changed',
      lodged: 'differs',
    })
  })
})

describe('what is no export', () => {
  it.each([
    ['nothing', ''],
    ['a page', '<!doctype html><p>hello'],
    ['other JSON', '{"a":1}'],
    ['a list', '[]'],
    ['deep JSON', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
    ['two sets of records', '<template id="records">{}</template><template id="records">{}</template>'],
    ['an open end', '<template id="records">{}'],
  ])('is unreadable: %s', async (_, text) => expect((await verifyExport(text)).state).toBe('unreadable'))

  it('throws at nothing', async () => {
    const json = await exported(await sampleChain(['하나']))
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue({ maxDepth: 4 }),
        fc.constantFrom('entries', 'heads', 'rows', 'tester', 'head'),
        async (value, key) => {
          const told = await verifyExport(JSON.stringify({ ...(JSON.parse(json) as object), [key]: value }))
          expect(['unaltered', 'changed', 'unreadable']).toContain(told.state)
        },
      ),
    )
  })
})

function sameContent(one: string, other: string) {
  try {
    return JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other))
  } catch {
    return false
  }
}

describe('what no record covers', () => {
  it('is changed where another name stands for the tester', async () => {
    const json = await exportJson(await sampleReport())
    const renamed = edited(json, (file) => {
      if (file.testerName) file.testerName = { ...file.testerName, name: '임꺽정' }
    })
    expect(await verifyExport(renamed)).toMatchObject({ state: 'changed', headerChanged: true })
  })

  it('is unaltered where the name was erased', async () => {
    const json = await exportJson(await sampleReport())
    const erased = edited(json, (file) => {
      file.testerName = null
    })
    expect((await verifyExport(erased)).state).toBe('unaltered')
  })

  it.each(['tombstone', 'anchor'] as const)('is changed where the time of a %s is another', async (kind) => {
    const [first, ...rest] = await sampleChain(TEXTS)
    if (!first) throw new Error('no record')
    const entry = kind === 'tombstone' ? await tombstone(first) : await anchor(first)
    const json = await exported([entry, ...rest])
    expect((await verifyExport(json)).state).toBe('unaltered')
    const changes = [{ kind: 'content', number: 1 }]
    expect(
      await verifyExport(
        edited(json, (file) => {
          file.entries = file.entries.map((one) =>
            one.kind === kind ? { ...one, at: '2026-11-25T00:00:00Z' } : one,
          )
        }),
      ),
    ).toMatchObject({ state: 'changed', changes })
  })
})
