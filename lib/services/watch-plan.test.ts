import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Watch, WatchReading } from '../platform/watch-requests'
import {
  afterResult,
  allowedAgain,
  dueWatches,
  leased,
  newWatch,
  SECOND_AFTER,
  wakeAt,
  withRhythm,
  type WatchResult,
} from './watch-plan'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const START = Date.parse('2026-11-23T05:05:00.000Z')
const URL = 'https://www.dodam.example/privacy'

function reading(
  outcome: WatchReading['outcome'],
  at: number,
  more: Partial<WatchReading> = {},
): WatchReading {
  const record = `record of ${at}`
  return { at: new Date(at).toISOString(), outcome, textHash: outcome, record, how: 'watch', ...more }
}

function trouble(code: Extract<WatchResult, { kind: 'trouble' }>['code'], retryAfter: number | null = null) {
  return { kind: 'trouble', code, site: null, retryAfter } as const
}

/** A watch through a row of readings, each at the time it was due. */
function through(...steps: readonly (WatchReading['outcome'] | WatchResult)[]) {
  let watch = newWatch(URL, 'daily', null, START)
  const times: number[] = []
  for (const step of steps) {
    const now = Date.parse(watch.next)
    times.push(now)
    const result = typeof step === 'string' ? ({ kind: 'read', reading: reading(step, now) } as const) : step
    watch = afterResult(leased(watch, now), result, null, now)
  }
  const hours = times.map((time) => (time - START) / HOUR)
  return { watch, hours, nextIn: (Date.parse(watch.next) - (times.at(-1) ?? START)) / HOUR }
}

describe('when a policy is read', () => {
  it('is at once, then by its rhythm', () => {
    expect(through('ok', 'ok').hours).toEqual([0, 24])
    const weekly = newWatch(URL, 'weekly', null, START)
    const read = { kind: 'read', reading: reading('ok', START) } as const
    expect(afterResult(weekly, read, null, START).next).toBe('2026-11-30T05:05:00.000Z')
  })

  it('is made up for when the browser was closed at the time, the longest due first', () => {
    const [one, other] = ['a', 'b'].map((name) => newWatch(`https://${name}.example/`, 'daily', null, START))
    if (!one || !other) throw new Error('two')
    const late = { ...one, next: new Date(START + 2 * DAY).toISOString() }
    expect(dueWatches([late, other], START + 30 * DAY).map(({ url }) => url)).toEqual([other.url, late.url])
    expect(dueWatches([late], START + 2 * DAY - 1)).toEqual([])
  })

  it('does not wait for years when the clock was set back', () => {
    const { watch } = through('ok')
    expect(dueWatches([watch], START - 400 * DAY)).toEqual([watch])
  })

  it('is begun again when the worker died under it', () => {
    const watch = leased(newWatch(URL, 'daily', null, START), START)
    expect(dueWatches([watch], START + 60_000)).toEqual([])
    expect(dueWatches([watch], START + HOUR)).toEqual([watch])
  })

  it('wakes for the earliest, never for the past, and not at all for nothing', () => {
    expect(wakeAt([], START)).toBeNull()
    const { watch } = through('ok')
    expect(wakeAt([watch, { ...watch, next: new Date(START + HOUR).toISOString() }], START)).toBe(
      START + HOUR,
    )
    const wake = wakeAt([watch], START + 9 * DAY) ?? 0
    expect(wake).toBeGreaterThan(START + 9 * DAY)
    expect(wake).toBeLessThan(START + 9 * DAY + HOUR)
  })

  it('follows a new rhythm from now on, but a second reading keeps its time', () => {
    expect(withRhythm(through('ok').watch, 'weekly', START + HOUR).next).toBe('2026-11-30T06:05:00.000Z')
    const { watch } = through('ok', 'missing')
    expect(withRhythm(watch, 'weekly', START + DAY).next).toBe(watch.next)
  })
})

describe('a loss', () => {
  it('is not told after one reading, but an hour later', () => {
    const first = through('ok', 'missing')
    expect(first.watch.change).toBeNull()
    expect(first.nextIn).toBe(SECOND_AFTER / HOUR)
    const second = through('ok', 'missing', 'missing')
    expect(second.watch.change).toMatchObject({
      kind: 'lost',
      told: false,
      before: { outcome: 'ok', at: new Date(START).toISOString() },
      after: { outcome: 'missing' },
    })
    expect(second.watch.suspect).toBeNull()
    expect(second.nextIn).toBe(24)
  })

  it('is not told when the clause is back by then', () => {
    const { watch, nextIn } = through('ok', 'missing', 'ok')
    expect([watch.change, watch.suspect, nextIn]).toEqual([null, null, 24])
  })

  it('is not told sooner because somebody checks twice within the hour', () => {
    const { watch } = through('ok', 'incomplete')
    const soon = Date.parse(watch.suspect?.at ?? '') + 60_000
    const again = afterResult(watch, { kind: 'read', reading: reading('incomplete', soon) }, null, soon)
    expect(again.change).toBeNull()
    expect(again.next).toBe(watch.next)
    expect(again.suspect).toEqual(watch.suspect)
  })

  it('of a part counts too', () => {
    expect(through('ok', 'incomplete', 'incomplete').watch.change?.kind).toBe('lost')
    expect(through('incomplete', 'missing', 'missing').watch.change?.kind).toBe('lost')
  })

  it('is told once, and the page is then held against what it says now', () => {
    const { watch } = through('ok', 'missing', 'missing')
    const seen: Watch = { ...watch, change: null }
    const now = Date.parse(seen.next)
    const result = { kind: 'read', reading: reading('missing', now) } as const
    expect(afterResult(seen, result, null, now).change).toBeNull()
  })

  it('that nobody has looked at is not pushed aside by other words', () => {
    const { watch } = through('ok', 'missing', 'missing')
    const now = Date.parse(watch.next)
    const other = reading('missing', now, { textHash: 'other words' })
    expect(afterResult(watch, { kind: 'read', reading: other }, null, now).change).toMatchObject({
      kind: 'lost',
      before: { outcome: 'ok' },
      after: { textHash: 'other words' },
    })
  })

  it('that a person has read and kept meanwhile is not told to them', () => {
    const { watch } = through('ok')
    const now = START + DAY
    const known = reading('missing', now - HOUR, { how: 'page' })
    const after = afterResult(watch, { kind: 'read', reading: reading('missing', now) }, known, now)
    expect([after.change, after.suspect]).toEqual([null, null])
  })
})

describe('what cannot be read', () => {
  it('is told as that, tried again by the hour, then at the usual time', () => {
    const network = trouble('network')
    expect(through('ok', network).nextIn).toBe(1)
    const { watch, hours, nextIn } = through('ok', network, network, network, network)
    expect(hours).toEqual([0, 24, 25, 26, 27])
    expect(nextIn).toBe(24)
    expect(watch.change).toBeNull()
    expect(watch.last?.outcome).toBe('ok')
    expect(watch.trouble).toMatchObject({
      code: 'network',
      since: new Date(START + DAY).toISOString(),
      at: new Date(START + 27 * HOUR).toISOString(),
    })
  })

  it('waits as long as the server wants', () => {
    expect(through('ok', trouble('too-many-requests', 3 * 60 * 60)).nextIn).toBe(3)
  })

  it('for want of a permission is kept, and read once it is there again', () => {
    const { watch, nextIn } = through('ok', trouble('not-allowed'))
    expect(nextIn).toBe(24)
    expect(watch.last?.outcome).toBe('ok')
    expect(dueWatches([allowedAgain(watch, START + 2 * DAY)], START + 2 * DAY)).toHaveLength(1)
    const other = through('ok', trouble('timeout')).watch
    expect(allowedAgain(other, START + 2 * DAY)).toEqual(other)
  })

  it('keeps a suspicion open, and never confirms it', () => {
    const { watch, nextIn } = through('ok', 'missing', trouble('part-unread'))
    expect([watch.change, watch.suspect?.outcome, nextIn]).toEqual([null, 'missing', 1])
    expect(through('ok', 'missing', trouble('part-unread'), 'missing').watch.change?.kind).toBe('lost')
    expect(through('ok', 'missing', trouble('part-unread'), 'ok').watch.suspect).toBeNull()
  })

  it('is over with the next reading that tells something', () => {
    expect(through('ok', trouble('timeout'), 'ok').watch).toMatchObject({
      trouble: null,
      failed: 0,
      change: null,
    })
  })

  it('is never a change, whatever comes in whatever order', () => {
    const step = fc.constantFrom(
      'ok' as const,
      trouble('part-unread'),
      trouble('not-a-policy'),
      trouble('archived'),
      trouble('not-found'),
      trouble('failed'),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        expect(through(...steps).watch.change).toBeNull()
      }),
    )
  })
})

describe('other changes', () => {
  it('more than before is told at once', () => {
    expect(through('missing', 'ok').watch.change).toMatchObject({ kind: 'found', after: { outcome: 'ok' } })
  })

  it('other words under the same outcome are told, between readings made in the same way alone', () => {
    const known = (how: WatchReading['how']) => newWatch(URL, 'daily', reading('ok', START, { how }), START)
    const result = { kind: 'read', reading: reading('ok', START, { textHash: 'other' }) } as const
    expect(afterResult(known('watch'), result, null, START).change?.kind).toBe('clause')
    expect(afterResult(known('page'), result, null, START).change).toBeNull()
  })

  it('a loss is told only when two readings an hour apart say so, whatever is read', () => {
    const step = fc.constantFrom('ok' as const, 'incomplete' as const, 'missing' as const, trouble('network'))
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 10 }), (steps) => {
        const { watch } = through(...steps)
        if (watch.change?.kind !== 'lost') return
        const less = steps.filter((each) => each === 'incomplete' || each === 'missing')
        expect(less.length).toBeGreaterThanOrEqual(2)
        const apart = Date.parse(watch.change.after.at) - Date.parse(watch.change.before.at)
        expect(apart).toBeGreaterThanOrEqual(SECOND_AFTER)
      }),
    )
  })
})
