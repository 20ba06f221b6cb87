import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { receiptSchema } from '../relay/request'
import { agreedTo, answersOf, PLAIN, settingsOf, speakIn } from './arbitraries'
import { planOf } from './plan'
import type { ReceiptGiven } from './receipt'
import { makeReceipt, timeWithOffset, withShownHash } from './receipt'
import { receiptAsEventProperties } from './receipt-event'
import { textsOf } from './texts-of'
import type { Answers, ConsentSettings } from './types'

const NOW = Date.UTC(2026, 10, 23, 5, 5, 2)

function given(
  settings: ConsentSettings,
  answers: Answers,
  change: Partial<ReceiptGiven> = {},
): ReceiptGiven {
  const speak = speakIn('ko')
  const plan = planOf(settings, speak, 'ko', false)
  return {
    act: 'consent',
    mode: 'live',
    formVersion: '1.0.0',
    settings,
    language: 'ko',
    page: 'https://shop.example/join?phone=01012345678#step2',
    now: NOW,
    asked: { plan, answers },
    shown: textsOf(plan, speak),
    ...change,
  }
}

const withdrawal = given(PLAIN, {}, { act: 'stop-advertising', asked: null, shown: ['광고 문자 그만 받기'] })

describe('a receipt', () => {
  it('has the published shape, whatever the form and the answers', () => {
    fc.assert(
      fc.property(settingsOf, answersOf, (settings, answers) => {
        const receipt = makeReceipt(given(settings, answers))
        expect(v.safeParse(receiptSchema, receipt).issues).toBeUndefined()
        expect(
          receipt.boxes.every(({ label }) => receipt.texts.shown.some((text) => text.endsWith(label))),
        ).toBe(true)
      }),
    )
    expect(v.safeParse(receiptSchema, makeReceipt(withdrawal)).issues).toBeUndefined()
  })

  it('is published as a schema of its own, the same as in what the form posts', () => {
    const read = (path: string) =>
      JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8')) as Record<string, unknown>
    const { $schema, title, ...own } = read('receipt.schema.json')
    const posted = read('../relay/request.schema.json')['properties'] as Record<string, unknown>
    expect(own).toEqual(posted['receipt'])
    expect([$schema, title]).toEqual([expect.stringContaining('2020-12'), expect.stringContaining('Receipt')])
  })

  it('counts a box only where a person ticked it, as the decision does', () => {
    const scripted: Answers = {
      ...agreedTo('collection', 'age'),
      advertising: { choice: 'agreed', gesture: null, at: null },
    }
    const { boxes, age } = makeReceipt(given(PLAIN, scripted))
    expect(boxes.map(({ matter, choice }) => [matter, choice])).toEqual([
      ['collection', 'agreed'],
      ['advertising', 'not-agreed'],
    ])
    expect(age).toBe('declared-14-or-older')
    expect(makeReceipt(given(PLAIN, {})).age).toBeNull()
    expect(makeReceipt(given({ ...PLAIN, age: 'site' }, {})).age).toBe('checked-by-site')
    expect(makeReceipt(withdrawal).age).toBeNull()
  })

  it('names the page without query and fragment, and never what a page without an origin holds', () => {
    const pageOf = (page: string) => makeReceipt({ ...withdrawal, page }).page
    expect(makeReceipt(withdrawal).page).toBe('https://shop.example/join')
    expect(pageOf('https://me:secret@shop.example/a?b#c')).toBe('https://shop.example/a')
    expect(pageOf('data:text/html,01012345678')).toBe('data:')
    expect(pageOf('about:srcdoc')).toBe('about:')
    expect(pageOf('no address')).toBe('')
    expect(pageOf(`https://shop.example/${'a'.repeat(5000)}`)).toHaveLength(1000)
  })

  it('has an id that nobody can guess', () => {
    const ids = Array.from({ length: 200 }, () => makeReceipt(withdrawal).id)
    expect(new Set(ids).size).toBe(200)
    expect(ids.filter((id) => !/^[0-9a-f]{32}$/.test(id))).toEqual([])
  })

  it('holds the hash of what was shown, which everybody can compute again', async () => {
    const receipt = await withShownHash(makeReceipt(given(PLAIN, agreedTo('collection'))))
    const again = createHash('sha256').update(receipt.texts.shown.join('\n'), 'utf8').digest('hex')
    expect(receipt.texts.shownHash).toBe(again)
  })
})

describe('a time with its offset', () => {
  it('reads as the clock on the wall', () => {
    expect(timeWithOffset(NOW, 540)).toBe('2026-11-23T14:05:02+09:00')
    expect(timeWithOffset(NOW, 0)).toBe('2026-11-23T05:05:02+00:00')
    expect(timeWithOffset(NOW, -210)).toBe('2026-11-23T01:35:02-03:30')
    expect(timeWithOffset(NOW, 345)).toBe('2026-11-23T10:50:02+05:45')
  })

  it('is the same moment in every zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -840, max: 840 }), (at, offset) => {
        expect(Date.parse(timeWithOffset(at, offset))).toBe(at - (at % 1000))
      }),
    )
  })
})

describe('a receipt as an event', () => {
  it('is flat and short, and holds neither number nor long texts', () => {
    fc.assert(
      fc.property(settingsOf, answersOf, (settings, answers) => {
        const receipt = makeReceipt(given({ ...settings, company: '상'.repeat(3000) }, answers))
        const properties = receiptAsEventProperties(receipt)
        expect(Object.keys(properties).length).toBeLessThanOrEqual(64)
        expect(Object.values(properties).filter((value) => value.length > 1000)).toEqual([])
        expect(Object.keys(properties).filter((key) => !/^[a-z][a-zA-Z1-9-]*$/.test(key))).toEqual([])
        expect(JSON.stringify(properties)).not.toContain('01012345678')
      }),
    )
  })

  it('tells each box, how it was ticked and when', () => {
    const settings: ConsentSettings = { ...PLAIN, kind: 'service' }
    const answers = agreedTo('collection', 'marketing-use', 'age')
    expect(receiptAsEventProperties(makeReceipt(given(settings, answers)))).toMatchObject({
      act: 'consent',
      collection: 'agreed',
      'marketing-use': 'agreed',
      'marketing-use-gesture': 'pointer',
      'marketing-use-at': '2026-11-23T14:05:02+09:00',
      advertising: 'not-agreed',
      age: 'declared-14-or-older',
    })
  })
})
