import type { Age } from './types'

const KOREA = 9 * 3600_000
const DAY = 24 * 3600_000

/** The calendar day in Korea of an ISO time, `YYYY-MM-DD`. Korea keeps UTC+9 all year. */
export function koreanDay(iso: string) {
  return new Date(Date.parse(iso) + KOREA).toISOString().slice(0, 10)
}

/** How far one `YYYY-MM-DD` lies before a later one; 0 when the other is not later. */
export function ageBetween(from: string, to: string): Age {
  if (from >= to) return { days: 0, months: 0 }
  const months = monthOf(to) - monthOf(from) - (to.slice(8) < from.slice(8) ? 1 : 0)
  return { days: Math.round((Date.parse(to) - Date.parse(from)) / DAY), months }
}

/** Months since the year 0. */
function monthOf(day: string) {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}

/** Whether the text is a day of the calendar: `2026-02-30` is not. */
export function isRealDay(text: string) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
