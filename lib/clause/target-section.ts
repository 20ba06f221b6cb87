import type { PolicyFacts, Section } from '../facts/policy/types'

/**
 * The section that one more processor belongs in: the one on entrustment that names the most, of those the first.
 * Null where the page has none; an overseas section is no place for a domestic company.
 */
export function sectionFor(facts: PolicyFacts): Section | null {
  const worth = ({ entrusts, processors, layout, unrecognised }: Section) =>
    (layout.form === 'none' ? 0 : 1000 + processors.length) + (entrusts ? 500 : 0) + (unrecognised ? 100 : 0)
  const open = facts.sections.filter(
    ({ kind, layout }) =>
      kind === 'entrustment' && !layout.past && (layout.after !== null || layout.row !== null),
  )
  return open.toSorted((a, b) => worth(b) - worth(a))[0] ?? null
}
