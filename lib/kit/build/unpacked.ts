import type { Words } from '../../words/types'

/** Tables of texts as the kit ships them: the keys of each table a line, the texts of each language a line each. */
export function unpacked(keys: string, ko: string, en: string): Record<string, Omit<Words, 'note'>>[] {
  const korean = ko.split('\n')
  const english = en.split('\n')
  let at = 0
  const next = (key: string) => [key, { ko: korean[at] ?? '', en: english[at++] ?? '' }] as const
  return keys.split('\n').map((table) => Object.fromEntries(table.split(' ').map(next)))
}
