import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { policyPage, section, table } from '../facts/policy/sample-page'
import { readReport } from '../records/read-report'
import { verifyExport } from '../records/verify'
import { parseArguments } from './arguments'
import { mergeCommand } from './merge-command'
import { scanCommand } from './scan-command'
import { parseShard, shareOf } from './shard'
import { verifyCommand } from './verify-command'

const folder = mkdtempSync(join(tmpdir(), 'reports-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

const page = (...row: string[]) =>
  policyPage(section(table(['수탁자', '위탁업무', '보유기간'], row, ['가나', '배송', '-'])))
const PAGES = {
  'a.html': page('핵클', '문자 발송', '1년'),
  'b.html': page('다라', '배송', '1년'),
  'c.html': page('핵클', '', '1년'),
  'd.html': page('핵클', '캠페인 발송', '1년'),
}
for (const [name, text] of Object.entries(PAGES)) writeFileSync(join(folder, name), text)
const TARGETS = ['a.html', 'b.html', 'none.html', 'c.html', 'd.html']

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

const COMMANDS = { scan: scanCommand, 'verify-record': verifyCommand, 'merge-reports': mergeCommand }

/** Runs a command here: paths that name a file of ours are given whole, and told short again. */
async function command(name: keyof typeof COMMANDS, ...argv: readonly string[]): Promise<Run> {
  const lines: Record<'out' | 'err', string[]> = { out: [], err: [] }
  const output = {
    print: (text: string) => void lines.out.push(`${text}\n`),
    complain: (text: string) => void lines.err.push(`${text}\n`),
  }
  const paths = argv.map((argument) =>
    /\.(?:html|json|csv)$/.test(argument) ? join(folder, argument) : argument,
  )
  const code = await COMMANDS[name](paths, { LANG: 'en_US.UTF-8' }, output)
  const short = (all: readonly string[]) => all.join('').replaceAll(`${folder}/`, '')
  return { code, out: short(lines.out), err: short(lines.err) }
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const outcomes = (name: string) => {
  const report = readReport(read(name))
  if (!report) throw new Error(`${name} is no report`)
  const { entries, rows } = report.file
  const records = new Map(entries.map((entry) => [entry.kind === 'scan' ? entry.id : '', entry]))
  return rows.map((row) => {
    const record = records.get(row.record ?? '')
    return [basename(row.target), record?.kind === 'scan' ? record.outcome : row.problem?.code]
  })
}
const WHOLE = [
  ['a.html', 'ok'],
  ['b.html', 'missing'],
  ['none.html', 'not-found'],
  ['c.html', 'incomplete'],
  ['d.html', 'ok'],
]

describe('shares of a list', () => {
  it('are equal, in order, and lose nothing', () => {
    fc.assert(
      fc.property(fc.nat({ max: 300 }), fc.integer({ min: 1, max: 40 }), (length, total) => {
        const list = Array.from({ length }, (_, i) => i)
        const shares = Array.from({ length: total }, (_, i) => shareOf(list, { index: i + 1, total }))
        expect(shares.flat()).toEqual(list)
        const sizes = shares.map((share) => share.length)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it.each(['0/3', '4/3', '1', '1/0', 'a/b', '-1/3', '1/3/5', ''])('are not named by %j', (value) =>
    expect(() => parseShard(value)).toThrow(),
  )
})

describe('the command line of reports', () => {
  it.each([[['--report', 'x.txt', 'a']], [['--report']], [['--shard', '5/4', 'a']], [['--shard', 'a']]])(
    'refuses %j',
    (argv) => expect(() => parseArguments(argv, {})).toThrow(),
  )

  it('carries the further columns of a list', () => {
    writeFileSync(join(folder, 'list.jsonl'), '{"target":"a.html","회사":"솔바람","n":3,"x":{}}\n')
    expect(parseArguments(['--list', join(folder, 'list.jsonl')], {}).jobs).toEqual([
      { target: 'a.html', processors: ['Hackle'], extra: { 회사: '솔바람', n: '3' } },
    ])
  })
})

describe('scan --report', () => {
  it('writes every form of one run, and prints what it always prints', async () => {
    const plain = await command('scan', '--json', ...TARGETS)
    const told = await command(
      'scan',
      '--json',
      '--report',
      'r.json',
      '--report',
      'r.html',
      '--report',
      'r.csv',
      ...TARGETS,
    )
    const untimed = (out: string) => out.replace(/"ms":[\d.]+/g, '')
    expect([told.code, untimed(told.out)]).toEqual([2, untimed(plain.out)])
    expect(outcomes('r.json')).toEqual(WHOLE)
    expect(outcomes('r.html')).toEqual(WHOLE)
    expect(read('r.csv').trimEnd().split('\r\n')).toHaveLength(6)
    for (const name of ['r.json', 'r.html']) expect((await command('verify-record', name)).code).toBe(0)
  })

  it('says before it begins that a report cannot be written', async () => {
    const { code, out, err } = await command('scan', '--report', 'no/such/folder/r.json', 'a.html')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('no/such/folder/r.json')
  })

  it('chains what is named twice', async () => {
    await command('scan', '--report', 'twice.json', 'a.html', 'a.html')
    expect(await verifyExport(read('twice.json'))).toMatchObject({
      state: 'unaltered',
      records: 2,
      chains: 1,
    })
  })
})

describe('shards and merging', () => {
  it('give the report of one run', async () => {
    const runs = []
    for (const i of [3, 1, 2])
      runs.push(await command('scan', '--shard', `${i}/3`, '--report', `s${i}.json`, ...TARGETS))
    // Of five targets in three shares: a b, none c, d.
    expect(runs.map(({ code }) => code)).toEqual([0, 1, 2])
    const merged = await command(
      'merge-reports',
      '--report',
      'm.html',
      '--report',
      'm.json',
      's3.json',
      's1.json',
      's2.json',
    )
    expect(merged).toEqual({ code: 2, out: '', err: '' })
    expect(outcomes('m.json')).toEqual(WHOLE)
    expect(outcomes('m.html')).toEqual(WHOLE)
    expect((await command('verify-record', 'm.html')).code).toBe(0)
  })

  it('may be empty', async () => {
    for (const i of [1, 2, 3])
      await command('scan', '--shard', `${i}/3`, '--report', `e${i}.json`, 'a.html', 'd.html')
    expect(outcomes('e3.json')).toEqual([])
    expect((await command('merge-reports', '--report', 'm2.csv', 'e1.json', 'e2.json', 'e3.json')).code).toBe(
      0,
    )
  })

  it('join the records that two shares made of one page', async () => {
    await command('scan', '--shard', '1/2', '--report', 'one.json', 'a.html', 'a.html')
    await command('scan', '--shard', '2/2', '--report', 'two.json', 'a.html', 'a.html')
    expect(
      (await command('merge-reports', '--report', 'both.json', 'one.json', 'two.json', 'one.json')).code,
    ).toBe(0)
    expect(await verifyExport(read('both.json'))).toMatchObject({ state: 'unaltered', records: 2, chains: 1 })
  })

  it('count once where a share is given twice or was run again', async () => {
    const share = (i: number, name: string) =>
      command('scan', '--shard', `${i}/2`, '--report', name, 'a.html', 'b.html', 'd.html')
    await share(1, 'r1.json')
    await share(1, 'r1-again.json')
    await share(2, 'r2.json')
    await command('merge-reports', '--report', 'once.json', 'r1.json', 'r2.json')
    await command('merge-reports', '--report', 'more.json', 'r1.json', 'r1-again.json', 'r1.json', 'r2.json')
    expect(outcomes('more.json')).toEqual(outcomes('once.json'))
    expect(await verifyExport(read('more.json'))).toMatchObject({ state: 'unaltered' })
  })

  it('say that a share is missing, or of another list', async () => {
    const share = (i: number, ...targets: string[]) =>
      command('scan', '--shard', `${i}/2`, '--report', `p${i}-${targets.length}.json`, ...targets)
    await share(1, 'a.html', 'b.html', 'd.html')
    await share(2, 'a.html', 'd.html')
    const merge = (...files: string[]) => command('merge-reports', '--report', 'partial.json', ...files)
    expect(await merge('p1-3.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('none of the reports: 1.'),
    })
    expect(await merge('p1-3.json', 'p2-2.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('different length'),
    })
    expect(() => read('partial.json')).toThrow()
  })

  it.each([
    ['changed.json', 'changed after it was written'],
    ['a.html', 'not a JSON or HTML report'],
    ['no-such.json', 'could not be read'],
  ])('refuse %s', async (name, words) => {
    await command('scan', '--report', 'fine.json', 'a.html')
    writeFileSync(join(folder, 'changed.json'), read('fine.json').replace('문자 발송', '문자 발숭'))
    const { code, err } = await command('merge-reports', '--report', 'refused.json', name)
    expect(code).toBe(2)
    expect(err).toContain(words)
    expect(() => read('refused.json')).toThrow()
  })

  it('want to know what to merge', async () => {
    expect((await command('merge-reports', 'fine.json')).code).toBe(2)
    expect((await command('merge-reports', '--help')).out).toContain('Usage')
  })
})

describe('verify-record', () => {
  it('names the record that was changed', async () => {
    await command('scan', '--report', 'v.json', 'a.html', 'd.html')
    writeFileSync(join(folder, 'v2.json'), read('v.json').replaceAll('캠페인 발송', '캠페인 발숭'))
    const { code, out } = await command('verify-record', 'v2.json')
    expect(code).toBe(1)
    expect(out).toContain('d.html')
    expect(out).toContain('Changed: record no. 1')
    expect(out).not.toContain('a.html')
  })

  it('compares a head hash that was lodged', async () => {
    await command('scan', '--report', 'h.json', 'a.html')
    const { head } = JSON.parse(read('h.json')) as { head: string }
    const same = await command('verify-record', '--head', head, 'h.json')
    expect([same.code, same.out]).toEqual([0, expect.stringContaining('the one that was lodged')])
    const other = await command(
      'verify-record',
      '--lang',
      'ko',
      '--head',
      head.replace(/^./, head.startsWith('0') ? '1' : '0'),
      'h.json',
    )
    expect([other.code, other.out]).toEqual([1, expect.stringContaining('머리 해시가 이 파일에 없습니다')])
  })

  it.each([[['a.html']], [['no-such']], [[]], [['a', 'b']], [['--what', 'a']], [['.']]])(
    'ends %j with 2',
    async (argv) => expect((await command('verify-record', ...argv)).code).toBe(2),
  )
})
