import { say } from '../words/say'
import type { Language, Words } from '../words/types'
import { outcomeAdvices, outcomeSentences } from './outcome-words'
import { ruleOf } from './rules'
import { parseTarget, shownName } from './target'
import type { Finding, Verdict } from './types'

/** Why a page has its outcome, as one sentence. */
export function outcomeSentence(verdict: Verdict, language: Language): string {
  return tell(outcomeSentences, verdict.reason, verdict, language)
}

/** What to do about it. */
export function outcomeAdvice(verdict: Verdict, language: Language): string {
  return tell(outcomeAdvices, verdict.reason, verdict, language)
}

/** What a rule said, as one sentence; the rule's id when the rule is not known (a record of a later version). */
export function findingSentence(finding: Finding, language: Language): string {
  const words = ruleOf(finding.rule)?.words[finding.message]
  return words ? say(words, language, namesIn(finding.values, language)) : finding.rule
}

/** What would settle an undecided finding, as one sentence; null where nothing is undecided. */
export function findingAdvice(finding: Finding, language: Language): string | null {
  const words = finding.verdict === 'unclear' ? ruleOf(finding.rule)?.advice?.[finding.message] : undefined
  return words ? say(words, language, namesIn(finding.values, language)) : null
}

function tell(table: Readonly<Record<string, Words>>, key: string, verdict: Verdict, language: Language) {
  const words = table[key]
  return words
    ? say(words, language, namesIn({ ...verdict.values, processor: verdict.processor }, language))
    : key
}

/** `{name}` and, for Korean, `{subject}`: the name with its particle. */
function namesIn(values: Readonly<Record<string, string | number>>, language: Language) {
  const { processor } = values
  if (typeof processor !== 'string') return values
  const name = shownName(parseTarget(processor), language)
  return { ...values, name, subject: subjectOf(name, language) }
}

/** A name as the subject of a sentence: in Korean with its particle. */
export function subjectOf(name: string, language: Language) {
  return language === 'ko' ? name + particle(name) : name
}

/** 이 after a closed syllable, 가 after an open one; both where the sound is not written. */
function particle(name: string) {
  const last = name.normalize('NFC').codePointAt(name.length - 1) ?? 0
  if (last < 0xac00 || last > 0xd7a3) return '이(가)'
  return (last - 0xac00) % 28 > 0 ? '이' : '가'
}
