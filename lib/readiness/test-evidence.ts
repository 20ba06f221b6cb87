/** For tests only: evidence by plain builders, and arbitrary evidence for properties. */
import fc from 'fast-check'
import { STEPS } from './sentences'
import type { Evidence, PolicyScan, Statement, Workspace } from './types'

/** 14:05 on 23 November 2026 in Korea. */
export const NOW = '2026-11-23T05:05:00.000Z'

export const REQUIREMENTS = STEPS.flatMap(({ words }) => Object.keys(words.requirements))

export function evidence(parts: {
  readonly workspace?: Partial<Workspace>
  readonly scans?: readonly PolicyScan[]
  readonly statements?: readonly Statement[]
}): Evidence {
  const workspace = {
    version: 1,
    site: 'https://www.shop.example',
    promotional: true,
    welcomed: true,
    ...parts.workspace,
  } as const
  return { workspace, scans: parts.scans ?? [], statements: parts.statements ?? [], now: NOW }
}

export function scan(parts: Partial<PolicyScan>): PolicyScan {
  return {
    version: 1,
    url: 'https://www.shop.example/privacy',
    at: '2026-11-22T05:05:00.000Z',
    outcome: 'ok',
    reason: 'example',
    values: {},
    proof: null,
    coverage: 1,
    ...parts,
  }
}

export function statement(parts: Partial<Statement>): Statement {
  return {
    id: 'example',
    requirement: 'contract-signed',
    answer: 'done',
    option: null,
    date: null,
    kept: null,
    role: '마케팅',
    name: null,
    at: '2026-11-20T05:05:00.000Z',
    ...parts,
  }
}

const anyTime = fc
  .date({ min: new Date('2026-01-01'), max: new Date(NOW), noInvalidDate: true })
  .map((date) => date.toISOString())

export const anyScan = fc
  .record({
    url: fc.constantFrom('a', 'b', 'c').map((page) => `https://${page}.example/privacy`),
    at: anyTime,
    outcome: fc.constantFrom('ok', 'incomplete', 'missing', 'unknown', 'not-a-policy'),
    archived: fc.boolean(),
  })
  .map(scan)

export const anyStatement = fc
  .record({
    requirement: fc.constantFrom(...REQUIREMENTS),
    answer: fc.constantFrom('done', 'not-yet'),
    option: fc.constantFrom(null, 'other-vendor', 'own-form', 'unheard-of'),
    at: anyTime,
  })
  .map(statement)

export const anyEvidence = fc
  .record({
    workspace: fc.record({
      site: fc.constantFrom(null, 'https://www.shop.example'),
      promotional: fc.constantFrom(null, true, false),
    }),
    scans: fc.array(anyScan, { maxLength: 6 }),
    statements: fc.array(anyStatement, { maxLength: 12 }),
  })
  .map(evidence)
