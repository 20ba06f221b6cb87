import { list, pick } from './subject'
import type { Mutation, Subject } from './subject'
import { closest, textsIn } from './tree'
import type { TextNode } from './tree'

/** Changes letters: of the whole page, or of the list alone. */
function letters(name: string, change: (text: string, subject: Subject) => string, whole = false): Mutation {
  return {
    name,
    last: true,
    apply(subject) {
      const root = whole ? null : list(subject)?.root
      const nodes = textsIn(root ?? subject.page).filter((node) => node.value.trim() !== '')
      let changed = false
      for (const node of nodes as TextNode[]) {
        const value = change(node.value, subject)
        changed ||= value !== node.value
        node.value = value
      }
      return changed
    },
  }
}

const between = (text: string, chance: number, { next }: Subject, sign: string) =>
  [...text].map((letter) => (/\p{L}/u.test(letter) && next() < chance ? letter + sign : letter)).join('')

/** Breaks a text where its words pass a width, as an editor of source does. */
function wrapped(text: string, width: number): string {
  let column = 0
  return text
    .split(/ (?=\p{L})/u)
    .map((word) => {
      column += word.length + 1
      if (column <= width) return word
      column = word.length
      return `\n          ${word}`
    })
    .join(' ')
}

const FULL_WIDTH = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))

/** The same words in other letters. They come last: nothing finds the words after them. */
export const LETTERS: readonly Mutation[] = [
  letters('zero-width characters', (text, subject) =>
    between(text, 0.3, subject, pick(subject, ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'])),
  ),
  letters('soft hyphens', (text, subject) => between(text, 0.2, subject, '\u00ad')),
  letters('decomposed letters', (text) => text.normalize('NFD'), true),
  letters('full-width letters', FULL_WIDTH),
  letters('hard spaces', (text) => text.replaceAll(' ', '\u00a0'), true),
  letters('wide spaces', (text) => text.replaceAll(' ', '\u3000')),
  {
    name: 'lines of source inside the text',
    last: true,
    apply(subject) {
      const root = list(subject)?.root
      if (!root) return false
      const nodes = textsIn(root).filter(
        (node) => node.value.trim() !== '' && !closest(node, 'pre', 'textarea'),
      )
      const width = pick(subject, [30, 50, 70])
      for (const node of nodes) node.value = `\n        ${wrapped(node.value.trim(), width)}\n      `
      return nodes.length > 0
    },
  },
]
