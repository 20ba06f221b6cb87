import type { PolicyFacts, Section } from '../facts/policy/types'

/** More is not told apart: a page cannot fill a message by it. */
const LONGEST = 60_000
/** What looks like a number to call, as it may stand beside a company's name. */
const NUMBERS = /(?<!\d)\+?0?\d{1,3}[-.\s)]{0,2}\d{3,4}[-.\s]?\d{4}(?!\d)/g
/** Documents whose text was not read: another file in their place is another text. Frames come and go with advertising. */
const DOCUMENTS: ReadonlySet<string> = new Set(['pdf', 'hwp', 'image', 'binary'])

/**
 * What a person speaks of who settles a verdict on a page: the text of its entrustment sections, with numbers to call
 * blotted out, and the addresses of documents that stand in their place. While it stays the same, so does what was settled.
 */
export function entrustmentText({
  sections,
  unread,
}: Pick<PolicyFacts, 'unread'> & { readonly sections: readonly Pick<Section, 'text'>[] }): string {
  const texts = sections.map(({ text }) => text).filter((text) => text !== '')
  const documents = unread.flatMap(({ kind, href }) =>
    DOCUMENTS.has(kind) ? [`${kind}: ${href ?? ''}`] : [],
  )
  return [...texts, ...documents].join('\n\n').replace(NUMBERS, '#').slice(0, LONGEST)
}
