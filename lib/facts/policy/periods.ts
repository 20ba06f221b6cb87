import { hasContent } from './entries'
import type { Line } from './outline'
import type { Piece } from './quotes'

const PERIOD =
  /(?:종료|탈퇴|만료|달성|철회|해지|파기|완료|소멸|해제)\s?(?:시|일|후|할\s?때|될\s?때)?\s?(?:까지|즉시)|\d+\s?(?:년|개월|일)(?:간|\s?(?:보관|보유|까지|후))?\s*(?:파기)?$|보유\s?기간과\s?같|^(?:until|upon|for \d|as long as|\d+ (?:years?|months?|days?))\b/i
const LONGEST = 100

/** Whether a value says how long something is kept: `위탁 계약 종료 시까지`, `3년`, `Until the contract ends`. */
export function isPeriod(text: string): boolean {
  return text.length <= LONGEST && PERIOD.test(text.trim())
}

/** Work as written, and behind its last sign how long it is kept, if that is told there: `배송 / 계약 종료 시까지`. */
export function workAndPeriod(whole: { readonly line: Line; readonly from: number; readonly to: number }): {
  work: Piece[]
  retention: Piece[]
} {
  const { line, from, to } = whole
  const text = line.plain.text.slice(from, to)
  const sign = Array.from(text.matchAll(/\s*[/|]\s*|\s+[-–]\s+|\s*,\s+|\s*\(/g)).at(-1)
  const tail = sign ? text.slice(sign.index + sign[0].length) : ''
  if (sign && isPeriod(tail.replace(/\)$/, ''))) {
    const start = from + sign.index + sign[0].length
    const end = tail.endsWith(')') && sign[0].endsWith('(') ? to - 1 : to
    return {
      work: hasContent(line, from, from + sign.index) ? [{ line, from, to: from + sign.index }] : [],
      retention: [{ line, from: start, to: end }],
    }
  }
  return { work: hasContent(line, from, to) ? [{ line, from, to }] : [], retention: [] }
}
