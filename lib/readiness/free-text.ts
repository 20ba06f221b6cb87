/** What a person may put between the digits of a number: spaces, dots, dashes, brackets. */
const GAP = '[\\s.()\\-\\u2010-\\u2015\\u2212·/]{0,3}'

/** A written date, of which the digits are no number to call: `2026-11-12`, `2026. 11. 12.`, `2026년 11월 12일`. */
const DATE = /(?<!\d)(?:19|20)\d\d\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}(?!\d)/g

const NUMBERS = /* @__PURE__ */ [
  // Korean numbers written at home: 010, 02, 031, 070, 080, 0505, and 00 before a country code.
  `(?<!\\d)0\\d(?:${GAP}\\d){7,13}`,
  // With a country code.
  `\\+${GAP}\\d(?:${GAP}\\d){7,14}`,
  `(?<!\\d)82${GAP}0?${GAP}1\\d(?:${GAP}\\d){7,8}`,
  // Representative numbers take no area code: 1588-1234.
  `(?<!\\d)1[568]\\d\\d${GAP}\\d{4}(?!\\d)`,
].map((pattern) => new RegExp(pattern))

/**
 * Whether free text holds what looks like a phone number. Statements are kept and exported, phone numbers are not.
 * Every run of digits that starts like a number counts; plain numbers such as `2026-0012` or `제12345호` do not.
 */
export function holdsPhoneNumber(text: string) {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(DATE, ' @ ')
  return NUMBERS.some((pattern) => pattern.test(plain))
}
