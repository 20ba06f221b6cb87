/**
 * The same changes over a folder of labelled policies (`labels.jsonl`, `docs/ID.html`):
 * `npx tsx test/mutations/over-corpus.ts DIR [ROWS] [PAIRS] [SEED]`. Prints the figures of each change and every wrong
 * case by its id, and exits 1 under 99 % or with a false `ok`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { casesOf, isWrong, judge, NOBODY, outcomeOf, targetsOf } from './cases'
import type { Judged, Labelled } from './cases'
import type { Row } from './locate'
import { share, table } from './tally'

const LEAST_SHARE = 0.99

const Label = v.object({
  id: v.string(),
  kind: v.string(),
  lang: v.string(),
  recipients: v.array(
    v.object({
      name: v.string(),
      purpose: v.nullable(v.string()),
      retention: v.nullable(v.string()),
      placeholder: v.optional(v.unknown()),
    }),
  ),
})

/** Several companies in one label, or a remark: no single row could be told by it. */
const IS_SEVERAL = /[,、;/\n]| 및 | and |등$|외\s*\d+|그 외|\([^()]*(?:재위탁|재수탁|예시)/

function labelled(folder: string): Labelled[] {
  return readFileSync(join(folder, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => v.parse(Label, JSON.parse(line)))
    .filter(({ kind, recipients }) => kind === 'privacy-policy' && recipients.length > 0)
    .map(({ id, lang, recipients }) => ({
      id,
      language: lang.startsWith('en') ? 'en' : 'ko',
      html: readFileSync(join(folder, 'docs', `${id}.html`), 'utf8'),
      rows: recipients
        .filter(({ placeholder }) => !placeholder)
        .map(({ name, purpose, retention }) => ({ name: name.trim(), work: purpose, retention })),
    }))
}

/** Rows whose outcome is right before anything is changed: a known miss says nothing of a change. */
function readRightly({ html }: Labelled, rows: readonly Row[]): Row[] {
  return rows.filter(
    ({ name, work }) => outcomeOf(html, name).outcome === (work === null ? 'incomplete' : 'ok'),
  )
}

const [folder = '', rows = 2, pairs = 12, seed = 1] = process.argv
  .slice(2)
  .map((one, i) => (i === 0 ? one : Number(one)))
if (typeof folder !== 'string' || folder === '')
  throw new Error('usage: over-corpus.ts DIR [ROWS] [PAIRS] [SEED]')

const judged: Judged[] = []
const left = { rows: 0, pages: 0, cases: 0 }
for (const [i, page] of labelled(folder).entries()) {
  const single = targetsOf(page).filter(({ name }) => !IS_SEVERAL.test(name))
  const targets = readRightly(page, single)
  left.rows += single.length - targets.length
  if (targets.length === 0) left.pages++
  // Where part of the list stands elsewhere anyway, a name that is gone is no longer `missing`.
  const isOpen = outcomeOf(page.html, NOBODY).outcome !== 'missing'
  for (const one of casesOf(page, targets, Number(seed) * 1000 + i, {
    rows: Number(rows),
    pairs: Number(pairs),
  })) {
    if (isOpen && one.expected === 'missing') left.cases++
    else judged.push(judge(one))
  }
}
console.log(table(judged))
console.log(
  `left out: ${left.rows} rows read wrongly before any change, ${left.pages} pages without a row that can be told, ${left.cases} cases on pages whose list is open`,
)
const falseOk = judged.filter((one) => isWrong(one) && one.outcome === 'ok').length
process.exitCode = judged.length > 0 && share(judged) >= LEAST_SHARE && falseOk === 0 ? 0 : 1
