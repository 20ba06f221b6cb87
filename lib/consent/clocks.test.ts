import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNight, reconfirmBefore, resultNoticeDue } from './clocks'

describe('the clocks of the Network Act', () => {
  it('counts 14 days in Korean days, over months and years', () => {
    expect(resultNoticeDue('2026-11-23T14:05:02+09:00')).toBe('2026-12-07')
    expect(resultNoticeDue('2026-12-31T23:59:59+09:00')).toBe('2027-01-14')
    // 15:30 in London is half past midnight of the next day in Seoul.
    expect(resultNoticeDue('2026-11-23T15:30:00Z')).toBe('2026-12-08')
  })

  it('counts two years to the same day, a leap day to the last of February', () => {
    expect(reconfirmBefore('2026-11-23T14:05:02+09:00')).toBe('2028-11-23')
    expect(reconfirmBefore('2024-02-29T10:00:00+09:00')).toBe('2026-02-28')
    expect(reconfirmBefore('2026-12-31T20:00:00Z')).toBe('2029-01-01')
  })

  it('takes 21:00 for night and 08:00 for day, in Korea wherever the clock stands', () => {
    expect(isNight('2026-11-23T20:59:59+09:00')).toBe(false)
    expect(isNight('2026-11-23T21:00:00+09:00')).toBe(true)
    expect(isNight('2026-11-24T07:59:59+09:00')).toBe(true)
    expect(isNight('2026-11-24T08:00:00+09:00')).toBe(false)
    expect(isNight('2026-11-23T12:00:00Z')).toBe(true)
  })

  it('gives a day after the act, whatever the time', () => {
    const times = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(times, (time) => {
        const at = time.toISOString()
        expect(resultNoticeDue(at) > at.slice(0, 10)).toBe(true)
        expect(Number(reconfirmBefore(at).slice(0, 4)) - time.getUTCFullYear()).toBeGreaterThanOrEqual(2)
      }),
    )
  })
})
