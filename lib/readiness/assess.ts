import { agreement } from './agreement/step'
import { credit } from './credit/step'
import { optOut080 } from './opt-out-080/step'
import { phoneCollection } from './phone-collection/step'
import { senderNumber } from './sender-number/step'
import type { Step } from './shape'
import type { Evidence, Readiness, RequirementState, State, StepId, StepState } from './types'

/** The five steps in the order of Hackle's guide. */
const JUDGES = [
  agreement,
  senderNumber,
  optOut080,
  credit,
  phoneCollection,
] as const satisfies readonly Step[]

/** Weakest first. `not-needed` stands apart: it neither weakens nor lifts a step. */
const WEAKEST_FIRST = [
  'open',
  'cannot-tell',
  'stated',
  'seen',
  'not-needed',
] as const satisfies readonly State[]

/** Judges the five steps from what was read and what was said. Pure: the time comes with the evidence. */
export function assess(evidence: Evidence): Readiness {
  const steps = JUDGES.map((step) => assessStep(step, evidence))
  const counts = countStates(steps)
  return {
    steps,
    counts,
    inPlace: counts.seen + counts.stated + counts['not-needed'],
    first: firstToDo(steps),
  }
}

function assessStep(step: Step, evidence: Evidence): StepState {
  const requirements = step
    .judge(evidence)
    .map((requirement) => ({ ...requirement, ...step.ways(requirement, evidence) }))
  const own = requirements.filter(({ aside }) => !aside)
  const state = weakestOf(own)
  // Of several equally weak requirements the first goes first: a step lists them in order of work.
  const first = own.find((each) => each.state === state && each.next !== null)
  return { id: step.id, state, requirements, next: first?.next ?? null }
}

function weakestOf(requirements: readonly RequirementState[]): State {
  const states = new Set(requirements.map(({ state }) => state))
  return WEAKEST_FIRST.find((state) => states.has(state)) ?? 'cannot-tell'
}

function countStates(steps: readonly StepState[]): Record<State, number> {
  const counts = { open: 0, 'cannot-tell': 0, stated: 0, seen: 0, 'not-needed': 0 }
  for (const { state } of steps) counts[state] += 1
  return counts
}

function firstToDo(steps: readonly StepState[]): StepId | null {
  const first =
    steps.find(({ state }) => state === 'open') ?? steps.find(({ state }) => state === 'cannot-tell')
  return first?.id ?? null
}
