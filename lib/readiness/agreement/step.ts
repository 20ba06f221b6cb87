import { hackleLinks } from '../../hackle/links'
import { ageBetween, koreanDay } from '../days'
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
import { standingSettlement } from '../standing-settlement'
import type { Evidence, Judged, NextAction, PolicyScan, Proof, Settlement, State, Ways } from '../types'
import { judgeQuestions, waysForQuestion } from './questions'
import type { agreementWords } from './words'

type ClauseMessage = keyof typeof agreementWords.messages & `clause-published.${string}`

const CONTRACT = 'contract-signed'
const CLAUSE = 'clause-published'

/** What a policy comes to when what a person settled is counted; from the weakest on, the first that any has decides. */
const DECIDING = [
  {
    effect: 'missing',
    state: 'open',
    message: 'clause-published.missing',
    some: 'clause-published.missing-some',
  },
  {
    effect: 'incomplete',
    state: 'open',
    message: 'clause-published.incomplete',
    some: 'clause-published.incomplete-some',
  },
  { effect: 'settled-missing', state: 'open', message: 'clause-published.settled-missing', some: null },
  { effect: 'settled-incomplete', state: 'open', message: 'clause-published.settled-incomplete', some: null },
  { effect: 'disputed', state: 'open', message: 'clause-published.disputed', some: null },
  {
    effect: 'unknown',
    state: 'cannot-tell',
    message: 'clause-published.cannot-tell',
    some: 'clause-published.cannot-tell-some',
  },
  { effect: 'settled', state: 'stated', message: 'clause-published.stated', some: null },
] as const satisfies readonly {
  readonly effect: string
  readonly state: State
  readonly message: ClauseMessage
  readonly some: ClauseMessage | null
}[]

type Effect = (typeof DECIDING)[number]['effect'] | 'seen'

/** A current policy with what a person settled on it. */
interface Policy {
  readonly scan: PolicyScan
  readonly settlement: Settlement | null
  readonly effect: Effect
}

/**
 * Step 1: the agreement is signed (stated) and the policy names Hackle (read).
 *
 * A later reading of an address replaces the earlier one. Of several policies the weakest decides: texts go to the
 * users of all of them, and each policy has to name the processor (PIPA 26(2)). Pages that are no policy, and earlier
 * versions, which have to stay readable although they name nobody new, are left out.
 *
 * What a person settled where the reader could not tell makes it stated, never seen. What speaks against a failing
 * finding is shown beside it and covers nothing; what speaks against a listing opens it.
 */
export const agreement: Step = {
  id: 'agreement',
  judge: (evidence) => [
    judgeByStatement(evidence, CONTRACT),
    judgeClause(evidence),
    ...judgeQuestions(evidence),
  ],
  ways(requirement, evidence) {
    if (requirement.aside) return waysForQuestion(requirement)
    if (requirement.id === CLAUSE) return waysForClause(requirement, evidence)
    const guide = toFollow('read-guide', hackleLinks.gettingStarted, CONTRACT)
    return waysByStatement(requirement, toState(CONTRACT), guide, { fixed: true })
  },
}

function judgeClause(evidence: Evidence): Judged {
  const policies = newestByAddress(evidence.scans).flatMap((scan) => policyOf(scan, evidence) ?? [])
  const statement = newestStatement(evidence, CLAUSE)
  const said = statement === null ? [] : [statementProof(statement, evidence.now)]
  const proofsOf = (those: readonly Policy[]) => those.flatMap((policy) => policyProofs(policy, evidence.now))

  for (const { effect, state, message, some } of DECIDING) {
    const deciding = policies.filter((policy) => policy.effect === effect)
    if (deciding.length === 0) continue
    const proofs = [...proofsOf(deciding), ...said]
    // A person may speak where the reader could not see, never against what it saw.
    if (state === 'cannot-tell' && statement !== null) return bySaid(statement.answer === 'done', proofs)
    if (state === 'stated' && statement?.answer === 'not-yet') return bySaid(false, proofs)
    const values = { count: deciding.length, pages: policies.length }
    const told = (deciding.length < policies.length ? some : null) ?? message
    return clause(state, told, proofs, state === 'cannot-tell', values)
  }
  if (policies.length > 0) {
    // Seen only where no page that could not be read was set aside on a person's word: it may be a policy too.
    const aside = evidence.scans.some(
      (scan) => scan.archived !== true && scan.outcome === 'unknown' && policyOf(scan, evidence) === null,
    )
    return aside
      ? clause('stated', 'clause-published.stated', proofsOf(policies), false)
      : clause('seen', 'clause-published.seen', proofsOf(policies), false)
  }
  if (statement !== null) return bySaid(statement.answer === 'done', said)
  return clause('cannot-tell', whyNothingRead(evidence), [], true)
}

/** A page as it counts; null for an earlier version and for what is no policy, by its words or by a person's. */
function policyOf(scan: PolicyScan, { settlements = [] }: Evidence): Policy | null {
  if (scan.archived === true) return null
  const settlement = standingSettlement(scan, settlements)
  const effect = effectOf(scan.outcome, settlement)
  return effect && { scan, settlement, effect }
}

function effectOf(outcome: PolicyScan['outcome'], settlement: Settlement | null): Effect | null {
  if (outcome === 'missing' || outcome === 'incomplete') return outcome
  if (outcome === 'ok') return settlement === null ? 'seen' : 'disputed'
  switch (settlement?.answer) {
    case 'listed':
      return 'settled'
    case 'listed-without-work':
      return 'settled-incomplete'
    case 'not-listed':
      return 'settled-missing'
    case 'not-a-policy':
      return null
    default:
      return outcome === 'unknown' ? 'unknown' : null
  }
}

function policyProofs({ scan, settlement }: Policy, now: string): Proof[] {
  if (settlement === null) return [{ kind: 'scan', scan }]
  const disputes = scan.outcome !== 'unknown' && scan.outcome !== 'not-a-policy'
  const age = ageBetween(koreanDay(settlement.at), koreanDay(now))
  return [
    { kind: 'scan', scan },
    { kind: 'settlement', settlement, disputes, age },
  ]
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

/** The newest scan of each address, newest first. */
function newestByAddress(scans: readonly PolicyScan[]) {
  const newestFirst = [...scans].sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
  const seen = new Set<string>()
  return newestFirst.filter(({ url }) => !seen.has(url) && seen.add(url))
}
