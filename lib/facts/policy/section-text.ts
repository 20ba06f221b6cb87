import type { Stretch } from './sections'

const LONGEST_TEXT = 20_000

/**
 * The whole text of a section as printed: a line a line, table cells joined by ` | `, merged cells once a row.
 * At most 20 000 characters.
 */
export function textOfSection({ heading, items }: Stretch): string {
  const lines: string[] = heading ? [heading.line.text] : []
  let length = lines[0]?.length ?? 0
  const add = (text: string) => {
    lines.push(text)
    length += text.length + 1
  }
  for (const item of items) {
    if (length > LONGEST_TEXT) break
    if (item.kind === 'line') {
      add(item.text)
      continue
    }
    for (const row of item.rows) {
      if (length > LONGEST_TEXT) break
      const cells = row.filter((cell, x) => cell !== row[x - 1])
      add(cells.map((cell) => cell.text.replace(/\n/g, ' ')).join(' | '))
    }
  }
  return lines.join('\n').slice(0, LONGEST_TEXT)
}
