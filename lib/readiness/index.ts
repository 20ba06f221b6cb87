/** What surfaces use of readiness. Schemas stay apart in `statements.ts`: they bring valibot with them. */
export { ageWords, describeStatement, type SaidStatement } from './describe'
export { koreanDay } from './days'
export { checkDraft, LIMITS, type DraftField, type DraftProblem, type DraftReason } from './draft'
export { withAnswers } from './answers'
export {
  describeSettlement,
  settledSentence,
  settlementProblemSentence,
  type SaidSettlement,
} from './describe-settlement'
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
export {
  SETTLEMENT_LIMITS,
  settlementAnswers,
  settlementProblems,
  type SettlementField,
  type SettlementProblem,
  type SettlementReason,
} from './settlement-draft'
export { settlementWords } from './settlement-words'
export { siteFrom } from './site'
export { standingSettlement } from './standing-settlement'
export { badgeLeft, badgeText, badgeTitle, shapesLabel, summary, type Summary } from './summary'
export { stateWords } from './words'
export type * from './types'
