import type { PolicyFacts } from '../facts/policy/types'
import { parseTarget, shownName } from '../rules'
import type { Verdict } from '../rules/types'
import { addTo, replaceDenial } from './add'
import type { Draft } from './draft'
import { fillWork } from './fill'
import { newSection } from './section'
import { sectionFor } from './target-section'
import type { Repair } from './types'
import { valuesOf } from './values'
import { voiceOf } from './voice'

export interface RepairOptions {
  /** The processor's name as in the client's contract; null or blank until it is given. */
  readonly name?: string | null
}

/**
 * Writes the missing part of a policy in the page's own form, language and politeness (PIPA 26(2)). Null where nothing
 * is missing, where it cannot be told, and for an earlier version, which is not to be changed.
 */
export function composeRepair(
  facts: PolicyFacts,
  verdict: Verdict,
  options: RepairOptions = {},
): Repair | null {
  if (verdict.outcome !== 'missing' && verdict.outcome !== 'incomplete') return null
  if (facts.archived) return null
  const target = parseTarget(verdict.processor)
  const section = sectionFor(facts)
  const voice = voiceOf(facts, section)
  const asked = shownName(target, voice.lang)
  const values = valuesOf({ isHackle: target.isHackle, asked, name: options.name ?? null }, voice)
  const draft: Draft = { processor: verdict.processor, values, voice }
  if (verdict.outcome === 'incomplete') {
    const fill = fillWork(facts, draft)
    if (fill) return fill
  }
  const denial = facts.sections.find(({ statesNone }) => statesNone)?.statesNone
  if (denial && verdict.reason === 'states-none') return replaceDenial(denial, draft)
  if (!section) return newSection(facts, draft)
  return addTo(section, draft)
}
