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
      {sources.map((source) => (
        <SourceLine key={source.article} {...{ language, source }} />
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
      </span>
      <code>{finding.rule}</code>
    </li>
  )
}

function SourceLine({ language, source }: { readonly language: Language; readonly source: SourceView }) {
  // The article stands in the middle of the sentence and is a link: the words are cut there.
  const sentence = say(words.source, language, { day: day(source.checked, language) })
  const [before = '', after = ''] = sentence.split('{article}')
  return (
    <p class="src indent">
      {before}
      <ExternalLink href={source.url} label={source.article} language={language} />
      {after}
    </p>
  )
}
