import type { Place, Quote } from '../facts/policy/types'
import { findingSentence, outcomeAdvice, outcomeSentence } from '../rules/tell'
import type { FindingVerdict, Outcome, PageReport, Verdict } from '../rules/types'
import { say } from '../words/say'
import type { Language } from '../words/types'
import { findingVerdictWords, outcomeNames, outputWords, partWords } from './words'

/** A report for people: each outcome, the words that prove it with their place, what to do, the findings. */
export function humanText(target: string, report: PageReport, language: Language): string {
  return [target, ...report.checked.flatMap((verdict) => verdictLines(verdict, language)), ''].join('\n')
}

/** A target that could not be opened, for people. */
export function humanError(target: string, message: string, language: Language): string {
  return `${target}\n  ${say(outputWords['could-not-open'], language)}: ${message}\n`
}

function verdictLines(verdict: Verdict, language: Language): string[] {
  const lines = [`  ${outcomeName(verdict.outcome, language)}: ${outcomeSentence(verdict, language)}`]
  if (verdict.proof) {
    lines.push(`    ${say(outputWords.proof, language)}: [ ${printable(verdict.proof.text)} ]`)
    const place = placeText(verdict.proof, language)
    if (place) lines.push(`    ${say(outputWords.place, language)}: ${place}`)
  }
  lines.push(`    ${say(outputWords.advice, language)}: ${outcomeAdvice(verdict, language)}`)
  const told = verdict.findings.filter((finding) => finding.verdict !== 'not-applicable')
  if (told.length > 0) lines.push(`    ${say(outputWords.findings, language)}:`)
  for (const finding of told)
    lines.push(
      `      ${finding.rule} ${verdictName(finding.verdict, language)}: ${printable(findingSentence(finding, language))}`,
    )
  return lines
}

const outcomeName = (outcome: Outcome, language: Language) => say(outcomeNames[outcome], language)
const verdictName = (verdict: FindingVerdict, language: Language) =>
  say(findingVerdictWords[verdict], language)

/** `제5조 개인정보 처리의 위탁, 표 3번째`. */
function placeText({ place }: Quote, language: Language): string {
  const { heading, part, row } = place satisfies Place
  const where = [say(partWords[part], language), row === null ? '' : say(outputWords.row, language, { row })]
  return [heading && printable(heading), where.filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

/** A page's words must not steer the terminal. */
export function printable(text: string) {
  return text.replace(/\p{Cc}/gu, ' ')
}
