import { useEffect, useId, useState } from 'preact/hooks'
import type { BatchRow, RowResult } from '../../lib/batch/types'
import { tableWords as words } from '../../lib/words/batch-rows'
import { timeWithSeconds } from '../../lib/words/dates'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Icon } from '../mark/icon'
import { Mark } from '../mark/mark'
import { Details } from './details'
import { rowViewOf, shapeOfMark, wordOfMark } from './row-view'

/** What can be done from a row. */
export interface RowActs {
  /** Copies; false when the browser refused. */
  onCopy(text: string): Promise<boolean>
  /** Asks for one site: called within the click. */
  onAllowSite(site: string): void
  /** Null where another window reads. */
  readonly onAgain: ((index: number) => void) | null
}

export interface RowProps extends RowActs {
  readonly language: Language
  readonly row: BatchRow
  readonly now: string
  onOpen(index: number): Promise<RowResult | null>
}

/** One address in a line; opened, with all that was read there. */
export function Row({ language, row, now, onOpen, ...acts }: RowProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [result, setResult] = useState<RowResult | null | 'loading'>(null)
  const view = rowViewOf(row, language)
  const shape = shapeOfMark(view.mark)
  const none = say(words.none, language)
  // Read anew while it is open: the details follow.
  useEffect(() => {
    if (!open || row.state !== 'done') return setResult(null)
    let gone = false
    setResult('loading')
    void onOpen(row.index)
      .catch(() => null)
      .then((loaded) => gone || setResult(loaded))
    return () => {
      gone = true
    }
  }, [open, row.index, row.state, row.summary?.at])
  const openable = row.state !== 'waiting' && row.state !== 'reading'
  return (
    <>
      <tr class={open ? 'opened' : ''} role="row">
        <td role="cell" class="mark-cell">
          <span class={`state s-${shape}`}>
            <Mark shape={shape} />
            {wordOfMark(view.mark, language)}
          </span>
        </td>
        <th scope="row" role="rowheader">
          <b>{view.name}</b>
          {view.address && <span class="address">{view.address}</span>}
        </th>
        <td role="cell">{view.section ?? <span class="dim none">{none}</span>}</td>
        <td role="cell" class="sentence">
          {view.sentence}
        </td>
        <td role="cell" class="num">
          {view.coverage === null ? (
            <span class="dim none">{none}</span>
          ) : (
            say(words.percent, language, { n: Math.floor(view.coverage * 100) })
          )}
        </td>
        <td role="cell" class="num">
          <span class={view.at ? 'dim' : 'dim none'}>
            {view.at ? timeWithSeconds(view.at, language) : none}
          </span>
        </td>
        <td role="cell" class="opener">
          {openable && (
            <button
              type="button"
              class="btn ico"
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              aria-label={say(open ? words.closeOf : words.openOf, language, { name: view.name })}
              onClick={() => setOpen(!open)}
            >
              <Icon name="expand" />
            </button>
          )}
        </td>
      </tr>
      {open && openable && (
        <tr class="detail" role="row" id={id}>
          <td role="cell" colSpan={7}>
            {result === 'loading' ? (
              <p class="sub" role="status">
                {say(words.loading, language)}
              </p>
            ) : (
              <Details {...{ language, row, result, now }} {...acts} />
            )}
          </td>
        </tr>
      )}
    </>
  )
}
