import type { Quote } from '../facts/policy/types'
import type { Finding, FindingVerdict } from './types'

type Said = Omit<Finding, 'rule' | 'severity'>

/** What a rule answers; `message` is a key of its words. */
export function found(
  verdict: FindingVerdict,
  message: string,
  quote: Quote | null = null,
  values: Readonly<Record<string, string | number>> = {},
): Said {
  return { verdict, message, quote, values }
}

export function notApplicable(): Said {
  return found('not-applicable', 'not-applicable')
}
