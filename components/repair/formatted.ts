import { element, htmlOf } from '../../lib/clause/markup'
import type { Repair } from '../../lib/clause/types'
import { repairWords as words } from '../../lib/words/repair'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'

export const FORMATS = ['html', 'markdown', 'text', 'change'] as const
export type Format = (typeof FORMATS)[number]

/**
 * A repair in the format chosen to copy, with the sentence that belongs below it. `change` tells what stands there and
 * what is to stand there.
 */
export function formatted(repair: Repair, format: Format, language: Language): string {
  const { below } = repair
  if (format === 'change') {
    const before = repair.before === null ? [] : [`${say(words.before, language)}: ${repair.before}`]
    const after = `${say(words.after, language)}: ${repair.after}`
    return [...before, after, ...(below === null ? [] : [below])].join('\n')
  }
  if (below === null) return repair[format]
  if (format === 'html') return `${repair.html}\n${htmlOf(element('p', below))}`
  return [repair[format], below].join(format === 'markdown' ? '\n\n' : '\n')
}
