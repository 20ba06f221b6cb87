import { outcomeWords } from '../words/outcomes'
import { say } from '../words/say'
import type { Language } from '../words/types'
import { html, type Markup } from './markup'
import type { FileRow } from './report-file'
import { mark, type ReportState } from './report-marks'
import { reportWords as words } from './report-words'
import type { ScanRecord } from './types'

/** One line of the report: a row with its record. */
export interface Line {
  readonly row: FileRow
  readonly record: ScanRecord | null
  /** Whether the text of the section is shown; it stands in the records inside in any case. */
  readonly showsText: boolean
}

/** The outcome of a line, or that it could not be opened. */
export function stateOf({ record }: Line): ReportState {
  return record ? record.outcome : 'error'
}

/** Shape and word of a state. */
export function stateWord(state: ReportState, language: Language): Markup {
  const word =
    state === 'error' ? words['could-not-open'] : state === 'open' ? words.failing : outcomeWords[state]
  return html`<span class="state s-${state}">${mark(state)}${say(word, language)}</span>`
}
