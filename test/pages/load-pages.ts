import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const OutcomeName = v.picklist(['ok', 'incomplete', 'missing', 'unknown'])

/** What a person reads on a page: the file beside it. */
const Expected = v.strictObject({
  layout: v.string(),
  /** One company a row, as printed, in reading order. */
  processors: v.array(
    v.strictObject({ name: v.string(), work: v.nullable(v.string()), retention: v.nullable(v.string()) }),
  ),
  /** Companies of ended entrustments: they stand in the section but are entrusted no more. */
  alsoNamed: v.optional(v.array(v.string()), []),
  section: v.optional(v.boolean(), true),
  statesNone: v.optional(v.boolean(), false),
  archived: v.optional(v.boolean(), false),
  /** The outcome for a company that the page does not name. */
  absent: v.optional(OutcomeName, 'missing'),
  outcomes: v.record(v.string(), OutcomeName),
})

/** A policy of our own writing with what must be read on it. */
export interface OwnPage extends v.InferOutput<typeof Expected> {
  /** Name of the page's file without its ending: its layout. */
  readonly file: string
  readonly html: string
}

/** Every page of this folder, by name. Throws when a page has no expectation or a wrong one. */
export function loadPages(): OwnPage[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.html'))
    .toSorted()
    .map((name) => {
      const file = name.slice(0, -'.html'.length)
      const expected: unknown = JSON.parse(readFileSync(join(import.meta.dirname, `${file}.json`), 'utf8'))
      return {
        file,
        html: readFileSync(join(import.meta.dirname, name), 'utf8'),
        ...v.parse(Expected, expected),
      }
    })
}
