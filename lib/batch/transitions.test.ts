import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counterpartOf, hostsOf, sitesFor, sitesToAsk } from './sites'
import {
  afterAllowed,
  afterError,
  afterRestart,
  again,
  reading,
  startRow,
  type RowError,
} from './transitions'
import type { BatchRow } from './types'

const NOW = 1_000_000
const row: BatchRow = startRow(
  { url: 'https://www.a.example/privacy', problem: null, label: null, lines: [] },
  'batch',
  0,
)
const error = (code: RowError['code'], more: Partial<RowError> = {}): RowError => ({
  code,
  values: {},
  site: null,
  retryAfter: null,
  ...more,
})

/** Fails with the same error again and again, and gives the states and waits until it ends. */
function failing(what: RowError) {
  const waits: number[] = []
  let now = NOW
  let current = row
  for (let most = 20; most > 0; most--) {
    current = afterError(reading(current), what, now)
    if (current.state !== 'waiting') return { waits, end: current }
    waits.push(current.notBefore - now)
    now = current.notBefore
  }
  throw new Error('it never ends')
}

describe('after an error', () => {
  it('a server that is asked too often is asked again when it says so', () => {
    const { waits, end } = failing(error('too-many-requests', { retryAfter: 7 }))
    expect(waits).toEqual([7000, 7000, 7000, 7000])
    expect(end).toMatchObject({ state: 'failed', problem: { code: 'too-many-requests' } })
  })

  it('one that says nothing is left alone longer each time', () => {
    expect(failing(error('too-many-requests')).waits).toEqual([2000, 4000, 8000, 16_000])
  })

  it('one that wants an hour is told as it is', () => {
    expect(failing(error('too-many-requests', { retryAfter: 3600 })).waits).toEqual([])
  })

  it.each(['network', 'timeout', 'http-server'] as const)('%s may pass: it is tried again', (code) => {
    const { waits, end } = failing(error(code))
    expect(waits.length).toBeGreaterThan(0)
    expect(end.state).toBe('failed')
  })

  it.each(['not-found', 'log-in', 'http-client', 'too-large', 'bad-address', 'unreadable'] as const)(
    '%s stays: it is asked once',
    (code) => {
      expect(failing(error(code))).toMatchObject({ waits: [], end: { state: 'failed', attempts: 1 } })
    },
  )

  it('a site that is not allowed waits for the person, then goes on', () => {
    const site = 'https://m.a.example'
    const { end } = failing(error('redirect-not-allowed', { site }))
    expect(end.state).toBe('needs-allow')
    expect(afterAllowed(end, ['https://www.a.example']).state).toBe('needs-allow')
    expect(afterAllowed(end, [site])).toMatchObject({ state: 'waiting', problem: null, attempts: 0 })
  })

  it('one that nobody can allow is told as it is', () => {
    expect(failing(error('redirect-not-allowed')).end.state).toBe('failed')
  })

  it('stopping counts as not begun', () => {
    expect(afterError(reading(row), error('stopped'), NOW)).toEqual(row)
  })
})

describe('after a restart', () => {
  it('only what was under way begins anew', () => {
    const state = fc.constantFrom('waiting', 'reading', 'done', 'needs-allow', 'failed', 'skipped')
    fc.assert(
      fc.property(state, fc.nat(5), (before, attempts) => {
        const kept = { ...row, state: before as BatchRow['state'], attempts }
        const after = afterRestart(kept)
        if (before === 'reading') expect(after.state).toBe('waiting')
        else expect(after).toBe(kept)
      }),
    )
  })

  it('a line without an address is never read', () => {
    const skipped = startRow({ ...row, url: null }, 'batch', 1)
    expect(skipped.state).toBe('skipped')
    expect(again(skipped)).toBe(skipped)
  })
})

describe('the sites to ask for', () => {
  it.each([
    ['www.a.example', 'a.example'],
    ['a.example', 'www.a.example'],
    ['a.co.kr', 'www.a.co.kr'],
    ['shop.a.co.kr', null],
    ['shop.a.example', null],
    ['localhost', null],
    ['127.0.0.1', null],
  ])('%s goes with %s', (host, other) => expect(counterpartOf(host)).toBe(other))

  it('are those of the addresses, once, without those allowed already', () => {
    const urls = ['https://www.b.example/x', 'https://b.example/y', 'https://a.example:8443/z', 'nonsense']
    expect(sitesToAsk(urls, ['https://www.a.example'])).toEqual([
      'https://a.example',
      'https://b.example',
      'https://www.b.example',
    ])
    expect(hostsOf(sitesToAsk(urls, []))).toEqual(['a.example', 'b.example'])
  })

  it('of a plain address are the secure ones too', () => {
    expect(sitesFor('http://www.a.example/')).toContain('https://a.example')
    expect(sitesFor('https://www.a.example/')).not.toContain('http://www.a.example')
  })
})
