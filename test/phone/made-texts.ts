/** Numbers between 0 and 1 from a seed: the same texts in every run. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const BEGINNINGS =
  '010 010 010 010 0102 0105 01059 0100 0101 011 016 017 019 012 013 014 015 018 02 031 044 051 064 070 080 0502 0507 060 030 1588 1644 1800 10 034 000 112 8210 82010'
const PREFIXES = [
  '',
  '',
  '',
  '',
  '',
  '+82',
  '+82 ',
  '+82-',
  '82-',
  '82',
  '+820',
  '+82 (0)',
  '(+82) ',
  '001-82-',
  '00282',
  '00700 82 ',
  '0082-',
  '0073-82-',
  '+',
  '++82',
  '+1 ',
  '1-',
  '08282',
  '0821',
  '005-',
]
const SEPARATORS = [
  '',
  '',
  '',
  '-',
  '-',
  ' ',
  '.',
  '–',
  ' - ',
  '·',
  '\u00a0',
  'ㅡ',
  ')',
  '/',
  '\u200b',
  '−',
  '--',
]
const AROUND = [
  '',
  '',
  '',
  '',
  '',
  '휴대폰: ',
  'tel:',
  'H.P ',
  'Tel.',
  '(',
  ' ',
  '\u202d',
  '"',
  "'",
  '연락처-',
  'o',
  '팩스 ',
  'call ',
]
const BEHIND = [
  '',
  '',
  '',
  '',
  '',
  '',
  '.',
  ',',
  ' ',
  ' ext. 12',
  ';ext=3',
  '#1',
  ' (본인)',
  ')',
  '\u202c',
  '입니다',
  ' x5',
  '"',
  '-',
  '~3',
]
const NOISE = [
  ...'0123456789+-().,/;:#*~ abxeOoIl가영일\u00a0\u3000\u200b\u202e\u0660\u0966\uff11\uff0b①²½%&|<>\u0000\ud83d',
]

/** A text much like a phone number, or noise. */
export function madeText(random: () => number): string {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const digits = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('')
  const number = () => {
    const begin = one(BEGINNINGS.split(' '))
    const length = random() < 0.8 ? one([8, 9, 10, 11, 11, 11, 12]) : Math.floor(random() * 16)
    const whole = begin + digits(Math.max(0, length - begin.length))
    const first = one([2, 3, 3, 3, 4])
    const sign = one(SEPARATORS)
    const middle = whole.slice(first, -4)
    return (
      one(PREFIXES) +
      whole.slice(0, first) +
      sign +
      middle +
      (random() < 0.9 ? sign : one(SEPARATORS)) +
      whole.slice(-4)
    )
  }
  if (random() < 0.05) return Array.from({ length: Math.floor(random() * 24) }, () => one(NOISE)).join('')
  let text = one(AROUND) + number() + one(BEHIND)
  if (random() < 0.05) text += one([',', ' ', '/', '', '\n', ' 또는 ', '&']) + number()
  if (random() < 0.1) text = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  for (let changes = random() < 0.3 ? 1 + Math.floor(random() * 3) : 0; changes > 0; changes--) {
    const at = Math.floor(random() * (text.length + 1))
    text = text.slice(0, at) + (random() < 0.6 ? one(NOISE) : '') + text.slice(at + (random() < 0.6 ? 1 : 0))
  }
  return text
}
