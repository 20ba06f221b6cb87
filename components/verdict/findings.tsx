import { Fragment } from 'preact'
import type { FindingVerdict, Severity } from '../../lib/rules/types'
import { day } from '../../lib/words/dates'
import { findingWords } from '../../lib/words/outcomes'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { verdictWords as words } from '../../lib/words/verdict'
import { ExternalLink } from '../link/external-link'
import { Mark, shapeOfFinding } from '../mark/mark'

/** One finding in a ready sentence. */
export interface FindingView {
  readonly rule: string
  readonly verdict: FindingVerdict
  readonly severity: Severity
  readonly sentence: string
  /** What would settle it; null where nothing is undecided. */
  readonly advice?: string | null
  /** Where the words stand that it speaks of. */
  readonly place?: string | null
}

/** A legal source behind the findings, once each. `checked` is `YYYY-MM-DD`. */
export interface SourceView {
  readonly article: string
  readonly url: string
  readonly checked: string
}

export interface FindingsProps {
  readonly language: Language
  readonly findings: readonly FindingView[]
  readonly sources: readonly SourceView[]
}

/** What every rule said, with its id, and the law behind them with the day it was last read. */
export function Findings({ language, findings, sources }: FindingsProps) {
  return (
    <>
      <ul class="rules">
        {findings.map((finding) => (
          <FindingLine key={finding.rule} {...{ language, finding }} />
        ))}
      </ul>
      {[...new Set(sources.map(({ checked }) => checked))].map((checked) => (
        <SourceLine
          key={checked}
          {...{ language, checked }}
          sources={sources.filter((source) => source.checked === checked)}
        />
      ))}
    </>
  )
}

function FindingLine({ language, finding }: { readonly language: Language; readonly finding: FindingView }) {
  const shape = shapeOfFinding(finding.verdict, finding.severity)
  return (
    <li class="line">
      <Mark shape={shape} />
      <span>
        <span class="sr">{say(findingWords[shape], language)}: </span>
        {finding.sentence}
        {finding.advice && <span class="sub"> {finding.advice}</span>}
        {finding.place && <span class="src place">{finding.place}</span>}
      </span>
      <code>{finding.rule}</code>
    </li>
  )
}

interface SourceLineProps {
  readonly language: Language
  /** All last read on the day `checked`. */
  readonly sources: readonly SourceView[]
  readonly checked: string
}

function SourceLine({ language, sources, checked }: SourceLineProps) {
  // The articles stand in the middle of the sentence and are links: the words are cut there.
  const sentence = say(words.source, language, { day: day(checked, language) })
  const [before = '', after = ''] = sentence.split('{article}')
  return (
    <p class="src indent">
      {before}
      {sources.map(({ article, url }, index) => (
        <Fragment key={article}>
          {index > 0 && ' · '}
          <ExternalLink bare href={url} label={article} language={language} />
        </Fragment>
      ))}
      {after}
    </p>
  )
}
