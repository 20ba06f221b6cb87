import { hackleLinks } from '../../hackle/links'
import {
  judgeByStatement,
  newestStatement,
  NO_WAYS,
  statementProof,
  toFollow,
  toState,
  waysByStatement,
} from '../by-statement'
import type { Step } from '../shape'
import type { Evidence, Judged, NextAction, PolicyScan, Proof, State, Ways } from '../types'
import type { agreementWords } from './words'

type ClauseMessage = keyof typeof agreementWords.messages & `clause-published.${string}`

const CONTRACT = 'contract-signed'
const CLAUSE = 'clause-published'

/** Outcomes from the weakest on: the first that any policy has decides. */
const DECIDING = [
  { outcome: 'missing', state: 'open', message: 'clause-published.missing' },
  { outcome: 'incomplete', state: 'open', message: 'clause-published.incomplete' },
  { outcome: 'unknown', state: 'cannot-tell', message: 'clause-published.cannot-tell' },
] as const

/**
 * Step 1: the agreement is signed (stated) and the policy names Hackle (read).
 *
 * A later reading of an address replaces the earlier one. Of several policies the weakest decides: texts go to the
 * users of all of them, and each policy has to name the processor (PIPA 26(2)). Pages that are no policy, and earlier
 * versions, which have to stay readable although they name nobody new, are left out.
 */
export const agreement: Step = {
  id: 'agreement',
  judge: (evidence) => [judgeByStatement(evidence, CONTRACT), judgeClause(evidence)],
  ways(requirement, evidence) {
    if (requirement.id === CLAUSE) return waysForClause(requirement, evidence)
    const guide = toFollow('read-guide', hackleLinks.gettingStarted, CONTRACT)
    return waysByStatement(requirement, toState(CONTRACT), guide, { fixed: true })
  },
}

function judgeClause(evidence: Evidence): Judged {
  const policies = newestByAddress(evidence.scans).filter(isCurrentPolicy)
  const statement = newestStatement(evidence, CLAUSE)
  const said = statement === null ? [] : [statementProof(statement, evidence.now)]

  for (const { outcome, state, message } of DECIDING) {
    const deciding = policies.filter((scan) => scan.outcome === outcome)
    if (deciding.length === 0) continue
    const proofs = [...deciding.map(scanProof), ...said]
    // A person may speak where the reader could not see, never against what it saw.
    if (state === 'cannot-tell' && statement !== null) return bySaid(statement.answer === 'done', proofs)
    const values = { count: deciding.length, pages: policies.length }
    const some: ClauseMessage = deciding.length < policies.length ? `${message}-some` : message
    return clause(state, some, proofs, state === 'cannot-tell', values)
  }
  if (policies.length > 0) return clause('seen', 'clause-published.seen', policies.map(scanProof), false)
  if (statement !== null) return bySaid(statement.answer === 'done', said)
  return clause('cannot-tell', whyNothingRead(evidence), [], true)
}

function bySaid(done: boolean, proofs: readonly Proof[]) {
  return done
    ? clause('stated', 'clause-published.stated', proofs, true)
    : clause('open', 'clause-published.open', proofs, true)
}

function clause(
  state: State,
  message: ClauseMessage,
  proofs: readonly Proof[],
  statable: boolean,
  values: Judged['values'] = {},
): Judged {
  return { id: CLAUSE, state, message, values, proofs, statable }
}

function whyNothingRead({ scans, workspace }: Evidence): ClauseMessage {
  if (scans.length > 0) return 'clause-published.no-policy'
  return workspace.site === null ? 'clause-published.no-site' : 'clause-published.not-scanned'
}

function waysForClause({ state, proofs, statable }: Judged, { scans, workspace }: Evidence): Ways {
  const read = proofs.some(({ kind }) => kind === 'scan')
  if (state === 'seen' || (state === 'stated' && read)) return NO_WAYS
  const note = toState(CLAUSE, 'state-clause')
  if (state === 'cannot-tell' && read) return { next: note, also: [act('scan-again', 'open-policy')] }
  // Where it stands as stated, the statement itself is there to be edited.
  const also = statable && state !== 'stated' ? [note] : []
  if (read) return { next: act('scan-again', 'open-policy'), also }
  const unknownSite = scans.length === 0 && workspace.site === null
  return { next: unknownSite ? act('set-site', 'set-site') : act('open-policy', 'open-policy'), also }
}

function act(label: string, name: NonNullable<NextAction['act']>): NextAction {
  return { label, href: null, act: name, requirement: CLAUSE }
}

function isCurrentPolicy(scan: PolicyScan) {
  return scan.outcome !== 'not-a-policy' && scan.archived !== true
}

function scanProof(scan: PolicyScan): Proof {
  return { kind: 'scan', scan }
}

/** The newest scan of each address, newest first. */
function newestByAddress(scans: readonly PolicyScan[]) {
  const newestFirst = [...scans].sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
  const seen = new Set<string>()
  return newestFirst.filter(({ url }) => !seen.has(url) && seen.add(url))
}
