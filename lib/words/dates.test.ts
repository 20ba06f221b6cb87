import { describe, expect, it } from 'vitest'
import { day, dayAndTime, time } from './dates'

const zone = { timeZone: 'Asia/Seoul' }
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('dates as they stand in the interface', () => {
  it.each([
    ['ko', '11. 23. 14:05'],
    ['en', 'Nov 23, 14:05'],
  ] as const)('%s: day and time', (language, words) => {
    expect(plain(dayAndTime('2026-11-23T05:05:00Z', language, zone))).toBe(words)
  })

  it.each([
    ['ko', '2025. 11. 23. 14:05'],
    ['en', 'Nov 23, 2025, 14:05'],
  ] as const)('%s: with the year when it is another', (language, words) => {
    const now = '2026-01-02T00:00:00Z'
    expect(plain(dayAndTime('2025-11-23T05:05:00Z', language, { ...zone, now }))).toBe(words)
  })

  it.each([
    ['ko', '2026. 11. 3.'],
    ['en', 'Nov 3, 2026'],
  ] as const)('%s: a day of the calendar', (language, words) => {
    expect(plain(day('2026-11-03', language))).toBe(words)
  })

  it('counts midnight as 00', () => {
    expect(time('2026-11-22T15:07:00Z', 'ko', zone)).toBe('00:07')
  })

  it('does not break over a line', () => {
    expect(dayAndTime('2026-11-23T05:05:00Z', 'en', zone)).not.toContain(' ')
  })
})
