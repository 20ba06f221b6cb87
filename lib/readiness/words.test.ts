import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { ageBetween } from './days'
import { ageWords, describeStatement } from './describe'
import { sayReadiness } from './said'
import { actionHref, actionLabel, reasons, requirementSentence, stepLinks, STEPS } from './sentences'
import { badgeLeft, badgeText, badgeTitle, shapesLabel, summary } from './summary'
import { anyEvidence, evidence, REQUIREMENTS, scan, statement } from './test-evidence'

const LANGUAGES = ['ko', 'en'] as const
const HANGUL = /[가-힣]/
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

const allStated = REQUIREMENTS.map((requirement) => statement({ requirement, option: 'hackle' }))
const inPlace = assess(
  evidence({ scans: [scan({})], statements: allStated, workspace: { promotional: false } }),
)
const mixed = assess(
  evidence({
    scans: [scan({ outcome: 'missing' })],
    statements: [statement({ requirement: 'sender-registered', option: 'mobile' })],
    workspace: { promotional: false },
  }),
)

describe('texts of what can be reached', () => {
  it('are there in both languages, with every value filled in', () => {
    fc.assert(
      fc.property(anyEvidence, (from) => {
        for (const { id, requirements } of assess(from).steps) {
          for (const language of LANGUAGES) {
            const texts = requirements.map((each) => requirementSentence(id, each, language))
            for (const action of requirements.flatMap(({ next, also }) => [next, ...also])) {
              if (action) texts.push(actionLabel(id, action, language))
            }
            for (const text of texts) {
              expect(HANGUL.test(text), text).toBe(language === 'ko')
              expect(text).not.toMatch(/[{}]/)
            }
          }
        }
      }),
    )
  })

  it.each(LANGUAGES)(
    'cross to a page as plain data in %s, with a form only where a person may speak',
    (language) => {
      const said = sayReadiness(mixed, language)
      expect(JSON.parse(JSON.stringify(said))).toEqual(said)
      expect(said.steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
      expect(said.steps[1]?.requirements[0]).toMatchObject({
        statement: { id: 'example' },
        form: { fields: [{ id: 'option' }, { id: 'date' }, { id: 'kept' }, { id: 'role' }, { id: 'name' }] },
      })
      expect(said.steps[0]?.requirements[1]?.form).toBe(null)
      expect(said.steps[2]?.requirements[0]?.form).toBe(null)
    },
  )
})

describe('reasons and links', () => {
  it.each(STEPS)(
    '$id has its why first, and addresses that open over https or write a mail',
    ({ id, words }) => {
      for (const language of LANGUAGES) {
        const said = reasons(id, language)
        expect(said[0]?.text).toBe(words.why[language])
        expect(said.length).toBeGreaterThan(1)
        const links = [
          ...said.flatMap(({ href }) => href ?? []),
          ...stepLinks(id, language).map(({ href }) => href),
        ]
        expect(links.length).toBeGreaterThan(0)
        for (const href of links) expect(href).toMatch(/^(https:\/\/(docs|dashboard)\.hackle\.io\/|mailto:)/)
      }
    },
  )

  it.each([
    ['agreement', 'own processing agreement form'],
    ['agreement', 'Until contract termination'],
    ['sender-number', 'can be suspended'],
    ['opt-out-080', 'the vendor keeps the list'],
    ['opt-out-080', 'may be impossible'],
    ['opt-out-080', 'build the sync'],
    ['credit', 'separately'],
  ] as const)('%s tells: %s', (id, words) => {
    expect(reasons(id, 'en').some(({ text }) => text.includes(words))).toBe(true)
  })

  it('lead to the document in the language of the reader', () => {
    const priceIn = (language: 'ko' | 'en') => stepLinks('credit', language).map(({ href }) => href)
    expect(priceIn('ko')).toEqual(['https://docs.hackle.io/crm-marketing/message-price'])
    expect(priceIn('en')).toEqual(['https://docs.hackle.io/en/crm-marketing/message-price'])
  })

  it('keep dashboard addresses as they are', () => {
    const notYet = statement({ requirement: 'sender-registered', answer: 'not-yet' })
    const next = assess(evidence({ statements: [notYet] })).steps[1]?.next
    expect(next && actionHref(next, 'en')).toBe(
      'https://dashboard.hackle.io/config/platform-integrations?tab=TEXT_MESSAGE',
    )
  })
})

describe('the summary', () => {
  it('says just that all five are in place, with how many are seen, stated and not needed, and the reminder', () => {
    expect(summary(inPlace, 'ko')).toMatchObject({
      lead: '다섯 단계가 모두 갖추어졌습니다',
      sub: '진술 4, 해당 없음 1.',
      reminder: { href: 'https://docs.hackle.io/development-guide/sdk/user-identifier/crm-subscription' },
    })
    expect(summary(inPlace, 'en').sub).toBe('4 stated, 1 not needed.')
    for (const language of LANGUAGES) {
      expect(summary(inPlace, language).reminder?.text).toContain('UNKNOWN + SUBSCRIPTION')
    }
  })

  it('counts what is left otherwise, without a reminder', () => {
    expect(summary(mixed, 'ko')).toMatchObject({
      sub: '할 일 1건, 알 수 없음 2건.',
      reminder: null,
    })
    expect(summary(mixed, 'en').sub).toBe('1 to do, 2 cannot be told.')
  })

  it('calls nothing unready where nothing is open', () => {
    const unknown = assess(evidence({}))
    expect(summary(unknown, 'en').lead).toBe('Some steps cannot be told yet')
    expect(summary(unknown, 'en').sub).toBe('5 cannot be told.')
  })
})

describe('the badge', () => {
  it('shows how many of five are in place, and says the same in its title', () => {
    expect(badgeText(mixed)).toBe('2/5')
    expect(badgeTitle(mixed, 'ko')).toBe('5단계 중 2단계 갖춤: 진술 1, 해당 없음 1. 할 일 1, 알 수 없음 2.')
    expect(badgeTitle(mixed, 'en')).toBe(
      '2 of 5 steps in place: 1 stated, 1 not needed. 1 to do, 2 cannot tell.',
    )
    expect(badgeTitle(inPlace, 'en')).toBe('5 of 5 steps in place: 4 stated, 1 not needed.')
    expect(badgeTitle(assess(evidence({})), 'en')).toBe('0 of 5 steps in place. 5 cannot tell.')
  })

  it('names each of the five shapes in order', () => {
    expect(shapesLabel(mixed, 'ko')).toBe(
      '위탁 할 일, 발신번호 진술, 080 해당 없음, 캐시 알 수 없음, 전화번호 알 수 없음',
    )
    expect(shapesLabel(mixed, 'en')).toBe(
      'Agreement to do, Sender number stated, 080 not needed, Credit cannot tell, Phone numbers cannot tell',
    )
  })

  it('tells beside them what is left', () => {
    expect(badgeLeft(mixed, 'ko')).toBe('할 일 1')
    expect(badgeLeft(assess(evidence({})), 'en')).toBe('5 cannot tell')
    expect(badgeLeft(inPlace, 'en')).toBe('All in place')
  })
})

describe('a statement in words', () => {
  const signed = statement({
    option: 'own-form',
    date: '2026-11-03',
    name: '홍길동',
    role: '법무',
    kept: '계약함 3',
  })

  it('says what was stated, by whom, of which day and where the proof is kept', () => {
    expect(describeStatement(signed, 'ko')).toEqual({
      sentence: '핵클과 개인정보 처리위탁 계약을 체결함 (자체 양식)',
      who: '홍길동 (법무), 2026.\u00a011.\u00a03.',
      kept: '보관: 계약함 3',
    })
    expect(describeStatement(signed, 'en')).toEqual({
      sentence: 'Agreement with Hackle signed (own form)',
      who: '홍길동 (법무), Nov\u00a03,\u00a02026',
      kept: 'Kept: 계약함 3',
    })
  })

  it('falls back to the day it was said, in Korea, and to the role', () => {
    const late = statement({ at: '2026-11-19T15:00:00.000Z' })
    expect(describeStatement(late, 'ko').who).toBe('마케팅, 2026.\u00a011.\u00a020.')
  })

  it('says that something is not done yet without its option', () => {
    expect(describeStatement({ ...signed, answer: 'not-yet' }, 'en').sentence).toBe(
      'Agreement with Hackle not signed yet',
    )
  })

  it('shows the id of a requirement that it does not know', () => {
    expect(describeStatement(statement({ requirement: 'of-a-later-version' }), 'ko').sentence).toBe(
      'of-a-later-version',
    )
  })

  it.each([
    ['2026-11-23', '오늘', 'today'],
    ['2026-11-22', '1일 전', '1 day ago'],
    ['2026-09-24', '60일 전', '60 days ago'],
    ['2026-09-23', '2개월 전', '2 months ago'],
    ['2025-11-24', '11개월 전', '11 months ago'],
    ['2025-11-23', '1년 전', '1 year ago'],
    ['2025-10-23', '1년 1개월 전', '1 year 1 month ago'],
    ['2025-03-02', '1년 8개월 전', '1 year 8 months ago'],
    ['2024-11-23', '2년 전', '2 years ago'],
  ])('tells the age of %s in whole numbers, from two months on without days', (day, ko, en) => {
    const age = ageBetween(day, '2026-11-23')
    expect([ageWords(age, 'ko'), ageWords(age, 'en')].map(plain)).toEqual([ko, en])
  })

  it.each([
    ['2026-07-01', '2026-08-31', '61일 전'],
    ['2026-01-31', '2026-02-28', '28일 전'],
    ['2024-02-29', '2026-02-28', '1년 11개월 전'],
    ['2026-11-23', '2026-11-20', '오늘'],
  ])('tells from %s to %s an age of %s', (from, to, words) => {
    expect(plain(ageWords(ageBetween(from, to), 'ko'))).toBe(words)
  })
})
