import type { PolicyFacts } from '../facts/policy/types'
import type { SiteFacts } from '../facts/site/types'
import { outcomeOf } from './outcome'
import { RULES, SITE_RULES } from './rules'
import type { Finding, Target, Verdict } from './types'

/** Every rule's finding on a page for one processor, and the outcome they stand behind. Pure. */
export function judge(facts: PolicyFacts, target: Target): Verdict {
  const findings = RULES.map((rule): Finding => ({
    rule: rule.id,
    severity: rule.severity,
    ...rule.check(facts, target),
  }))
  return { processor: target.id, ...outcomeOf(facts, target), findings }
}

/** Every finding on a page's links to the policy. Changes no outcome: that is a policy's. Pure. */
export function judgeSite(facts: SiteFacts): readonly Finding[] {
  return SITE_RULES.map((rule): Finding => ({ rule: rule.id, severity: rule.severity, ...rule.check(facts) }))
}
