import { useEffect, useRef } from 'preact/hooks'
import { Fragment } from 'preact'
import { findingSentence } from '../../lib/rules/tell'
import type { KeptFinding, ScanRecord } from '../../lib/records/types'
import { clockTime, recordAdvice, recordSentence } from '../../lib/records/tell'
import { day } from '../../lib/words/dates'
import { findingWords, outcomeWords } from '../../lib/words/outcomes'
import { recordsWords as words, sourceWords } from '../../lib/words/records-view'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { ExternalLink } from '../link/external-link'
import { Mark, shapeOfFinding, shapeOfOutcome } from '../mark/mark'
import { placeText } from '../proof/place'
import { Proof } from '../proof/proof'
import { Hash } from './hash'
import { Exports, Remove, type ExportFormat } from './record-acts'

export interface RecordViewProps {
  readonly language: Language
  readonly view: {
    readonly record: ScanRecord
    /** Name of its tester; null where none was given, or it was erased. */
    readonly testerName: string | null
    /** The records before and after it of the same page and processor; null where there is none to open. */
    readonly previous: string | null
    readonly next: string | null
  }
  onOpen(id: string): void
  onCompare(ids: readonly [string, string]): void
  onRemove(ids: readonly string[]): Promise<boolean>
  onExport(format: ExportFormat, ids: readonly string[] | null): Promise<boolean>
}

const tones = {
  ok: 'seen',
  incomplete: 'open',
  missing: 'missing',
  unknown: 'seen',
  'not-a-policy': 'seen',
} as const

/** Everything of one record, as it was kept. */
export function RecordView(props: RecordViewProps) {
  const { language, view, onOpen, onCompare, onRemove, onExport } = props
  const { record, testerName, previous, next } = view
  const { outcome, proof, page, settlement, findings } = record
  const shape = shapeOfOutcome(outcome)
  const title = useRef<HTMLHeadingElement>(null)
  // The button that opened it is gone: without this the focus would fall to the page.
  useEffect(() => title.current?.focus(), [record.id])
  return (
    <article class="stack record">
      <p class="meta">{say(words.number, language, { n: record.number })}</p>
      <div class="line verdict">
        <Mark shape={shape} />
        <h2 class="lead" ref={title} tabIndex={-1}>
          <span class={`s-${shape}`}>{say(outcomeWords[outcome], language)}</span>
          <br />
          {recordSentence(record, language)}
        </h2>
        <div class="body stack">
          {proof && (
            <Proof
              quote={{ ...proof, emphasis: [], mark: 0 }}
              tone={tones[outcome]}
              lang={page.lang}
              source={placeText(proof.place, language)}
            />
          )}
          <p class="sub">{recordAdvice(record, language)}</p>
        </div>
      </div>
      <About {...{ language, record, testerName }} />
      <div class="row">
        {previous && (
          <>
            <button type="button" class="btn" onClick={() => onOpen(previous)}>
              {say(words.previous, language)}
            </button>
            <button type="button" class="btn" onClick={() => onCompare([previous, record.id])}>
              {say(words.comparePrevious, language)}
            </button>
          </>
        )}
        {next && (
          <button type="button" class="btn" onClick={() => onOpen(next)}>
            {say(words.next, language)}
          </button>
        )}
      </div>
      {settlement && (
        <section class="stack">
          <h3 class="part-title">{say(words.stated, language)}</h3>
          <p class="said-line">{settlement.reason}</p>
          <p class="meta">
            {settlement.role} · {clockTime(settlement.at, language)}
          </p>
        </section>
      )}
      <section class="stack">
        <h3 class="part-title">{say(words.findings, language, { n: findings.length })}</h3>
        <ul class="rules">
          {findings.map((finding) => (
            <Finding key={finding.rule} {...{ language, finding }} lang={page.lang} />
          ))}
        </ul>
      </section>
      <section class="stack">
        <h3 class="part-title">{say(words.text, language)}</h3>
        {record.text === '' ? (
          <p class="sub">{say(words.noText, language)}</p>
        ) : (
          <>
            <blockquote class="proof record-text" lang={page.lang ?? undefined}>
              {record.text}
            </blockquote>
            <p class="meta">{say(words.masked, language)}</p>
          </>
        )}
      </section>
      <Hashes {...{ language, record }} />
      <Exports {...{ language }} n={1} onExport={(format) => onExport(format, [record.id])} />
      <div>
        <Remove
          {...{ language }}
          n={1}
          sentence={say(words.removeSure, language, { n: 1 })}
          onRemove={() => onRemove([record.id])}
        />
      </div>
    </article>
  )
}

interface PartProps {
  readonly language: Language
  readonly record: ScanRecord
}

function About({ language, record, testerName }: PartProps & { testerName: string | null }) {
  const { page, at, zone, source, tester, processor, coverage, tool } = record
  const rows = [
    [words.at, `${clockTime(at, language)} (${zone})`],
    [words.source, say(sourceWords[source], language)],
    [
      words.tester,
      tester ? [tester.role, testerName].filter(Boolean).join(' · ') : say(words.nobody, language),
    ],
    [words.processor, processor],
    ...(page.effectiveDate ? ([[words.effective, day(page.effectiveDate, language)]] as const) : []),
    [words.coverage, `${Math.floor(coverage * 100)}%`],
    [words.tool, `${tool.name} ${tool.version}`],
  ] as const
  return (
    <dl class="about">
      <dt>{say(words.page, language)}</dt>
      <dd>
        {page.title && <span lang={page.lang ?? undefined}>{page.title}</span>}{' '}
        <ExternalLink href={page.url} label={page.url} language={language} />
      </dd>
      {rows.map(([label, value]) => (
        <Fragment key={label.en}>
          <dt>{say(label, language)}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

interface FindingProps {
  readonly language: Language
  readonly finding: KeptFinding
  readonly lang: string | null
}

function Finding({ language, finding, lang }: FindingProps) {
  const { verdict, severity, quote, rule, ruleVersion, sourceChecked } = finding
  const shape = shapeOfFinding(verdict, severity)
  return (
    <li class="line">
      <Mark shape={shape} />
      <div class="body">
        <p>
          <span class="sr">{say(findingWords[shape], language)}: </span>
          {findingSentence({ ...finding, quote: null }, language)}
        </p>
        {quote && (
          <Proof
            quote={{ ...quote, emphasis: [], mark: 0 }}
            tone={shape === 'missing' ? 'missing' : 'seen'}
            {...{ lang }}
            source={placeText(quote.place, language)}
          />
        )}
        <p class="meta">
          {say(words.rule, language, {
            rule,
            version: ruleVersion,
            day: sourceChecked === '' ? '-' : day(sourceChecked, language),
          })}
        </p>
      </div>
    </li>
  )
}

function Hashes({ language, record }: PartProps) {
  const rows = [
    [words.hash, record.hash],
    [words.textHash, record.textHash],
    [words.previousHash, record.previous],
  ] as const
  return (
    <section class="stack">
      <h3 class="part-title">{say(words.hashes, language)}</h3>
      <dl class="about">
        {rows.map(([label, hash]) => (
          <Fragment key={label.en}>
            <dt>{say(label, language)}</dt>
            <dd>{hash === null ? say(words.first, language) : <Hash hash={hash} />}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}
