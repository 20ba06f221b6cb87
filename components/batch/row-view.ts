import { markOf, nameOf, type RowMark } from '../../lib/batch/table'
import type { BatchRow, RowProblem, RowSummary } from '../../lib/batch/types'
import { outcomeSentence } from '../../lib/rules'
import { outcomeWords } from '../../lib/words/outcomes'
import { markWords, rowProblems, tableWords as words } from '../../lib/words/batch-rows'
import { placeWords } from '../../lib/words/proof'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import type { Shape } from '../mark/mark'

const shapes = {
  ok: 'seen',
  incomplete: 'incomplete',
  missing: 'missing',
  unknown: 'cannot-tell',
  'not-a-policy': 'not-needed',
  reading: 'reading',
  waiting: 'waiting',
  'needs-allow': 'open',
  failed: 'error',
  skipped: 'error',
} as const satisfies Record<RowMark, Shape>

/** The shape of a row's mark. */
export const shapeOfMark = (mark: RowMark): Shape => shapes[mark]

/** The word of a row's mark. */
export function wordOfMark(mark: RowMark, language: Language): string {
  return say(
    mark in outcomeWords
      ? outcomeWords[mark as keyof typeof outcomeWords]
      : markWords[mark as keyof typeof markWords],
    language,
  )
}

/** Why a row has no result, in a sentence. */
export function problemSentence({ code, values }: RowProblem, language: Language): string {
  return say(rowProblems[code], language, values)
}

/** A row in ready words. */
export interface RowView {
  readonly mark: RowMark
  readonly name: string
  /** As the user gave it, without scheme; null where it is the name already. */
  readonly address: string | null
  readonly section: string | null
  readonly sentence: string
  /** The sentence is words of the page, not ours. */
  readonly quoted: boolean
  readonly coverage: number | null
  /** ISO time. */
  readonly at: string | null
}

export function rowViewOf(row: BatchRow, language: Language): RowView {
  const mark = markOf(row)
  const name = nameOf(row)
  const target = (row.lines[0]?.target ?? '').replace(/^https?:\/\//i, '').replace(/\/$/, '')
  const { summary } = row
  return {
    mark,
    name,
    address: target === name ? null : target,
    section: summary && sectionOf(summary, language),
    sentence: summary ? (summary.proof ?? sentenceOf(summary, language)) : stateSentence(row, language),
    quoted: summary?.proof !== null && summary !== null,
    coverage: summary?.coverage ?? null,
    at: summary?.at ?? null,
  }
}

function sectionOf({ place, outcome }: RowSummary, language: Language): string | null {
  if (outcome === 'not-a-policy') return null
  if (!place) return say(words.notFound, language)
  const numbered = /^제\s*(\d+)\s*조/.exec(place.article ?? '')?.[1]
  if (numbered) return say(placeWords.article, language, { n: numbered })
  return place.article ?? place.heading
}

function sentenceOf(summary: RowSummary, language: Language) {
  return outcomeSentence({ ...summary, proof: null, findings: [] }, language)
}

function stateSentence({ state, problem }: BatchRow, language: Language) {
  if (state === 'reading') return say(words.isRead, language)
  if (state === 'waiting' && !problem) return say(words.waits, language)
  return problem ? problemSentence(problem, language) : say(words.waits, language)
}
