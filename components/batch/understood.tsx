import type { ListFailure, ListRow, ParsedList } from '../../lib/batch/types'
import { listFailures, listWords as words } from '../../lib/words/batch'
import { rowProblems } from '../../lib/words/batch-rows'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Mark } from '../mark/mark'

export interface UnderstoodProps {
  readonly language: Language
  readonly list: ParsedList | null
  readonly failure: ListFailure | null
}

const FIRST_ROWS = 5
const FIRST_PROBLEMS = 20

/** What was understood of a list, before anything is read: how many, which column, what is left out and why. */
export function Understood({ language, list, failure }: UnderstoodProps) {
  return (
    <div class="stack" aria-live="polite">
      {failure && (
        <p class="line told-problem">
          <Mark shape="error" />
          <span>{say(listFailures[failure], language)}</span>
        </p>
      )}
      {list && <Told {...{ language, list }} />}
    </div>
  )
}

function Told({ language, list }: { readonly language: Language; readonly list: ParsedList }) {
  const number = (n: number) => n.toLocaleString(language)
  const good = list.rows.filter(({ url }) => url !== null)
  const sentences = [
    say(words.understood, language, { n: number(good.length), lines: number(list.lines) }),
    list.duplicates > 0 && say(words.duplicates, language, { n: number(list.duplicates) }),
    list.cut > 0 && say(words.cut, language, { n: number(list.cut) }),
  ].filter((sentence) => sentence !== false)
  const columns = [
    list.addressColumn && say(words.column, language, { name: list.addressColumn }),
    list.columns.length > 0 && say(words.carried, language, { names: list.columns.join(', ') }),
  ].filter((text) => typeof text === 'string')
  return (
    <>
      <p class="understood">
        <b>{sentences.join(' ')}</b>
      </p>
      {columns.length > 0 && <p class="meta">{columns.join(' · ')}</p>}
      <Preview {...{ language }} rows={good.slice(0, FIRST_ROWS)} />
      <Problems {...{ language }} rows={list.rows.filter(({ url }) => url === null)} />
    </>
  )
}

interface RowsProps {
  readonly language: Language
  readonly rows: readonly ListRow[]
}

function Preview({ language, rows }: RowsProps) {
  const labelled = rows.some(({ label }) => label !== null)
  return (
    <table class="mini">
      <caption class="sr">{say(words.preview, language)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.lineColumn, language)}</th>
          {labelled && <th scope="col">{say(words.company, language)}</th>}
          <th scope="col">{say(words.address, language)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ url, label, lines }) => (
          <tr key={url}>
            <td>{lines[0]?.line}</td>
            {labelled && <td>{label}</td>}
            <td>{lines[0]?.target}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Every line that is not read, by its number, with what to do about it. */
function Problems({ language, rows }: RowsProps) {
  if (rows.length === 0) return null
  const more = rows.length - FIRST_PROBLEMS
  return (
    <section class="stack" aria-label={say(words.problems, language, { n: rows.length })}>
      <h3>
        <b>{say(words.problems, language, { n: rows.length })}</b>
      </h3>
      <ul class="stack">
        {rows.slice(0, FIRST_PROBLEMS).map(({ problem, lines }) => (
          <li key={lines[0]?.line} class="line">
            <Mark shape="error" />
            <span>
              {say(words.problemLine, language, {
                line: lines[0]?.line ?? 0,
                sentence: problem ? say(rowProblems[problem.code], language, problem.values) : '',
              })}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="meta">{say(words.moreProblems, language, { n: more })}</p>}
    </section>
  )
}
