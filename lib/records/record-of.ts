import type { Place, PolicyFacts, Quote, Section } from '../facts/policy/types'
import { RULES } from '../rules/rules'
import type { Finding, Verdict } from '../rules/types'
import { keptAddress } from './address'
import { sha256 } from './canonical'
import { maskContacts } from './mask'
import type { RecordDraft } from './seal'
import { zonedTime } from './time'
import type { KeptFinding, KeptSettlement, ScanRecord, Tester } from './types'

/** What a record takes from a section. */
export type RecordedSection = Pick<Section, 'kind' | 'entrusts'> & {
  readonly heading: Pick<Quote, 'text'> | null
  readonly statesNone: Pick<Quote, 'text'> | null
  readonly processors: readonly { readonly name: string; readonly quote: Pick<Quote, 'text'> }[]
  /** The whole text as printed; left out by a reader that does not give it. */
  readonly text?: string
}

/** What a record takes from the facts: a part of {@link PolicyFacts}, so that a page need not send all of it. */
export type RecordedFacts = Pick<PolicyFacts, 'title' | 'lang' | 'coverage'> & {
  readonly effectiveDate: { readonly iso: string } | null
  readonly sections: readonly RecordedSection[]
}

type RecordedQuote = Pick<Quote, 'text' | 'place'>
export type RecordedVerdict = Pick<Verdict, 'processor' | 'outcome' | 'reason' | 'values'> & {
  readonly proof: RecordedQuote | null
  readonly findings: readonly (Omit<Finding, 'quote'> & { readonly quote: RecordedQuote | null })[]
}

export interface RecordInput {
  readonly facts: RecordedFacts
  /** The verdict to keep: one of the report's `checked`. */
  readonly verdict: RecordedVerdict
  /** Address by the browser's word, or a file as the user named it. What may name a visitor is taken out here. */
  readonly url: string
  readonly at: Date
  /** IANA name. */
  readonly zone: string
  readonly source: ScanRecord['source']
  readonly tester: Tester | null
  readonly settlement: KeptSettlement | null
  readonly tool: ScanRecord['tool']
  /** UUID; made here when left out. */
  readonly id?: string
}

/** A policy's entrustment sections are a few pages long; a hostile one is cut here. */
const MOST_TEXT = 100_000

/** Turns a report's verdict into a record without its place in a chain. Contact persons' data is masked everywhere in it. */
export async function recordOf(input: RecordInput): Promise<RecordDraft> {
  const { facts, verdict } = input
  const names = facts.sections.flatMap(({ processors }) => processors.map(({ name }) => name))
  const masked = (text: string) => maskContacts(text, names)
  const text = masked(textOf(facts))
  return {
    version: 1,
    kind: 'scan',
    id: input.id ?? crypto.randomUUID(),
    page: {
      url: addressOf(input.url),
      title: facts.title === null ? null : masked(facts.title),
      lang: facts.lang,
      effectiveDate: facts.effectiveDate?.iso ?? null,
    },
    at: zonedTime(input.at, input.zone),
    zone: input.zone,
    source: input.source,
    tester: input.tester,
    processor: verdict.processor,
    outcome: verdict.outcome,
    reason: verdict.reason,
    values: maskedValues(verdict.values, masked),
    proof: keptQuote(verdict.proof, masked),
    text,
    textHash: await sha256(text),
    findings: verdict.findings.map((finding) => keptFinding(finding, masked)),
    settlement: input.settlement && {
      ...input.settlement,
      quote: masked(input.settlement.quote),
      place: masked(input.settlement.place),
      reason: masked(input.settlement.reason),
    },
    coverage: facts.coverage,
    tool: input.tool,
  }
}

/** The text that a record keeps and compares: of every section that entrusts, or says that nothing is entrusted. */
function textOf({ sections }: Pick<RecordedFacts, 'sections'>): string {
  return sections
    .filter(({ kind, entrusts }) => kind === 'entrustment' || entrusts)
    .map((section) => section.text || quotesOf(section))
    .join('\n\n')
    .slice(0, MOST_TEXT)
}

/** Where the reader gave no whole text, its quotes stand for it. */
function quotesOf({ heading, statesNone, processors }: RecordedSection) {
  return [heading, statesNone, ...processors.map(({ quote }) => quote)]
    .flatMap((quote) => (quote ? [quote.text] : []))
    .join('\n')
}

function addressOf(url: string) {
  return /^https?:/i.test(url) && URL.canParse(url) ? keptAddress(url) : url
}

type Mask = (text: string) => string

function keptQuote(quote: RecordedQuote | null, masked: Mask) {
  return quote && { text: masked(quote.text), place: keptPlace(quote.place, masked) }
}

function keptPlace({ article, heading, part, row }: Place, masked: Mask): Place {
  return { article, heading: heading === null ? null : masked(heading), part, row }
}

function keptFinding(finding: RecordedVerdict['findings'][number], masked: Mask): KeptFinding {
  const rule = RULES.find(({ id }) => id === finding.rule)
  return {
    rule: finding.rule,
    // 0 and an empty day: a rule that this version does not know.
    ruleVersion: rule?.version ?? 0,
    sourceChecked: rule?.legal.checked ?? '',
    verdict: finding.verdict,
    severity: finding.severity,
    message: finding.message,
    values: maskedValues(finding.values, masked),
    quote: keptQuote(finding.quote, masked),
  }
}

function maskedValues(values: Readonly<Record<string, string | number>>, masked: Mask) {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? masked(value) : value]),
  )
}
