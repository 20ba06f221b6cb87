import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pdfOf, writePdf } from '../../test/stand-in/sites/pdf-writer'
import type { PdfStroke, PdfWords } from '../../test/stand-in/sites/pdf-writer'
import { readPdf } from './pdf'
import { pageText } from './pdf-lines'
import type { PdfRun } from './pdf-lines'
import { pdfPage } from './pdf-page'
import type { PdfRule } from './pdf-rules'

const PARTS = { cMaps: 'node_modules/pdfjs-dist/cmaps/', worker: null }
const read = (bytes: Uint8Array, signal = new AbortController().signal) => readPdf(bytes, PARTS, signal)

/** A table with borders, its cells as close as they may be; cells of several lines are parted by `|`. */
function bordered(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
): (PdfWords | PdfStroke)[] {
  const drawn: (PdfWords | PdfStroke)[] = []
  const [left, right] = [columns[0] ?? 0, columns.at(-1) ?? 0]
  let top = 780
  for (const row of rows) {
    const lines = Math.max(...row.map((cell) => cell.split('|').length))
    const bottom = top - lines * 12 - 2
    drawn.push({ x: left, y: top, toX: right, toY: top }, { x: left, y: bottom, toX: right, toY: bottom })
    columns.forEach((x) => drawn.push({ x, y: top, toX: x, toY: bottom }))
    row.forEach((cell, i) =>
      cell.split('|').forEach((text, line) => {
        if (text !== '') drawn.push({ x: (columns[i] ?? 0) + 2, y: top - 11 - line * 12, text })
      }),
    )
    top = bottom
  }
  return drawn
}

function ruleOf({ x, y, toX, toY }: PdfStroke): PdfRule {
  return y === toY ? { kind: 'across', at: y, from: x, to: toX } : { kind: 'down', at: x, from: toY, to: y }
}

const word = fc.stringMatching(/^[가-힣]{1,5}$/)
const cell = fc.oneof(
  word,
  fc.tuple(word, word).map((pair) => pair.join('|')),
  fc.constant(''),
)

describe('the text of a PDF', () => {
  it('is read by the packaged character maps, line for line', async () => {
    const { pages, empty } = await read(
      pdfOf(['개인정보 처리방침', '수탁자: ㈜똠방각하 (Hackle)', '2026. 3. 2.']),
    )
    expect([pages, empty]).toEqual([['개인정보 처리방침\n수탁자: ㈜똠방각하 (Hackle)\n2026. 3. 2.'], 0])
  })

  it('counts pages of pictures, and not blank ones', async () => {
    expect(await read(writePdf([[{ x: 60, y: 700, text: '글' }], null, []]))).toEqual({
      pages: ['글', '', ''],
      empty: 1,
    })
  })

  it.each([
    ['damaged', Buffer.from('%PDF-1.7\nxref')],
    ['cut off', pdfOf(['글']).subarray(0, 400)],
  ])('is refused when it is %s', async (_name, bytes) => {
    const text = await read(bytes).catch(() => null)
    expect(text?.pages.join('') ?? '').toBe('')
  })

  it('stops when it is told to', async () => {
    await expect(read(pdfOf(['글']), AbortSignal.abort())).rejects.toThrow()
  })

  it('keeps the cells of a table with borders apart, however close and however many lines', async () => {
    const rows = [
      ['수탁자', '위탁하는 업무', '기간'],
      ['핵클|주식회사', '문자메시지|발송', '종료 시'],
      ['견본결제', '', '1년'],
    ]
    const { pages } = await read(writePdf([bordered(rows, [60, 104, 190, 240])]))
    expect(pages).toEqual([
      '수탁자\t위탁하는 업무\t기간\n핵클 주식회사\t문자메시지 발송\t종료 시\n견본결제\t\t1년',
    ])
  })
})

describe('places on a page', () => {
  const run = (text: string, x: number, y: number, size = 10): PdfRun => ({
    text,
    x,
    y,
    width: text.length * size,
    size,
  })

  it('any table with borders comes back cell by cell', () => {
    const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
      fc.array(fc.tuple(word, fc.array(cell, { minLength: width - 1, maxLength: width - 1 })), {
        minLength: 2,
        maxLength: 8,
      }),
    )
    fc.assert(
      fc.property(table, (made) => {
        const rows = made.map(([name, rest]) => [name, ...rest])
        const columns = Array.from({ length: (rows[0]?.length ?? 0) + 1 }, (_, i) => 40 + i * 60)
        const items = bordered(rows, columns)
        const runs = items.flatMap((item) => ('text' in item ? [run(item.text, item.x, item.y)] : []))
        const rules = items.flatMap((item) => ('toX' in item ? [ruleOf(item)] : []))
        const expected = rows
          .map((row) => row.map((text) => text.replaceAll('|', ' ').trim()).join('\t'))
          .join('\n')
        expect(pageText(runs, rules)).toBe(expected)
      }),
    )
  })

  it('a cell of several lines is put together where nothing but gaps parts the columns', () => {
    const text = pageText([
      run('수탁자', 40, 700),
      run('위탁업무', 200, 700),
      run('핵클', 40, 670),
      run('문자', 200, 670),
      run('발송', 200, 655),
      run('견본', 40, 630),
      run('배송', 200, 630),
    ])
    expect(text).toBe('수탁자\t위탁업무\n핵클\t문자 발송\n견본\t배송')
  })

  it('a paragraph that runs over its line is one, and a numbered one begins anew', () => {
    const full = '가'.repeat(40)
    expect(pageText([run(full, 40, 700), run('나머지', 40, 684), run('제2조 다음', 40, 668)])).toBe(
      `${full} 나머지\n제2조 다음`,
    )
  })

  it('a frame around the page and the number below are no part of its text', () => {
    const frame = [
      { kind: 'across' as const, at: 800, from: 20, to: 500 },
      { kind: 'across' as const, at: 40, from: 20, to: 500 },
      { kind: 'down' as const, at: 20, from: 40, to: 800 },
      { kind: 'down' as const, at: 500, from: 40, to: 800 },
    ]
    expect(pageText([run('첫 줄', 40, 700), run('둘째 줄', 40, 600), run('- 3 -', 200, 50)], frame)).toBe(
      '첫 줄\n둘째 줄',
    )
  })

  it('any runs at any places give their words back, without an error', () => {
    const anyRun = fc.record({
      text: word,
      x: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
      y: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
      width: fc.double({ min: 0, max: 1e4, noNaN: true }),
      size: fc.double({ min: 0, max: 100, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(anyRun, { maxLength: 30 }), (runs) => {
        const letters = (text: string) => [...text.replace(/\s/g, '')].toSorted().join('')
        expect(letters(pageText(runs))).toBe(letters(runs.map(({ text }) => text).join('')))
      }),
    )
  })
})

describe('the page made of it', () => {
  it('writes nothing of a PDF as markup', () => {
    const html = pdfPage({ pages: ['<script>x</script>\n<img src=x>\t&amp;'], empty: 0 })
    expect(html).not.toContain('<script')
    expect(html).not.toContain('<img')
    expect(html).toContain('&amp;amp;')
  })

  it('goes on with a table over the edge of a page, its head once', () => {
    const html = pdfPage({ pages: ['수탁자\t업무\n가\t나', '수탁자\t업무\n다\t라'], empty: 0 })
    expect(html.match(/<table>/g)).toHaveLength(1)
    expect(html.match(/수탁자/g)?.length).toBeLessThanOrEqual(2)
  })
})
