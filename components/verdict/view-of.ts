import { findingAdvice, findingSentence, outcomeAdvice, outcomeSentence, ruleOf } from '../../lib/rules'
import type { Finding, PageReport, Verdict } from '../../lib/rules/types'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { placeText } from '../proof/place'
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
    ...findingsViewOf(verdict.findings, language),
  }
}

/** Says findings in one language, and the law behind them, once each. */
export function findingsViewOf(
  findings: readonly Finding[],
  language: Language,
): Pick<ReportView, 'findings' | 'sources'> {
  const told = findings.filter(({ verdict }) => verdict !== 'not-applicable')
  const sources = new Map<string, SourceView>()
  for (const { rule } of told) {
    const legal = ruleOf(rule)?.legal
    if (!legal) continue
    const article = say(legal.article, language)
    sources.set(article, { ...legal, article })
  }
  return {
    findings: worthTelling(told.map((finding) => viewOf(finding, language))),
    sources: [...sources.values()],
  }
}

function viewOf(finding: Finding, language: Language): FindingView {
  const { rule, verdict, severity, quote } = finding
  return {
    rule,
    verdict,
    severity,
    sentence: findingSentence(finding, language),
    advice: findingAdvice(finding, language),
    // A pass stands by its sentence; what needs a person needs the place too.
    place: quote && verdict !== 'pass' ? placeText(quote.place, language) : null,
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
