import type { PdfText } from './types'

const TITLE = /^.{0,30}(?:개인\s?정보.{0,6}(?:방침|정책)|privacy (?:policy|notice|statement)).{0,20}$/i
const TITLE_WITHIN = 10

/**
 * The text of a PDF as a page that the one reader takes: lines as paragraphs, rows of cells as tables. A table goes on
 * over the edge of a page; its head, printed again there, is left out.
 */
export function pdfPage({ pages }: PdfText): string {
  const lines = pages.flatMap((page) => page.split('\n')).filter((line) => line.trim() !== '')
  // A mark or an address may stand above the title.
  const title = lines.slice(0, TITLE_WITHIN).find((line) => TITLE.test(line)) ?? lines[0] ?? ''
  const out: string[] = []
  let head: string | null = null
  for (const line of lines) {
    if (line.includes('\t')) {
      if (line === head) continue
      if (head === null) out.push('<table>')
      head ??= line
      out.push(
        `<tr>${line
          .split('\t')
          .map((cell) => `<td>${escaped(cell)}</td>`)
          .join('')}</tr>`,
      )
      continue
    }
    if (head !== null) out.push('</table>')
    head = null
    out.push(line === title ? `<h1>${escaped(line)}</h1>` : `<p>${escaped(line)}</p>`)
  }
  if (head !== null) out.push('</table>')
  return `<!doctype html><title>${escaped(title.slice(0, 120))}</title>\n${out.join('\n')}`
}

/** Text without markup, as a browser shows it. */
export function plainPage(text: string) {
  return `<pre>\n${escaped(text)}</pre>`
}

function escaped(text: string) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
