import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PLAIN, settingsOf, speakIn } from './arbitraries'
import { mattersAsked } from './matters'
import { planOf } from './plan'
import { TEXT_HASHES, TEXT_VERSION } from './text-versions'
import { textsOf } from './texts-of'
import type { ConsentBox, ConsentPlan, ConsentSettings, Matter } from './types'

const planIn = (settings: ConsentSettings, language: 'ko' | 'en' = 'ko') =>
  planOf(settings, speakIn(language), language, false)
const box = (plan: ConsentPlan, matter: Matter) => plan.boxes.find((made) => made.matter === matter)
const words = ({ label, lines }: ConsentBox) =>
  [label, ...lines.map((line) => `${line.label ?? ''} ${line.text}`)].join('\n')
const service: ConsentSettings = { ...PLAIN, kind: 'service' }

/** Holds for every combination of settings, in Korean and in English. */
function always(claim: (plan: ConsentPlan, settings: ConsentSettings, isKorean: boolean) => void) {
  fc.assert(
    fc.property(settingsOf, fc.constantFrom('ko' as const, 'en' as const), (settings, language) =>
      claim(planIn(settings, language), settings, language === 'ko'),
    ),
    { numRuns: 1500 },
  )
}

describe('what the form asks', () => {
  it('CON-001: always says on what the number rests, by a box or by a legal basis', () => {
    always((plan, { kind, basis }, isKorean) => {
      const collection = box(plan, 'collection')
      const onContract = kind === 'service' && basis === 'contract'
      expect(collection?.ticked).toBe(!onContract)
      if (onContract && collection)
        expect(words(collection)).toMatch(isKorean ? /제15조제1항제4호/ : /Article 15\(1\)4/)
    })
  })

  it('CON-002: names purpose, items and period, and the right to refuse with what follows', () => {
    always((plan, _, isKorean) => {
      for (const matter of ['collection', 'marketing-use'] as const) {
        const made = box(plan, matter)
        if (made === undefined) continue
        const labels = made.lines.map(({ label }) => label)
        expect(labels).toEqual(
          expect.arrayContaining(isKorean ? ['목적', '항목', '기간'] : ['Purpose', 'Items', 'Kept until']),
        )
        const refusal = isKorean ? /거부할 권리.*거부하면.*받을 수 없/ : /may refuse.*get no/
        expect(refusal.test(words(made))).toBe(made.ticked)
      }
    })
  })

  it('CON-004: asks one matter a box, and none twice', () => {
    always((plan, settings) => {
      const matters = plan.boxes.filter(({ ticked }) => ticked).map(({ matter }) => matter)
      expect(new Set(matters).size).toBe(matters.length)
      expect(matters).toEqual(mattersAsked(settings))
    })
    const labels = planIn({ ...service, night: 'night_ads' }).boxes.map(({ label }) => label)
    const SUBJECTS = [/수집·이용/, /마케팅/, /수신 동의 \(문자\)/, /야간/, /만 14세/]
    for (const label of labels) expect(SUBJECTS.filter((subject) => subject.test(label))).toHaveLength(1)
  })

  it('CON-005, CON-006: marks no advertising as required, and each box as design and law want', () => {
    always((plan, { kind }) => {
      for (const { matter, tag, ticked } of plan.boxes) {
        if (matter === 'age') expect(tag).toBe('required')
        else if (matter === 'collection') expect(tag).toBe(kind === 'service' && ticked ? 'required' : null)
        else if (matter === 'advertising') expect(tag).toBe(kind === 'service' ? 'optional' : null)
        else expect(tag).toBe('optional')
      }
    })
  })

  it('CON-007, CON-008: calls advertising by its name, with its channel and its sender', () => {
    always((plan, { kind, adConsent, company }, isKorean) => {
      const made = box(plan, 'advertising')
      expect(made === undefined).toBe(adConsent !== null)
      if (made !== undefined) {
        expect(made.label).toMatch(isKorean ? /광고.*문자/ : /advertising.*text/)
        expect(words(made)).toContain(company)
      }
      if (kind === 'marketing')
        expect(plan.heading).toMatch(isKorean ? /광고.*선택/ : /Advertising.*optional/)
      expect(plan.boxes.map(words).join()).not.toMatch(/혜택|소식|benefits|news/i)
    })
  })

  it('CON-009: asks for the night in a box of its own, with its hours, only where a key can act on it', () => {
    always((plan, { night, adConsent }) => {
      const made = box(plan, 'night')
      const usable = night !== null && night !== '' && !night.startsWith('$')
      expect(made !== undefined).toBe(usable && adConsent === null)
      if (made !== undefined) expect(made.label).toMatch(/21:00.08:00/)
    })
  })

  it('CON-010: offers to agree to all only in a service form, and says that optional items are in it', () => {
    always((plan, { kind }, isKorean) => {
      const boxes = plan.boxes.filter(({ ticked, matter }) => ticked && matter !== 'age')
      expect(plan.all !== null).toBe(kind === 'service' && boxes.length > 1)
      if (plan.all !== null) expect(plan.all).toMatch(isKorean ? /선택 항목 포함/ : /includes optional/)
    })
  })

  it('CON-011: lets the period and the contact for promotion stand out, and nothing else', () => {
    always((plan, { kind }, isKorean) => {
      for (const { matter, lines } of plan.boxes) {
        const strong = lines.filter((line) => line.strong).map(({ label, text }) => label ?? text)
        const contact = isKorean
          ? '상품·서비스 홍보를 위해 연락드릴 수 있습니다.'
          : 'You may be contacted to promote products or services.'
        const period = isKorean ? '기간' : 'Kept until'
        const promotes = matter === (kind === 'marketing' ? 'collection' : 'marketing-use')
        const notices = matter === 'collection' || matter === 'marketing-use'
        expect(strong).toEqual([...(notices ? [period] : []), ...(promotes ? [contact] : [])])
      }
    })
  })

  it('CON-012: asks for the age, and says what children need where the site has a way for them', () => {
    always((plan, { age }, isKorean) => {
      const made = box(plan, 'age')
      expect(made !== undefined).toBe(age === 'ask')
      if (made !== undefined) expect(words(made)).toMatch(isKorean ? /14세/ : /14/)
    })
    const linesWith = (under14Link: string | null) => box(planIn({ ...PLAIN, under14Link }), 'age')?.lines
    expect(linesWith('https://shop.example/guardian')?.[0]?.text).toContain('법정대리인')
    expect(linesWith(null)).toEqual([])
  })

  it('CON-013: names the version of its texts, and their hash where they are the built-in ones', () => {
    always((plan, { kind }, isKorean) => {
      expect(plan.textVersion).toBe(TEXT_VERSION)
      expect(plan.textHash).toBe(TEXT_HASHES[isKorean ? 'ko' : 'en'][kind])
    })
    expect(planOf(PLAIN, speakIn('ko'), 'ko', true).textHash).toBeNull()
    expect(planOf(PLAIN, speakIn('ko'), '', false).textHash).toBe(TEXT_HASHES.ko.marketing)
    expect(planOf(PLAIN, speakIn('en'), 'fr', false).textHash).toBe(TEXT_HASHES.en.marketing)
  })

  it('CON-015: tells of the processor and asks no consent to it', () => {
    always((plan, { processor }) => {
      const told = plan.boxes.filter((made) => words(made).includes('주식회사 핵클'))
      expect(told.map(({ matter }) => matter)).toEqual(processor === null ? [] : ['collection'])
      expect(plan.boxes.map(({ label }) => label).join()).not.toMatch(/위탁|entrust/i)
    })
  })

  it('CON-018: says over the boxes that going without costs nothing, and before the tick what leaving it empty does', () => {
    always((plan, { kind, adConsent, whenUnticked }, isKorean) => {
      expect(plan.over !== null).toBe(kind === 'marketing')
      const both = isKorean ? /두 항목에 모두/ : /both/
      if (plan.over !== null) {
        expect(plan.over).toMatch(isKorean ? /제한이 없습니다/ : /all other services/)
        expect(both.test(plan.over)).toBe(adConsent === null)
      }
      const advertising = box(plan, 'advertising')
      const ends = isKorean ? /이전에 하신 동의도 해지/ : /earlier consent of yours ends/
      if (advertising !== undefined)
        expect(ends.test(words(advertising))).toBe(kind === 'service' && whenUnticked === 'unsubscribe')
    })
  })

  it('lets only a gesture tick what is asked for advertising', () => {
    always((plan, { kind }) => {
      for (const { matter, ticked, gestureOnly } of plan.boxes) {
        const isForm = matter === 'age' || (matter === 'collection' && (kind === 'service' || !ticked))
        expect(gestureOnly).toBe(!isForm)
      }
    })
  })

  it('shows the day of an earlier consent in place of the boxes', () => {
    always((plan, { adConsent }, isKorean) => {
      const day = isKorean ? '2025. 3. 1.' : 'Mar 1, 2025'
      expect(plan.earlier?.replaceAll('\u00a0', ' ').includes(day) ?? false).toBe(adConsent !== null)
    })
  })

  it('leaves no placeholder open and says nothing twice', () => {
    always((plan, settings, isKorean) => {
      const texts = textsOf(plan, speakIn(isKorean ? 'ko' : 'en'))
      expect(texts.filter((text) => text.trim() === '' || /\{\w+\}/.test(text))).toEqual([])
      if (!isKorean) {
        const own = ['나래상회', '휴대전화번호', '주문 안내 문자 발송', '회원 탈퇴 시까지', '주식회사 핵클']
        const built = texts.map((text) => own.reduce((rest, name) => rest.replace(name, ''), text))
        expect(built.filter((text) => /[가-힣]/.test(text))).toEqual([])
      }
      const plain = plan.boxes.flatMap(({ lines }) => lines.filter(({ label }) => label === null))
      const repeated = plain.filter(({ text }, at) => plain.findIndex((other) => other.text === text) !== at)
      expect(repeated).toEqual([])
      expect(texts.some((text) => text.includes(settings.processor ?? ''))).toBe(true)
    })
  })

  it('takes the site’s own items, purpose and period', () => {
    const plan = planIn({ ...PLAIN, items: '번호만', purpose: '개장 안내', retention: '1년' })
    expect(box(plan, 'collection')?.lines.slice(0, 3)).toEqual([
      { label: '목적', text: '개장 안내', strong: false },
      { label: '항목', text: '번호만', strong: false },
      { label: '기간', text: '1년', strong: true },
    ])
  })
})
