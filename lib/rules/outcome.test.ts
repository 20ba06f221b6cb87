import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../facts/policy/parse'
import { policyPage, section, table } from '../facts/policy/sample-page'
import { unreadFacts } from '../facts/policy/unread-facts'
import {
  HACKLE,
  judge,
  outcomeAdvice,
  outcomeSentence,
  parseTarget,
  RULES,
  scanDocument,
  scanDocumentSync,
} from '.'
import { outcomeAdvices, outcomeSentences } from './outcome-words'
import type { Target } from './types'

const judged = (html: string, target: Target = HACKLE) => {
  const verdict = scanDocumentSync(parseHtml(html), [target]).report.checked[0]
  if (!verdict) throw new Error('nothing was judged')
  return verdict
}
const outcome = (html: string, target?: Target) => {
  const { outcome, reason } = judged(html, target)
  return `${outcome}: ${reason}`
}
const listed = (name: string, work: string) =>
  section(table(['수탁자', '위탁업무'], ['가나택배', '상품 배송'], [name, work]))
const provision = `<h2>제4조 (개인정보의 제3자 제공)</h2>${table(['제공받는 자', '제공 목적', '제공 항목'], ['주식회사 핵클', '행사 안내', '이름'])}`
const frame = '<iframe src="https://other.example/list"></iframe>'

describe('the outcome', () => {
  it.each([
    ['ok: named-with-work', policyPage(listed('주식회사 핵클', '문자메시지 발송'))],
    ['ok: named-with-work', policyPage(listed('핵클', 'CRM 캠페인 운영') + frame)],
    ['ok: named-with-work', policyPage(provision + listed('핵클', '알림톡 발송'))],
    ['incomplete: work-empty', policyPage(listed('핵클', '-'))],
    ['incomplete: work-not-messages', policyPage(listed('핵클㈜', '사이트 방문자 통계 분석'))],
    ['incomplete: named-loosely', policyPage(section('<p>위탁과 관련된 문의는 핵클로 하시기 바랍니다.</p>'))],
    ['missing: not-in-section', policyPage(listed('핵클리어(주)', '문자 발송'))],
    ['missing: not-in-section', policyPage(listed('(주)가나메시지', '핵클 솔루션을 통한 문자 발송'))],
    ['missing: nobody-named', policyPage(section(''))],
    ['missing: only-provision', policyPage(provision + section(''))],
    ['missing: only-elsewhere', policyPage(section(''), { more: '<p>핵클의 쿠키를 씁니다.</p>' })],
    ['missing: ended', policyPage(section('<p>주식회사 핵클에 대한 위탁은 종료되었습니다.</p>'))],
    ['missing: old-version', policyPage(listed('핵클', '문자 발송'), { title: '이전 개인정보 처리방침' })],
    [
      'missing: states-none',
      policyPage('<h2>제5조 (개인정보 처리의 위탁)</h2><p>회사는 개인정보를 위탁하지 않습니다.</p>'),
    ],
    ['missing: no-section', policyPage('')],
    ['unknown: unread-frame', policyPage(section('') + frame)],
    ['unknown: list-elsewhere', policyPage(section('<a href="/list">수탁업체 현황 보기</a>'))],
    [
      'unknown: type-only',
      policyPage(
        section('<p>수탁자의 유형만 안내하며 실제 수탁자는 마이페이지 메뉴에서 확인할 수 있습니다.</p>'),
      ),
    ],
    ['unknown: unread-script-shell', '<div id="app"></div><script src="/a.js"></script>'],
    ['unknown: unread-empty', ''],
    [
      'not-a-policy: not-list-only',
      `<h1>개인정보 처리위탁 현황</h1>${table(['수탁자', '위탁업무'], ['핵클', '문자 발송'])}`,
    ],
  ])('is %s', (expected, html) => expect(outcome(html)).toBe(expected))

  const others = table(['수탁자', '위탁업무'], ['가나택배', '상품 배송'])
  it.each([
    [
      'under a title that says it has ended',
      section(
        `<h3>수탁자</h3>${others}<h3>종료된 위탁</h3>${table(['수탁자', '위탁업무'], ['핵클', '문자 발송'])}`,
      ),
    ],
    [
      'in a row that says it has ended',
      section(table(['수탁자', '위탁업무', '비고'], ['핵클', '문자 발송', '2025. 1. 31. 위탁 종료됨'])),
    ],
    ['in a denial', section(`${others}<p>회사는 핵클에 문자 발송을 위탁하지 않습니다.</p>`)],
    [
      'in a section on location data',
      `<h2>위치정보 처리의 위탁</h2>${table(['수탁자', '위탁업무'], ['핵클', '문자 발송'])}${section(others)}`,
    ],
    ['as a former name', section(table(['수탁자', '위탁업무'], ['다라(구 핵클)', '문자 발송']))],
    [
      'as a re-processor in brackets',
      section(table(['수탁자', '위탁업무'], ['다라(재위탁: 핵클)', '문자 발송'])),
    ],
    [
      'as a re-processor in its own column',
      section(table(['수탁자', '위탁업무', '재수탁자'], ['다라', '문자 발송', '핵클'])),
    ],
    [
      'in an earlier version below',
      section(others) +
        `<h1>이전 개인정보 처리방침</h1>${section(table(['수탁자', '위탁업무'], ['핵클', '문자 발송']))}`,
    ],
    [
      'under provision in a combined section',
      `<h2>제5조 (개인정보의 제3자 제공 및 위탁)</h2><p>다음과 같이 제3자에게 제공합니다.</p>${table(['제공받는 자', '이용 목적'], ['핵클', '문자 발송'])}<p>다음과 같이 처리업무를 위탁하고 있습니다.</p>${others}`,
    ],
    ['as an address', section(table(['수탁자', '위탁업무'], ['hackle.io', '문자 발송']))],
  ])('is missing when the name stands %s', (_where, html) =>
    expect(judged(policyPage(html)).outcome).toBe('missing'),
  )

  it('does not ask other companies for messages', () =>
    expect(outcome(policyPage(listed('다라', '통계 분석')), parseTarget('주식회사 다라'))).toBe(
      'ok: named-with-work',
    ))

  it('is never missing while the page was not read to its end', () => {
    for (const kind of [
      'time',
      'pdf',
      'hwp',
      'image',
      'binary',
      'frame',
      'script-shell',
      'empty',
      'changed',
      'size',
    ] as const) {
      const facts = { ...unreadFacts(kind, null), isPolicy: true, kindReason: 'policy' as const }
      expect(judge(facts, HACKLE).outcome).toBe('unknown')
    }
  })

  it('does not change with retention', () => {
    const withPeriod = section(table(['수탁자', '위탁업무', '보유기간'], ['핵클', '문자 발송', '1년']))
    expect(outcome(policyPage(withPeriod))).toBe(outcome(policyPage(listed('핵클', '문자 발송'))))
  })

  it('stays the same however the name is composed, spaced or filled', () => {
    const dress = fc.record({
      name: fc.constantFrom(
        '핵클',
        '주식회사 핵클',
        '(주)핵클',
        '핵클 주식회사',
        'Hackle',
        'Hackle Co., Ltd.',
        '핵클(Hackle)',
      ),
      form: fc.constantFrom<'NFC' | 'NFD'>('NFC', 'NFD'),
      wide: fc.boolean(),
      invisible: fc.constantFrom('', '\u200b', '\u2060', '\ufeff', '\u00ad'),
      at: fc.nat(20),
      space: fc.constantFrom(' ', '\u00a0', '\u3000', '  ', '\n'),
    })
    fc.assert(
      fc.property(dress, ({ name, form, wide, invisible, at, space }) => {
        const normalised = name.normalize(form).replaceAll(' ', space)
        const printed = wide
          ? normalised.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
          : normalised
        const place = at % (printed.length + 1)
        const whole = printed.slice(0, place) + invisible + printed.slice(place)
        expect(outcome(policyPage(listed(whole, '문자 발송')))).toBe('ok: named-with-work')
      }),
    )
  })

  it('is the same with pauses and without', async () => {
    const html = policyPage(listed('핵클', '문자 발송'))
    const paused = await scanDocument(parseHtml(html), [HACKLE], { pause: async () => undefined })
    expect(paused.report.checked).toEqual(scanDocumentSync(parseHtml(html), [HACKLE]).report.checked)
  })
})

describe('what is asked', () => {
  it.each(['Hackle', 'hackle', '핵클', ' HACKLE ', 'ｈａｃｋｌｅ'])(
    '%s means every spelling of Hackle',
    (argument) => {
      expect(parseTarget(argument)).toEqual({ id: argument, isHackle: true, aliases: [] })
    },
  )

  it('is otherwise a name without legal form, spaces and brackets, or several', () => {
    expect(parseTarget('(주)가나 다 | Dara Inc.').aliases).toEqual(['가나다', 'dara'])
  })
})

describe('sentences', () => {
  it('take the particle that the name asks for', () => {
    const html = policyPage(listed('마바', '결제'))
    expect(outcomeSentence(judged(html), 'ko')).toBe('처리방침의 위탁 항목에 핵클이 없습니다.')
    expect(outcomeSentence(judged(html, parseTarget('가나')), 'ko')).toContain('가나가 없습니다')
    expect(outcomeSentence(judged(html, parseTarget('Dara')), 'ko')).toContain('Dara이(가) 없습니다')
    expect(outcomeAdvice(judged(html), 'en')).toContain('Hackle is listed')
  })

  it('say in few words that it is missing', () => {
    const missing = Object.entries(outcomeSentences).filter(([, { note }]) => note.includes('is missing'))
    expect(missing.length).toBeGreaterThan(8)
    for (const [reason] of missing) {
      const said = outcomeSentence({ ...judged(policyPage('')), reason }, 'ko')
      expect(said.length, said).toBeLessThanOrEqual(30)
    }
  })

  it('never say that nobody is named where lines were not understood', () => {
    const lines = '<p>문자 담당 가나다 (평일)</p><p>배송 담당 라마바 (주말)</p>'
    expect(outcome(policyPage(section(lines)))).toBe('missing: none-recognised')
    const bare = `<h2>제5조 (개인정보 처리의 위탁)</h2>${lines}`
    expect(outcome(policyPage(bare))).toBe('missing: none-recognised')
  })

  it('have no placeholder left, whatever the reason', () => {
    for (const reason of Object.keys(outcomeSentences)) {
      for (const language of ['ko', 'en'] as const) {
        const verdict = {
          ...judged(policyPage('')),
          reason,
          values: { names: '가나', count: 1, percent: 10 },
        }
        expect(outcomeSentence(verdict, language) + outcomeAdvice(verdict, language)).not.toMatch(/[{}]/)
      }
    }
    expect(Object.keys(outcomeAdvices)).toEqual(Object.keys(outcomeSentences))
  })
})

it('lists every rule once', () => expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length))
