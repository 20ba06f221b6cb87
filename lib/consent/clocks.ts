const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Korea has had no summer time since 1988: the law's clock is UTC+9 all year. */
const SEOUL = 9 * HOUR

const inSeoul = (at: string) => new Date(Date.parse(at) + SEOUL)
const dayOf = (date: Date) => date.toISOString().slice(0, 10)

/**
 * Last day (`YYYY-MM-DD`, Korean time) on which the sender may tell the result of a consent, refusal or withdrawal:
 * 14 days from it (Network Act 50(7), Decree 62-2). `at`: ISO time.
 * @throws RangeError when `at` is no time.
 */
export function resultNoticeDue(at: string): string {
  return dayOf(new Date(inSeoul(at).getTime() + 14 * DAY))
}

/**
 * Day (`YYYY-MM-DD`, Korean time) before which the sender has to have a consent to advertising confirmed: the same day
 * two years on (Network Act 50(8), Decree 62-3). A consent of 29 February counts to 28 February. `at`: ISO time.
 * @throws RangeError when `at` is no time.
 */
export function reconfirmBefore(at: string): string {
  const given = inSeoul(at)
  const due = new Date(Date.UTC(given.getUTCFullYear() + 2, given.getUTCMonth(), given.getUTCDate()))
  // 29 February rolls over to March: the earlier day is the careful one.
  if (due.getUTCMonth() !== given.getUTCMonth()) due.setUTCDate(0)
  return dayOf(due)
}

/**
 * Whether a moment lies in the night of the Network Act 50(3): 21:00 to 08:00 in Korea, 21:00 in it, 08:00 not.
 * `at`: ISO time.
 */
export function isNight(at: string): boolean {
  const hour = inSeoul(at).getUTCHours()
  return hour >= 21 || hour < 8
}
