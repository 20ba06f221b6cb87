import { useId, useMemo, useState } from 'preact/hooks'
import { FILTERS, SORTS, shownRows, type Counts, type Shown, type SortKey } from '../../lib/batch/table'
import type { BatchRow, RowResult } from '../../lib/batch/types'
import { sortWords, tableWords as words } from '../../lib/words/batch-rows'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Row, type RowActs } from './row'

export interface ResultsProps extends RowActs {
  readonly language: Language
  readonly rows: readonly BatchRow[]
  /** Raised with every change of a row: the list itself is one and the same. */
  readonly version: number
  readonly counts: Counts
  readonly now: string
  /** Loads what is kept of a row; null when it is gone. */
  onOpen(index: number): Promise<RowResult | null>
}

/** Rows drawn at once: ten thousand would hold up the page with each change. */
export const PAGE = 100

/** All rows of the batch: filtered, found, ordered, a hundred at a time. */
export function Results(props: ResultsProps) {
  const { language, rows, version, counts } = props
  const [shown, setShown] = useState<Shown>({ filter: 'all', search: '', sort: 'list', descending: false })
  const [page, setPage] = useState(0)
  const found = useMemo(() => shownRows(rows, shown), [rows, version, shown])
  const pages = Math.max(1, Math.ceil(found.length / PAGE))
  const at = Math.min(page, pages - 1)
  const show = (edit: Partial<Shown>) => {
    setShown({ ...shown, ...edit })
    setPage(0)
  }
  return (
    <section class="page-sheet results" aria-labelledby="batch-results">
      <h2 id="batch-results" class="sr">
        {say(words.results, language)}
      </h2>
      <Tools {...{ language, shown, counts }} onShow={show} />
      <Table {...props} rows={found.slice(at * PAGE, (at + 1) * PAGE)} />
      {found.length === 0 && <p class="sub nothing">{say(words.empty, language)}</p>}
      {pages > 1 && <Pager {...{ language, at, pages }} all={found.length} onPage={setPage} />}
    </section>
  )
}

interface ToolsProps {
  readonly language: Language
  readonly shown: Shown
  readonly counts: Counts
  onShow(edit: Partial<Shown>): void
}

function Tools({ language, shown, counts, onShow }: ToolsProps) {
  const id = useId()
  return (
    <div class="tools-line">
      <div class="filters" role="group" aria-label={say(words.filter, language)}>
        {FILTERS.map((filter) => (
          <button
            key={filter}
            type="button"
            aria-pressed={shown.filter === filter}
            onClick={() => onShow({ filter })}
          >
            {say(words[filter], language, { n: counts.filters[filter].toLocaleString(language) })}
          </button>
        ))}
      </div>
      <label class="order" for={id}>
        <span class="sr">{say(words.sort, language)}</span>
        <select id={id} onChange={(event) => onShow({ sort: event.currentTarget.value as SortKey })}>
          {SORTS.map((sort) => (
            <option key={sort} value={sort} selected={shown.sort === sort}>
              {say(sortWords[sort], language)}
            </option>
          ))}
        </select>
      </label>
      <input
        type="search"
        aria-label={say(words.search, language)}
        placeholder={say(words.search, language)}
        maxLength={200}
        value={shown.search}
        onInput={(event) => onShow({ search: event.currentTarget.value })}
      />
    </div>
  )
}

/** A table that becomes a list of cards where the window is narrow: roles keep it a table for who cannot see it. */
function Table({ language, rows, now, onOpen, ...acts }: ResultsProps) {
  const heads = [
    ['results', ''],
    ['company', ''],
    ['section', ''],
    ['sentence', ''],
    ['read', 'num'],
    ['time', 'num'],
  ] as const
  return (
    <table class="results-table" role="table">
      <caption class="sr">{say(words.caption, language)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map(([key, look]) => (
            <th key={key} scope="col" role="columnheader" class={look}>
              {say(words[key], language)}
            </th>
          ))}
          <th scope="col" role="columnheader">
            <span class="sr">{say(words.open, language)}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.index} {...{ language, row, now, onOpen }} {...acts} />
        ))}
      </tbody>
    </table>
  )
}

interface PagerProps {
  readonly language: Language
  readonly at: number
  readonly pages: number
  readonly all: number
  onPage(page: number): void
}

function Pager({ language, at, pages, all, onPage }: PagerProps) {
  const number = (n: number) => n.toLocaleString(language)
  const turn = (to: number) => to >= 0 && to < pages && onPage(to)
  return (
    <nav class="pager row" aria-label={say(words.pages, language)}>
      <button type="button" class="btn" aria-disabled={at === 0} onClick={() => turn(at - 1)}>
        {say(words.previous, language)}
      </button>
      <span class="meta" role="status">
        {say(words.pageOf, language, {
          from: number(at * PAGE + 1),
          to: number(Math.min(all, (at + 1) * PAGE)),
          n: number(all),
        })}
      </span>
      <button type="button" class="btn" aria-disabled={at === pages - 1} onClick={() => turn(at + 1)}>
        {say(words.next, language)}
      </button>
    </nav>
  )
}
