import type { Quote } from '../facts/policy/types'
import type { FindingVerdict, Said } from './types'

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
