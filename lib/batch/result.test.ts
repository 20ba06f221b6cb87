import { describe, expect, it } from 'vitest'
import { parseHtml } from '../facts/policy/parse'
import type { ReadAddress } from '../reach/types'
import { verifyExport } from '../records/verify'
import { exportJson } from '../records/export-json'
import { HACKLE, parseTarget, scanDocumentSync } from '../rules'
import type { Target } from '../rules/types'
import { asPastedTable, repairsBySite, reportOf } from './report'
import { resultOf } from './result'
import { done, startRow } from './transitions'
import type { Batch, BatchRow, RowResult } from './types'

const POLICY = `<!doctype html><html lang="ko"><title>개인정보 처리방침</title>
<h1>개인정보 처리방침</h1>
<p>견본상회는 개인정보 보호법에 따라 이용자의 개인정보를 보호하고 관련 고충을 처리하고자 이 처리방침을 둡니다.</p>
<h2>제1조(개인정보의 처리 목적)</h2><p>회원 가입과 주문의 처리를 위하여 이름과 연락처를 처리합니다. 목적이 바뀌면 동의를 받습니다.</p>
<h2>제2조(개인정보의 보유 기간)</h2><p>탈퇴할 때까지 보유하며, 법령이 정한 기록은 그 기간 동안 보관합니다.</p>
<h2>제3조(개인정보 처리업무의 위탁)</h2>
<table><tr><th>수탁자</th><th>위탁업무</th><th>연락처</th></tr>
<tr><td>주식회사 핵클</td><td>맞춤형 문자메시지 발송</td><td>02-000-0000</td></tr>
<tr><td>솔바람물류</td><td>배송</td><td>010-0000-0000</td></tr></table>
<h2>제4조(정보주체의 권리)</h2><p>언제든지 열람, 정정, 삭제와 처리정지를 요구할 수 있습니다.</p>
<p>시행일: 2026. 9. 1.</p>`

const URL_READ = 'https://www.sample.example/privacy?id=1&tel=010-0000-0000#x'

function read(targets: readonly Target[] = [HACKLE], html = POLICY): ReadAddress {
  const { report, marks } = scanDocumentSync(parseHtml(html), targets, { url: URL_READ })
  return { report, url: URL_READ, marks, followed: [], needsRendering: false }
}

const input = (row: Pick<BatchRow, 'batch' | 'index'>, given: ReadAddress) => ({
  row,
  read: given,
  at: new Date('2026-11-23T05:05:02Z'),
  zone: 'Asia/Seoul',
  tester: { role: 'QA', nameHash: null },
  tool: { name: 'test', version: '1' },
  rendered: false,
  composeRepair: () => null,
  accompanying: () => [],
})

const rowAt = (index: number, lines: BatchRow['lines']) =>
  startRow({ url: 'https://www.sample.example/privacy', problem: null, label: null, lines }, 'b', index)

describe('what is kept of a page', () => {
  it('holds no number of a person, and no address that names a visitor', async () => {
    const { result, summary } = await resultOf(input({ batch: 'b', index: 0 }, read()))
    expect(JSON.stringify({ result, summary })).not.toMatch(/0(?:10|2)-0/)
    expect(result.url).toBe('https://www.sample.example/privacy?id=1')
    expect(result.processors.map(({ name }) => name)).toEqual(['주식회사 핵클', '솔바람물류'])
  })

  it('tells the verdict with its words and their place', async () => {
    const { summary } = await resultOf(input({ batch: 'b', index: 0 }, read()))
    expect(summary).toMatchObject({ outcome: 'ok', processor: 'Hackle', coverage: 1, named: 2 })
    expect(summary.at).toBe('2026-11-23T14:05:02+09:00')
    expect(summary.proof).toContain('주식회사 핵클')
    expect(summary.place?.article).toBe('제3조')
  })

  it('of several processors puts forward the one that needs a person first', async () => {
    const { result, summary } = await resultOf(
      input({ batch: 'b', index: 0 }, read([HACKLE, parseTarget('은모래페이'), parseTarget('솔바람물류')])),
    )
    expect(summary).toMatchObject({ outcome: 'missing', processor: '은모래페이', proof: null })
    expect(result.verdicts.map(({ outcome }) => outcome)).toEqual(['ok', 'missing', 'ok'])
  })
})

const batch: Batch = {
  version: 1,
  id: 'b',
  title: 'list.csv',
  columns: ['memo'],
  duplicates: 1,
  cut: 0,
  processors: ['Hackle'],
  role: 'QA',
  name: null,
  keep: false,
  turnOff: true,
  contractName: null,
  status: 'finished',
  startedAt: '2026-11-23T14:05:00+09:00',
  endedAt: '2026-11-23T14:05:09+09:00',
  turnedOn: [],
}

async function* each(results: readonly RowResult[]) {
  await Promise.resolve()
  yield* results
}

describe('the report of a batch', () => {
  it('has every line of the list in its order, with its own columns, and can be checked', async () => {
    const line = (number: number, memo: string) => ({ line: number, target: `t${number}`, extra: { memo } })
    const first = rowAt(0, [line(2, 'a'), line(5, 'd')])
    const made = await resultOf(input(first, read()))
    const rows = [
      done(first, made.summary),
      {
        ...rowAt(1, [line(3, 'b')]),
        state: 'failed',
        problem: { code: 'not-found', values: {}, site: null },
      },
      rowAt(2, [line(4, 'c')]),
    ] satisfies BatchRow[]
    const report = await reportOf({
      batch,
      rows,
      results: each([made.result]),
      sentence: ({ code }) => `sentence of ${code}`,
      notRead: 'not read',
      entriesOf: (records) => Promise.resolve(records),
      tool: { name: 'test', version: '1' },
      zone: 'Asia/Seoul',
    })
    expect(report.rows.map(({ target, extra, problem }) => [target, extra['memo'], problem?.code])).toEqual([
      ['t2', 'a', undefined],
      ['t3', 'b', 'not-found'],
      ['t4', 'c', 'not-read'],
      ['t5', 'd', undefined],
    ])
    expect(report.rows[0]?.record).toBe(report.rows[3]?.record)
    expect(await verifyExport(await exportJson(report))).toMatchObject({ state: 'unaltered', records: 1 })
  })

  it('gathers repairs by site, and leaves out pages that need none', async () => {
    const { result } = await resultOf(input({ batch: 'b', index: 0 }, read()))
    expect(await repairsBySite(each([result, { ...result, index: 1 }]))).toEqual([])
  })

  it('keeps a pasted table in its cells, and runs nothing in a sheet', () => {
    expect(
      asPastedTable([
        ['a\tb', null, '=1+1'],
        ['x\ny', '@z', '-1'],
      ]),
    ).toBe("a b\t\t'=1+1\nx y\t'@z\t'-1")
  })
})
