import { random } from '../speed/pages'
import { entrustmentTitle, HEADINGS } from './headings'
import { labelsOf, LAYOUTS } from './lists'
import { RARER_LAYOUTS } from './rarer-lists'
import type { Entry, Layout, Pick } from './lists'
import { provisionSection, overseasSection, cctvSection, cookieSection } from './neighbours'
import { FRAMES, NOISES } from './surroundings'
import {
  OTHERS,
  PERIODS,
  HACKLE,
  MESSAGES,
  OTHER_WORK,
  ALIKE,
  LEADS,
  TAILS,
  NEGATIVES,
  LINKS,
  BY_TYPE,
  SUBJECTS,
} from './vocabulary'
import type { Language } from './vocabulary'

/** A made-up policy, and what must be said of Hackle on it. */
export interface MadePolicy {
  readonly seed: number
  /** The choices that it was made of. */
  readonly choices: readonly string[]
  readonly html: string
  readonly expected: 'ok' | 'incomplete' | 'missing' | 'unknown'
}

type Case =
  | 'listed'
  | 'other work'
  | 'empty work'
  | 'absent'
  | 'provision'
  | 'provision row'
  | 'overseas'
  | 'cctv'
  | 'cookie'
  | 'alike'
  | 'ended'
  | 'product'
  | 'negative'
  | 'template'
  | 'no section'
  | 'link'
  | 'frame'
  | 'by type'
  | 'overseas entrustment'
const CASES: readonly Case[] = [
  'listed',
  'listed',
  'listed',
  'listed',
  'other work',
  'empty work',
  'absent',
  'provision',
  'provision row',
  'overseas',
  'cctv',
  'cookie',
  'alike',
  'ended',
  'product',
  'negative',
  'template',
  'no section',
  'link',
  'frame',
  'by type',
  'overseas entrustment',
]
const EXPECTED: Partial<Record<Case, MadePolicy['expected']>> = {
  listed: 'ok',
  'other work': 'incomplete',
  'empty work': 'incomplete',
  link: 'unknown',
  frame: 'unknown',
  'by type': 'unknown',
  'overseas entrustment': 'ok',
}

const ALL_LAYOUTS = { ...LAYOUTS, ...RARER_LAYOUTS }

/** Makes one policy from a seed: every choice is independent of the others. */
export function makePolicy(seed: number): MadePolicy {
  const next = random(seed * 7919 + 13)
  const pick: Pick = (choices) => {
    const chosen = choices[Math.floor(next() * choices.length)]
    if (chosen === undefined) throw new Error('nothing to choose from')
    return chosen
  }
  const chance = (share: number) => next() < share
  const language: Language = chance(0.75) ? 'ko' : 'en'
  const kind = pick(CASES)
  const [layoutName, layout] = pick(
    Object.entries(ALL_LAYOUTS).filter(([, one]) => fits(one, language, kind)),
  )
  const [headingName, draw] = pick(Object.entries(HEADINGS))
  const labels = labelsOf(language, pick)
  const hackle = pick(HACKLE[language])
  const decorate = (name: string) =>
    language === 'en'
      ? pick([name, `${name} Inc.`, `${name} Co., Ltd.`, `${name} LLC`])
      : pick([
          name,
          `(주)${name}`,
          `㈜${name}`,
          `주식회사 ${name}`,
          `${name} 주식회사`,
          `${name}㈜`,
          `(주) ${name}`,
        ])
  const period = () => pick(PERIODS[language])
  const others = OTHERS[language]
    .filter(() => chance(0.4))
    .slice(0, 4)
    .map(([name, work]): Entry => ({ name: decorate(name), work, period: period() }))
  if (others.length === 0)
    others.push({
      name: decorate(OTHERS[language][0]?.[0] ?? ''),
      work: OTHERS[language][0]?.[1] ?? '',
      period: period(),
    })
  const entries = [...others]
  const insert = (name: string, work: string) =>
    entries.splice(Math.floor(next() * (entries.length + 1)), 0, { name, work, period: period() })
  if (kind === 'listed') insert(hackle, pick(MESSAGES[language]))
  if (kind === 'other work') insert(hackle, pick(OTHER_WORK[language]))
  if (kind === 'empty work') insert(hackle, pick(['-', '']))
  if (kind === 'alike') insert(pick(ALIKE[language]), pick(MESSAGES[language]))
  if (kind === 'product')
    insert(
      decorate(language === 'ko' ? '소리샘' : 'Sorisaem'),
      language === 'ko' ? '핵클 솔루션을 통한 문자 발송' : 'Sending messages through Hackle',
    )

  const title = entrustmentTitle(language, pick)
  // Under a title on providing too, only a sentence says that the list is one of entrusting.
  const lead = pick(title.includes('제3자') ? LEADS[language].slice(1) : LEADS[language])
  let body = (lead ? `<p>${lead}</p>` : '') + layout.draw(entries, labels, pick)
  if (kind === 'ended')
    body +=
      language === 'ko'
        ? `<p>${hackle}에 대한 위탁은 2025. 3. 31. 종료되었습니다.</p>`
        : `<p>The entrustment to ${hackle} has ended.</p>`
  if (kind === 'negative') body = `<p>${pick(NEGATIVES[language])}</p>`
  if (kind === 'template')
    body = `<p>${pick(LEADS[language].slice(1))}</p>${layout.draw([{ name: pick(['', '-', '○○○', language === 'ko' ? '[업체명]' : '[Company name]']), work: '', period: '' }], labels, pick)}`
  if (kind === 'provision row')
    body = `<table><tr><th>${language === 'ko' ? '구분' : 'Category'}</th><th>${labels.party}</th><th>${labels.work}</th></tr>${[
      ...others.map(({ name, work }) => [language === 'ko' ? '처리 위탁' : 'Entrustment', name, work]),
      [language === 'ko' ? '제3자 제공' : 'Third-party provision', hackle, pick(MESSAGES[language])],
    ]
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</table>`
  if (kind === 'link') body = `<p>${pick(LEADS[language].slice(1))}</p>${pick(LINKS[language])}`
  if (kind === 'frame') body += '<iframe src="https://list.example/processors" width="600"></iframe>'
  if (kind === 'by type') body = `<p>${pick(LEADS[language].slice(1))}</p><p>${pick(BY_TYPE[language])}</p>`
  const tail = kind === 'negative' ? '' : pick(TAILS[language])
  if (tail) body += `<p>${tail}</p>`

  const { before, after } = SUBJECTS[language]
  const sections: [string, string][] = [...before]
  const rows = [...others.slice(0, 2).map(({ name }) => name), ...(kind === 'provision' ? [hackle] : [])]
  const provision = provisionSection(language, kind === 'provision' || chance(0.5) ? rows : [], pick)
  const isProvisionFirst = chance(0.5)
  if (isProvisionFirst) sections.push(provision)
  if (kind !== 'no section') sections.push([title, body])
  if (!isProvisionFirst) sections.push(provision)
  if (kind.startsWith('overseas') || chance(0.3))
    sections.push(
      overseasSection(
        language,
        kind.startsWith('overseas') ? hackle : 'Maple Data LLC',
        kind === 'overseas entrustment',
      ),
    )
  if (kind === 'cctv' || chance(0.2))
    sections.push(
      cctvSection(language, kind === 'cctv' ? hackle : language === 'ko' ? '(주)지킴이' : 'Jikimi Inc.'),
    )
  sections.push(...after.slice(0, 2))
  if (kind === 'cookie' || chance(0.3))
    sections.push(cookieSection(language, kind === 'cookie' ? hackle : 'Google LLC'))
  sections.push(...after.slice(2))
  const name = language === 'ko' ? '개인정보 처리방침' : 'Privacy Policy'
  const frame = pick(FRAMES)
  const noise = pick(NOISES)
  const content = frame.draw(
    sections.map(([heading]) => heading),
    noise.draw(sections.map(([heading, text], i) => draw(i + 1, heading, text)).join('\n')),
  )
  const html = `<!doctype html><html lang="${language}"><head><title>${name}</title></head><body><main><h1>${name}</h1>${content}<p>${language === 'ko' ? '시행일: 2026. 9. 1.' : 'Effective date: September 1, 2026'}</p></main></body></html>`
  return {
    seed,
    choices: [language, kind, layoutName, headingName, frame.name, noise.name],
    html,
    expected: EXPECTED[kind] ?? 'missing',
  }
}

function fits(layout: Layout, language: Language, kind: Case) {
  if (layout.only && layout.only !== language) return false
  return !layout.needsWork || (kind !== 'empty work' && kind !== 'template')
}
