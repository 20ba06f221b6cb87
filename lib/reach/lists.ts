import { elements, textOf } from '../facts/policy/find-link'
import { nameOf } from '../facts/policy/node-access'
import type { PolicyFacts, ReadableNode, Section } from '../facts/policy/types'
import { open, read } from './document'
import { listLinksOf } from './join-lists'
import type { ReadList, ReadPart } from './join-lists'
import { ReachError } from './types'
import type { ReadAddressOptions, Surroundings } from './types'

type Options = Pick<ReadAddressOptions, 'targets' | 'signal'>

/** Above a bare table of companies stands what the link to it said. */
const HEADING = '개인정보 처리업무 위탁 현황'
const OF_ENTRUSTMENT = /위탁|수탁|entrust|outsourc|processor/i

/** Reads the lists that a policy's sections link to. One that cannot be had is left out. */
export async function readLists(
  facts: PolicyFacts,
  page: string,
  around: Surroundings,
  options: Options,
): Promise<ReadList[]> {
  if (facts.archived) return []
  const lists: ReadList[] = []
  for (const { section, href } of listLinksOf(facts, page)) {
    const list = around.mayFetch(href) ? await readList(href, around, options) : null
    if (list) lists.push({ section, ...list })
  }
  return lists
}

/**
 * Reads one list of processors by its address: `page` is where it stood in the end, `goesOn` that it has further
 * pages. Null when it could not be had. A bare table, as pop-ups have it, is read under the section's heading.
 */
export async function readList(
  href: string,
  around: Surroundings,
  options: Options,
): Promise<Omit<ReadList, 'section'> | null> {
  try {
    const opened = await open(await around.fetch(href, options.signal), around, options.signal)
    const own = await read(opened, around, options)
    const page = opened.url
    const goesOn = own.root !== null && hasFurtherPages(own.root)
    if (opened.kind === 'unread' || own.facts.isPolicy || own.facts.sections.some(namesProcessors))
      return { page, facts: own.facts, goesOn }
    const { facts } = await read(opened, around, options, { heading: HEADING })
    return { page, facts: saysEntrustment(own.facts) ? facts : tablesOnly(facts), goesOn }
  } catch (error) {
    if (!(error instanceof ReachError) || error.code === 'stopped') throw error
    return null
  }
}

/** Reads a file that a page shows inside itself. Null when it could not be had, or when it is no file but a page. */
export async function readPart(
  href: string,
  around: Surroundings,
  options: Options,
): Promise<Omit<ReadPart, 'unread'> | null> {
  try {
    const opened = await open(await around.fetch(href, options.signal), around, options.signal)
    if (opened.kind === 'page') return null
    return { page: opened.url, facts: (await read(opened, around, options)).facts }
  } catch (error) {
    if (!(error instanceof ReachError) || error.code === 'stopped') throw error
    return null
  }
}

function namesProcessors({ kind, processors }: Section) {
  return kind === 'entrustment' && processors.length > 0
}

function saysEntrustment({ title, sections }: PolicyFacts) {
  return OF_ENTRUSTMENT.test(title ?? '') || sections.some(({ kind }) => kind === 'entrustment')
}

/**
 * Of a page that says nothing of entrusting only tables whose own head words name processors count: a menu or a
 * footer under a borrowed heading would be read as companies.
 */
function tablesOnly(facts: PolicyFacts): PolicyFacts {
  return {
    ...facts,
    sections: facts.sections.map((section) =>
      section.processors.every(({ quote }) => quote.place.part === 'table')
        ? section
        : { ...section, processors: [], unrecognised: true },
    ),
  }
}

const FURTHER = /^(?:2|다음(?:\s?페이지)?|더\s?보기|next(?:\s?page)?|load\s?more|show\s?more|more)$/i

/** Links or buttons to further pages of the same list. */
function hasFurtherPages(root: ReadableNode): boolean {
  for (const node of elements(root)) {
    const name = nameOf(node).toLowerCase()
    if (name !== 'a' && name !== 'button') continue
    if (
      FURTHER.test(
        textOf(node)
          .replace(/[›»>→\s]+/g, ' ')
          .trim(),
      )
    )
      return true
  }
  return false
}
