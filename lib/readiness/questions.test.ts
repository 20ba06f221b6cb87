import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../facts/policy/parse'
import { findingSentence, HACKLE, QUESTIONS, scanDocumentSync } from '../rules'
import { policyPage, section, table } from '../facts/policy/sample-page'
import { withAnswers } from './answers'
import { assess } from './assess'
import { describeStatement } from './describe'
import { sayReadiness } from './said'
import { requirementWords } from './sentences'
import { parseStatement } from './statements'
import { anyEvidence, evidence, NOW, scan, statement } from './test-evidence'
import type { Evidence, Statement, StatementDraft } from './types'

const listed = policyPage(section(table(['수탁자', '위탁업무'], ['주식회사 핵클', '문자메시지 발송'])))
const findings = scanDocumentSync(parseHtml(listed), [HACKLE]).report.checked[0]?.findings ?? []

interface Example {
  readonly promotional: boolean
  readonly statement: StatementDraft | null
}

const examples = QUESTIONS.flatMap((rule) => {
  const folder = join(import.meta.dirname, '../rules', rule.id, 'examples')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ rule, file, path: join(folder, file) }))
})

describe.each(examples)('$rule.id $file', ({ rule, file, path }) => {
  it('is answered as its name says', () => {
    const example = JSON.parse(readFileSync(path, 'utf8')) as Example
    const parsed = example.statement && parseStatement(example.statement, { id: 'a', at: NOW })
    if (parsed && !parsed.ok) throw new Error(`${parsed.field} ${parsed.reason}`)
    const from = evidence({
      workspace: { promotional: example.promotional },
      statements: parsed ? [parsed.statement] : [],
    })
    const finding = withAnswers(findings, from).find((one) => one.rule === rule.id)
    expect(finding?.verdict).toBe(/^(?:pass|fail|unclear|not-applicable)(?=-)/.exec(file)?.[0])
    for (const language of ['ko', 'en'] as const)
      expect(finding && findingSentence(finding, language)).not.toBe(rule.id)
  })
})

describe('the questions beside step 1', () => {
  const asideOf = (from: Evidence) => assess(from).steps[0]?.requirements.filter(({ aside }) => aside) ?? []
  const notYet = (requirement: string) => statement({ requirement, answer: 'not-yet' })
  const every = QUESTIONS.map(({ requirement = '' }) => requirement)

  it('are those of the rules that ask, each under the provision of its rule', () => {
    expect(asideOf(evidence({})).map(({ id }) => id)).toEqual(every)
    for (const { requirement = '', legal } of QUESTIONS) {
      expect(requirementWords(requirement)?.law).toEqual({ href: legal.url, label: legal.article })
    }
  })

  it('change no state of a step, no count and nothing that comes next, whatever is answered', () => {
    const answers = fc.array(
      fc.record({ requirement: fc.constantFrom(...every), answer: fc.constantFrom('done', 'not-yet') }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(anyEvidence, answers, (from, said) => {
        const without = {
          ...from,
          statements: from.statements.filter((one) => !every.includes(one.requirement)),
        }
        const answered = { ...without, statements: [...said.map(statement), ...without.statements] }
        const told = ({ steps, ...rest }: ReturnType<typeof assess>) => ({
          ...rest,
          steps: steps.map(({ state, next }) => ({ state, next })),
        })
        expect(told(assess(answered))).toEqual(told(assess(without)))
      }),
    )
  })

  it('stand open beside the step where the answer is not yet, with what to do', () => {
    const from = evidence({ scans: [scan({})], statements: [notYet('change-announced')] })
    const [, , , , , announced] = sayReadiness(assess(from), 'ko').steps[0]?.requirements ?? []
    expect(announced).toMatchObject({
      id: 'change-announced',
      aside: true,
      state: 'open',
      question: { title: '변경 공지', law: { label: '표준 개인정보 보호지침 제21조' } },
      next: { act: 'state' },
    })
    expect(announced?.sentence).toContain('공지')
  })

  it('do not ask for individual notice where only informational texts are sent', () => {
    const [notice] = asideOf(evidence({ workspace: { promotional: false } }))
    expect(notice).toMatchObject({ state: 'not-needed', next: null, proofs: [{ kind: 'setting' }] })
  })
})

describe('the checklist of a contract', () => {
  const items = Object.keys(requirementWords('contract-items')?.items?.choices ?? {})
  const parsed = (answer: Statement['answer'], there: readonly string[]) =>
    parseStatement(
      {
        requirement: 'contract-items',
        answer,
        option: null,
        date: null,
        kept: null,
        role: '법무',
        name: null,
        items: there,
      },
      { id: 'a', at: NOW },
    )

  it('has the seven contents, all of which the answer "done" needs', () => {
    expect(items).toHaveLength(7)
    expect(parsed('done', items)).toMatchObject({ ok: true })
    for (const left of items) {
      const rest = items.filter((item) => item !== left)
      expect(parsed('done', rest)).toEqual({ ok: false, field: 'items', reason: 'not-all' })
    }
  })

  it('tells with "not yet" what is lacking', () => {
    const answer = parsed('not-yet', items.slice(0, 5))
    expect(answer.ok && describeStatement(answer.statement, 'en').sentence).toBe(
      'The agreement lacks some contents (lacking: supervision and inspection, liability for a breach)',
    )
  })

  it('takes no item that it does not know', () => {
    expect(parsed('not-yet', ['constructor'])).toEqual({ ok: false, field: 'items', reason: 'not-a-choice' })
  })
})
