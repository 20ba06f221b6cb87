import type { Item, Line } from './outline'

/*
 * Text that was wrapped at a column before it became a page (mails, converted documents) has a line break in the midst
 * of its sentences. Its lines show it: each is so full that the next word would not have fitted. Refused: joining by
 * the sentence alone, since a list of companies without full stops reads like one.
 */

const FEWEST_LINES = 3
const NARROWEST = 50
const WIDEST = 140
const STARTS_ENTRY = /^(?:[-*•·○●■□▶※]|\(?\d{1,2}[.)]\s|[①-⑳]|[가-하][.)]\s|[^\s:]{1,30}\s?:\s)/
const GOES_ON_LATIN = /^[a-z(]|^\d+[\s-]/
const OPEN_LATIN = /[a-z,]$/
const OPEN_KOREAN =
  /(?:[은는이가을를의에와과로및,]|하여|하고|하며|되어|되며|또는|등|대한|위한|따라|따른|통해|위해|관한|경우)$/

/** The items with the lines of such text joined. */
export function unwrapped(items: readonly Item[]): readonly Item[] {
  let joined: Item[] | null = null
  let from = 0
  for (let i = 0; i < items.length; i++) {
    let end = i
    while (follows(items[end], items[end + 1])) end++
    if (end - i + 1 >= FEWEST_LINES) {
      const chain = items.slice(i, end + 1).filter((item): item is Line => item.kind === 'line')
      if (isFull(chain)) {
        joined ??= []
        for (const item of items.slice(from, i)) joined.push(item)
        for (const line of joinedChain(chain)) joined.push(line)
        from = end + 1
      }
    }
    i = end
  }
  return joined ? joined.concat(items.slice(from)) : items
}

/** Whether a line goes on in the block of the one before, written alike. */
function follows(before: Item | undefined, item: Item | undefined) {
  return (
    item?.kind === 'line' &&
    item.soft &&
    before?.kind === 'line' &&
    before.bold === item.bold &&
    before.holder === item.holder
  )
}

/** Whether every line but the first (a tag took its room) and the last is too full for the next word. */
function isFull(chain: readonly Line[]) {
  const width = chain.reduce((most, { text }) => Math.max(most, text.length), 0)
  if (width < NARROWEST || width > WIDEST) return false
  return chain.every(({ text }, i) => {
    const next = chain[i + 1]
    return i === 0 || !next || text.length + 1 + (next.text.split(' ', 1)[0]?.length ?? 0) >= width
  })
}

function joinedChain(chain: readonly Line[]): Line[] {
  const lines: Line[] = []
  for (const line of chain) {
    const last = lines.at(-1)
    if (last && goesOn(last.text, line.text)) lines[lines.length - 1] = last.continuedBy(line)
    else lines.push(line)
  }
  return lines
}

function goesOn(before: string, after: string) {
  if (STARTS_ENTRY.test(after)) return false
  return (
    GOES_ON_LATIN.test(after) || (OPEN_LATIN.test(before) && /^[A-Z]/.test(after)) || OPEN_KOREAN.test(before)
  )
}
