import type { PlaceFound } from '../../lib/embed/place-types'
import type { FormChoice, Placement } from '../../lib/embed/types'
import { choiceWords, placeWords } from '../../lib/words/form-trial'
import { say } from '../../lib/words/say'
import type { Language, Words } from '../../lib/words/types'

/** Characters that a setting takes. */
export const LONGEST = 200

export type TrialField =
  'selector' | 'position' | 'company' | 'privacyPolicy' | 'optOutNumber' | 'processor' | 'night'

/** What keeps the form from being put there, by field; empty when nothing does. In the order in which the fields stand. */
export function problemsOf(
  choice: FormChoice,
  placement: Placement,
  found: PlaceFound | null,
  language: Language,
): ReadonlyMap<TrialField, string> {
  const problems = new Map<TrialField, string>()
  const note = (field: TrialField, words: Words, values?: Record<string, number>) =>
    problems.set(field, say(words, language, values))
  if (placement.selector.trim() === '') note('selector', placeWords.empty)
  else if (found?.matches === null) note('selector', placeWords.unreadable)
  else if (found?.matches === 0) note('selector', placeWords.none)
  else if (found && !found.positions.includes(placement.position)) note('position', placeWords.notThere)
  if (choice.company.trim() === '') note('company', choiceWords.noCompany)
  if (!isAddress(choice.privacyPolicy)) note('privacyPolicy', choiceWords.noPolicy)
  for (const field of ['company', 'privacyPolicy', 'optOutNumber', 'processor', 'night'] as const)
    if ((choice[field] ?? '').length > LONGEST) note(field, choiceWords.tooLong, { n: LONGEST })
  return problems
}

/** A web address, or a path of the site itself. `javascript:` would become a link of the form. */
function isAddress(text: string): boolean {
  const address = text.trim()
  return /^\/(?!\/)/.test(address) || (/^https?:\/\/[^/\s]/i.test(address) && URL.canParse(address))
}
