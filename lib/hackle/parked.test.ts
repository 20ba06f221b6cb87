import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { markUnfinished, takeBackParked, takeTurn, wasUnfinished } from './parked'

const STORE = 'hackle-repository-storage_KEY'
const NOTE = 'hackle-phone-form_parked'

/** Storage as a browser has it: its entries are its own properties. */
function storage(entries: Record<string, string> = {}): Storage {
  const methods = {
    getItem: (key: string) => entries[key] ?? null,
    setItem: (key: string, value: string) => {
      entries[key] = value
    },
    removeItem: (key: string) => {
      delete entries[key]
    },
  }
  return new Proxy(entries, {
    get: (_, key) => Reflect.get(methods, key) ?? Reflect.get(entries, key),
  }) as unknown as Storage
}

const closed = new Proxy({} as Storage, {
  get: () => {
    throw new Error('SecurityError')
  },
  ownKeys: () => {
    throw new Error('SecurityError')
  },
})

beforeEach(() => {
  vi.stubGlobal('localStorage', storage())
  vi.stubGlobal('sessionStorage', storage())
})

const noteOf = () => JSON.parse(localStorage.getItem(NOTE) ?? '{}') as { open: boolean; ids: string[] }

describe('the store of the SDK', () => {
  it('loses the events of ours and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.array(fc.uuid()), fc.nat(), (others, ours, place) => {
        const mixed = [
          ...others.slice(0, place),
          ...ours.map((insertId) => ({ insertId })),
          ...others.slice(place),
        ]
        localStorage.setItem(STORE, JSON.stringify(mixed))
        const turn = takeTurn(true)
        for (const id of ours.slice(-50)) turn.remember(id)
        takeBackParked()
        const left = JSON.parse(localStorage.getItem(STORE) ?? '[]') as unknown[]
        const kept = ours.slice(0, -50).map((insertId) => ({ insertId }))
        expect(JSON.stringify(left)).toBe(
          JSON.stringify([...others.slice(0, place), ...kept, ...others.slice(place)]),
        )
        turn.end(false)
      }),
    )
  })

  it('is gone when nothing is left in it, as the SDK leaves it', () => {
    const turn = takeTurn(false)
    turn.remember('a')
    localStorage.setItem(STORE, '[{"insertId":"a"}]')
    expect(takeBackParked()).toBe(1)
    expect(localStorage.getItem(STORE)).toBeNull()
  })

  it.each(['', '{', '{"a":1}', 'null', '"text"', '[null, 3]'])('stays as it is when it holds %s', (text) => {
    takeTurn(false).remember('a')
    localStorage.setItem(STORE, text)
    expect(takeBackParked()).toBe(0)
    expect(localStorage.getItem(STORE)).toBe(text)
  })

  it('is left alone where storage is closed', () => {
    vi.stubGlobal('localStorage', closed)
    vi.stubGlobal('sessionStorage', closed)
    const turn = takeTurn(false)
    turn.remember('a')
    expect(takeBackParked()).toBe(0)
    expect(turn.isLast()).toBe(true)
    turn.end(false)
    markUnfinished('request')
    expect(wasUnfinished('request')).toBe(false)
  })
})

describe('the turn', () => {
  it('is the newer operation’s, whichever tab began it', () => {
    const older = takeTurn(false)
    expect(older.isLast()).toBe(true)
    const newer = takeTurn(false)
    expect([older.isLast(), newer.isLast()]).toEqual([false, true])
    older.end(false)
    expect(noteOf().open).toBe(true)
    newer.end(false)
    expect(noteOf()).toMatchObject({ open: false, ids: [] })
  })

  it('is contested while an older one has not ended, or may still arrive', () => {
    const first = takeTurn(false)
    expect(first.contested).toBe(false)
    expect(takeTurn(false).contested).toBe(true)
    const second = takeTurn(false)
    second.end(true)
    expect(takeTurn(false).contested).toBe(true)
  })

  it('is contested by what lies parked, and by a request of this page that was never answered', () => {
    const first = takeTurn(false)
    first.remember('a')
    first.end(false)
    expect(takeTurn(true).contested).toBe(true)
    localStorage.setItem(NOTE, '{"turn":"x","open":false,"ids":["a"]}')
    localStorage.setItem(STORE, '[{"insertId":"a"}]')
    expect(takeTurn(false).contested).toBe(true)
  })

  it('takes a note that somebody else wrote for none', () => {
    for (const text of ['', '[]', '{"turn":1,"open":"yes","ids":{}}', '{"ids":[1,null]}']) {
      localStorage.setItem(NOTE, text)
      expect(takeTurn(false).contested).toBe(false)
    }
  })

  it('remembers fifty ids at most', () => {
    const turn = takeTurn(false)
    for (let at = 0; at < 80; at++) turn.remember(`id-${at}`)
    takeTurn(false)
    expect(noteOf().ids.length).toBeLessThanOrEqual(50)
    expect(noteOf().ids).toContain('id-79')
  })
})

it('the mark of a withdrawal is said to who asks for it, and what it left parked may still arrive', () => {
  takeTurn(false).remember('a')
  localStorage.setItem(STORE, '[{"insertId":"a"}]')
  markUnfinished('withdrawal')
  expect(wasUnfinished('request')).toBe(false)
  expect([wasUnfinished('withdrawal'), wasUnfinished('withdrawal')]).toEqual([true, false])
  expect(localStorage.getItem(STORE)).toBe('[{"insertId":"a"}]')
})

it('the mark is said once, and what was left parked is taken back then', () => {
  expect(wasUnfinished('request')).toBe(false)
  takeTurn(false).remember('a')
  localStorage.setItem(STORE, '[{"insertId":"a"},{"insertId":"b"}]')
  markUnfinished('request')
  expect([wasUnfinished('request'), wasUnfinished('request')]).toEqual([true, false])
  expect(localStorage.getItem(STORE)).toBe('[{"insertId":"b"}]')
})
