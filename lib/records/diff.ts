import { diffArrays } from 'diff'

/** A piece of two texts: in both, in the second only, or in the first only. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Past so many changed words two texts have little in common: the whole middle is then one change. */
const MOST_EDITS = 1500

/**
 * How `before` became `after`, word by word. Words are those of the language (`Intl.Segmenter`): Korean has no spaces
 * within an eojeol, company names and signs stand apart. The pieces without `added` are `before`, those without
 * `removed` are `after`, letter by letter.
 */
export function diffWords(before: string, after: string, lang = 'ko'): DiffPart[] {
  const segmenter = segmenterFor(lang)
  const [old, fresh] = [wordsOf(before, segmenter), wordsOf(after, segmenter)]
  // Most of two readings of one page is the same: cut away first, the search is left with what differs.
  const start = commonStart(old, fresh)
  const end = commonStart(old.slice(start).reverse(), fresh.slice(start).reverse())
  const [oldMiddle, freshMiddle] = [
    old.slice(start, old.length - end),
    fresh.slice(start, fresh.length - end),
  ]
  return joined([
    part('same', old.slice(0, start)),
    ...middle(oldMiddle, freshMiddle),
    part('same', old.slice(old.length - end)),
  ])
}

/** A page may name a language that is none. */
function segmenterFor(lang: string) {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' })
  } catch {
    return new Intl.Segmenter('ko', { granularity: 'word' })
  }
}

/** Number and unit are one word, `1년`, and so are a name and its particle in two scripts: nothing stands between them. */
function wordsOf(text: string, segmenter: Intl.Segmenter) {
  const words: string[] = []
  let inWord = false
  for (const { segment, isWordLike = false } of segmenter.segment(text)) {
    if (isWordLike && inWord) words[words.length - 1] += segment
    else words.push(segment)
    inWord = isWordLike
  }
  return words
}

function middle(old: readonly string[], fresh: readonly string[]): DiffPart[] {
  const changes = diffArrays([...old], [...fresh], { maxEditLength: MOST_EDITS })
  if (!changes) return [part('removed', old), part('added', fresh)]
  const parts = changes.map(({ value, added, removed }) =>
    part(added ? 'added' : removed ? 'removed' : 'same', value),
  )
  // A space that happens to stand between two changes does not make them two: 가 나 → 다 라 reads as one.
  return parts.flatMap((one, i): DiffPart[] =>
    one.kind === 'same' && i > 0 && i < parts.length - 1 && /^[^\S\n]*$/.test(one.text)
      ? [
          { kind: 'removed', text: one.text },
          { kind: 'added', text: one.text },
        ]
      : [one],
  )
}

function commonStart(one: readonly string[], other: readonly string[]) {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  return length
}

const part = (kind: DiffPart['kind'], words: readonly string[]): DiffPart => ({ kind, text: words.join('') })

/** Neighbours of one kind become one; within a change what was removed stands before what was added. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const all: DiffPart[] = []
  let change = { removed: '', added: '' }
  const close = () => {
    if (change.removed) all.push({ kind: 'removed', text: change.removed })
    if (change.added) all.push({ kind: 'added', text: change.added })
    change = { removed: '', added: '' }
  }
  for (const { kind, text } of parts) {
    if (text === '') continue
    if (kind !== 'same') {
      change[kind] += text
      continue
    }
    close()
    const last = all.at(-1)
    if (last?.kind === 'same') all[all.length - 1] = { kind, text: last.text + text }
    else all.push({ kind, text })
  }
  close()
  return all
}
