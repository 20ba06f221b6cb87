import { gestureOnly, mattersAsked, onContract } from './matters'
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
 */
export function planOf(
  settings: ConsentSettings,
  speak: ConsentSpeak,
  language: string,
  ownTexts: boolean,
): ConsentPlan {
  const { kind } = settings
  const asked = mattersAsked(settings)
  const boxes = asked.map((matter): ConsentBox => ({
    matter,
    ticked: true,
    tag: tagOf(kind, matter),
    label: speak(matter === 'collection' ? `collection-${kind}` : matter),
    lines: linesOf(matter, settings, speak),
    gestureOnly: gestureOnly(kind, matter),
  }))
  if (onContract(settings)) {
    boxes.unshift({
      matter: 'collection',
      ticked: false,
      tag: null,
      label: speak('collection-contract'),
      lines: linesOf('collection', settings, speak),
      gestureOnly: false,
    })
  }
  const both = asked.includes('advertising') ? `${speak('over-both')} ` : ''
  return {
    heading: speak(`heading-${kind}`),
    over: kind === 'marketing' ? both + speak('over-free') : null,
    boxes,
    all: kind === 'service' && asked.filter((matter) => matter !== 'age').length > 1 ? speak('all') : null,
    earlier:
      settings.adConsent === null ? null : speak('earlier', { day: inWords(settings.adConsent, language) }),
    textVersion: TEXT_VERSION,
    textHash: ownTexts ? null : TEXT_HASHES[/^ko\b|^$/i.test(language) ? 'ko' : 'en'][kind],
  }
}

/**
 * In a marketing form the whole sign-up is optional, and its two boxes are needed for it: either tag would mislead.
 * Marking them [필수] is what PIPA 22(5) forbids; [선택] would say that one can be left out.
 */
function tagOf(kind: ConsentSettings['kind'], matter: Matter): ConsentBox['tag'] {
  if (matter === 'age') return 'required'
  if (matter === 'collection') return kind === 'marketing' ? null : 'required'
  return kind === 'marketing' && matter === 'advertising' ? null : 'optional'
}

function linesOf(matter: Matter, settings: ConsentSettings, speak: ConsentSpeak): readonly NoticeLine[] {
  switch (matter) {
    case 'collection':
      return collectionLines(settings, speak)
    case 'marketing-use':
      return [
        ...items(speak, {
          purpose: speak('purpose-advertising'),
          items: speak('items-advertising'),
          period: speak('until-withdrawn'),
        }),
        line(speak('refusal', { loss: speak('loss-advertising') })),
        line(speak('contact'), true),
      ]
    case 'advertising': {
      const lines = [line(speak('from', { company: settings.company }))]
      if (settings.kind === 'service' && settings.whenUnticked === 'unsubscribe')
        lines.push(line(speak('if-unticked')))
      return lines
    }
    case 'night':
      return [line(speak('night-needs'))]
    case 'age':
      return [line(speak(settings.under14Link === null ? 'under-14-none' : 'under-14'))]
  }
}

function collectionLines(settings: ConsentSettings, speak: ConsentSpeak): readonly NoticeLine[] {
  const use = settings.kind === 'marketing' ? 'advertising' : 'service'
  const contract = onContract(settings)
  const lines = items(speak, {
    purpose: settings.purpose ?? speak(`purpose-${use}`),
    items: settings.items ?? speak(`items-${use}`),
    period: settings.retention ?? speak(contract ? 'until-contract-ends' : 'until-withdrawn'),
  })
  lines.push(
    contract
      ? { label: speak('basis'), text: speak('basis-contract'), strong: false }
      : line(speak('refusal', { loss: speak(`loss-${use}`) })),
  )
  if (use === 'advertising') lines.push(line(speak('contact'), true))
  if (settings.processor !== null) lines.push(line(speak('entrusted', { processor: settings.processor })))
  return lines
}

function items(speak: ConsentSpeak, texts: Record<'purpose' | 'items' | 'period', string>): NoticeLine[] {
  return [
    { label: speak('purpose'), text: texts.purpose, strong: false },
    { label: speak('items'), text: texts.items, strong: false },
    { label: speak('period'), text: texts.period, strong: true },
  ]
}

/** `2026. 11. 23.`, `Nov 23, 2026`. What is no day, or no language, stays as the site wrote it. */
function inWords(day: string, language: string): string {
  try {
    const format = new Intl.DateTimeFormat(language || 'ko', { dateStyle: 'medium', timeZone: 'UTC' })
    return format.format(new Date(`${day}T00:00:00Z`))
  } catch {
    return day
  }
}
