import { entrustmentSections } from '../rules/standing'
import type { PageReport } from '../rules/types'

/** One line of `--json`: the shape other programs read. */
export function jsonLine(target: string, { facts, checked, ms }: PageReport) {
  const sections = entrustmentSections(facts)
  return {
    target,
    page: { isPolicy: facts.isPolicy, lang: facts.lang, effectiveDate: facts.effectiveDate?.iso ?? null },
    outcome: checked[0]?.outcome ?? 'unknown',
    entrustmentSection: sections.length > 0,
    statesNoEntrustment: sections.length === 0 && facts.sections.some((section) => section.statesNone),
    // Processors that only an overseas-transfer article names belong to that article.
    processors: sections
      .filter((section) => section.kind === 'entrustment')
      .flatMap((section) =>
        section.processors.map(({ name, work, retention }) => ({
          name,
          work,
          retention: retention ?? section.retentionForAll?.text ?? null,
        })),
      ),
    checked: checked.map(({ processor, outcome, findings }) => ({
      processor,
      outcome,
      findings: findings.map(({ rule, verdict, severity, quote }) => ({
        rule,
        verdict,
        severity,
        quote: quote?.text ?? null,
      })),
    })),
    coverage: facts.coverage,
    ms,
  }
}
