import type { Mention, Place, PolicyFacts, ProcessorEntry, Section } from '../facts/policy/types'
import { linkTarget, siteOfAddress, withoutQuery } from './addresses'

/** A list of processors that a section links to, as read. */
export interface ReadList {
  /** Index of the section that links to it. */
  readonly section: number
  /** Its address. */
  readonly page: string
  readonly facts: PolicyFacts
  /** The list goes on elsewhere: there are further pages of it. */
  readonly goesOn?: boolean
}

/** A file or frame that a page shows as a part of itself, as read. */
export interface ReadPart {
  /** The address as the page's facts name what was not read. */
  readonly unread: string | null
  readonly page: string
  readonly facts: PolicyFacts
}

/** A guideline's policy links one list, or one for home and one for overseas; a page of links is no list. */
export const MOST_LISTS = 3

/** The lists that the sections of a policy link to: an index of the section and the address. */
export function listLinksOf(facts: PolicyFacts, page: string): { section: number; href: string }[] {
  const links = facts.sections.flatMap(({ listElsewhere }, section) => {
    const href = listElsewhere?.href ? linkTarget(listElsewhere.href, page) : null
    return href === null ? [] : [{ section, href }]
  })
  return links
    .filter(({ href }, i) => links.findIndex((other) => other.href === href) === i)
    .slice(0, MOST_LISTS)
}

/**
 * The facts of a policy with the lists that its sections link to: companies of a list count as entries of the section
 * that links it, and their quotes name the page where they stand. A list that could not be read to its end, or that
 * names a company outside its entries, stays "elsewhere", so that nothing is called missing on its account. `page` is
 * the policy's own address.
 */
export function joinLists(facts: PolicyFacts, lists: readonly ReadList[], page: string): PolicyFacts {
  // The links of an old version lead to today's list as often as to its own: neither is to be judged by it.
  if (facts.archived) return facts
  const isOwn = ({ page: list, facts: { isPolicy } }: ReadList) =>
    // A processor's own policy, linked beside its name, lists that company's processors.
    !isPolicy || siteOfAddress(list) === siteOfAddress(page)
  return lists.filter(isOwn).reduce(joinList, facts)
}

function joinList(facts: PolicyFacts, { section: index, page, facts: list, goesOn }: ReadList): PolicyFacts {
  const host = facts.sections[index]
  // An old list is no list of today.
  if (!host || list.archived) return facts
  const listing = list.sections
    .map((section, i) => ({ section, i }))
    .filter(({ section }) => disclosesIn(section))
  const places = new Map<number, number>()
  const processors: ProcessorEntry[] = [...host.processors]
  for (const { section, i } of listing) {
    places.set(i, processors.length)
    processors.push(
      ...section.processors.map((entry) => ({
        ...entry,
        retention: entry.retention ?? section.retentionForAll?.text ?? null,
        quote: moved(entry.quote, page),
      })),
    )
  }
  if (processors.length === host.processors.length) return facts
  const mentions = mapValues(facts.mentions, (own, id) => [
    ...own,
    ...(list.mentions[id] ?? []).flatMap((mention): Mention[] => {
      const start = places.get(mention.sectionIndex)
      if (start === undefined || mention.entryIndex < 0) return []
      return [
        {
          ...mention,
          quote: moved(mention.quote, page),
          section: host.kind,
          sectionIndex: index,
          entryIndex: start + mention.entryIndex,
        },
      ]
    }),
  ])
  const isWhole =
    goesOn !== true && list.unread.length === 0 && !listing.some(({ section }) => isOpen(section))
  const isClear = Object.values(list.mentions).every((found) =>
    found.every(({ sectionIndex, entryIndex }) => places.has(sectionIndex) && entryIndex >= 0),
  )
  const joined: Section = {
    ...host,
    processors,
    entrusts: host.entrusts || host.kind === 'entrustment',
    statesNone: null,
    unrecognised: false,
    listElsewhere: isWhole && isClear ? null : host.listElsewhere,
  }
  return { ...facts, sections: facts.sections.with(index, joined), mentions }
}

/** Companies of a provision or of cameras on the same list page are no processors of this section. */
function disclosesIn({ kind, entrusts, processors }: Section) {
  return processors.length > 0 && (kind === 'entrustment' || (kind === 'overseas' && entrusts))
}

/** What of a list says that there is more. */
function isOpen({ listElsewhere, typeOnly, unrecognised }: Section) {
  return listElsewhere !== null || typeOnly !== null || unrecognised
}

/**
 * The facts of a page together with the files and frames that it shows as parts of itself: their sections follow its
 * own, and what they were no longer counts as unread. What they could not read themselves still does.
 */
export function joinParts(facts: PolicyFacts, parts: readonly ReadPart[]): PolicyFacts {
  return parts.reduce(joinPart, facts)
}

function joinPart(facts: PolicyFacts, { unread, page, facts: theirs }: ReadPart): PolicyFacts {
  const part = moved(theirs, page)
  const base = facts.sections.length
  const rest = facts.unread.findIndex(
    ({ kind, href }) => (kind === 'pdf' || kind === 'frame') && href === unread,
  )
  const { isPolicy, kindReason } = part.isPolicy && !facts.isPolicy ? part : facts
  return {
    ...facts,
    isPolicy,
    kindReason,
    lang: facts.lang ?? part.lang,
    title: facts.title ?? part.title,
    effectiveDate: facts.effectiveDate ?? part.effectiveDate,
    archived: facts.archived ?? part.archived,
    sections: [...facts.sections, ...part.sections],
    mentions: mapValues(facts.mentions, (own, id) => [
      ...own,
      ...(part.mentions[id] ?? []).map((mention) => ({
        ...mention,
        sectionIndex: mention.sectionIndex < 0 ? -1 : base + mention.sectionIndex,
      })),
    ]),
    unread: [...facts.unread.filter((_, i) => i !== rest), ...part.unread],
    coverage:
      facts.coverage === 0 || facts.isPolicy !== part.isPolicy
        ? part.coverage
        : Math.min(facts.coverage, part.coverage),
  }
}

/**
 * Facts of another page: their marks count from 1 there and would find other words here, so they become 0, which finds
 * nothing; places name the page. By shape, so that no field of a section is forgotten.
 */
function moved<T>(value: T, page: string): T {
  if (Array.isArray(value)) return value.map((item: unknown) => moved(item, page)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
    if (key === 'mark' && typeof inner === 'number') return [key, 0]
    if (key === 'place' && isPlace(inner)) return [key, { ...inner, page: inner.page ?? withoutQuery(page) }]
    return [key, moved(inner, page)]
  })
  return Object.fromEntries(entries) as T
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'part' in value && 'row' in value
}

function mapValues<T>(record: Readonly<Record<string, T>>, map: (value: T, key: string) => T) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]))
}
