import type { Accompanying, Repair } from '../clause/types'
import type { PolicyFacts, Quote } from '../facts/policy/types'
import type { ReadAddress } from '../reach/types'
import { keptAddress } from '../records/address'
import { maskContacts } from '../records/mask'
import { recordOf } from '../records/record-of'
import { sealed } from '../records/seal'
import type { ScanRecord, Tester } from '../records/types'
import { entrustmentSections } from '../rules'
import type { Finding, Outcome, Verdict } from '../rules/types'
import type { BatchRow, NamedProcessor, RowResult, RowSummary, RowVerdict } from './types'

/** A page that names more is cut here: a hostile one must not fill the disk. */
const MOST_NAMED = 300

export interface ResultInput {
  readonly row: Pick<BatchRow, 'batch' | 'index'>
  readonly read: ReadAddress
  readonly at: Date
  /** IANA name. */
  readonly zone: string
  readonly tester: Tester | null
  readonly tool: ScanRecord['tool']
  /** It was opened in a window, because a script draws it. */
  readonly rendered: boolean
  /** Writes the missing part of the page; null where there is none to write. */
  composeRepair(facts: PolicyFacts, verdict: Verdict): Repair | null
  accompanying(facts: PolicyFacts, verdict: Verdict): readonly Accompanying[]
}

/**
 * What is kept of a page that was read, and what the table shows of it. Contact persons' data is masked, the address has
 * lost what may name a visitor. Each verdict comes with its record, sealed but in no chain yet.
 */
export async function resultOf(input: ResultInput): Promise<{ result: RowResult; summary: RowSummary }> {
  const { row, read } = input
  const { facts, checked } = read.report
  const sections = entrustmentSections(facts)
  const named = sections.flatMap(({ processors }) => processors).slice(0, MOST_NAMED)
  const names = named.map(({ name }) => name)
  const verdicts = await Promise.all(checked.map((verdict) => verdictOf(input, verdict, names)))
  const [first] = verdicts
  if (!first) throw new Error('nobody was looked for')
  const { at } = first.record
  const result: RowResult = {
    batch: row.batch,
    index: row.index,
    url: keptAddress(read.url),
    title: facts.title === null ? null : maskContacts(facts.title, names),
    lang: facts.lang,
    effectiveDate: facts.effectiveDate?.iso ?? null,
    coverage: facts.coverage,
    at,
    rendered: input.rendered,
    verdicts,
    processors: named.map(({ name, work, retention }): NamedProcessor => ({
      name,
      work: work && maskContacts(work, names),
      retention,
    })),
  }
  const weakest = weakestOf(verdicts)
  const heading = sections.find((section) => section.heading)?.heading ?? null
  return {
    result,
    summary: {
      at,
      outcome: weakest.outcome,
      processor: weakest.processor,
      reason: weakest.reason,
      values: weakest.values,
      place: weakest.proof?.place ?? heading?.place ?? null,
      proof: weakest.outcome === 'ok' ? (weakest.proof?.text ?? null) : null,
      coverage: facts.coverage,
      named: named.length,
      repairable: verdicts.some(({ repair }) => repair !== null),
    },
  }
}

async function verdictOf(
  input: ResultInput,
  verdict: Verdict,
  names: readonly string[],
): Promise<RowVerdict> {
  const { facts } = input.read.report
  const draft = await recordOf({
    facts,
    verdict,
    url: input.read.url,
    at: input.at,
    zone: input.zone,
    source: 'batch',
    tester: input.tester,
    settlement: null,
    tool: input.tool,
  })
  return {
    processor: verdict.processor,
    outcome: verdict.outcome,
    reason: verdict.reason,
    values: draft.values,
    proof: verdict.proof && masked(verdict.proof, names),
    findings: verdict.findings.map((finding): Finding => ({
      ...finding,
      values: draft.findings.find(({ rule }) => rule === finding.rule)?.values ?? {},
      quote: finding.quote && masked(finding.quote, names),
    })),
    repair: input.composeRepair(facts, verdict),
    accompanying: input.accompanying(facts, verdict),
    record: await sealed(draft, null),
  }
}

/** Where a mask changed the length, the places of the words that matter are gone. */
function masked(quote: Quote, names: readonly string[]): Quote {
  const text = maskContacts(quote.text, names)
  return { ...quote, text, emphasis: text.length === quote.text.length ? quote.emphasis : [] }
}

const WEAKEST_FIRST: readonly Outcome[] = ['missing', 'incomplete', 'unknown', 'not-a-policy', 'ok']

/** Of several processors the verdict that needs a person first stands for the page. */
function weakestOf(verdicts: readonly RowVerdict[]): RowVerdict {
  return verdicts.reduce((weakest, verdict) =>
    WEAKEST_FIRST.indexOf(verdict.outcome) < WEAKEST_FIRST.indexOf(weakest.outcome) ? verdict : weakest,
  )
}
