import { daysBetween, koreanDay } from './days'
import type { Evidence, NextAction, Proof, RequirementState, Statement } from './types'

/** The newest statement on a requirement; of two from the same moment the one listed first. */
export function newestStatement(evidence: Evidence, requirement: string): Statement | null {
  let newest: Statement | null = null
  for (const statement of evidence.statements) {
    if (statement.requirement !== requirement) continue
    if (newest === null || Date.parse(statement.at) > Date.parse(newest.at)) newest = statement
  }
  return newest
}

/** A statement as proof, with its age in whole days: from the day it speaks of, else from the day it was said. */
export function statementProof(statement: Statement, now: string): Proof {
  const day = statement.date ?? koreanDay(statement.at)
  return { kind: 'statement', statement, ageDays: daysBetween(day, koreanDay(now)) }
}

/** Judges a requirement that no page shows: only a person can say it. */
export function judgeByStatement(evidence: Evidence, requirement: string): RequirementState {
  const statement = newestStatement(evidence, requirement)
  const state = statement === null ? 'cannot-tell' : statement.answer === 'done' ? 'stated' : 'open'
  return {
    id: requirement,
    state,
    message: `${requirement}.${state}`,
    values: {},
    proofs: statement === null ? [] : [statementProof(statement, evidence.now)],
    statable: true,
  }
}

/** The action of writing a statement on a requirement. */
export function toState(requirement: string, label = 'state'): NextAction {
  return { label, href: null, act: 'state', requirement }
}

/** The action of following a link, to bring a requirement about. */
export function toFollow(label: string, href: string, requirement: string): NextAction {
  return { label, href, act: null, requirement }
}
