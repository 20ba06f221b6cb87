import Papa from 'papaparse'
import { parse } from 'parse5'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json'
import { csvCell, exportCsv } from './export-csv'
import { exportHtml } from './export-html'
import { exportJson } from './export-json'
import { readReport } from './read-report'
import { sampleReport } from './sample-report'
import { TOOL } from './tool'

describe('the CSV', () => {
  const table = async (language: 'ko' | 'en') => {
    const csv = exportCsv(await sampleReport(), language)
    expect(csv.startsWith('\ufeff')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/\r/)
    const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true })
    return data
  }

  it('has a line a target, with the user’s own columns', async () => {
    const rows = await table('ko')
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatchObject({
      대상: 'https://www.solbaram.example/privacy',
      회사: '솔바람상점',
      메모: "'=1+1",
      결과: '기재됨',
      근거: '핵클 | 문자 발송 | 1년',
      위치: '제5조 표 2행',
      시행일: '2026-09-01',
      '읽음(%)': '100',
      '확인 시각': '2026-11-23T12:00:00+09:00',
    })
    expect(rows[1]).toMatchObject({ 회사: '', 결과: '누락', 근거: '<b>다라</b> & "가나"' })
    expect(rows[1]?.['진술']).toContain('준법 담당')
    expect(rows[2]).toMatchObject({ 결과: '열지 못함', 판정: '페이지를 받지 못했습니다(HTTP 404).' })
  })

  it('speaks English', async () => {
    expect((await table('en'))[1]).toMatchObject({ Outcome: 'Missing', Processor: 'Hackle' })
  })

  it('gives every cell back, and none that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [[cell] = []] = Papa.parse<string[]>(`${csvCell(text)},x\r\n`, {
          delimiter: ',',
          newline: '\r\n',
        }).data
        expect(cell === text || cell === `'${text}`).toBe(true)
        expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })

  it.each(['=1', '+82', '-1', '@a', '\t=1', '\r=1', ' =1', '＝1', '|calc'])(
    'takes the sting out of %j',
    (text) => expect(csvCell(text).replaceAll('"', '')).toBe(`'${text}`),
  )
})

describe('the HTML', () => {
  it.each([
    [
      'ko',
      [
        '확인한 사람',
        '홍길동, 준법 담당',
        '2026. 11. 23. 14:05:02',
        'Asia/Seoul',
        '기재됨',
        '누락',
        '열지 못함',
        '머리 해시',
      ],
    ],
    ['en', ['Checked by', 'Nov 23, 2026 14:05:02', 'Listed', 'Missing', 'Could not open', 'Head hash']],
  ] as const)('says in %s who, when, what and what it shows', async (language, words) => {
    const text = await exportHtml(await sampleReport(), language)
    for (const word of [...words, 'ENT-002', 'v1', '솔바람상점', 'HTTP 404']) expect(text).toContain(word)
  })

  it('holds no script and loads nothing', async () => {
    const hostile = '</template><script>alert(1)</script><img src=x onerror=alert(1)>"\' '
    const input = await sampleReport({ title: hostile })
    const rows = input.rows.map((row) => ({ ...row, target: hostile, extra: { [hostile]: hostile } }))
    const text = await exportHtml({ ...input, rows }, 'ko')
    const names = new Set<string>()
    const attributes = new Set<string>()
    const walk = (node: {
      nodeName: string
      attrs?: { name: string }[]
      childNodes?: unknown[]
      content?: unknown
    }) => {
      names.add(node.nodeName)
      node.attrs?.forEach(({ name }) => attributes.add(name))
      for (const child of [...(node.childNodes ?? []), node.content]) if (child) walk(child as typeof node)
    }
    walk(parse(text))
    for (const name of ['script', 'img', 'link', 'iframe', 'form', 'object'])
      expect(names).not.toContain(name)
    expect([...attributes].filter((name) => /^on|src|srcset|action/.test(name))).toEqual([])
    expect(text).not.toMatch(/@import|url\(/)
  })

  it('carries the same records as the JSON', async () => {
    const input = await sampleReport({ tester: null })
    const json = readReport(await exportJson(input))
    const page = readReport(await exportHtml(input, 'ko'))
    expect(page?.file).toEqual(json?.file)
    expect([page?.html, json?.html]).toEqual([true, false])
  })
})

it('names the version that is shipped', () => {
  expect(TOOL).toEqual({ name: packageJson.name, version: packageJson.version })
})
