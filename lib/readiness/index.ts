/** What surfaces use of readiness. Schemas stay apart in `statements.ts`: they bring valibot with them. */
export { ageWords, describeStatement, type SaidStatement } from './describe'
export { koreanDay } from './days'
export { checkDraft, LIMITS, type DraftField, type DraftProblem, type DraftReason } from './draft'
export { draftProblems, requirementForm, type FormField, type RequirementForm } from './forms'
export { problemSentence } from './problems'
export {
  actionHref,
  actionLabel,
  reasons,
  requirementSentence,
  stepLinks,
  STEPS,
  stepWords,
  type SaidLink,
  type SaidReason,
} from './sentences'
export {
  sayForm,
  sayReadiness,
  type SaidField,
  type SaidForm,
  type SaidReadiness,
  type SaidRequirement,
  type SaidStep,
} from './said'
export { siteFrom } from './site'
export { badgeLeft, badgeText, badgeTitle, shapesLabel, summary, type Summary } from './summary'
export { stateWords } from './words'
export type * from './types'
