import type { Heading } from './headings'
import type { Chapter, Spot } from './layout-types'
import type { Line } from './outline'
import type { Quoter } from './quotes'
import { spotAfter, spotBefore } from './spots'
import { lastNodeOf } from './tree-places'

/** No policy has more titles; a hostile page may. */
const MOST_CHAPTERS = 120
const A_BREATH = 10

const RETENTION = /보유|(?<!정)보관|파기|retention|destruction|dispos|howlong/
const RIGHTS = /권리|열람|안전성|보호책임자|쿠키|자동수집|rights|security|cookie|contact|children/

/** The titles of a page in their order, each with the place before it. */
export function* chaptersOf(headings: readonly Heading[], quoter: Quoter): Generator<void, Chapter[]> {
  const chapters: Chapter[] = []
  // A table of contents has the same titles: only the last of each stands over its section.
  const last = new Map(headings.map((heading) => [`${heading.article} ${heading.title}`, heading]))
  for (const heading of headings) {
    const { line, article, style, number, title } = heading
    if (line.chrome || !lastNodeOf(line) || last.get(`${article} ${title}`) !== heading) continue
    if (chapters.length >= MOST_CHAPTERS) break
    if (chapters.length % A_BREATH === A_BREATH - 1) yield
    const tag = line.level > 0 ? `h${line.level}` : line.bold ? 'strong' : 'p'
    const text = line.text.slice(0, 120)
    chapters.push({
      text,
      article,
      style,
      number,
      tag,
      subject: subjectOf(heading),
      ...spotBefore(line, quoter),
    })
  }
  return chapters
}

function subjectOf({ topic, title }: Heading): Chapter['subject'] {
  if (topic.entrustment) return 'entrustment'
  if (topic.provision) return 'provision'
  if (topic.overseas) return 'overseas'
  if (RETENTION.test(title)) return 'retention'
  return RIGHTS.test(title) ? 'rights' : 'other'
}

/** Behind the last words of the page itself. */
export function endOf(lines: readonly Line[], quoter: Quoter): Spot | null {
  const last = lines.findLast((line) => !line.chrome && line.holder !== 'cell' && lastNodeOf(line))
  return last ? spotAfter(last, quoter) : null
}
