import { gridsOf } from './pdf-grid'
import type { PdfRule } from './pdf-rules'
import { tableRows } from './pdf-table'

/** A run of text as a PDF places it, in points; `y` is the baseline, counted from the bottom of the page. */
export interface PdfRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Size of the letters. */
  readonly size: number
}

/** Words on one line without a wide gap between them. */
export interface PdfCell {
  readonly text: string
  readonly left: number
  readonly right: number
}

export interface PdfLine {
  readonly cells: readonly PdfCell[]
  readonly y: number
  readonly size: number
}

/** Shares of the letters' size. */
const SAME_LINE = 0.4
const WORD_GAP = 0.18
const CELL_GAP = 1.3
/** Lines of one paragraph stand closer than this; office programs set Korean at 1.6. */
const PARAGRAPH_GAP = 2.1
/** A line that ends this near to the right edge of the text goes on in the next one. */
const FULL_LINE = 2.5
/** A page of short lines has no full ones, however they end. */
const SHORT_LINE = 20

const PAGE_NUMBER = /^[-–—\s]*(?:\d{1,3}\s*(?:\/|of)\s*)?\d{1,3}[-–—\s]*(?:쪽|페이지)?$/
/** What begins a paragraph of its own, however full the line before is. */
const OPENING =
  /^(?:제\s?\d+\s?[조항장]|\d{1,2}\s?[.)]|\(\d{1,2}\)|[가-하]\s?[.)]|[①-⑳㉠-㉻ⅰ-ⅹⅠ-Ⅹ■□●○◆◇▶▷·•※-]|[IVX]{1,4}\.|[A-Za-z]\))/

/**
 * The text of one page, built from where its runs stand: a line each, the rows of a table as cells joined by tabs.
 * Lines drawn around cells tell a table best; where there are none, wide gaps do.
 */
export function pageText(all: readonly PdfRun[], rules: readonly PdfRule[] = []): string {
  const runs = all.filter(({ text }) => text.trim() !== '')
  const { grids, free } = gridsOf(runs, rules, cellText)
  const out: string[] = []
  let rest = free
  for (const { top, rows } of grids) {
    out.push(freeText(rest.filter(({ y }) => y >= top)))
    out.push(...rows.filter((row) => row.some((cell) => cell !== '')).map((row) => row.join('\t')))
    rest = rest.filter(({ y }) => y < top)
  }
  out.push(freeText(rest))
  return out.filter((text) => text !== '').join('\n')
}

/** The lines of one cell. */
function cellText(runs: readonly PdfRun[]): string {
  const lines = linesOf(runs).map(({ cells }) => cells.map(({ text }) => text).join(' '))
  return oneLine(lines.join(' '))
}

function freeText(runs: readonly PdfRun[]): string {
  const lines = linesOf(runs)
  const edge = Math.max(0, ...lines.map((line) => rightOf(line)))
  const out: string[] = []
  let before: PdfLine | null = null
  for (let at = 0; at < lines.length;) {
    const line = lines[at]
    if (!line) break
    const rows = tableRows(lines, at)
    if (rows) {
      out.push(...rows.rows.map((row) => row.map(oneLine).join('\t')))
      at += rows.lines
      before = null
      continue
    }
    const text = line.cells.map(({ text: words }) => oneLine(words)).join(' ')
    at += 1
    if (isPageNumber(text, at - 1, lines.length)) continue
    if (before && goesOn(before, line, text, edge)) out.push(`${out.pop() ?? ''} ${text}`)
    else out.push(text)
    before = line
  }
  return out.join('\n')
}

/** Lines from runs: those on one baseline, from left to right. */
export function linesOf(runs: readonly PdfRun[]): PdfLine[] {
  const sorted = runs.toSorted((a, b) => b.y - a.y || a.x - b.x)
  const lines: PdfRun[][] = []
  for (const run of sorted) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && first.y - run.y <= SAME_LINE * Math.min(first.size, run.size)) line.push(run)
    else lines.push([run])
  }
  return lines.map((line) => ({
    cells: cellsOf(line.toSorted((a, b) => a.x - b.x)),
    y: line[0]?.y ?? 0,
    size: Math.max(...line.map(({ size }) => size)),
  }))
}

function cellsOf(runs: readonly PdfRun[]): PdfCell[] {
  const cells: { text: string; left: number; right: number }[] = []
  for (const { text, x, width, size } of runs) {
    const cell = cells.at(-1)
    const gap = cell ? x - cell.right : 0
    if (!cell || gap > CELL_GAP * size) cells.push({ text, left: x, right: x + width })
    else {
      cell.text += (gap > WORD_GAP * size ? ' ' : '') + text
      cell.right = Math.max(cell.right, x + width)
    }
  }
  return cells
}

function goesOn(before: PdfLine, line: PdfLine, text: string, edge: number) {
  return (
    before.y - line.y <= PARAGRAPH_GAP * line.size &&
    Math.abs(before.size - line.size) < 0.5 &&
    edge - rightOf(before) <= FULL_LINE * before.size &&
    rightOf(before) - (before.cells[0]?.left ?? 0) >= SHORT_LINE * before.size &&
    !OPENING.test(text)
  )
}

function rightOf({ cells }: PdfLine) {
  return cells.at(-1)?.right ?? 0
}

function isPageNumber(text: string, at: number, count: number) {
  return (at === 0 || at === count - 1) && count > 1 && PAGE_NUMBER.test(text)
}

function oneLine(text: string) {
  return text.replace(/\s+/g, ' ').trim()
}
