import type { Politeness } from '../facts/policy/layout-types'
import type { PolicyFacts, Section } from '../facts/policy/types'
import { say } from '../words/say'
import type { Language } from '../words/types'
import { clauseWords } from './words'

/** In which language and with which endings a page speaks, and how it calls itself. */
export interface Voice {
  readonly lang: Language
  readonly politeness: Politeness
  /** Who entrusts, with its particle: `회사는`, `당사는`. */
  readonly subject: string
}

const SUBJECT =
  /(?:^|[.\s①-⑳])((?:본 )?(?:회사|당사|사이트|서비스|쇼핑몰|몰|재단|협회|병원|학교|기관)(?:은|는)|저희는)\s/u

/** The voice of a section, or of the whole page where it has no section. */
export function voiceOf(facts: PolicyFacts, section: Section | null): Voice {
  const text = section?.text ?? ''
  const lang = languageOf(text, facts.lang)
  const said = lang === 'ko' ? SUBJECT.exec(text)?.[1] : undefined
  return {
    lang,
    politeness: section?.layout.politeness ?? 'hamnida',
    subject: said ?? say(clauseWords.subject, lang),
  }
}

function languageOf(text: string, page: string | null): Language {
  const hangul = text.match(/[가-힣]/g)?.length ?? 0
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0
  if (hangul + latin < 20) return page === 'en' ? 'en' : 'ko'
  // A Korean list of companies is full of Latin names; English text holds next to no Hangul.
  return hangul * 8 > latin ? 'ko' : 'en'
}
