import type { Language } from '../words/types'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** A day as printed: `2026. 11. 3.`, `Nov 3, 2026`. Spaces do not break. */
export function dayInWords(day: string, language: Language) {
  const [year, month = 1, date] = day.split('-').map(Number)
  const printed = language === 'ko' ? `${year}. ${month}. ${date}.` : `${MONTHS[month - 1]} ${date}, ${year}`
  return printed.replaceAll(' ', '\u00a0')
}
