import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { describeSettlement, settledSentence, settlementProblemSentence } from './describe-settlement'
import { sayReadiness } from './said'
import { settlementAnswers, settlementProblems } from './settlement-draft'
import { parseSettlement } from './settlements'
import { standingSettlement } from './standing-settlement'
import { anyEvidence, evidence, NOW, scan, statement } from './test-evidence'
import type { Evidence, PolicyScan, SettledAs, Settlement, SettlementDraft } from './types'

const HASH = 'a'.repeat(64)
const OTHER_HASH = 'b'.repeat(64)
const OUTCOMES = ['ok', 'incomplete', 'missing', 'unknown', 'not-a-policy'] as const
const ANSWERS = ['listed', 'listed-without-work', 'not-listed', 'not-a-policy'] as const

const draft = (parts: Partial<SettlementDraft> = {}): SettlementDraft => ({
  processor: 'Hackle',
  outcome: 'unknown',
  answer: 'listed',
  quote: '주식회사 핵클 | 문자메시지 발송',
  place: 'PDF 4쪽',
  reason: 'PDF를 직접 읽음',
  role: '법무',
  name: null,
  ...parts,
})
const settlement = (parts: Partial<Settlement> = {}): Settlement => ({
  ...draft(),
  id: 'settled',
  url: scan({}).url,
  at: '2026-11-22T05:05:00.000Z',
  textHash: HASH,
  ...parts,
})
const read = (parts: Partial<PolicyScan> = {}) => scan({ outcome: 'unknown', textHash: HASH, ...parts })
const clauseOf = (
  scans: readonly PolicyScan[],
  settlements: readonly Settlement[],
  more: Partial<Evidence> = {},
) => {
  const from = { ...evidence({ scans }), ...more, settlements }
  const clause = assess(from).steps[0]?.requirements.find(({ id }) => id === 'clause-published')
  if (!clause) throw new Error('no clause')
  return clause
}

describe('what a person settled where the reader could not tell', () => {
  it.each([
    ['listed', 'stated'],
    ['listed-without-work', 'open'],
    ['not-listed', 'open'],
    ['not-a-policy', 'cannot-tell'],
  ] as const)('as %s is %s', (answer, state) => {
    expect(clauseOf([read()], [settlement({ answer })]).state).toBe(state)
  })

  it('is stated with the settlement as its proof, never seen', () => {
    const clause = clauseOf([read()], [settlement()])
    expect(clause).toMatchObject({ state: 'stated', message: 'clause-published.stated' })
    expect(clause.proofs).toMatchObject([
      { kind: 'scan' },
      { kind: 'settlement', disputes: false, age: { days: 1 } },
    ])
  })

  it('is void once the text of the page changed, and where nobody knows whether it did', () => {
    expect(clauseOf([read({ textHash: OTHER_HASH })], [settlement()]).state).toBe('cannot-tell')
    expect(clauseOf([scan({ outcome: 'unknown' })], [settlement()]).state).toBe('cannot-tell')
  })

  it('speaks of its own page, its own outcome and Hackle alone', () => {
    for (const other of [
      { url: 'https://other.example/privacy' },
      { outcome: 'missing' as const },
      { processor: '가나택배' },
    ]) {
      expect(standingSettlement(read(), [settlement(other)])).toBe(null)
    }
    expect(standingSettlement(read(), [settlement({ processor: '핵클' })])).not.toBe(null)
  })

  it('is the newest word, in whatever order they come', () => {
    const later = settlement({ answer: 'not-listed', at: '2026-11-23T01:00:00.000Z' })
    expect(clauseOf([read()], [settlement(), later]).state).toBe('open')
    expect(clauseOf([read()], [later, settlement()]).state).toBe('open')
  })

  it('leaves another policy that cannot be told as it is', () => {
    const other = read({ url: 'https://b.example/privacy' })
    expect(clauseOf([read(), other], [settlement()]).state).toBe('cannot-tell')
  })

  it('does not outweigh the word that it is not there yet', () => {
    const notYet = statement({ requirement: 'clause-published', answer: 'not-yet' })
    expect(clauseOf([read()], [settlement()], { statements: [notYet] }).state).toBe('open')
  })
})

describe('a dispute', () => {
  it.each(['missing', 'incomplete'] as const)('of %s covers nothing and stands beside it', (outcome) => {
    const disputed = settlement({ outcome, answer: 'listed' })
    const clause = clauseOf([read({ outcome })], [disputed])
    expect(clause).toMatchObject({ state: 'open', message: `clause-published.${outcome}` })
    expect(clause.proofs).toMatchObject([{ kind: 'scan' }, { kind: 'settlement', disputes: true }])
  })

  it('of a listing opens the step', () => {
    const clause = clauseOf([read({ outcome: 'ok' })], [settlement({ outcome: 'ok', answer: 'not-listed' })])
    expect(clause).toMatchObject({ state: 'open', message: 'clause-published.disputed' })
  })

  it('leaves a listing stated where another page was set aside on a person’s word', () => {
    const scans = [read({ outcome: 'ok' }), read({ outcome: 'unknown', url: 'https://b.example/privacy' })]
    const aside = settlement({ outcome: 'unknown', answer: 'not-a-policy', url: 'https://b.example/privacy' })
    expect(clauseOf(scans, []).state).toBe('cannot-tell')
    expect(clauseOf(scans, [aside]).state).toBe('stated')
  })

  it('never makes anything seen, nor a failing step stronger', () => {
    const any = fc.record({
      url: fc.constantFrom('a', 'b', 'c').map((page) => `https://${page}.example/privacy`),
      outcome: fc.constantFrom(...OUTCOMES),
      answer: fc.constantFrom<SettledAs>(...ANSWERS),
    })
    fc.assert(
      fc.property(anyEvidence, fc.array(any, { maxLength: 5 }), (from, settled) => {
        const scans = from.scans.map((one) => ({ ...one, textHash: HASH }))
        const before = clauseOf(scans, [], { statements: from.statements })
        const after = clauseOf(scans, settled.map(settlement), { statements: from.statements })
        if (after.state === 'seen') expect(before.state).toBe('seen')
        const failing = ['clause-published.missing', 'clause-published.incomplete']
        if (failing.some((message) => before.message.startsWith(message))) expect(after.state).toBe('open')
      }),
    )
  })
})

describe('a draft', () => {
  it.each([
    ['no quote where the name is said to be there', { quote: ' ' }, 'quote', 'required'],
    ['no place', { place: '' }, 'place', 'required'],
    ['no reason', { reason: '' }, 'reason', 'required'],
    ['no role', { role: '' }, 'role', 'required'],
    ['too long a quote', { quote: '가'.repeat(601) }, 'quote', 'too-long'],
    ['a phone number', { reason: '담당자 010-1234-5678' }, 'reason', 'phone-number'],
    ['what was read already', { outcome: 'missing', answer: 'not-listed' }, 'answer', 'as-read'],
  ] as const)('with %s is refused', (_, parts, field, reason) => {
    expect(settlementProblems(draft(parts))).toEqual([{ field, reason }])
    const stamp = { id: 'a', url: scan({}).url, at: NOW, textHash: HASH }
    expect(parseSettlement(draft(parts), stamp)).toEqual({ ok: false, field, reason })
    for (const language of ['ko', 'en'] as const)
      expect(settlementProblemSentence({ field, reason }, language)).not.toMatch(/[{}]/)
  })

  it('that says the name is not there needs no quote', () => {
    expect(settlementProblems(draft({ answer: 'not-listed', quote: '', place: '' }))).toEqual([])
  })

  it('is refused in one word when it is no draft', () => {
    const stamp = { id: 'a', url: scan({}).url, at: NOW, textHash: HASH }
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(parseSettlement(anything, stamp).ok).toBe(false)
      }),
    )
  })

  it('may give every answer but the one that was read', () => {
    expect(OUTCOMES.map((outcome) => settlementAnswers(outcome).length)).toEqual([3, 3, 3, 4, 3])
  })
})

describe('in words', () => {
  it('is a sentence, the words in quotation marks, where and why, and who', () => {
    expect(describeSettlement(settlement({ name: '홍길동' }), 'en')).toEqual({
      sentence: 'Hackle found in the entrustment section with its work by a person',
      words: '“주식회사 핵클 | 문자메시지 발송”',
      where: 'PDF 4쪽 · PDF를 직접 읽음',
      who: '홍길동 (법무), Nov\u00a022,\u00a02026',
    })
    for (const answer of ANSWERS) expect(settledSentence(answer, 'Hackle', 'ko')).toMatch(/확인함/)
  })

  it('reaches the panel as said, with a dispute marked as one', () => {
    const from = {
      ...evidence({ scans: [read({ outcome: 'missing' })] }),
      settlements: [settlement({ outcome: 'missing' })],
    }
    const said = sayReadiness(assess(from), 'ko').steps[0]?.requirements[1]
    expect(said?.settlements).toMatchObject([{ id: 'settled', disputes: true, age: '1일\u00a0전' }])
  })
})
