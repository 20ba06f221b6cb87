import type { Repair } from '../../lib/clause/types'
import { repairWords as words } from '../../lib/words/repair'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'

export const FORMATS = ['html', 'markdown', 'text', 'change'] as const
export type Format = (typeof FORMATS)[number]

/** A repair in the format chosen to copy. `change` tells what stands there and what is to stand there. */
export function formatted(repair: Repair, format: Format, language: Language): string {
  if (format !== 'change') return repair[format]
  const before = repair.before === null ? [] : [`${say(words.before, language)}: ${repair.before}`]
  return [
    ...before,
    `${say(words.after, language)}: ${repair.after}`,
    ...(repair.below ? [repair.below] : []),
  ].join('\n')
}
