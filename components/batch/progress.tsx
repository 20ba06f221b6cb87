import type { ComponentChildren } from 'preact'
import type { Counts, RowMark } from '../../lib/batch/table'
import { progressWords as words } from '../../lib/words/batch'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Mark } from '../mark/mark'
import { ExtraIcon } from '../mark/extra-icon'
import { shapeOfMark, wordOfMark } from './row-view'

/** How a batch stands as this window sees it. */
export type RunState = 'running' | 'elsewhere' | 'paused' | 'finished'

export interface ProgressProps {
  readonly language: Language
  readonly state: RunState
  readonly counts: Counts
  /** Seconds; null while it cannot be told. */
  readonly secondsLeft: number | null
  readonly atOnce: number
  /** A result could not be stored. */
  readonly notStored: boolean
  /** Sites that rows wait for. */
  readonly toAllow: readonly string[]
  /** The last asking for them was refused. */
  readonly allowRefused: boolean
  readonly turnedOff: boolean
  onPause(): void
  onResume(): void
  onStop(): void
  /** Called within the click. */
  onAllow(sites: readonly string[]): void
}

const KEY: readonly RowMark[] = [
  'ok',
  'incomplete',
  'missing',
  'unknown',
  'not-a-policy',
  'needs-allow',
  'failed',
  'skipped',
]

/** How far the batch is: the share read, what came of it so far, and the ways to pause, go on and stop. */
export function Progress(props: ProgressProps) {
  const { language, state, counts, toAllow } = props
  const left = counts.marks.waiting + counts.marks.reading
  const percent = counts.all === 0 ? 0 : Math.floor((counts.over / counts.all) * 100)
  return (
    <section class="page-sheet progress" aria-label={say(words.label, language)}>
      <div class="progress-head">
        <p role="status" class="lead">
          {leadOf(props)}
        </p>
        <p class="meta">{state === 'running' && timeLeft(props)}</p>
        <div class="row">
          <Buttons {...props} />
        </div>
      </div>
      <progress class="bar ink" aria-label={say(words.bar, language)} max={100} value={percent} />
      <ul class="key">
        {KEY.filter((mark) => counts.marks[mark] > 0).map((mark) => (
          <li key={mark}>
            <Mark shape={shapeOfMark(mark)} />
            <span class={`state s-${shapeOfMark(mark)}`}>{wordOfMark(mark, language)}</span>
            <b>{counts.marks[mark].toLocaleString(language)}</b>
          </li>
        ))}
        {left > 0 && (
          <li>
            <Mark shape="waiting" />
            <span class="state s-waiting">{say(words.left, language)}</span>
            <b>{left.toLocaleString(language)}</b>
          </li>
        )}
      </ul>
      <Notices {...props} />
      {toAllow.length > 0 && state !== 'elsewhere' && (
        <div class="row">
          <button type="button" class="btn" onClick={() => props.onAllow(toAllow)}>
            {say(words.allowAll, language, { n: toAllow.length })}
          </button>
        </div>
      )}
    </section>
  )
}

function leadOf({ language, state, counts }: ProgressProps) {
  const { all, over, marks } = counts
  const n = all.toLocaleString(language)
  const unread = marks.failed + marks['needs-allow'] + marks.skipped
  if (state === 'finished') {
    return unread === 0
      ? say(words.finished, language, { n })
      : say(words.ended, language, {
          n,
          done: (all - unread).toLocaleString(language),
          left: unread.toLocaleString(language),
        })
  }
  return say(state === 'paused' ? words.paused : words.running, language, {
    n,
    done: over.toLocaleString(language),
  })
}

function timeLeft({ language, secondsLeft, atOnce }: ProgressProps) {
  const time =
    secondsLeft === null
      ? null
      : secondsLeft < 90
        ? say(words.secondsLeft, language, { n: Math.max(1, Math.ceil(secondsLeft / 5) * 5) })
        : say(words.minutesLeft, language, { n: Math.ceil(secondsLeft / 60) })
  return [time, say(words.atOnce, language, { n: atOnce })].filter((text) => text !== null).join(' · ')
}

function Buttons({ language, state, onPause, onResume, onStop }: ProgressProps) {
  if (state === 'running') {
    return (
      <>
        <button type="button" class="btn" onClick={onPause}>
          <ExtraIcon name="pause" />
          {say(words.pause, language)}
        </button>
        <button type="button" class="btn" onClick={onStop}>
          {say(words.stop, language)}
        </button>
      </>
    )
  }
  if (state !== 'paused') return null
  return (
    <button type="button" class="btn pri" onClick={onResume}>
      {say(words.resume, language)}
    </button>
  )
}

function Notices({ language, state, notStored, allowRefused, turnedOff }: ProgressProps) {
  return (
    <div aria-live="polite">
      {notStored && (
        <Notice shape="error">
          <span>{say(words.notStored, language)}</span>
        </Notice>
      )}
      {allowRefused && (
        <Notice shape="open">
          <span>{say(words.allowRefused, language)}</span>
        </Notice>
      )}
      {state === 'running' && <p class="meta">{say(words.closing, language)}</p>}
      {state === 'elsewhere' && <p class="meta">{say(words.elsewhere, language)}</p>}
      {state === 'finished' && turnedOff && <p class="meta">{say(words.turnedOff, language)}</p>}
    </div>
  )
}

function Notice({
  shape,
  children,
}: {
  readonly shape: 'error' | 'open'
  readonly children: ComponentChildren
}) {
  return (
    <p class="line">
      <Mark shape={shape} />
      {children}
    </p>
  )
}
