import type { Outcome } from '../../lib/rules/types'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { watchWords as words } from '../../lib/words/watch'
import { Diff } from '../diff/diff'
import type { DiffPart } from '../diff/shorten'
import { Mark, shapeOfOutcome } from '../mark/mark'

/** A change on a watched policy, in ready sentences. */
export interface ChangeView {
  readonly url: string
  /** Host and path. */
  readonly page: string
  readonly kind: 'lost' | 'found' | 'clause'
  readonly title: string
  /** When it was how. */
  readonly sentence: string
  readonly outcome: Outcome
  /** Language of the page; null when it does not say. */
  readonly lang: string | null
  /** Words that stood there before and are gone; null where the records do not tell. */
  readonly lost: string | null
  /** Null where there are no two records to compare; empty while they are read. */
  readonly parts: readonly DiffPart[] | null
  readonly source: string
}

export interface ChangeProps {
  readonly language: Language
  readonly change: ChangeView
  /** Opens both records; null where there are no two. */
  readonly onCompare: (() => void) | null
  onSeen(): void
}

/** Letters around a difference: enough to know the row again. */
const AROUND = 40

/** What changed on a watched policy: words that are gone stand struck between red brackets, other changes as a difference. */
export function Change({ language, change, onCompare, onSeen }: ChangeProps) {
  const { kind, title, sentence, outcome, lang, lost, parts, source, page } = change
  return (
    <article class="line change">
      <Mark shape={kind === 'clause' ? 'open' : shapeOfOutcome(outcome)} />
      <div class="body stack">
        <div>
          <h3 class="change-title">{title}</h3>
          <p class="sub">{sentence}</p>
        </div>
        <div>
          {kind === 'lost' && lost !== null ? (
            <blockquote class="proof p-missing" lang={lang ?? undefined}>
              <del>{lost}</del>
            </blockquote>
          ) : parts === null ? (
            <p class="sub">{say(words.noDiff, language)}</p>
          ) : (
            <Diff {...{ language, lang, parts }} around={AROUND} />
          )}
          <p class="src">{source}</p>
        </div>
        <div class="row">
          {onCompare && (
            <button type="button" class="btn" onClick={onCompare}>
              {say(words.compare, language)}
            </button>
          )}
          <button
            type="button"
            class="btn flat"
            aria-label={say(words.seenOf, language, { page })}
            onClick={onSeen}
          >
            {say(words.seen, language)}
          </button>
        </div>
      </div>
    </article>
  )
}
