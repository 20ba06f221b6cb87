import { findingWords } from '../words/outcomes'
import { say } from '../words/say'
import type { Language } from '../words/types'
import { html, type Markup } from './markup'
import { mark, type ReportState } from './report-marks'
import { stateOf, stateWord, type Line } from './report-line'
import { reportWords as words, sourceWords } from './report-words'
import {
  calendarDay,
  clockTime,
  hashText,
  recordAdvice,
  recordFinding,
  recordPlace,
  recordSentence,
} from './tell'
import type { KeptFinding, ScanRecord } from './types'

/** What was found on one page: verdict, proof, each finding with its quote, and the hashes. */
export function pageDetails(line: Line, index: number, language: Language): Markup {
  const { row, record } = line
  return html`<section class="page sheet" id="page-${index + 1}">
    <h3>${record?.page.title ?? row.target}</h3>
    ${record?.page.title ? html`<p class="src">${row.target}</p>` : null} ${ownColumns(row.extra, language)}
    ${stateWord(stateOf(line), language)}
    ${record ? recorded(record, line.showsText, language) : html`<p>${row.problem?.message ?? ''}</p>`}
  </section> `
}

function ownColumns(extra: Readonly<Record<string, string>>, language: Language) {
  const columns = Object.entries(extra)
  if (columns.length === 0) return null
  return html`<dl class="own" aria-label="${say(words.own, language)}">
    ${columns.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`
}

function recorded(record: ScanRecord, showsText: boolean, language: Language): Markup {
  const { proof, page, findings, text, source } = record
  const told = findings.filter(({ verdict }) => verdict !== 'not-applicable')
  const from = `${say(sourceWords[source], language)} · ${clockTime(record.at, language)} (${record.zone})`
  return html`<p><b>${recordSentence(record, language)}</b></p>
    ${proof ? html`<blockquote class="proof p-${record.outcome}" lang="${page.lang ?? ''}">${proof.text}</blockquote>` : null}
    <p class="src">
      ${[proof ? recordPlace(proof.place, language) : null, effective(record, language), from].filter((part) => part !== null).join(' · ')}
    </p>
    <p class="sub">${recordAdvice(record, language)}</p>
    ${stated(record, language)} ${findingList(told, page.lang, language)}
    ${sectionText(text, page.lang, showsText, language)}
    <p class="src">
      <code
        >${say(words.hashes, language, {
          number: record.number,
          text: hashText(record.textHash, 4),
          hash: hashText(record.hash, 4),
        })}</code
      >
    </p>`
}

function findingList(findings: readonly KeptFinding[], lang: string | null, language: Language) {
  if (findings.length === 0) return null
  return html`<h4>${say(words.findings, language)}</h4>
    <ul class="rules">
      ${findings.map((finding) => findingLine(finding, lang, language))}
    </ul>`
}

function sectionText(text: string, lang: string | null, shows: boolean, language: Language) {
  if (text === '') return html`<p class="src">${say(words['no-section'], language)}</p>`
  if (!shows) return null
  return html`<details>
    <summary>${say(words.section, language)}</summary>
    <pre lang="${lang ?? ''}">${text}</pre>
  </details>`
}

function effective({ page }: ScanRecord, language: Language) {
  if (page.effectiveDate === null) return null
  return say(words.effective, language, { date: calendarDay(page.effectiveDate, language) })
}

/** What a person said stands on a dotted line, never in brackets. */
function stated({ settlement }: ScanRecord, language: Language) {
  if (!settlement) return null
  const { answer, role, at, reason, place } = settlement
  return html`<div class="said">
    <p>${say(words.stated, language, { answer, role, at: clockTime(at, language) })}</p>
    <p class="src">${say(words['stated-why'], language, { reason, place })}</p>
  </div>`
}

function findingLine(finding: KeptFinding, lang: string | null, language: Language): Markup {
  const state = stateOfFinding(finding)
  return html`<li>
    ${mark(state)}<span
      ><span class="sr">${say(findingWords[WORDS[state]], language)}: </span
      >${recordFinding(finding, language)}</span
    ><code>${finding.rule} v${finding.ruleVersion}</code>${
      finding.quote
        ? html`<blockquote class="proof" lang="${lang ?? ''}">${finding.quote.text}</blockquote>`
        : null
    }
  </li> `
}

type FindingState = Extract<ReportState, 'ok' | 'missing' | 'open' | 'unknown' | 'not-a-policy'>
const WORDS = {
  ok: 'seen',
  missing: 'missing',
  open: 'open',
  unknown: 'cannot-tell',
  'not-a-policy': 'not-needed',
} as const satisfies Record<FindingState, keyof typeof findingWords>

/** As `shapeOfFinding` draws it: only a failed error is missing; what is left to a person is an open ring. */
function stateOfFinding({ verdict, severity }: KeptFinding): FindingState {
  if (verdict === 'pass') return 'ok'
  if (verdict === 'not-applicable') return 'not-a-policy'
  if (verdict === 'unclear') return severity === 'manual' ? 'open' : 'unknown'
  return severity === 'error' ? 'missing' : 'open'
}
