/** Markup as data, so that nothing is ever glued together from unescaped text. */
export type Markup = string | MarkupElement

export interface MarkupElement {
  readonly tag: string
  readonly parts: readonly Markup[]
  /** Columns that a cell covers. */
  readonly span?: number
  /** For tables made of other elements. */
  readonly role?: 'row' | 'cell'
}

export const element = (tag: string, ...parts: readonly Markup[]): MarkupElement => ({ tag, parts })

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

/** HTML without any attribute but `colspan` and the roles of a table. */
export function htmlOf(markup: Markup): string {
  if (typeof markup === 'string') return escaped(markup)
  const inner = markup.parts.map(htmlOf).join('')
  if (markup.tag === '') return inner
  if (markup.tag === 'br') return '<br>'
  const span = markup.span !== undefined && markup.span > 1 ? ` colspan="${markup.span}"` : ''
  const role = markup.role ? ` role="${markup.role}"` : ''
  return `<${markup.tag}${span}${role}>${inner}</${markup.tag}>`
}

const BREAKING =
  /^(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|tr|table|thead|tbody|section|article|details|summary|br)$/

/** The lines that a markup shows, cells joined by ` | `. */
export function linesOf(markup: readonly Markup[]): string[] {
  const lines: string[] = ['']
  const add = (text: string) => {
    lines[lines.length - 1] += text
  }
  const walk = (part: Markup) => {
    if (typeof part === 'string') {
      add(part.replace(/\s+/g, ' '))
      return
    }
    if (BREAKING.test(part.tag)) lines.push('')
    if (/^t[dh]$/.test(part.tag) && lines.at(-1) !== '') add(' | ')
    part.parts.forEach(walk)
    if (BREAKING.test(part.tag)) lines.push('')
  }
  markup.forEach(walk)
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}

/** A row of a Markdown table. */
export function markdownRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, '<br>')).join(' | ')} |`
}

/** Lines that Markdown keeps as lines. */
export function markdownLines(markup: readonly Markup[]): string {
  const isList = markup.some((part) => typeof part !== 'string' && part.tag === 'li')
  return linesOf(markup)
    .map((line, i) =>
      line.replace(/([*_`[\]<>])/g, '\\$1').replace(/^/, isList ? (i === 0 ? '- ' : '  - ') : ''),
    )
    .join(isList ? '\n' : '  \n')
}
