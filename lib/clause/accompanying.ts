import type { PolicyFacts } from '../facts/policy/types'
import { parseTarget, shownName } from '../rules'
import type { Verdict } from '../rules/types'
import { say } from '../words/say'
import { sectionFor } from './target-section'
import type { RepairOptions } from './compose'
import type { Accompanying } from './types'
import { valuesOf } from './values'
import { voiceOf } from './voice'
import { clauseWords } from './words'

/**
 * What else the change of a policy needs: the effective date (STD 21), the earlier version with its period (guideline
 * III.24), and for Hackle the individual notice of promotional work (PIPA 26(3)) and the question for its re-processors
 * (PIPA 26(2)). Empty where nothing is to be changed.
 */
export function accompanying(
  facts: PolicyFacts,
  verdict: Verdict,
  options: RepairOptions = {},
): readonly Accompanying[] {
  if ((verdict.outcome !== 'missing' && verdict.outcome !== 'incomplete') || facts.archived) return []
  const target = parseTarget(verdict.processor)
  const voice = voiceOf(facts, sectionFor(facts))
  const { lang } = voice
  const asked = shownName(target, lang)
  const values = valuesOf({ isHackle: target.isHackle, asked, name: options.name ?? null }, voice)
  const date = say(clauseWords['blank-effective-date'], lang)
  const from = facts.effectiveDate?.iso
  const earlier = from
    ? say(clauseWords['earlier-version'], lang, {
        from: printedDate(from),
        to: say(clauseWords['day-before'], lang),
      })
    : say(clauseWords['earlier-version-unknown'], lang, {
        period: say(clauseWords['blank-earlier-version'], lang),
      })
  const all: Accompanying[] = [
    {
      id: 'effective-date',
      text: say(clauseWords['effective-date'], lang, { date }),
      blanks: ['effective-date'],
    },
    { id: 'earlier-version', text: earlier, blanks: ['earlier-version'] },
  ]
  if (!target.isHackle) return all
  const notice = say(clauseWords['individual-notice'], lang, { date, name: values.name, work: values.work })
  return [
    ...all,
    { id: 'individual-notice', text: notice, blanks: ['effective-date', ...values.blanks] },
    { id: 'reprocessors', text: null, blanks: [] },
  ]
}

/** `2026. 9. 1.`, as Korean policies write it; plain in English too. */
function printedDate(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${year}. ${Number(month)}. ${Number(day)}.`
}
