import type { Place } from '../facts/policy/types'
import { placeWords } from '../words/proof'
import { say } from '../words/say'
import type { Language } from '../words/types'

/** Where a quote stands: `제6조 표 4행`, `Art. 6, row 4`. Falls back to the heading where nothing is numbered. */
export function placeText({ article, heading, part, row, page }: Place, language: Language) {
  const numbered = /^제\s*(\d+)\s*조/.exec(article ?? '')?.[1]
  const section = numbered ? say(placeWords.article, language, { n: numbered }) : (article ?? heading)
  const words =
    row !== null && (part === 'table' || part === 'list') ? placeWords[`${part}-row`] : placeWords[part]
  const parts = [
    page === undefined ? null : say(placeWords.behind, language, { page: page.replace(/^https?:\/\//, '') }),
    (language === 'en' ? section?.replace(/\.$/, '') : section)?.trim() || null,
    say(words, language, { row: row ?? '' }),
  ]
  return parts.filter((text) => text !== null).join(language === 'ko' ? ' ' : ', ')
}
