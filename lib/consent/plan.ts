import { day } from '../words/dates'
import { languageOf } from '../words/say'
import { gestureOnly, isNeeded, mattersAsked, onContract } from './matters'
import { TEXT_HASHES, TEXT_VERSION } from './text-versions'
import type { ConsentBox, ConsentPlan, ConsentSettings, Matter, NoticeLine } from './types'
import type { consentWords } from './words'

/** Key of a text of this room. */
export type ConsentWord = keyof typeof consentWords

/** Says a text in the language of the form; the site's own text where it gave one. */
export type ConsentSpeak = (key: ConsentWord, values?: Readonly<Record<string, string>>) => string

const line = (text: string, strong = false): NoticeLine => ({ label: null, text, strong })

/**
 * Everything the form says about consent, for one kind of form in one language.
 *
 * The notice items follow PIPA 15(2); what stands out, PIPA 22(2) with Decree 17(3); the tags, PIPA 22(5). `ownTexts`:
 * the site gave consent texts of its own, so the hash of the built-in ones says nothing about them.
 * @throws RangeError when `adConsent` is no day.
 */
export function planOf(
  settings: ConsentSettings,
  speak: ConsentSpeak,
  language: string,
  ownTexts: boolean,
): ConsentPlan {
  const { kind, adConsent } = settings
  const spoken = languageOf(language || 'ko')
  const asked = mattersAsked(settings)
  const shown: readonly Matter[] = onContract(settings) ? ['collection', ...asked] : asked
  const boxes = shown.map((matter): ConsentBox => {
    const ticked = asked.includes(matter)
    const label = matter === 'collection' ? (`collection-${ticked ? kind : 'contract'}` as const) : matter
    return {
      matter,
      ticked,
      tag: ticked ? tagOf(kind, matter) : null,
      label: speak(label),
      lines: linesOf(matter, settings, speak),
      gestureOnly: gestureOnly(kind, matter),
    }
  })
  const both = asked.includes('advertising') ? `${speak('over-both')} ` : ''
  return {
    heading: speak(`heading-${kind}`),
    over: kind === 'marketing' ? both + speak('over-free') : null,
    boxes,
    all: kind === 'service' && asked.filter((matter) => matter !== 'age').length > 1 ? speak('all') : null,
    earlier: adConsent === null ? null : speak('earlier', { day: day(adConsent, spoken) }),
    textVersion: TEXT_VERSION,
    textHash: ownTexts ? null : TEXT_HASHES[spoken][kind],
  }
}

/**
 * In a marketing form the whole sign-up is optional, and its two boxes are needed for it: either tag would mislead.
 * Marking them [필수] is what PIPA 22(5) forbids; [선택] would say that one can be left out.
 */
function tagOf(kind: ConsentSettings['kind'], matter: Matter): ConsentBox['tag'] {
  if (!isNeeded(kind, matter)) return 'optional'
  return kind === 'marketing' && matter !== 'age' ? null : 'required'
}

function linesOf(matter: Matter, settings: ConsentSettings, speak: ConsentSpeak): readonly NoticeLine[] {
  const { kind, company, whenUnticked, under14Link } = settings
  switch (matter) {
    case 'collection':
      return notice(kind === 'marketing' ? 'advertising' : 'service', settings, speak)
    case 'marketing-use':
      return notice('advertising', null, speak)
    case 'advertising': {
      const ends = kind === 'service' && whenUnticked === 'unsubscribe'
      return [line(speak('from', { company })), ...(ends ? [line(speak('if-unticked'))] : [])]
    }
    case 'night':
      return [line(speak('night-needs'))]
    case 'age':
      return under14Link === null ? [] : [line(speak('under-14'))]
  }
}

/** The four notice items (PIPA 15(2)), in the site's own words where it gave some for this box. */
function notice(
  use: 'advertising' | 'service',
  own: ConsentSettings | null,
  speak: ConsentSpeak,
): readonly NoticeLine[] {
  const contract = own !== null && onContract(own)
  const item = (name: 'purpose' | 'items' | 'period', text: string): NoticeLine => ({
    label: speak(name),
    text,
    strong: name === 'period',
  })
  const lines = [
    item('purpose', own?.purpose ?? speak(`purpose-${use}`)),
    item('items', own?.items ?? speak(`items-${use}`)),
    item('period', own?.retention ?? speak(contract ? 'until-contract-ends' : 'until-withdrawn')),
    line(contract ? speak('basis-contract') : speak('refusal', { loss: speak(`loss-${use}`) })),
  ]
  if (use === 'advertising') lines.push(line(speak('contact'), true))
  if (own?.processor) lines.push(line(speak('entrusted', { processor: own.processor })))
  return lines
}
