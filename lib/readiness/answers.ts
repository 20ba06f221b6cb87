import type { Finding } from '../rules/types'
import { ruleOf } from '../rules/rules'
import { newestStatement } from './by-statement'
import type { Evidence } from './types'

/**
 * Findings with a person's answers in the place of the questions: `pass` as stated, `fail` where the answer is
 * "not yet". Rules judge what was read alone; only here do findings and statements meet, and the words of an answered
 * question say that a person noted it.
 */
export function withAnswers(findings: readonly Finding[], evidence: Evidence): readonly Finding[] {
  return findings.map((finding) => {
    const requirement = ruleOf(finding.rule)?.requirement
    if (requirement === undefined || finding.verdict === 'not-applicable') return finding
    if (requirement === 'individual-notice' && evidence.workspace.promotional === false)
      return { ...finding, verdict: 'not-applicable', message: 'not-needed' }
    const statement = newestStatement(evidence, requirement)
    if (statement === null) return finding
    return statement.answer === 'done'
      ? { ...finding, verdict: 'pass', message: 'stated', quote: null }
      : { ...finding, verdict: 'fail', message: 'not-yet', quote: null }
  })
}
