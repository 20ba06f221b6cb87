import { RULES } from '../rules/rules'
import { say } from '../words/say'
import type { Language } from '../words/types'
import { reportJson } from './export-json'
import { html, Markup, type Piece } from './markup'
import { embedded } from './read-report'
import { recordsById, reportFile, type ReportFile } from './report-file'
import { SYMBOLS } from './report-marks'
import { stateOf, stateWord, type Line } from './report-line'
import { pageDetails } from './report-page'
import { REPORT_STYLE } from './report-style'
import { columnWords, reportWords as words } from './report-words'
import { calendarDay, clockTime, hashText, percentRead, recordSentence } from './tell'
import { TOOL } from './tool'
import type { ReportInput } from './types'

/** With more pages their texts are not shown, or no browser would scroll through the file. */
const MOST_TEXTS = 1000

/**
 * A report as one HTML file: no script, nothing loaded, light and dark on screen, made to be printed. It carries the JSON
 * of `exportJson` inside, so that `verifyExport` can check it, the readable part included.
 */
export async function exportHtml(input: ReportInput, language: Language): Promise<string> {
  return reportHtml(await reportFile(input), language)
}

/** The same of a file that was made already. Depends on nothing but the file: no clock, no dates of the browser. */
export function reportHtml(file: ReportFile, language: Language): string {
  const records = recordsById(file)
  const showsText = file.rows.length <= MOST_TEXTS
  const lines = file.rows.map((row): Line => ({
    row,
    record: records.get(row.record ?? '') ?? null,
    showsText,
  }))
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${file.title}</title>
        <style>
          ${new Markup(REPORT_STYLE)}
        </style>
      </head>
      <body>
        ${SYMBOLS}
        <main>
          <header><h1>${file.title}</h1></header>
          ${about(file, language)}
          <h2>${say(words.results, language)}</h2>
          ${results(lines, language)}
          <h2>${say(words.details, language)}</h2>
          ${showsText ? null : html`<p class="sub">${say(words['text-inside'], language)}</p>`}
          ${lines.map((line, i) => pageDetails(line, i, language))}
          <h2>${say(words.checked, language)}</h2>
          ${rules(language)}
          <h2>${say(words.chain, language)}</h2>
          ${closing(language)}
        </main>
        ${new Markup(embedded(reportJson(file)))}
      </body>
    </html> `
  return page.source
}

/**
 * Writes the readable part of an HTML report again from its own records, for comparing. Null where another version of
 * the tool wrote it: words and rules may have changed since.
 */
export function rewriteHtml(file: ReportFile, text: string): Promise<string | null> {
  const language = /^<!doctype html>\s*<html lang="(ko|en)">/.exec(text)?.[1]
  if (file.tool.version !== TOOL.version) return Promise.resolve(null)
  return Promise.resolve(language === 'ko' || language === 'en' ? reportHtml(file, language) : '')
}

function about(file: ReportFile, language: Language): Markup {
  const { tester, testerName, startedAt, endedAt, zone, processors, rows, tool, head } = file
  const who = tester
    ? [testerName?.name, tester.role].filter(Boolean).join(', ')
    : say(words.nobody, language)
  const from = clockTime(startedAt, language)
  const to = clockTime(endedAt, language)
  const lines: [keyof typeof words, Piece][] = [
    ['tester', who],
    ['time', say(words.span, language, { from, to, zone: `${zone} ${endedAt.slice(19)}` })],
    ['processors', processors.join(', ')],
    ['targets', say(words.count, language, { count: rows.length })],
    ['tool', `${tool.name} ${tool.version}`],
    ['head', html`<code>${hashText(head)}</code>`],
  ]
  return html`<dl class="facts sheet">
    ${lines.map(
      ([key, value]) =>
        html`<dt>${say(words[key], language)}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`
}

const STATES = ['ok', 'incomplete', 'missing', 'unknown', 'not-a-policy', 'error'] as const

function results(lines: readonly Line[], language: Language): Markup {
  if (lines.length === 0) return html`<p class="sub">${say(words.empty, language)}</p>`
  const counts = STATES.map((state) => ({
    state,
    count: lines.filter((line) => stateOf(line) === state).length,
  }))
  const head = (['outcome', 'page', 'processor', 'verdict-proof', 'read', 'time'] as const).map((key) => {
    const text = say(key === 'outcome' || key === 'processor' ? columnWords[key] : words[key], language)
    return html`<th scope="col" ${key === 'read' || key === 'time' ? new Markup(' class="end"') : null}>
      ${text}
    </th>`
  })
  return html`<ul class="counts">
      ${counts
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => html`<li>${stateWord(state, language)}<b>${count}</b></li>`)}
    </ul>
    <div class="sheet scroll" tabindex="0" role="region" aria-label="${say(words.results, language)}">
      <table>
        <thead>
          <tr>
            ${head}
          </tr>
        </thead>
        <tbody>
          ${lines.map((line, i) => resultRow(line, i, language))}
        </tbody>
      </table>
    </div>`
}

function resultRow(line: Line, index: number, language: Language): Markup {
  const { row, record } = line
  const title = record?.page.title
  const sentence = record ? recordSentence(record, language) : (row.problem?.message ?? '')
  return html`<tr>
    <td>${stateWord(stateOf(line), language)}</td>
    <td>${title ? html`<b>${title}</b><br />` : null}<a href="#page-${index + 1}">${row.target}</a></td>
    <td>${record?.processor ?? ''}</td>
    <td>${sentence}</td>
    <td class="end">${record ? `${percentRead(record.coverage)}%` : '-'}</td>
    <td class="end">${record ? clockTime(record.at, language) : '-'}</td>
  </tr> `
}

function rules(language: Language): Markup {
  const head = (['rule', 'version', 'legal', 'legal-checked'] as const).map(
    (key) => html`<th scope="col">${say(words[key], language)}</th>`,
  )
  return html`<p class="sub">${say(words['checked-lead'], language)}</p>
    <div class="sheet scroll" tabindex="0" role="region" aria-label="${say(words.checked, language)}">
      <table class="dense">
        <thead>
          <tr>
            ${head}
          </tr>
        </thead>
        <tbody>
          ${RULES.map(
            ({ id, version, legal }) =>
              html`<tr>
                <td><code>${id}</code></td>
                <td>${version}</td>
                <td>${say(legal.article, language)}</td>
                <td>${calendarDay(legal.checked, language)}</td>
              </tr> `,
          )}
        </tbody>
      </table>
    </div>`
}

function closing(language: Language): Markup {
  const keys = ['chain-shows', 'chain-not', 'chain-removed', 'verify', 'local', 'masked'] as const
  return html`<div class="notes">${keys.map((key) => html`<p>${say(words[key], language)}</p>`)}</div>`
}
