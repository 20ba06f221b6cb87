import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { DraftReason } from './draft'
import { draftProblems, requirementForm } from './forms'
import { holdsPhoneNumber } from './free-text'
import { problemSentence } from './problems'
import { sayForm } from './said'
import { siteFrom } from './site'
import { parseStatement, statementSchema, workspaceSchema } from './statements'
import { NOW, REQUIREMENTS, statement } from './test-evidence'
import type { StatementDraft } from './types'

const STAMP = { id: 'made-here', at: NOW }

const draft = (parts: Partial<StatementDraft> = {}): StatementDraft => ({
  requirement: 'contract-signed',
  answer: 'done',
  option: 'own-form',
  date: '2026-11-12',
  kept: '법무팀 계약함',
  role: '법무',
  name: null,
  ...parts,
})

describe('a new statement', () => {
  it('gets its id and time, and its texts without spaces around', () => {
    expect(parseStatement(draft({ role: ' 법무 ', name: '  ' }), STAMP)).toEqual({
      ok: true,
      statement: { ...draft(), ...STAMP },
    })
  })

  it.each<[Partial<StatementDraft>, string, DraftReason]>([
    [{ requirement: 'unheard-of' }, 'requirement', 'not-a-choice'],
    [{ requirement: 'constructor' }, 'requirement', 'not-a-choice'],
    [{ option: null }, 'option', 'required'],
    [{ option: 'hackle' }, 'option', 'not-a-choice'],
    [{ option: 'toString' }, 'option', 'not-a-choice'],
    [{ requirement: 'credit-topped-up', option: 'own-form' }, 'option', 'not-a-choice'],
    [{ date: '2026-02-30' }, 'date', 'not-a-date'],
    [{ date: '26-11-12' }, 'date', 'not-a-date'],
    [{ date: '2026-11-24' }, 'date', 'in-the-future'],
    [{ kept: 'x'.repeat(201) }, 'kept', 'too-long'],
    [{ kept: '담당 010-1234-5678' }, 'kept', 'phone-number'],
    [{ role: '' }, 'role', 'required'],
    [{ role: '   ' }, 'role', 'required'],
    [{ role: 'x'.repeat(61) }, 'role', 'too-long'],
    [{ role: '영업 02-123-4567' }, 'role', 'phone-number'],
    [{ name: 'x'.repeat(61) }, 'name', 'too-long'],
    [{ name: '+82 10 1234 5678' }, 'name', 'phone-number'],
  ])('with %o is refused at %s: %s', (parts, field, reason) => {
    const refused = parseStatement(draft(parts), STAMP)
    expect(refused).toEqual({ ok: false, field, reason })
    expect(draftProblems(draft(parts), NOW)).toEqual([{ field, reason }])
  })

  it.each([
    [{ answer: 'not-yet', option: null, date: null, kept: null } as const],
    [{ date: '2026-11-23' }],
    [{ kept: 'x'.repeat(200), role: 'x'.repeat(60), name: 'x'.repeat(60) }],
    [{ requirement: 'credit-topped-up', option: null }],
  ])('with %o is kept', (parts) => {
    expect(parseStatement(draft(parts), STAMP).ok).toBe(true)
  })

  it('may be of today in Korea while it is still yesterday elsewhere', () => {
    const at = '2026-11-23T16:00:00.000Z'
    expect(parseStatement(draft({ date: '2026-11-24' }), { id: 'made-here', at }).ok).toBe(true)
  })

  it('is refused without an echo when it is no draft at all', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseStatement(value, STAMP)).toEqual({
          ok: false,
          field: 'requirement',
          reason: 'not-a-choice',
        })
      }),
    )
  })

  it('keeps nothing that it does not know', () => {
    const parsed = parseStatement({ ...draft(), phone: '01012345678' }, STAMP)
    expect(parsed).toEqual({ ok: true, statement: { ...draft(), ...STAMP } })
  })
})

describe('every form', () => {
  it.each(REQUIREMENTS)('%s offers only what its statement accepts', (requirement) => {
    const form = requirementForm(requirement)
    const choices = form?.fields.find(({ id }) => id === 'option')?.choices.map(({ id }) => id) ?? [null]
    expect(choices.length).toBeGreaterThan(0)
    for (const option of choices) {
      const items = form?.items ? { items: form.items.choices.map(({ id }) => id) } : {}
      expect(draftProblems(draft({ requirement, option, ...items }), NOW)).toEqual([])
    }
  })

  it.each(REQUIREMENTS)('%s says of each field that may stay empty that it may', (requirement) => {
    for (const [language, mark] of [
      ['ko', '(선택)'],
      ['en', '(optional)'],
    ] as const) {
      const fields = sayForm(requirement, language)?.fields ?? []
      expect(fields.filter(({ label }) => label.endsWith(` ${mark}`)).map(({ id }) => id)).toEqual([
        'date',
        'kept',
        'name',
      ])
      expect(fields.filter(({ required }) => required).map(({ id }) => id)).toContain('role')
    }
  })

  it('is there for requirements only', () => {
    expect(requirementForm('unheard-of')).toBe(null)
  })
})

describe('a problem', () => {
  it.each<[DraftReason, string, string]>([
    ['phone-number', '전화번호는 저장하지 않으니', 'not stored'],
    ['too-long', '200자까지', 'At most 200 characters'],
    ['in-the-future', '오늘이나 지난 날짜', 'Enter today or a past date'],
  ])('%s says what to do', (reason, ko, en) => {
    expect(problemSentence({ field: 'kept', reason }, 'ko')).toContain(ko)
    expect(problemSentence({ field: 'kept', reason }, 'en')).toContain(en)
  })
})

describe('stored shapes', () => {
  it('takes back what was kept, also a statement of a requirement that is no longer known', () => {
    for (const requirement of [...REQUIREMENTS, 'of-a-later-version']) {
      const kept = statement({ requirement, date: '2026-11-30' })
      expect(v.parse(statementSchema, kept)).toEqual(kept)
    }
  })

  it.each([
    [{ at: 'yesterday' }],
    [{ answer: 'maybe' }],
    [{ role: '' }],
    [{ kept: 'x'.repeat(201) }],
    [{ date: '2026-13-01' }],
    [{ id: '<b>' }],
  ])('refuses a statement with %o', (parts) => {
    expect(v.is(statementSchema, { ...statement({}), ...parts })).toBe(false)
  })

  it.each([
    ['https://www.shop.example', true],
    [null, true],
    ['https://www.shop.example/', false],
    ['https://www.shop.example:8443', false],
    ['https://user@www.shop.example', false],
    ['javascript:alert(1)', false],
  ])('a workspace with the site %s: %s', (site, accepted) => {
    expect(v.is(workspaceSchema, { version: 1, site, promotional: null, welcomed: false })).toBe(accepted)
  })
})

describe('a site as typed', () => {
  it.each([
    ['www.shop.example', 'https://www.shop.example'],
    [' http://shop.example:8080/staging?a=1#b ', 'http://shop.example'],
    ['HTTPS://WWW.Shop.Example/', 'https://www.shop.example'],
    ['한글.example', 'https://xn--bj0bj06e.example'],
    ['localhost:3000', 'https://localhost'],
    ['', null],
    ['my shop', null],
    ['shop', null],
    ['file:///etc/hosts', null],
    ['javascript:alert(1)', null],
    ['https://user:secret@shop.example', null],
  ])('%s becomes %s', (typed, site) => {
    expect(siteFrom(typed)).toBe(site)
  })

  it('is stable once taken', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        const site = siteFrom(url)
        expect(site && siteFrom(site)).toBe(site)
      }),
    )
  })
})

describe('phone numbers in free text', () => {
  it.each([
    '010-1234-5678',
    '담당자(01012345678)',
    '０１０ １２３４ ５６７８',
    '010\u200b1234\u200b5678',
    '010 . 1234 . 5678',
    '02-123-4567',
    '(02) 123-4567',
    '031)123-4567',
    '070–1234–5678',
    '0505-123-4567',
    '080-123-4567',
    '+82 10-1234-5678',
    '82-10-1234-5678',
    '0082 10 1234 5678',
    '+1 (415) 555-2671',
    '1588-1234',
    '대표 16001234',
    '2026-11-12 010-1234-5678',
  ])('%s is seen', (text) => {
    expect(holdsPhoneNumber(text)).toBe(true)
  })

  it.each([
    '',
    '계약 관리 시스템, 2026-11-12',
    '2026. 11. 02. 체결, 2027. 01. 02. 만료',
    '2026년 1월 2일 ~ 2027년 1월 1일',
    '계약번호 2026-0012',
    '제2026-11-12호 3쪽',
    '문서함 A-12, 4번 서랍',
    '금액 12,000,000원',
    '2024-2025 계약철',
    '2026-01-02 2026-12-31',
    '제26조 제1항 제3호',
  ])('%s is left alone', (text) => {
    expect(holdsPhoneNumber(text)).toBe(false)
  })

  it('sees a mobile number however it is spaced and wherever it stands', () => {
    const gap = fc.constantFrom('', '-', ' ', '.', ' - ')
    const words = fc.constantFrom('', '담당 ', '계약 2026-11-12, ', 'tel:')
    fc.assert(
      fc.property(
        words,
        gap,
        gap,
        fc.integer({ min: 10_000_000, max: 99_999_999 }),
        (before, one, two, digits) => {
          const number = String(digits)
          expect(holdsPhoneNumber(`${before}010${one}${number.slice(0, 4)}${two}${number.slice(4)}`)).toBe(
            true,
          )
        },
      ),
    )
  })
})
