import { useState } from 'preact/hooks'
import { asPastedTable, processorLines } from '../../lib/batch/report'
import { siteOf } from '../../lib/reach/site'
import type { BatchRow, RowResult, RowVerdict } from '../../lib/batch/types'
import { parseTarget, shownName } from '../../lib/rules/target'
import { tableWords as words } from '../../lib/words/batch-rows'
import { day } from '../../lib/words/dates'
import { outcomeWords } from '../../lib/words/outcomes'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { ExternalLink } from '../link/external-link'
import { ExtraIcon } from '../mark/extra-icon'
import { Icon } from '../mark/icon'
import { Mark, shapeOfOutcome } from '../mark/mark'
import { sourceLine } from '../proof/place'
import { Proof } from '../proof/proof'
import { RepairBlock } from '../repair/repair'
import { Findings } from '../verdict/findings'
import { verdictViewOf } from '../verdict/view-of'
import type { RowActs } from './row'

export interface DetailsProps extends RowActs {
  readonly language: Language
  readonly row: BatchRow
  /** Null for a row without a result. */
  readonly result: RowResult | null
  readonly now: string
}

/** All that is known of one row: each verdict with its proof and repair, all processors of the page, the user's own columns. */
export function Details(props: DetailsProps) {
  const { language, row, result, onAllowSite, onAgain } = props
  const site = row.state === 'needs-allow' ? (row.problem?.site ?? siteOf(row.url ?? '')) : null
  return (
    <div class="details">
      {result?.verdicts.map((verdict) => (
        <OneVerdict key={verdict.processor} {...props} {...{ verdict, result }} />
      ))}
      <Told {...{ language, row, result }} />
      {result && result.processors.length > 0 && <Named {...props} result={result} />}
      <div class="row">
        {site && (
          <button type="button" class="btn" onClick={() => onAllowSite(site)}>
            {say(words.allowSite, language, { site: new URL(site).host })}
          </button>
        )}
        {row.url && onAgain && (
          <button type="button" class="btn" onClick={() => onAgain(row.index)}>
            <Icon name="again" />
            {say(words.again, language)}
          </button>
        )}
        {(result?.url ?? row.url) && (
          <ExternalLink
            class="btn"
            href={result?.url ?? row.url ?? ''}
            label={say(words.page, language)}
            {...{ language }}
          />
        )}
      </div>
    </div>
  )
}

const tones = {
  ok: 'seen',
  incomplete: 'open',
  missing: 'missing',
  unknown: 'seen',
  'not-a-policy': 'seen',
} as const

interface OneVerdictProps extends DetailsProps {
  readonly verdict: RowVerdict
  readonly result: RowResult
}

function OneVerdict({ language, verdict, result, now, onCopy }: OneVerdictProps) {
  const view = verdictViewOf(verdict, result, language, result.at)
  const { outcome, proof } = verdict
  const shape = shapeOfOutcome(outcome)
  const several = result.verdicts.length > 1
  const date =
    result.effectiveDate && say(words.effective, language, { day: day(result.effectiveDate, language) })
  const place = sourceLine(
    { place: proof?.place ?? null, coverage: result.coverage, at: result.at, now },
    language,
  )
  return (
    <section class="one-verdict">
      {several && (
        <h3 class="line">
          <Mark shape={shape} />
          <span>
            <b>{shownName(parseTarget(verdict.processor), language)}</b>{' '}
            <span class={`state s-${shape}`}>{say(outcomeWords[outcome], language)}</span>
          </span>
        </h3>
      )}
      <div class="stack">
        {several && <p>{view.verdict.sentence}</p>}
        {proof ? (
          <Proof
            quote={proof}
            tone={tones[outcome]}
            lang={result.lang}
            source={[place, date].filter(Boolean).join(' · ')}
          />
        ) : (
          <p class="src">{[place, date].filter(Boolean).join(' · ')}</p>
        )}
        {view.verdict.advice && <p class="sub">{view.verdict.advice}</p>}
        {view.findings.length > 0 && (
          <details class="fold">
            <summary>
              <span class="link">{say(words.findings, language, { n: view.findings.length })}</span>
              <Icon name="expand" size={12} />
            </summary>
            <Findings {...{ language }} findings={view.findings} sources={view.sources} />
          </details>
        )}
        {verdict.repair && (
          <RepairBlock
            {...{ language, onCopy }}
            repair={verdict.repair}
            accompanying={verdict.accompanying}
            previewed={null}
            onPreview={() => undefined}
            onName={null}
          />
        )}
      </div>
    </section>
  )
}

/** Where it stands in the user's list, with the user's own columns. */
function Told({ language, row, result }: Pick<DetailsProps, 'language' | 'row' | 'result'>) {
  const own = Object.entries(row.lines[0]?.extra ?? {}).filter(([, value]) => value !== '')
  const lines = row.lines.map(({ line }) => line).join(', ')
  return (
    <div>
      {result?.rendered && <p class="meta">{say(words.rendered, language)}</p>}
      <p class="meta">
        {say(words.lines, language, { n: lines })}
        {result?.title && ` · ${result.title}`}
      </p>
      {own.length > 0 && (
        <dl class="own">
          {own.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}

/** All the processors that the page names, as a table to look at and to copy. */
function Named({ language, result, onCopy }: DetailsProps & { readonly result: RowResult }) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const heads = [words.processor, words.work, words.retention].map((head) => say(head, language))
  const lines = processorLines(result.processors)
  const title = say(words.processors, language, { n: lines.length })
  const copy = async () => setCopied(await onCopy(asPastedTable([heads, ...lines])))
  return (
    <details class="fold">
      <summary>
        <span class="link">{title}</span>
        <Icon name="expand" size={12} />
      </summary>
      <div class="stack named">
        <div class="scroll" tabIndex={0} role="region" aria-label={title}>
          <table class="mini" lang={result.lang ?? undefined}>
            <thead lang={language}>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((cells, index) => (
                <tr key={index}>
                  {cells.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div class="row">
          <button type="button" class="btn" onClick={() => void copy()}>
            <ExtraIcon name="copy" />
            {say(words.copyTable, language)}
          </button>
          <span class="meta" role="status">
            {copied !== null && say(copied ? words.copied : words.notCopied, language)}
          </span>
        </div>
      </div>
    </details>
  )
}
