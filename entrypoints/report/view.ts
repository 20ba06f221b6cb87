import type { BatchState, RunProps } from '../../components/batch/batch'
import { LIMITS } from '../../lib/batch/queue'
import type { BatchStore } from '../../lib/batch/store'
import { countRows, secondsLeft } from '../../lib/batch/table'
import type { Batch } from '../../lib/batch/types'
import type { Records } from '../../lib/records/store'
import { problemWords } from '../../lib/words/problems'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { downloads } from './downloads'
import { sitesWaitedFor } from './rows'
import type { ReportState } from './state'

type ListProps = Extract<BatchState, { kind: 'list' }>['form']

/** What a session works with. */
export interface SessionParts {
  readonly language: Language
  readonly store: BatchStore
  readonly records: Records
}

/** What a person does in the window. */
export interface ReportActs extends Pick<
  RunProps['progress'],
  'onPause' | 'onStop' | 'onResume' | 'onAllow'
> {
  readonly onStart: ListProps['onStart']
  /** Reads one row again. */
  onAgain(index: number): void
  onNewList(batch: Batch): void
}

/** What the window shows of a state. */
export function viewOf(state: ReportState, parts: SessionParts, acts: ReportActs): BatchState {
  const batch = state.batch.value
  const { language } = parts
  if (state.failed.value) {
    const [title, advice] = [problemWords.worker, problemWords.workerAdvice]
    return {
      kind: 'error',
      problem: { title: say(title, language), kept: null, advice: say(advice, language) },
    }
  }
  if (batch === undefined) return { kind: 'loading' }
  if (batch) return { kind: 'run', run: runView(batch, state, parts, acts) }
  return {
    kind: 'list',
    form: { granted: state.granted.value, remembered: state.remembered.value, onStart: acts.onStart },
  }
}

function runView(batch: Batch, state: ReportState, parts: SessionParts, acts: ReportActs): RunProps {
  const { rows } = state
  const { onPause, onStop, onResume, onAllow, onAgain, onNewList } = acts
  const counts = countRows(rows)
  const phase = state.phase.value
  return {
    batch,
    progress: {
      state: phase,
      counts,
      secondsLeft: secondsLeft(state.ended, counts.all - counts.over),
      atOnce: LIMITS.atOnce,
      notStored: state.notStored.value,
      toAllow: sitesWaitedFor(rows),
      allowRefused: state.allowRefused.value,
      turnedOff: batch.turnOff && batch.turnedOn.length > 0,
      onPause,
      onStop,
      onResume,
      onAllow,
    },
    results: {
      rows,
      version: state.version.value,
      now: new Date().toISOString(),
      onOpen: (index) => parts.store.result(batch.id, index),
      onCopy: (text) => copied(text),
      onAllowSite: (site) => onAllow([site]),
      onAgain: phase === 'elsewhere' ? null : onAgain,
    },
    onExport: downloads({ ...parts, batch, rows }),
    onNewList: () => onNewList(batch),
  }
}

async function copied(text: string) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
