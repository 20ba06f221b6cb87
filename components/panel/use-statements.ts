import { useState } from 'preact/hooks'
import type { Readiness, Statement, StatementDraft } from '../../lib/readiness'

/** What is done with statements. Each answers whether it was stored. */
export interface StatementActs {
  onState(draft: StatementDraft): Promise<boolean>
  onWithdraw(id: string): Promise<boolean>
}

/** What happened last, for the line that tells it and offers the way back. */
export interface Happened {
  readonly requirement: string
  readonly what: 'saved' | 'withdrawn' | 'undone' | 'failed'
  /** What stood there before; null for nothing. */
  readonly before: Statement | null
}

/**
 * States, replaces and withdraws, each with one step back. An edit replaces: withdrawing it must not reveal the old one.
 * `find` gives the statement that counts for a requirement now.
 */
export function useStatements(
  find: (requirement: string) => Statement | null,
  { onState, onWithdraw }: StatementActs,
) {
  const [happened, setHappened] = useState<Happened | null>(null)

  async function replace(requirement: string, draft: StatementDraft | null) {
    const before = find(requirement)
    // The new one first: should the second act fail, the newest statement still counts.
    const stored = draft === null || (await onState(draft))
    const cleared = stored && (before === null || (await onWithdraw(before.id)))
    return { done: draft === null ? cleared : stored, before }
  }
  return {
    happened,
    async save(draft: StatementDraft) {
      const { done, before } = await replace(draft.requirement, draft)
      if (done) setHappened({ requirement: draft.requirement, what: 'saved', before })
      return done
    },
    async withdraw(requirement: string) {
      const { done, before } = await replace(requirement, null)
      setHappened({ requirement, what: done ? 'withdrawn' : 'failed', before })
    },
    async undo({ requirement, before }: Happened) {
      const { done } = await replace(requirement, before && draftOf(before))
      setHappened({ requirement, what: done ? 'undone' : 'failed', before: null })
    },
  }
}

/** The statement that counts for a requirement, as the judgement lists it. */
export function statementOn(readiness: Readiness, requirement: string): Statement | null {
  for (const { requirements } of readiness.steps) {
    for (const { id, proofs } of requirements) {
      const proof = id === requirement && proofs.find(({ kind }) => kind === 'statement')
      if (proof && proof.kind === 'statement') return proof.statement
    }
  }
  return null
}

function draftOf({ requirement, answer, option, date, kept, role, name, items }: Statement): StatementDraft {
  return { requirement, answer, option, date, kept, role, name, ...(items && { items }) }
}
