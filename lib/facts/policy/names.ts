import { plainOf } from './text'

/** A company to look for, as `rules` gives it: Hackle with every spelling, or other names folded. */
export interface NameTarget {
  readonly id: string
  readonly isHackle: boolean
  readonly aliases: readonly string[]
}

/*
 * Hackle as printed: 핵클 with a word's edge on both sides (a legal form or a particle may follow at once),
 * or Hackle as a word of its own. 핵클리어 and 핵클린 are other names, shackle another word, hackle.io an address.
 */
const HACKLE =
  /(?:(?<![가-힣])|(?<=주식회사|유한회사))핵 ?클(?=$|[^가-힣]|주식회사|유한회사|(?:은|는|이|가|을|를|의|에|에게|에서|과|와|로|으로|등|및|사)(?![가-힣]))|(?<![\p{L}\p{N}_@./-])hackle(?![\p{L}\p{N}_]|[-.][a-z0-9])|(?<![\p{L}\p{N}_@./-])hackle(?=[은는이가을를의에와로](?![가-힣])|에게|으로)/giu

/** Without the flag that ignores case: it is asked of every line of a page. */
const HACKLE_LATIN = /[Hh][Aa][Cc][Kk][Ll][Ee]/
const HACKLE_FOLDED = new Set(['핵클', 'hackle', '핵클hackle', 'hackle핵클'])

const LEGAL_FORMS = new RegExp(
  [
    '주식회사|유한책임회사|유한회사|합자회사|합명회사|사단법인|재단법인|농업회사법인',
    '\\((?:주|유|사|재|합|의)\\)|\\(주식회사\\)|\\(유한\\)',
    '(?<![\\p{L}\\p{N}])(?:incorporated|inc|corporation|corp|company|co|limited|ltd|llc|l\\.l\\.c|llp|plc|gmbh|pte|pty|n\\.?v|b\\.?v|s\\.?a\\.?s|s\\.?a|k\\.?k|a\\.?g)(?![\\p{L}\\p{N}])\\.?',
    '株式会社|有限公司',
  ].join('|'),
  'giu',
)
const BRACKETED = /[([{<]([^()[\]{}<>]*)[)\]}>]/g

/** A name for comparing: NFKC, lower case, without legal forms, spaces, brackets and punctuation. */
export function foldName(name: string): string {
  return plainOf(name)
    .text.toLowerCase()
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(LEGAL_FORMS, '')
    .replace(/[^\p{L}\p{N}&+]|[①-⑳]/gu, '')
}

/** The forms under which one printed name may be asked for: whole, without brackets, each bracket's content. */
export function nameForms(printed: string): ReadonlySet<string> {
  const name = plainOf(printed).text
  // Legal forms are written in brackets too: taken out first, they cannot be mistaken for a second name.
  const bare = name.replace(LEGAL_FORMS, ' ')
  const forms = [name, bare.replace(BRACKETED, ' ')]
  for (const match of bare.matchAll(BRACKETED)) {
    // A re-processor or a former name in brackets is not this company's name.
    if (!/재위탁|재수탁|^\s*구\s/.test(match[1] ?? '')) forms.push(match[1] ?? '')
  }
  return new Set(forms.map(foldName).filter((form) => form.length > 0))
}

/** Whether a processor's printed name is the company looked for: equal in one of its forms, never merely contained. */
export function isSameCompany(printed: string, target: NameTarget): boolean {
  const wanted = target.isHackle ? HACKLE_FOLDED : target.aliases
  // Cheap, and right for nearly all: folding takes letters away but adds none.
  const plain = plainOf(printed).text.toLowerCase()
  if (
    target.isHackle ? !/[핵h]/.test(plain) : !target.aliases.some((alias) => plain.includes(alias.charAt(0)))
  )
    return false
  for (const form of nameForms(printed)) for (const alias of wanted) if (form === alias) return true
  return false
}

/** Where a text (plain form) names the company: places `[start, end)`. */
export function findName(plain: string, target: NameTarget): [number, number][] {
  if (target.isHackle) {
    if (!/핵|hackle/i.test(plain)) return []
    return Array.from(plain.matchAll(HACKLE), (match) => [match.index, match.index + match[0].length])
  }
  return target.aliases.flatMap((alias) => findFolded(plain, alias))
}

/** Behind a name stand its legal form, a particle or no Hangul at all: `카카오톡` is not `카카오`. */
const AFTER_NAME =
  '(?=$|[^가-힣]|주식회사|유한회사|(?:은|는|이|가|을|를|의|에|에게|에서|께|과|와|로|으로|등|및|사|측|도|만|에는|에도|에만|이나|나|이며|며)(?![가-힣]))'

/** Finds a folded name in a text: letters must follow each other, with only spaces, dots and brackets between them. */
function findFolded(plain: string, alias: string): [number, number][] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${Array.from(alias, escapeLetter).join('[\\s.,()·\'"-]{0,3}')}(?![\\p{Script=Latin}\\p{N}])${AFTER_NAME}`,
    'giu',
  )
  return Array.from(plain.matchAll(pattern), (match) => [match.index, match.index + match[0].length])
}

const escapeLetter = (letter: string) => letter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** Whether a text may name it at all; cheap, for passing over a page's other lines. */
export function mayName(plain: string, target: NameTarget): boolean {
  if (target.isHackle) return plain.includes('핵') || HACKLE_LATIN.test(plain)
  return target.aliases.some((alias) => plain.toLowerCase().includes(alias.charAt(0)))
}
