import type { ScanRecord } from '../../lib/records/types'
import { clockTime, recordSentence } from '../../lib/records/tell'
import { outcomeWords } from '../../lib/words/outcomes'
import { recordsWords as words } from '../../lib/words/records-view'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Diff } from '../diff/diff'
import type { DiffPart } from '../diff/shorten'
import { Mark, shapeOfOutcome } from '../mark/mark'
import { hashStart } from './hash'

/** Two records, the older first, and how the text of one became that of the other. */
export interface CompareView {
  readonly before: ScanRecord
  readonly after: ScanRecord
  readonly parts: readonly DiffPart[]
}

export interface CompareProps {
  readonly language: Language
  readonly view: CompareView
}

/** Two records side by side: both outcomes, then the words that came and went. */
export function Compare({ language, view }: CompareProps) {
  const { before, after, parts } = view
  return (
    <article class="stack record">
      <h2 class="lead">{say(words.comparing, language)}</h2>
      <ol class="two">
        {(['before', 'after'] as const).map((which) => (
          <Side key={which} {...{ language }} label={say(words[which], language)} record={view[which]} />
        ))}
      </ol>
      {before.textHash === after.textHash ? (
        <p class="sub">{say(words.sameText, language)}</p>
      ) : (
        <Diff {...{ language, parts }} lang={after.page.lang} />
      )}
    </article>
  )
}

function Side({ language, label, record }: { language: Language; label: string; record: ScanRecord }) {
  const shape = shapeOfOutcome(record.outcome)
  return (
    <li class="line">
      <Mark shape={shape} />
      <div class="body">
        <p>
          <b>{label}</b> <span class={`state s-${shape}`}>{say(outcomeWords[record.outcome], language)}</span>
        </p>
        <p class="sub">{recordSentence(record, language)}</p>
        <p class="meta">
          {clockTime(record.at, language)} · {record.page.url} · <code>{hashStart(record.hash)}</code>
        </p>
      </div>
    </li>
  )
}
