import type { PolicyFacts, Quote } from '../facts/policy/types'
import type { Words } from '../words/types'

export type Outcome = 'ok' | 'incomplete' | 'missing' | 'unknown' | 'not-a-policy'
export type FindingVerdict = 'pass' | 'fail' | 'unclear' | 'not-applicable'
export type Severity = 'error' | 'warn' | 'info' | 'manual'

/** What one rule said of one page for one processor. */
export interface Finding {
  /** Id of the rule, also the name of its folder: `ENT-002`. */
  readonly rule: string
  readonly verdict: FindingVerdict
  readonly severity: Severity
  readonly quote: Quote | null
  /** Which of the rule's texts tells it: a key of its `words`. */
  readonly message: string
  readonly values: Readonly<Record<string, string | number>>
}

/** The outcome of a page for one processor, with every finding behind it. */
export interface Verdict {
  /** As asked: `Hackle` for the whole alias set, else the name given. */
  readonly processor: string
  readonly outcome: Outcome
  /** Key of the outcome's sentence in `lib/rules/outcome-words.ts`: says why. */
  readonly reason: string
  readonly values: Readonly<Record<string, string | number>>
  /** The words that prove the outcome: the row that names it, or the names found instead. */
  readonly proof: Quote | null
  readonly findings: readonly Finding[]
}

/** A judgement over facts. Pure; one folder a rule. */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  /** The duty behind the rule, and when its source was last read. */
  readonly legal: { readonly article: Words; readonly url: string; readonly checked: string }
  /** Raised when the judgement changes; records keep it. */
  readonly version: number
  /** True when the finding depends on the processor looked for. */
  check(facts: PolicyFacts, target: Target): Omit<Finding, 'rule' | 'severity'>
  readonly words: Readonly<Record<string, Words>>
}

/** A processor to look for. `id` is the argument as given. */
export interface Target {
  readonly id: string
  readonly isHackle: boolean
  /** Names after folding (NFKC, without legal forms, spaces and brackets); unused for Hackle. */
  readonly aliases: readonly string[]
}

/** A page read and judged: what the scanner answers everywhere, as plain data. */
export interface PageReport {
  readonly version: 1
  readonly facts: PolicyFacts
  readonly checked: readonly Verdict[]
  /** The scanner's own running time in milliseconds. */
  readonly ms: number
}
