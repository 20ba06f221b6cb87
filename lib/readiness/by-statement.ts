import { ageBetween, koreanDay } from './days'
import type { Evidence, Judged, NextAction, Proof, Statement, Ways } from './types'

/** The newest statement on a requirement; of two from the same moment the one listed first. */
export function newestStatement(evidence: Evidence, requirement: string): Statement | null {
  let newest: Statement | null = null
  for (const statement of evidence.statements) {
    if (statement.requirement !== requirement) continue
    if (newest === null || Date.parse(statement.at) > Date.parse(newest.at)) newest = statement
  }
  return newest
}

/** A statement as proof, with its age: from the day it speaks of, else from the day it was said. */
export function statementProof(statement: Statement, now: string): Proof {
  const day = statement.date ?? koreanDay(statement.at)
  return { kind: 'statement', statement, age: ageBetween(day, koreanDay(now)) }
}

/** Judges a requirement that no page shows: only a person can say it. */
export function judgeByStatement(evidence: Evidence, requirement: string): Judged {
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

/**
 * The ways on for a requirement that rests on a statement: noted while nobody knows, brought about while it is open.
 * Once open it keeps both, since whoever brought it about comes back to note it.
 * @param fixed whether a fixed link of the step leads where `follow` does, so that it need not be offered besides.
 */
export function waysByStatement(
  { state }: Judged,
  note: NextAction,
  follow: NextAction,
  { fixed }: { readonly fixed: boolean },
): Ways {
  const also = fixed ? [] : [follow]
  if (state === 'cannot-tell') return { next: note, also }
  if (state === 'open') return { next: follow, also: [note] }
  return state === 'stated' ? { next: null, also } : NO_WAYS
}

/** Nothing is left to do. */
export const NO_WAYS: Ways = { next: null, also: [] }
