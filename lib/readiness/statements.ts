import * as v from 'valibot'
import { LIMITS, type DraftProblem } from './draft'
import { draftProblems } from './forms'
import { isRealDay } from './days'
import { siteFrom } from './site'
import type { Statement, StatementDraft, Workspace } from './types'

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/))
const text = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most))
/** Free text that may be left empty: nothing but spaces is the same as nothing. */
const optionalText = (most: number) =>
  v.pipe(
    v.nullable(text(most)),
    v.transform((value) => value || null),
  )

const draftEntries = {
  requirement: id,
  answer: v.picklist(['done', 'not-yet']),
  option: v.nullable(id),
  date: v.nullable(v.pipe(v.string(), v.check(isRealDay))),
  kept: optionalText(LIMITS.kept),
  role: v.pipe(text(LIMITS.role), v.minLength(1)),
  name: optionalText(LIMITS.name),
  items: v.exactOptional(v.pipe(v.array(id), v.maxLength(20), v.readonly())),
}

/**
 * The shape of a statement in storage. It knows no clock and no list of requirements, so that a clock set back or an
 * older version cannot make kept statements unreadable; a new statement goes through {@link parseStatement}.
 */
export const statementSchema = v.object({
  id,
  ...draftEntries,
  at: v.pipe(v.string(), v.isoTimestamp()),
}) satisfies v.GenericSchema<unknown, Statement>

/** The shape of the workspace in storage. */
export const workspaceSchema = v.object({
  version: v.literal(1),
  site: v.nullable(
    v.pipe(
      v.string(),
      v.check((site) => siteFrom(site) === site),
    ),
  ),
  promotional: v.nullable(v.boolean()),
  welcomed: v.boolean(),
  hackleName: v.optional(text(LIMITS.company)),
}) satisfies v.GenericSchema<unknown, Workspace>

const looseDraft = v.object({
  requirement: v.string(),
  answer: v.picklist(['done', 'not-yet']),
  option: v.nullable(v.string()),
  date: v.nullable(v.string()),
  kept: v.nullable(v.string()),
  role: v.string(),
  name: v.nullable(v.string()),
  items: v.exactOptional(v.pipe(v.array(v.string()), v.maxLength(20), v.readonly())),
}) satisfies v.GenericSchema<unknown, StatementDraft>

export type ParsedStatement =
  { readonly ok: true; readonly statement: Statement } | ({ readonly ok: false } & DraftProblem)

/**
 * Makes a statement of what a person typed, or says the first thing that is wrong with it.
 * Nothing of a refused draft is in the answer: it could hold a phone number.
 * @param stamp id and ISO time to give it; a date after that time is refused.
 */
export function parseStatement(
  draft: unknown,
  stamp: { readonly id: string; readonly at: string },
): ParsedStatement {
  const loose = v.safeParse(looseDraft, draft)
  if (!loose.success) return { ok: false, field: 'requirement', reason: 'not-a-choice' }
  const trimmed = trimDraft(loose.output)
  const [problem] = draftProblems(trimmed, stamp.at)
  if (problem) return { ok: false, ...problem }
  return { ok: true, statement: v.parse(statementSchema, { ...trimmed, ...stamp }) }
}

function trimDraft(draft: StatementDraft): StatementDraft {
  return {
    ...draft,
    kept: draft.kept?.trim() || null,
    role: draft.role.trim(),
    name: draft.name?.trim() || null,
  }
}
