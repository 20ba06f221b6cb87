/** What a repair is and is not written for, what goes with it, and what a hostile page or name can do to it. */
import { describe, expect, it } from 'vitest'
import { accompanying, composeRepair } from '../../lib/clause'
import { applyRepair, RepairError } from '../../lib/clause/apply'
import { parseHtml } from '../../lib/facts/policy/parse'
import { HACKLE, parseTarget, scanDocumentSync } from '../../lib/rules'
import type { Target } from '../../lib/rules/types'
import { repaired } from './repaired'
import { LEAD, policy, table } from './sample'

function judged(html: string, target: Target = HACKLE) {
  const root = parseHtml(html)
  const { report, marks } = scanDocumentSync(root, [target])
  const [verdict] = report.checked
  if (!verdict) throw new Error('nobody was looked for')
  return { root, marks, facts: report.facts, verdict }
}

const LIST =
  LEAD +
  table([
    ['수탁자', '위탁업무'],
    ['솔바람물류', '상품 배송'],
  ])

describe('no repair is written', () => {
  it.each([
    [
      'where nothing is missing',
      policy(
        LEAD +
          table([
            ['수탁자', '위탁업무'],
            ['핵클', '문자 발송'],
          ]),
      ),
    ],
    ['where it cannot be told', policy(`${LEAD}<p><a href="/list">수탁자 현황 자세히 보기</a></p>`)],
    ['for a page that is no policy', '<title>공지</title><p>새 상품을 소개합니다.</p>'],
    ['for an earlier version', policy(LIST).replace('<title>', '<title>이전 ').replace('<h1>', '<h1>이전 ')],
  ])('%s', (_case, html) => {
    const { facts, verdict } = judged(html)
    expect(composeRepair(facts, verdict, { name: '핵클' })).toBeNull()
    expect(accompanying(facts, verdict)).toEqual([])
  })
})

describe('another company', () => {
  it('has a marked blank for its work, which its client alone knows', () => {
    const { facts, verdict } = judged(policy(LIST), parseTarget('한들소프트|Handeul'))
    const repair = composeRepair(facts, verdict)
    expect(repair?.cells?.map(({ text, blank }) => [text, blank])).toEqual([
      ['한들소프트', null],
      ['[위탁업무]', 'work'],
    ])
    expect(repair?.blanks).toEqual(['work'])
    expect(accompanying(facts, verdict).map(({ id }) => id)).toEqual(['effective-date', 'earlier-version'])
  })
})

describe('what goes with a repair', () => {
  it('has the dates it needs as blanks, and the one it knows filled in', () => {
    const { facts, verdict } = judged(policy(LIST))
    const texts = Object.fromEntries(accompanying(facts, verdict).map(({ id, text }) => [id, text]))
    expect(texts['effective-date']).toBe('이 개인정보 처리방침은 [시행일]부터 적용됩니다.')
    expect(texts['earlier-version']).toContain('2026. 9. 1. ~ [새 시행일 전날]')
    expect(texts['individual-notice']).toContain('수탁자: [계약서에 적힌 핵클의 상호]')
    expect(texts['reprocessors']).toBeNull()
  })

  it('names the company as given', () => {
    const { facts, verdict } = judged(policy(LIST))
    const notice = accompanying(facts, verdict, { name: '핵클 주식회사' }).find(
      ({ id }) => id === 'individual-notice',
    )
    expect(notice?.text).toContain('수탁자: 핵클 주식회사')
    expect(notice?.blanks).toEqual(['effective-date'])
  })
})

describe('a page in English', () => {
  it('is repaired in English, with the words of the example clause', () => {
    const html = `<html lang="en"><head><title>Privacy Policy</title></head><body><h1>Privacy Policy</h1>
<h2>1. Purpose of collection</h2><p>We process personal information to run the shop and to answer your questions.</p>
<h2>2. Retention period</h2><p>We keep it until you close your account.</p>
<h2>3. Third parties</h2><p>We share nothing without your consent.</p>
<h2>4. Your rights</h2><p>You may ask to see your data at any time.</p>
<h2>5. Security</h2><p>We encrypt what we keep.</p></body></html>`
    const { repair, html: page } = repaired(html, 'Hackle Co., Ltd.')
    expect(repair).toMatchObject({ kind: 'add-section', lang: 'en' })
    expect(page).toContain('<h2>3-1. Entrustment of Personal Information Processing</h2>')
    expect(page).toContain(
      '<td>Sending customized CRM campaigns based on user behavior and data analytics</td>',
    )
    expect(page).toContain('<td>Until contract termination</td>')
  })
})

describe('hostile input', () => {
  it('cannot become markup by a name or a page’s words', () => {
    const name = '<img src=x onerror=alert(1)>"&'
    for (const section of [
      LIST,
      `${LEAD}<ul><li>솔바람물류: 상품 배송</li></ul>`,
      `${LEAD}<table><tr><th>수탁자</th><td>솔바람물류</td></tr><tr><th>위탁업무</th><td>배송</td></tr><tr><th>항목 &lt;script&gt;</th><td>이름</td></tr></table>`,
      '',
    ]) {
      const { repair, html } = repaired(policy(section), name)
      expect(repair?.html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&amp;')
      expect(html).not.toMatch(/<img|<script/)
    }
  })

  it('carries no attribute of the page but the columns a cell covers', () => {
    const { repair } = repaired(
      policy(
        `${LEAD}<ul><li class="a" onclick="x()" style="color:red">솔바람물류: <b id="b">상품 배송</b></li></ul>`,
      ),
      '핵클',
    )
    expect(repair?.html).toMatch(/^<li>핵클: <b>/)
  })

  it('does not stumble over nesting without end', () => {
    const deep = `${'<div>'.repeat(20_000)}${LIST}${'</div>'.repeat(20_000)}`
    const { root, marks, facts, verdict } = judged(policy(deep))
    const repair = composeRepair(facts, verdict, { name: '핵클' })
    expect(repair?.kind).toBe('add-row')
    const apply = () => repair && applyRepair(root, marks, repair)
    try {
      expect(apply()).toContain('핵클')
    } catch (error) {
      expect(error).toBeInstanceOf(RepairError)
    }
  })

  it('says so when the place of a repair is unknown', () => {
    const { root, facts, verdict } = judged(policy(LIST))
    const repair = composeRepair(facts, verdict, { name: '핵클' })
    expect(() => repair && applyRepair(root, new Map(), repair)).toThrow(RepairError)
  })

  it('crosses as plain data of bounded size', () => {
    const many = Array.from({ length: 3000 }, (_, i) => ['1', `회사${i}`, '배송'.repeat(200)])
    const { facts, verdict } = judged(policy(LEAD + table([['No.', '수탁자', '위탁업무'], ...many])))
    const layouts = JSON.stringify(facts.sections.map(({ layout }) => layout))
    expect(layouts.length).toBeLessThan(10_000)
    const repair = composeRepair(facts, verdict, { name: '핵클' })
    expect(structuredClone(repair)).toEqual(repair)
    expect(JSON.stringify(repair).length).toBeLessThan(10_000)
  })
})
