import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { sayReadiness } from './said'
import { anyEvidence, anyScan, anyStatement, evidence, NOW, scan, statement } from './test-evidence'
import { STEP_IDS, type Evidence, type RequirementState, type State, type StepId } from './types'

const stepOf = (from: Evidence, id: StepId) => {
  const step = assess(from).steps.find((each) => each.id === id)
  if (!step) throw new Error(`no step ${id}`)
  return step
}
const requirementOf = (from: Evidence, step: StepId, id: string) => {
  const requirement = stepOf(from, step).requirements.find((each) => each.id === id)
  if (!requirement) throw new Error(`no requirement ${id}`)
  return requirement
}
const clauseOf = (from: Evidence) => requirementOf(from, 'agreement', 'clause-published')

/** How strong a state is; a step that is not needed is compared with nothing. */
const STRENGTH: Record<State, number> = { open: 0, 'cannot-tell': 1, stated: 2, seen: 3, 'not-needed': 4 }

describe('a workspace of which nothing is known', () => {
  const readiness = assess(evidence({ workspace: { site: null, promotional: null } }))

  it('cannot tell any step, counts none and begins with the first', () => {
    expect(readiness.steps.map(({ id }) => id)).toEqual(STEP_IDS)
    expect(readiness.steps.map(({ state }) => state)).toEqual(Array(5).fill('cannot-tell'))
    expect(readiness).toMatchObject({ inPlace: 0, first: 'agreement' })
  })

  it('offers each step something to do', () => {
    expect(readiness.steps.map(({ next }) => next?.act)).toEqual([
      'state',
      'state',
      'answer-promotional',
      'state',
      'state',
    ])
  })
})

describe('step 1, the clause', () => {
  it.each([
    ['ok', 'seen', 'clause-published.seen', false],
    ['incomplete', 'open', 'clause-published.incomplete', false],
    ['missing', 'open', 'clause-published.missing', false],
    ['unknown', 'cannot-tell', 'clause-published.cannot-tell', true],
    ['not-a-policy', 'cannot-tell', 'clause-published.no-policy', true],
  ] as const)('outcome %s is %s', (outcome, state, message, statable) => {
    const clause = clauseOf(evidence({ scans: [scan({ outcome })] }))
    expect(clause).toMatchObject({ state, message, statable })
  })

  it.each([
    ['ok', 'done', 'seen'],
    ['ok', 'not-yet', 'seen'],
    ['incomplete', 'done', 'open'],
    ['missing', 'done', 'open'],
    ['unknown', 'done', 'stated'],
    ['unknown', 'not-yet', 'open'],
    ['not-a-policy', 'done', 'stated'],
  ] as const)('outcome %s and the statement %s is %s', (outcome, answer, state) => {
    const said = statement({ requirement: 'clause-published', answer })
    expect(clauseOf(evidence({ scans: [scan({ outcome })], statements: [said] })).state).toBe(state)
  })

  it('keeps a statement visible behind the finding that it cannot cover', () => {
    const said = statement({ requirement: 'clause-published' })
    const clause = clauseOf(evidence({ scans: [scan({ outcome: 'missing' })], statements: [said] }))
    expect(clause.proofs.map(({ kind }) => kind)).toEqual(['scan', 'statement'])
  })

  it('takes the newest reading of an address, in whatever order the readings come', () => {
    const earlier = scan({ outcome: 'missing', at: '2026-11-01T00:00:00.000Z' })
    const later = scan({ outcome: 'ok', at: '2026-11-20T00:00:00.000Z' })
    expect(clauseOf(evidence({ scans: [earlier, later] })).state).toBe('seen')
    expect(clauseOf(evidence({ scans: [later, earlier] })).state).toBe('seen')
    expect(
      clauseOf(
        evidence({
          scans: [
            { ...later, outcome: 'missing' },
            { ...earlier, outcome: 'ok' },
          ],
        }),
      ).state,
    ).toBe('open')
  })

  it('lets the weakest of several policies decide and says how many there are', () => {
    const listed = scan({ url: 'https://a.example/privacy' })
    const missing = scan({ url: 'https://b.example/privacy', outcome: 'missing' })
    const unread = scan({ url: 'https://c.example/privacy', outcome: 'unknown' })
    const clause = clauseOf(evidence({ scans: [listed, missing, unread] }))
    expect(clause).toMatchObject({
      state: 'open',
      message: 'clause-published.missing-some',
      values: { count: 1, pages: 3 },
      proofs: [{ kind: 'scan', scan: { url: missing.url } }],
    })
    expect(clauseOf(evidence({ scans: [listed, unread] })).state).toBe('cannot-tell')
  })

  it('leaves pages that are no policy, and earlier versions, out of the judgement', () => {
    const other = scan({ url: 'https://a.example/terms', outcome: 'not-a-policy' })
    const old = scan({ url: 'https://a.example/privacy/2024', outcome: 'missing', archived: true })
    expect(clauseOf(evidence({ scans: [other, old, scan({})] })).state).toBe('seen')
    expect(clauseOf(evidence({ scans: [other, old] })).message).toBe('clause-published.no-policy')
  })

  it.each([
    ['no site and nothing read', { workspace: { site: null } }, 'set-site'],
    ['nothing read', {}, 'open-policy'],
    ['a failing finding', { scans: [scan({ outcome: 'incomplete' })] }, 'open-policy'],
    ['an unreadable policy', { scans: [scan({ outcome: 'unknown' })] }, 'state'],
    ['a clause that is seen', { scans: [scan({})] }, undefined],
    [
      'a clause only stated and never read',
      { statements: [statement({ requirement: 'clause-published' })] },
      'open-policy',
    ],
  ] as const)('with %s the next act is %s', (_, parts, act) => {
    const signed = statement({ requirement: 'contract-signed', option: 'own-form' })
    const statements = 'statements' in parts ? [signed, ...parts.statements] : [signed]
    expect(stepOf(evidence({ ...parts, statements }), 'agreement').next?.act).toBe(act)
  })
})

describe('each requirement has its own way on', () => {
  const ways = ({ next, also }: RequirementState) => [next, ...also].map((action) => action?.label)
  const clause = (said: 'done' | 'not-yet') => ({
    statements: [statement({ requirement: 'clause-published', answer: said })],
  })

  it.each([
    ['no site and nothing read', { workspace: { site: null } }, ['set-site', 'state-clause']],
    ['nothing read', {}, ['open-policy', 'state-clause']],
    ['only another page', { scans: [scan({ outcome: 'not-a-policy' })] }, ['open-policy', 'state-clause']],
    ['an unreadable policy', { scans: [scan({ outcome: 'unknown' })] }, ['state-clause', 'scan-again']],
    ['a failing finding', { scans: [scan({ outcome: 'missing' })] }, ['scan-again']],
    ['a word that it is not there yet', clause('not-yet'), ['open-policy', 'state-clause']],
    ['a word that it is there', clause('done'), ['open-policy']],
    ['a clause that is seen', { scans: [scan({})] }, [undefined]],
  ])('the clause with %s, while nothing is said of the contract', (_, parts, expected) => {
    const from = evidence(parts)
    expect(ways(clauseOf(from))).toEqual(expected)
    expect(ways(requirementOf(from, 'agreement', 'contract-signed'))).toEqual(['state'])
  })

  it('what no fixed link of its step leads to stays in reach', () => {
    const other = statement({ requirement: 'opt-out-issued', option: 'other-vendor' })
    const sync = requirementOf(evidence({ statements: [other] }), 'opt-out-080', 'vendor-sync')
    expect(ways(sync)).toEqual(['state-sync', 'contact-team'])
    const paid = statement({ requirement: 'credit-topped-up' })
    const creditOf = (...statements: Evidence['statements']) =>
      ways(requirementOf(evidence({ statements }), 'credit', 'credit-topped-up'))
    expect(creditOf()).toEqual(['state', 'top-up'])
    expect(creditOf({ ...paid, answer: 'not-yet' })).toEqual(['top-up', 'state'])
    expect(creditOf(paid)).toEqual([undefined, 'top-up'])
  })

  it('the step takes that of the first of its weakest requirements that has one', () => {
    fc.assert(
      fc.property(anyEvidence, (from) => {
        for (const { state, requirements, next } of assess(from).steps) {
          const weakest = requirements.filter(
            (each) => !each.aside && each.state === state && each.next !== null,
          )
          expect(next).toEqual(weakest[0]?.next ?? null)
        }
      }),
    )
  })

  it('whatever a person may state in steps 2 to 5 offers the deep link and the noting, also once it is open', () => {
    fc.assert(
      fc.property(anyEvidence, (from) => {
        const readiness = assess(from)
        const said = sayReadiness(readiness, 'ko').steps.slice(1)
        for (const { requirements, links } of said) {
          for (const { form, statement, state, next, also } of requirements) {
            if (form === null) continue
            const actions = [next, ...also].filter((action) => action !== null)
            expect([...actions, ...links].some(({ href }) => href)).toBe(true)
            expect(actions.some(({ act }) => act === 'state') || state === 'stated').toBe(true)
            expect(state === 'cannot-tell' || statement !== null).toBe(true)
          }
        }
      }),
    )
  })
})

describe('a requirement that only a person can tell', () => {
  it.each([
    ['agreement', 'contract-signed'],
    ['sender-number', 'sender-registered'],
    ['opt-out-080', 'opt-out-issued'],
    ['credit', 'credit-topped-up'],
    ['phone-collection', 'numbers-collected'],
  ] as const)('%s: %s follows the newest statement', (step, requirement) => {
    const done = statement({ requirement, at: '2026-11-10T00:00:00.000Z' })
    const notYet = statement({ requirement, answer: 'not-yet', at: '2026-11-11T00:00:00.000Z' })
    const stateWith = (...statements: Evidence['statements']) =>
      requirementOf(evidence({ statements }), step, requirement).state
    expect(stateWith()).toBe('cannot-tell')
    expect(stateWith(done)).toBe('stated')
    expect(stateWith(notYet, done)).toBe('open')
    expect(stateWith(done, notYet)).toBe('open')
  })

  it.each([
    ['agreement', 'contract-signed', 'https://docs.hackle.io/crm-marketing/sms/getting-started'],
    [
      'sender-number',
      'sender-registered',
      'https://dashboard.hackle.io/config/platform-integrations?tab=TEXT_MESSAGE',
    ],
    ['opt-out-080', 'opt-out-issued', 'https://dashboard.hackle.io/config/platform-integrations?tab=SETTING'],
    ['credit', 'credit-topped-up', 'mailto:support@hackle.io'],
    [
      'phone-collection',
      'numbers-collected',
      'https://docs.hackle.io/crm-marketing/crm-properties/collect-phone-number',
    ],
  ] as const)('%s: known to be open leads to %s', (step, requirement, href) => {
    const from = evidence({ statements: [statement({ requirement, answer: 'not-yet' })] })
    expect(stepOf(from, step).next).toMatchObject({ requirement, href, act: null })
  })

  it.each([
    ['the day it speaks of', { date: '2026-11-12', at: '2026-11-20T00:00:00.000Z' }, 11],
    ['the day it was said, in Korea', { date: null, at: '2026-11-21T15:30:00.000Z' }, 1],
    ['today', { date: null, at: NOW }, 0],
    ['a day that the clock has not reached', { date: '2027-01-01', at: NOW }, 0],
  ])('counts its age in days from %s', (_, times, days) => {
    const from = evidence({ statements: [statement({ requirement: 'credit-topped-up', ...times })] })
    expect(requirementOf(from, 'credit', 'credit-topped-up').proofs).toMatchObject([{ age: { days } }])
  })
})

describe('step 3', () => {
  it('is not needed where only informational texts are sent, whatever was stated', () => {
    const statements = [statement({ requirement: 'opt-out-issued', answer: 'not-yet' })]
    const step = stepOf(evidence({ workspace: { promotional: false }, statements }), 'opt-out-080')
    expect(step).toMatchObject({ state: 'not-needed', next: null })
    expect(step.requirements[0]?.proofs).toEqual([{ kind: 'setting', setting: 'promotional' }])
  })

  it('asks for the sync as soon as the number is of another vendor', () => {
    const other = statement({ requirement: 'opt-out-issued', option: 'other-vendor' })
    const synced = statement({ requirement: 'vendor-sync' })
    const idsAndState = (...statements: Evidence['statements']) => {
      const step = stepOf(evidence({ statements }), 'opt-out-080')
      return [...step.requirements.map(({ id }) => id), step.state]
    }
    expect(idsAndState(statement({ requirement: 'opt-out-issued', option: 'hackle' }))).toEqual([
      'opt-out-issued',
      'stated',
    ])
    expect(idsAndState(other)).toEqual(['opt-out-issued', 'vendor-sync', 'cannot-tell'])
    expect(idsAndState(other, { ...synced, answer: 'not-yet' })).toEqual([
      'opt-out-issued',
      'vendor-sync',
      'open',
    ])
    expect(idsAndState({ ...other, answer: 'not-yet' })).toEqual(['opt-out-issued', 'open'])
    expect(idsAndState(other, synced)).toEqual(['opt-out-issued', 'vendor-sync', 'stated'])
  })
})

describe('all five steps', () => {
  const statements = [
    statement({ requirement: 'contract-signed', option: 'own-form' }),
    statement({ requirement: 'sender-registered', option: 'landline' }),
    statement({ requirement: 'credit-topped-up' }),
    statement({ requirement: 'numbers-collected', option: 'sdk' }),
  ]

  it('are in place with seen, stated and not needed counted apart', () => {
    const readiness = assess(evidence({ workspace: { promotional: false }, scans: [scan({})], statements }))
    expect(readiness).toMatchObject({
      inPlace: 5,
      first: null,
      counts: { seen: 0, stated: 4, 'not-needed': 1 },
    })
    expect(readiness.steps.map(({ next }) => next)).toEqual(Array(5).fill(null))
  })

  it('point to the first open one before the first that cannot be told', () => {
    const notYet = statement({ requirement: 'credit-topped-up', answer: 'not-yet' })
    expect(assess(evidence({ statements: [notYet] })).first).toBe('credit')
  })
})

describe('for any evidence', () => {
  it('a failing finding stays open under every statement', () => {
    fc.assert(
      fc.property(
        anyEvidence,
        fc.constantFrom('missing', 'incomplete'),
        fc.array(anyStatement),
        (from, outcome, more) => {
          const failing = scan({ url: 'https://failing.example/privacy', outcome, at: NOW })
          const with_ = {
            ...from,
            scans: [...from.scans, failing],
            statements: [...from.statements, ...more],
          }
          expect(clauseOf(with_).state).toBe('open')
          expect(stepOf(with_, 'agreement').state).toBe('open')
        },
      ),
    )
  })

  it('a policy read later without a failing finding makes no step weaker', () => {
    fc.assert(
      fc.property(anyEvidence, anyScan, (from, read) => {
        fc.pre(read.outcome === 'ok' || read.outcome === 'not-a-policy')
        const later = { ...read, url: 'https://later.example/privacy', at: NOW }
        const after = assess({ ...from, scans: [...from.scans, later] })
        assess(from).steps.forEach(({ id, state }, index) => {
          const now = after.steps[index]
          expect(STRENGTH[now?.state ?? 'open'], id).toBeGreaterThanOrEqual(STRENGTH[state])
        })
      }),
    )
  })

  it('a step shows its weakest requirement and the counts add up', () => {
    fc.assert(
      fc.property(anyEvidence, (from) => {
        const { steps, counts, inPlace, first } = assess(from)
        for (const { state, requirements } of steps) {
          const own = requirements.filter(({ aside }) => !aside)
          expect(STRENGTH[state]).toBe(Math.min(...own.map((each) => STRENGTH[each.state])))
        }
        expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(5)
        expect(inPlace).toBe(5 - counts.open - counts['cannot-tell'])
        expect(first === null).toBe(inPlace === 5)
      }),
    )
  })

  it('nothing is seen that no scan proves, and nothing stated that nobody said', () => {
    fc.assert(
      fc.property(anyEvidence, (from) => {
        for (const { state, proofs } of assess(from).steps.flatMap(({ requirements }) => requirements)) {
          if (state === 'seen') expect(proofs[0]?.kind).toBe('scan')
          if (state === 'stated') expect(proofs.some(({ kind }) => kind === 'statement')).toBe(true)
          if (state === 'not-needed') expect(proofs[0]?.kind).toBe('setting')
        }
      }),
    )
  })

  it('the order in which evidence was stored does not matter', () => {
    fc.assert(
      fc.property(anyEvidence, (from) => {
        const times = [...from.scans, ...from.statements].map(({ at }) => at)
        fc.pre(new Set(times).size === times.length)
        const turned = { ...from, scans: from.scans.toReversed(), statements: from.statements.toReversed() }
        expect(assess(turned)).toEqual(assess(from))
      }),
    )
  })
})
