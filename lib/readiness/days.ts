const KOREA = 9 * 3600_000
const DAY = 24 * 3600_000

/** The calendar day in Korea of an ISO time, `YYYY-MM-DD`. Korea keeps UTC+9 all year. */
export function koreanDay(iso: string) {
  return new Date(Date.parse(iso) + KOREA).toISOString().slice(0, 10)
}

/** Whole days from one `YYYY-MM-DD` to a later one; 0 when it is not later. */
export function daysBetween(from: string, to: string) {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / DAY))
}

/** Whether the text is a day of the calendar: `2026-02-30` is not. */
export function isRealDay(text: string) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
