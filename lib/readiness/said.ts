import { say } from '../words/say'
import type { Language, Words } from '../words/types'
import { ageWords, describeStatement, type SaidStatement } from './describe'
import { describeSettlement, type SaidSettlement } from './describe-settlement'
import { requirementForm, type FormField } from './forms'
import {
  actionHref,
  actionLabel,
  reasons,
  requirementSentence,
  requirementWords,
  stepLinks,
  stepWords,
  type SaidLink,
  type SaidReason,
} from './sentences'
import { badgeLeft, badgeText, badgeTitle, shapesLabel, summary, type Summary } from './summary'
import {
  STEP_IDS,
  type NextAction,
  type Readiness,
  type RequirementState,
  type State,
  type StepId,
} from './types'
import { formWords, stateWords } from './words'

export interface SaidField extends Omit<FormField, 'label' | 'help' | 'choices'> {
  readonly label: string
  readonly help: string | null
  readonly choices: readonly { readonly id: string; readonly label: string }[]
}

export interface SaidForm {
  readonly title: string
  readonly done: string
  readonly notYet: string
  readonly fields: readonly SaidField[]
  /** A checklist, in order; null when there is none. */
  readonly items: {
    readonly label: string
    readonly choices: readonly { readonly id: string; readonly label: string }[]
  } | null
}

export interface SaidRequirement {
  readonly id: string
  readonly state: State
  readonly stateWord: string
  readonly sentence: string
  /** The statement among its proofs; null when there is none. */
  readonly statement: (SaidStatement & { readonly id: string; readonly age: string }) | null
  /** What persons settled among its proofs; `disputes` where it speaks against what was read. */
  readonly settlements: readonly (SaidSettlement & {
    readonly id: string
    readonly age: string
    readonly disputes: boolean
  })[]
  /** Asked beside the step: it does not count. */
  readonly aside: boolean
  /** What is asked, in a few words, and the provision behind it; null for what is not asked aside. */
  readonly question: { readonly title: string; readonly law: SaidLink | null } | null
  /** The form in which it can be stated; null when it cannot. */
  readonly form: SaidForm | null
  /** `label` is the text itself, `href` the address in the language; here and in `also`. */
  readonly next: NextAction | null
  readonly also: readonly NextAction[]
}

export interface SaidStep {
  readonly id: StepId
  /** As shown, from 1. */
  readonly number: number
  readonly title: string
  readonly state: State
  readonly stateWord: string
  readonly requirements: readonly SaidRequirement[]
  readonly next: NextAction | null
  readonly reasons: readonly SaidReason[]
  readonly links: readonly SaidLink[]
}

/**
 * Readiness in one language as plain data. A script that lies in every page of a host draws from this what the worker
 * sends, instead of carrying the texts of both languages.
 */
export interface SaidReadiness extends Summary {
  /** `3/5`, and the same in words. */
  readonly badge: string
  readonly badgeTitle: string
  /** What is left, beside the five shapes, and the label that stands for these. */
  readonly left: string
  readonly shapes: string
  readonly steps: readonly SaidStep[]
  readonly first: StepId | null
}

/** Says everything that a panel of the five steps shows; `next.label` is the text itself, `next.href` the address in the language. */
export function sayReadiness(readiness: Readiness, language: Language): SaidReadiness {
  return {
    ...summary(readiness, language),
    badge: badgeText(readiness),
    badgeTitle: badgeTitle(readiness, language),
    left: badgeLeft(readiness, language),
    shapes: shapesLabel(readiness, language),
    first: readiness.first,
    steps: readiness.steps.map(({ id, state, requirements, next }) => ({
      id,
      number: STEP_IDS.indexOf(id) + 1,
      title: say(stepWords[id].title, language),
      state,
      stateWord: say(stateWords[state], language),
      requirements: requirements.map((requirement) => sayRequirement(id, requirement, language)),
      next: next && sayAction(id, next, language),
      reasons: reasons(id, language),
      links: stepLinks(id, language),
    })),
  }
}

function sayRequirement(stepId: StepId, requirement: RequirementState, language: Language): SaidRequirement {
  const { id, state, statable, proofs, next, also, aside = false } = requirement
  const proof = proofs.find((each) => each.kind === 'statement')
  return {
    id,
    state,
    stateWord: say(stateWords[state], language),
    sentence: requirementSentence(stepId, requirement, language),
    statement: proof
      ? {
          ...describeStatement(proof.statement, language),
          id: proof.statement.id,
          age: ageWords(proof.age, language),
        }
      : null,
    settlements: proofs.flatMap((each) =>
      each.kind === 'settlement'
        ? [
            {
              ...describeSettlement(each.settlement, language),
              id: each.settlement.id,
              age: ageWords(each.age, language),
              disputes: each.disputes,
            },
          ]
        : [],
    ),
    aside,
    question: aside ? sayQuestion(id, language) : null,
    form: statable ? sayForm(id, language) : null,
    next: next && sayAction(stepId, next, language),
    also: also.map((action) => sayAction(stepId, action, language)),
  }
}

function sayQuestion(id: string, language: Language): SaidRequirement['question'] {
  const words = requirementWords(id)
  if (words === null) return null
  const { title, law } = words
  return {
    title: say(title, language),
    law: law ? { href: law.href, label: say(law.label, language) } : null,
  }
}

function sayAction(stepId: StepId, action: NextAction, language: Language): NextAction {
  return { ...action, label: actionLabel(stepId, action, language), href: actionHref(action, language) }
}

/** The form of a requirement in one language; null for a requirement that nobody states. */
export function sayForm(requirement: string, language: Language): SaidForm | null {
  const form = requirementForm(requirement)
  if (form === null) return null
  const said = (words: Words) => say(words, language)
  return {
    title: said(form.title),
    done: said(form.done),
    notYet: said(form.notYet),
    fields: form.fields.map((field) => ({
      ...field,
      label: field.required
        ? said(field.label)
        : say(formWords.optional, language, { label: said(field.label) }),
      help: field.help && said(field.help),
      choices: field.choices.map(({ id, label }) => ({ id, label: said(label) })),
    })),
    items: form.items && {
      label: said(form.items.label),
      choices: form.items.choices.map(({ id, label }) => ({ id, label: said(label) })),
    },
  }
}
