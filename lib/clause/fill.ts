import type { WorkPlace } from '../facts/policy/layout-types'
import { foldName } from '../facts/policy/names'
import type { PolicyFacts, Section } from '../facts/policy/types'
import { parseTarget } from '../rules'
import { placing, repairOf } from './draft'
import type { Draft } from './draft'
import { escaped } from './markup'
import type { Repair } from './types'

/**
 * Completes the entry that names the processor: writes the work where it is blank, adds the messages to other work.
 * Null where the place is shared with other companies or is none: then an entry of its own is added.
 */
export function fillWork(facts: PolicyFacts, draft: Draft): Repair | null {
  const target = parseTarget(draft.processor)
  for (const mention of facts.mentions[target.id] ?? []) {
    const section = facts.sections[mention.sectionIndex]
    if (!section?.entrusts || mention.past || mention.entryIndex < 0) continue
    const place = section.layout.works.find(({ entry }) => entry === mention.entryIndex)
    if (!place || place.shared) continue
    return hasWords(place.was) ? add(section, place, draft) : write(section, place, draft)
  }
  return null
}

const hasWords = (text: string) => foldName(text) !== ''

function write(section: Section, place: WorkPlace, draft: Draft): Repair {
  const { work } = draft.values
  const isBehindLabel = place.part === 'line' && place.was === ''
  const content = isBehindLabel ? `${place.next === ':' ? ' ' : ': '}${work}` : work
  const entry = section.processors[place.entry]
  return repairOf(draft, {
    kind: 'fill-work',
    where: entry?.quote.place ?? null,
    mark: place.mark,
    before: place.was.trim() === '' ? null : place.was,
    after: work,
    html: escaped(work),
    placings: placing(
      place.mark,
      place.part === 'cell' && place.was === '' ? 'inside' : 'instead',
      'inline',
      content,
    ),
  })
}

/** Adds the messages behind the work, parted as the parts of it are. */
function add(section: Section, place: WorkPlace, draft: Draft): Repair {
  const entry = section.processors[place.entry]
  const { messages } = draft.values
  // Brackets within brackets would end the work early: `회사 (업무)`.
  const words = /^\s*[)\]]/.test(place.next) ? messages.replace(/\([^)]*\)/g, '') : messages
  const added = place.part === 'sentence' ? inSentence(place, draft) : `${signOf(place, draft)}${words}`
  const after = `${place.was}${added}`
  return repairOf(draft, {
    kind: 'fill-work',
    where: entry?.quote.place ?? null,
    mark: place.mark,
    before: place.was,
    after,
    html: escaped(after),
    placings: placing(place.mark, 'after', 'inline', added),
  })
}

function signOf({ was, part }: WorkPlace, { voice }: Draft): string {
  // A line break would end a line's value; in a cell it parts the works.
  if (part === 'cell' && was.includes('\n')) return ', '
  if (/\s\/\s/.test(was) && part === 'cell') return ' / '
  if (/\S[·ㆍ]\S/.test(was) && !/[,，]/.test(was) && part === 'cell') return '·'
  return voice.lang === 'ko' || was.includes(',') ? ', ' : ' and '
}

/** `배송 업무를` → `배송 업무 및 … 발송 업무를`: the particle that follows must go on fitting. */
function inSentence({ was, next }: WorkPlace, { values, voice }: Draft): string {
  if (voice.lang === 'en') return ` and ${values.messages.charAt(0).toLowerCase()}${values.messages.slice(1)}`
  const endsOpen = /업무$/.test(was) || /^\s*(?:를|와|로)/.test(next)
  return ` 및 ${values.messages}${endsOpen && !/^\s*업무/.test(next) ? ' 업무' : ''}`
}
