/** Words at a place of an A4 page, in points from its lower left corner. */
export interface PdfWords {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
}

/** A straight line on such a page. */
export interface PdfStroke {
  readonly x: number
  readonly y: number
  readonly toX: number
  readonly toY: number
}

/** A line of text, or the cells of a table's row. */
export type PdfBlock = string | readonly string[]

const LEFT = 60
const TOP = 780
const LEADING = 20
const LINES_A_PAGE = 34

/** Lays out lines and rows on pages, a line each; the columns of rows stand at equal distances. */
export function pdfOf(blocks: readonly PdfBlock[]): Buffer {
  const pages: PdfWords[][] = []
  for (const [i, block] of blocks.entries()) {
    const y = TOP - (i % LINES_A_PAGE) * LEADING
    if (i % LINES_A_PAGE === 0) pages.push([])
    const cells = typeof block === 'string' ? [block] : block
    const step = 480 / cells.length
    pages.at(-1)?.push(...cells.map((text, column) => ({ x: LEFT + column * step, y, text })))
  }
  return writePdf(pages)
}

/**
 * A PDF with Korean text in a font that is not in the file, as Korean offices write them: its letters can be read only
 * by the character maps `UniKS-UTF16-H` and `Adobe-Korea1-UCS2`. A page of `null` shows a picture and no text.
 */
export function writePdf(pages: readonly (readonly (PdfWords | PdfStroke)[] | null)[]): Buffer {
  const first = 7
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + i * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Sample-Gothic /Encoding /UniKS-UTF16-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sample-Gothic /FontDescriptor 5 0 R /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (Korea1) /Supplement 2 >> >>',
    '<< /Type /FontDescriptor /FontName /Sample-Gothic /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    stream(
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      'A',
    ),
    ...pages.flatMap((words, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + i * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /I1 6 0 R >> >> >>`,
      stream('', words === null ? 'q 500 0 0 700 40 60 cm /I1 Do Q' : words.map(drawn).join('\n')),
    ]),
  ]
  let text = '%PDF-1.5\n'
  const offsets = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const size = objects.length + 1
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(`${text}xref\n0 ${size}\n0000000000 65535 f \n${rows}${trailer}`, 'latin1')
}

function stream(entries: string, content: string) {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function drawn(item: PdfWords | PdfStroke) {
  if ('toX' in item) return `${item.x} ${item.y} m ${item.toX} ${item.toY} l S`
  const { x, y, text, size = 10 } = item
  const codes = Array.from({ length: text.length }, (_, i) =>
    text.charCodeAt(i).toString(16).padStart(4, '0'),
  )
  return `BT /F1 ${size} Tf ${x} ${y} Td <${codes.join('')}> Tj ET`
}
