/** A stretch of two compared texts, in order. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Differences near each other with the words around them, or how many letters between them are the same. */
export type Piece = readonly DiffPart[] | number

/** Leaving out less than this would save no room. */
const WORTH_LEAVING_OUT = 40

/** Keeps `around` letters of what is the same on each side of a difference, cut between words. */
export function shortened(parts: readonly DiffPart[], around: number): readonly Piece[] {
  const pieces: (DiffPart[] | number)[] = [[]]
  const put = (part: DiffPart) => {
    const last = pieces.at(-1)
    if (part.text === '') return
    if (Array.isArray(last)) last.push(part)
    else pieces.push([part])
  }
  parts.forEach((part, index) => {
    if (part.kind !== 'same') return put(part)
    const head = index === 0 ? '' : startOf(part.text, around)
    const tail = index === parts.length - 1 ? '' : endOf(part.text, around)
    const letters = part.text.length - head.length - tail.length
    if (letters < WORTH_LEAVING_OUT) return put(part)
    put({ kind: 'same', text: head })
    pieces.push(letters)
    put({ kind: 'same', text: tail })
  })
  return pieces.filter((piece) => !Array.isArray(piece) || piece.length > 0)
}

function startOf(text: string, letters: number) {
  return text.length <= letters ? text : text.slice(0, letters).replace(/\S*$/, '')
}

function endOf(text: string, letters: number) {
  if (letters === 0) return ''
  return text.length <= letters ? '' : text.slice(-letters).replace(/^\S*/, '')
}
