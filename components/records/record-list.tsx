import { useState } from 'preact/hooks'
import { dayAndTime } from '../../lib/words/dates'
import { outcomeWords } from '../../lib/words/outcomes'
import { recordsWords as words } from '../../lib/words/records-view'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Address } from '../link/address'
import { Mark, shapeOfOutcome } from '../mark/mark'
import { Filters, isNarrow, type Filter } from './filters'
import { hashStart } from './hash'
import { RecordLimits, type RecordLimitsProps } from './limits'
import type { RecordLine } from './record-line'
import { Exports, Remove, type ExportFormat } from './record-acts'

/** The list as far as it is shown. */
export interface RecordListView {
  readonly lines: readonly RecordLine[]
  /** How many fit the filter, and how many there are at all. */
  readonly total: number
  readonly all: number
  readonly damaged: number
  readonly hosts: readonly string[]
  /** Room taken and to be had, in words; null where the browser does not say. */
  readonly usage: string | null
}

export interface RecordListProps extends Pick<RecordLimitsProps, 'limits' | 'onLimits' | 'onEraseNames'> {
  readonly language: Language
  readonly now: string
  readonly list: RecordListView
  readonly filter: Filter
  /** Room is to be made: how many of the oldest would go; null while nobody asked. */
  readonly oldest: number | null
  onFilter(filter: Filter): void
  onMore(): void
  onOpen(id: string): void
  onCompare(ids: readonly [string, string]): void
  /** Each resolves to whether it was done. */
  onRemove(ids: readonly string[]): Promise<boolean>
  onExport(format: ExportFormat, ids: readonly string[] | null): Promise<boolean>
  onRemoveOldest(): Promise<boolean>
  onKeepOldest(): void
  onVerify(): void
}

/** Every record that fits, newest first, with what can be done with those chosen. */
export function RecordList(props: RecordListProps) {
  const { language, list, filter, oldest } = props
  const [chosen, setChosen] = useState<readonly string[]>([])
  // A record that is gone from the list is no longer chosen.
  const standing = chosen.filter((id) => list.lines.some((line) => line.id === id))
  if (list.all === 0 && list.damaged === 0) return <Empty {...props} />
  const more = list.total - list.lines.length
  return (
    <section class="part-of records">
      <div class="part-head">
        <h2 class="part-title">{say(words.count, language, { n: list.all })}</h2>
        {list.usage && <span class="meta">{list.usage}</span>}
      </div>
      {oldest !== null && (
        <Remove
          {...{ language }}
          n={oldest}
          sentence={say(words.oldest, language, { n: oldest })}
          open
          onRemove={props.onRemoveOldest}
          onLeave={props.onKeepOldest}
        />
      )}
      {list.damaged > 0 && <p class="s-missing">{say(words.damaged, language, { n: list.damaged })}</p>}
      <Filters {...{ language, filter }} hosts={list.hosts} onFilter={props.onFilter} />
      <Chosen {...props} chosen={standing} onClear={() => setChosen([])} />
      {list.lines.length === 0 ? (
        <p class="sub">{say(words.noneFit, language)}</p>
      ) : (
        <ul class="lst">
          {list.lines.map((line) => (
            <Line
              key={line.id}
              {...{ language, line }}
              now={props.now}
              chosen={standing.includes(line.id)}
              onChoose={(is) =>
                setChosen(is ? [...standing, line.id] : standing.filter((id) => id !== line.id))
              }
              onOpen={() => props.onOpen(line.id)}
            />
          ))}
        </ul>
      )}
      {more > 0 && (
        <p>
          <button type="button" class="btn" onClick={props.onMore}>
            {say(words.more, language, { n: more })}
          </button>
        </p>
      )}
      <Exports
        {...{ language }}
        n={list.total}
        onExport={(format) =>
          props.onExport(format, isNarrow(filter) ? list.lines.map(({ id }) => id) : null)
        }
      />
      <Foot {...props} />
    </section>
  )
}

interface ChosenProps extends RecordListProps {
  readonly chosen: readonly string[]
  onClear(): void
}

/** What can be done with the chosen records. */
function Chosen({ language, chosen, onCompare, onRemove, onExport, onClear }: ChosenProps) {
  const [hint, setHint] = useState(false)
  const n = chosen.length
  if (n === 0) return null
  const [one, other] = chosen
  const compare = () => {
    const two = n === 2 && one !== undefined && other !== undefined
    setHint(!two)
    if (two) onCompare([one, other])
  }
  return (
    <div class="chosen stack">
      <div class="row">
        <b>{say(words.chosen, language, { n })}</b>
        <button type="button" class="btn" onClick={compare}>
          {say(words.compare, language)}
        </button>
        <Remove
          {...{ language, n }}
          sentence={say(words.removeSure, language, { n })}
          onRemove={async () => {
            const done = await onRemove(chosen)
            if (done) onClear()
            return done
          }}
        />
      </div>
      <Exports {...{ language, n }} onExport={(format) => onExport(format, chosen)} />
      <p class="meta" role="status">
        {hint && n !== 2 && say(words.compareHint, language)}
      </p>
    </div>
  )
}

interface LineProps {
  readonly language: Language
  readonly line: RecordLine
  readonly now: string
  readonly chosen: boolean
  onChoose(chosen: boolean): void
  onOpen(): void
}

function Line({ language, line, now, chosen, onChoose, onOpen }: LineProps) {
  const shape = shapeOfOutcome(line.outcome)
  const time = dayAndTime(line.at, language, { now })
  const outcome = say(outcomeWords[line.outcome], language)
  return (
    <li class="record-line">
      <input
        type="checkbox"
        checked={chosen}
        aria-label={say(words.choose, language, { name: `${line.page}, ${time}` })}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <button type="button" class="record-open" onClick={onOpen}>
        <Mark shape={shape} />
        <b>
          <Address page={line.page} />
        </b>
        <span class={`state s-${shape}`}>{outcome}</span>
        <span class="meta">
          {time} · <code>{hashStart(line.hash)}</code>
        </span>
      </button>
    </li>
  )
}

function Empty(props: RecordListProps) {
  const { language } = props
  return (
    <section class="part-of records">
      <div class="line verdict blank">
        <Mark shape="missing" />
        <h2 class="lead">{say(words.none, language)}</h2>
        <p class="body sub">{say(words.noneWhy, language)}</p>
      </div>
      <Foot {...props} />
    </section>
  )
}

type FootProps = Pick<RecordListProps, 'language' | 'limits' | 'onLimits' | 'onEraseNames' | 'onVerify'>

function Foot({ language, limits, onLimits, onEraseNames, onVerify }: FootProps) {
  return (
    <div class="record-foot stack">
      <p>
        <button type="button" class="link" onClick={onVerify}>
          {say(words.verify, language)}
        </button>
      </p>
      {limits && <RecordLimits {...{ language, limits, onLimits, onEraseNames }} />}
    </div>
  )
}
