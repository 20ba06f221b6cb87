import { findingSentence, outcomeAdvice, outcomeSentence, RULES } from '../../lib/rules'
import type { PageReport, Verdict } from '../../lib/rules/types'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import type { FindingView, SourceView } from './findings'
import type { VerdictView } from './verdict'

/** A report in ready sentences: its first verdict, the findings behind it, and the law behind those, once each. */
export interface ReportView {
  readonly verdict: VerdictView
  readonly findings: readonly FindingView[]
  readonly sources: readonly SourceView[]
}

/** Says a report in one language. `at` is the ISO time of the reading. Null for a report that judged nothing. */
export function reportViewOf(report: PageReport, language: Language, at: string): ReportView | null {
  const [verdict] = report.checked
  return verdict ? verdictViewOf(verdict, report.facts, language, at) : null
}

/** Says one verdict on a page in one language. */
export function verdictViewOf(
  verdict: Verdict,
  page: Pick<PageReport['facts'], 'lang' | 'coverage'>,
  language: Language,
  at: string,
): ReportView {
  const told = verdict.findings.filter((finding) => finding.verdict !== 'not-applicable')
  const sources = new Map(
    RULES.filter(({ id }) => told.some(({ rule }) => rule === id)).map(({ legal }) => {
      const article = say(legal.article, language)
      return [article, { ...legal, article }]
    }),
  )
  return {
    verdict: {
      outcome: verdict.outcome,
      sentence: outcomeSentence(verdict, language),
      advice: outcomeAdvice(verdict, language),
      proof: verdict.proof,
      lang: page.lang,
      coverage: page.coverage,
      at,
    },
    findings: worthTelling(
      told.map((finding) => ({
        rule: finding.rule,
        verdict: finding.verdict,
        severity: finding.severity,
        sentence: findingSentence(finding, language),
      })),
    ),
    sources: [...sources.values()],
  }
}

const ORDER = ['fail', 'unclear', 'pass', 'not-applicable'] as const

/** What needs a person first; a pass that says the same as one before it adds nothing. */
function worthTelling(findings: readonly FindingView[]) {
  const said = new Set<string>()
  return [...findings]
    .sort((one, other) => ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict))
    .filter(({ verdict, sentence }) => verdict !== 'pass' || (!said.has(sentence) && said.add(sentence)))
}
