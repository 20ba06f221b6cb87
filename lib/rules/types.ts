import type { PolicyFacts, Quote } from '../facts/policy/types'
import type { SiteFacts } from '../facts/site/types'
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

/** What a rule says of a page: a finding without the rule's own traits. */
export type Said = Omit<Finding, 'rule' | 'severity'>

/** What every rule has, whatever facts it judges. */
export interface RuleTraits {
  readonly id: string
  readonly severity: Severity
  /** The duty behind the rule, and when its source was last read. */
  readonly legal: { readonly article: Words; readonly url: string; readonly checked: string }
  /** Raised when the judgement changes; records keep it. */
  readonly version: number
  readonly words: Readonly<Record<string, Words>>
  /** What would settle an undecided finding, by its message. */
  readonly advice?: Readonly<Record<string, Words>>
  /** Set for a rule that only asks: the requirement by which a person answers it. */
  readonly requirement?: string
}

/** A judgement over a policy's facts. Pure; one folder a rule. */
export interface Rule extends RuleTraits {
  check(facts: PolicyFacts, target: Target): Said
}

/** A judgement over what a page of a site shows of its links to the policy. Pure; one folder a rule. */
export interface SiteRule extends RuleTraits {
  check(facts: SiteFacts): Said
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
