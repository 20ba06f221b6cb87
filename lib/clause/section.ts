import type { Chapter, Spot } from '../facts/policy/layout-types'
import type { PolicyFacts } from '../facts/policy/types'
import { say } from '../words/say'
import { placing, repairOf } from './draft'
import type { Draft } from './draft'
import { element, htmlOf } from './markup'
import type { Markup } from './markup'
import { sectionWords } from './section-words'
import type { Repair } from './types'
import { clauseWords } from './words'

/**
 * A whole section on entrustment: title in the page's numbering, the processor as Hackle's example clause has it
 * ("Getting Started with Text Messages"), and what the guideline of 2026.4 (part III.9) shows around it. It goes after
 * provision to third parties, else after retention and destruction, else before the rights of the data subject.
 */
export function newSection(facts: PolicyFacts, draft: Draft): Repair {
  const { before, previous } = placeFor(facts.chapters)
  const model = before ?? previous
  const article = model && numberAfter(previous, model, before !== null)
  const title = `${article ?? ''}${titled(article, draft)}`
  const spot: Spot | null = before?.spot ?? facts.end
  const { lead, rows, rules } = partsOf(draft)
  const tag = model?.tag ?? 'h2'
  const heading: Markup =
    tag === 'strong' || tag === 'p' ? element('p', element('strong', title)) : element(tag, title)
  const body: Markup[] = [element('p', lead), tableOf(rows), ...rules.map((rule) => element('p', rule))]
  const lines = [title, lead, ...rows.map(([label, value]) => `- ${label}: ${value}`), ...rules]
  const html = [heading, ...body].map(htmlOf).join('\n')
  const wrapped = before?.inItem ? htmlOf(element('li', heading, ...body)) : html
  const flow = spot?.flow ?? 'blocks'
  const side = before ? 'before' : 'after'
  const content =
    flow === 'blocks' ? wrapped : flow === 'breaks' ? lines.map(htmlOf).join('<br>\n') : lines.join('\n')
  return repairOf(draft, {
    kind: 'add-section',
    mark: spot?.mark ?? null,
    after: lines.join('\n'),
    html,
    markdown: markdownOf(title, draft),
    text: lines.join('\n'),
    placings: placing(spot?.mark ?? null, side, flow, content),
  })
}

interface Parts {
  readonly lead: string
  readonly rows: readonly (readonly [string, string])[]
  readonly rules: readonly string[]
}

function partsOf({ values, voice: { lang, politeness } }: Draft): Parts {
  return {
    lead: say(sectionWords[`lead-${politeness}`], lang),
    rows: [
      [say(clauseWords['label-party'], lang), values.name],
      [say(clauseWords['label-work'], lang), values.work],
      [say(clauseWords['label-retention'], lang), values.retention],
    ],
    rules: (['contract', 'again', 'change'] as const).map((rule) =>
      say(sectionWords[`${rule}-${politeness}`], lang),
    ),
  }
}

function tableOf(rows: Parts['rows']): Markup {
  return element(
    'table',
    element('thead', element('tr', ...rows.map(([label]) => element('th', label)))),
    element('tbody', element('tr', ...rows.map(([, value]) => element('td', value)))),
  )
}

function markdownOf(title: string, draft: Draft): string {
  const { lead, rows, rules } = partsOf(draft)
  const cells = (at: 0 | 1) => `| ${rows.map((row) => row[at]).join(' | ')} |`
  const table = [cells(0), `|${' --- |'.repeat(rows.length)}`, cells(1)].join('\n')
  return [`## ${title}`, lead, table, ...rules].join('\n\n')
}

/** The title that the new section goes before, and the one of the section that it follows. */
function placeFor(chapters: readonly Chapter[]): { before: Chapter | null; previous: Chapter | null } {
  const ranked = mainRank(chapters)
  for (const subject of ['provision', 'retention'] as const) {
    const at = ranked.findLastIndex((chapter) => chapter.subject === subject)
    const previous = ranked[at]
    if (previous) return { before: ranked[at + 1] ?? null, previous }
  }
  const at = ranked.findIndex((chapter) => chapter.subject === 'rights')
  return { before: ranked[at] ?? null, previous: ranked[at - 1] ?? ranked.at(-1) ?? null }
}

/** The titles that divide the policy, without those within its sections: those that tell the most subjects. */
function mainRank(chapters: readonly Chapter[]): readonly Chapter[] {
  const ranks = new Map<string, Chapter[]>()
  for (const chapter of chapters) {
    const rank = `${chapter.style} ${chapter.tag}`
    const own = ranks.get(rank)
    if (own) own.push(chapter)
    else ranks.set(rank, [chapter])
  }
  const told = (own: readonly Chapter[]) => new Set(own.map(({ subject }) => subject)).size
  const [most = []] = [...ranks.values()].toSorted((a, b) => told(b) - told(a) || heightOf(a) - heightOf(b))
  return most
}

/** Of two ranks that tell as much the higher one. */
const heightOf = ([first]: readonly Chapter[]) => Number(/^h(\d)$/.exec(first?.tag ?? '')?.[1] ?? 7)

/**
 * The number of a section put between two others, as the law numbers an article put in later: `제4조의2`, `4-1.`.
 * The last of all takes the next number.
 */
function numberAfter(previous: Chapter | null, model: Chapter, isBetween: boolean): string | null {
  const article = previous && previous.style === model.style ? previous.article : null
  if (!previous || article === null || previous.number === 0) return null
  if (!isBetween)
    return article.replace(/\d+/, String(previous.number + 1)) + (/\s$/.test(article) ? '' : ' ')
  if (/조/.test(article)) return `${article.replace(/조.*$/s, '조의2')} `
  return /^\d{1,2}\s*\./.test(article) ? `${previous.number}-1. ` : null
}

function titled(article: string | null, { voice: { lang } }: Draft): string {
  const title = say(sectionWords.title, lang)
  return article?.includes('조') ? `(${title})` : title
}
