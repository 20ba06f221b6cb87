import { say } from '../words/say'
import type { Language } from '../words/types'
import { LIMITS, type DraftProblem } from './draft'
import { problemWords } from './words'

/** The sentence under a field that says what to change. */
export function problemSentence({ field, reason }: DraftProblem, language: Language) {
  const most = field === 'kept' || field === 'role' || field === 'name' ? LIMITS[field] : 0
  return say(problemWords[reason], language, { most })
}
