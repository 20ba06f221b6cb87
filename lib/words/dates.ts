import type { Language } from './types'

const LOCALES = { ko: 'ko-KR', en: 'en-US' } as const

/** Which clock to read. Left out: that of the person's computer. */
interface Zone {
  readonly timeZone?: string
}

function format(iso: string, language: Language, parts: Intl.DateTimeFormatOptions) {
  const words = new Intl.DateTimeFormat(LOCALES[language], parts).format(new Date(iso))
  // Dates and numbers do not break over a line.
  return words.replaceAll(' ', '\u00a0')
}

/** Day and time of an ISO time: `11. 23. 14:05`, `Nov 23, 14:05`. With the year when it is not that of `now`. */
export function dayAndTime(
  iso: string,
  language: Language,
  { now = iso, timeZone }: Zone & { now?: string } = {},
) {
  return format(iso, language, {
    year: iso.slice(0, 4) === now.slice(0, 4) ? undefined : 'numeric',
    month: language === 'ko' ? 'numeric' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  })
}

/** Time of an ISO time, 24 hours: `14:05`. */
export function time(iso: string, language: Language, { timeZone }: Zone = {}) {
  return format(iso, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })
}

/** Time of an ISO time to the second, 24 hours: `14:05:02`. */
export function timeWithSeconds(iso: string, language: Language, { timeZone }: Zone = {}) {
  return format(iso, language, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone,
  })
}

/** A day of the calendar, `YYYY-MM-DD`: `2026. 11. 23.`, `Nov 23, 2026`. */
export function day(date: string, language: Language) {
  return format(`${date}T00:00:00Z`, language, {
    year: 'numeric',
    month: language === 'ko' ? 'numeric' : 'short',
    day: 'numeric',
    timeZone: 'UTC',
  })
}
