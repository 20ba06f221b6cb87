import { useState } from 'preact/hooks'
import type { Batch as BatchData } from '../../lib/batch/types'
import { RULES } from '../../lib/rules'
import { parseTarget, shownName } from '../../lib/rules/target'
import { batchWords as words, exportWords } from '../../lib/words/batch'
import { day, dayAndTime } from '../../lib/words/dates'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { ExtraIcon } from '../mark/extra-icon'
import { Sign } from '../mark/sign'
import { Problem, type ProblemView } from '../verdict/problem'
import { ListForm, type ListFormProps } from './list-form'
import { Progress, type ProgressProps } from './progress'
import { Results, type ResultsProps } from './results'

export type ExportFormat = 'csv' | 'json' | 'html' | 'repairs' | 'processors'

export interface RunProps {
  readonly batch: BatchData
  readonly progress: Omit<ProgressProps, 'language'>
  readonly results: Omit<ResultsProps, 'language' | 'counts'>
  /** Makes a file and gives it to the browser. `nothing`: there is nothing to put in it. */
  onExport(format: ExportFormat): Promise<'done' | 'nothing' | 'failed'>
  /** Deletes this batch for a new list. */
  onNewList(): void
}

export type BatchState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'list'; readonly form: Omit<ListFormProps, 'language'> }
  | { readonly kind: 'run'; readonly run: RunProps }
  | { readonly kind: 'error'; readonly problem: ProblemView }

export interface BatchProps {
  readonly language: Language
  readonly state: BatchState
}

/** Many policies from one list: the list first, then how far it is and what came of it. */
export function Batch({ language, state }: BatchProps) {
  return (
    <main class={state.kind === 'run' ? 'tr batch wide' : 'tr batch'} lang={language}>
      {state.kind === 'run' ? (
        <Run {...{ language }} {...state.run} />
      ) : (
        <>
          <div class="brand">
            <Sign />
            <h1>{say(words.title, language)}</h1>
          </div>
          {state.kind === 'error' ? (
            <div class="page-sheet part">
              <Problem problem={state.problem} />
            </div>
          ) : (
            <p class="sub">{say(words.intro, language)}</p>
          )}
          {state.kind === 'list' && <ListForm {...{ language }} {...state.form} />}
        </>
      )}
    </main>
  )
}

function Run({
  language,
  batch,
  progress,
  results,
  onExport,
  onNewList,
}: RunProps & { readonly language: Language }) {
  const names = batch.processors.map((name) => shownName(parseTarget(name), language)).join(', ')
  const n = progress.counts.all.toLocaleString(language)
  return (
    <>
      <div class="batch-head">
        <div>
          <h1>{say(words.title, language)}</h1>
          <p class="sub">{say(words.listOf, language, { names, title: batch.title, n })}</p>
        </div>
        <Exports {...{ language, onExport }} />
      </div>
      <Progress {...{ language }} {...progress} />
      <Results {...{ language }} {...results} counts={progress.counts} />
      <Foot
        {...{ language, batch, onNewList }}
        locked={progress.state === 'running' || progress.state === 'elsewhere'}
      />
    </>
  )
}

const FORMATS: readonly ExportFormat[] = ['csv', 'json', 'html', 'repairs', 'processors']

function Exports({ language, onExport }: Pick<RunProps, 'onExport'> & { readonly language: Language }) {
  const [told, setTold] = useState<'done' | 'nothing' | 'failed' | null>(null)
  const get = async (format: ExportFormat) => {
    setTold(null)
    setTold(await onExport(format))
  }
  return (
    <div class="exports">
      <div class="row" role="group" aria-label={say(exportWords.label, language)}>
        {FORMATS.map((format, index) => (
          <button key={format} type="button" class="btn" onClick={() => void get(format)}>
            {index === 0 && <ExtraIcon name="save" />}
            {say(exportWords[format], language)}
          </button>
        ))}
      </div>
      <p role="status" class={told === 'failed' ? 's-error' : 'meta'}>
        {told === 'failed' && say(exportWords.failed, language)}
        {told === 'nothing' && say(exportWords.noRepairs, language)}
      </p>
    </div>
  )
}

interface FootProps extends Pick<RunProps, 'batch' | 'onNewList'> {
  readonly language: Language
  /** It is being read: a new list would take it away. */
  readonly locked: boolean
}

function Foot({ language, batch, onNewList, locked }: FootProps) {
  const [asking, setAsking] = useState(false)
  const who = [batch.role, batch.name].filter((part) => part !== null).join(' ')
  const checked = RULES.map(({ legal }) => legal.checked)
    .sort()
    .at(-1)
  return (
    <>
      <ul class="batch-foot meta">
        <li>{say(words.checkedBy, language, { who })}</li>
        {batch.startedAt && (
          <li>{say(words.from, language, { time: dayAndTime(batch.startedAt, language) })}</li>
        )}
        {checked && <li>{say(words.rules, language, { n: RULES.length, day: day(checked, language) })}</li>}
        <li>{say(words.local, language)}</li>
      </ul>
      {!locked && (
        <div class="row new-list">
          {asking ? (
            <>
              <p>{say(words.newListAsk, language)}</p>
              <button type="button" class="btn" onClick={onNewList}>
                {say(words.newListYes, language)}
              </button>
              <button type="button" class="btn" onClick={() => setAsking(false)}>
                {say(words.cancel, language)}
              </button>
            </>
          ) : (
            <button type="button" class="btn" onClick={() => setAsking(true)}>
              {say(words.newList, language)}
            </button>
          )}
        </div>
      )}
    </>
  )
}
