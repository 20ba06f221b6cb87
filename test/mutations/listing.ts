import { labelsOf, LAYOUTS } from '../made/lists'
import type { Layout } from '../made/lists'
import { locateAll } from './locate'
import { list, pick } from './subject'
import type { Mutation } from './subject'
import { escape, make, replace } from './tree'

/** Signs that part cells in some ways of writing: words that hold them could not be told apart by anybody. */
const SIGNS = /[,/|:;→·]|\s[-–]\s| 및 | and /

/** The comma of `Co., Ltd.` parts nothing. */
const LEGAL_TAIL = /,\s*(?:inc|ltd|llc)\b/gi

/** Writes the list in another way: one mutation a way. */
export const LISTING: readonly Mutation[] = Object.entries(LAYOUTS).map(([name, layout]) => ({
  name: `list as: ${name}`,
  apply: (subject) => {
    const found = list(subject)
    if (!found?.places.some(({ row }) => row.name === subject.target.name)) return false
    const rows = found.places.map(({ row }) => row)
    if (!fits(layout, rows, subject.language)) return false
    const entries = rows.map((row) => ({
      name: escape(row.name),
      work: escape(row.work ?? ''),
      period: escape(
        row.retention ?? (subject.language === 'ko' ? '위탁 계약 종료 시까지' : 'Until the contract ends'),
      ),
    }))
    const choose = <T>(choices: readonly T[]) => pick(subject, choices)
    replace(
      found.root,
      ...make(`<div>${layout.draw(entries, labelsOf(subject.language, choose), choose)}</div>`),
    )
    const left = new Set(locateAll(subject.page, subject.rows).map(({ row }) => row.name))
    subject.rows = subject.rows.filter((row) => left.has(row.name))
    return left.has(subject.target.name)
  },
}))

type Rows = readonly { readonly name: string; readonly work: string | null }[]

function fits(layout: Layout, rows: Rows, language: 'ko' | 'en') {
  if (layout.only && layout.only !== language) return false
  if (layout.needsWork && rows.some(({ work }) => work === null)) return false
  // One row alone does not show which side of a sign is the company.
  if (rows.length < 2) return false
  return rows.every(
    ({ name, work }) =>
      name.length <= 40 &&
      !SIGNS.test(name.replace(LEGAL_TAIL, '')) &&
      (work ?? '').length <= 50 &&
      !SIGNS.test(work ?? '') &&
      !/[()]/.test(work ?? ''),
  )
}
