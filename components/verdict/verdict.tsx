import type { Quote } from '../../lib/facts/policy/types'
import type { Outcome } from '../../lib/rules/types'
import { outcomeWords } from '../../lib/words/outcomes'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Mark, shapeOfOutcome } from '../mark/mark'
import { sourceLine } from '../proof/place'
import { Proof, type ProofTone } from '../proof/proof'

/** The outcome of one page, in ready sentences of the language shown. */
export interface VerdictView {
  readonly outcome: Outcome
  /** Why, in one sentence. */
  readonly sentence: string
  /** What to do about it; null when nothing is. */
  readonly advice: string | null
  readonly proof: Quote | null
  /** Language of the page; null when it does not say. */
  readonly lang: string | null
  /** Share of the page read, 0 to 1. */
  readonly coverage: number
  /** ISO time of the reading. */
  readonly at: string
}

export interface VerdictProps {
  readonly language: Language
  readonly verdict: VerdictView
  readonly now: string
}

const tones = {
  ok: 'seen',
  incomplete: 'open',
  missing: 'missing',
  unknown: 'seen',
  'not-a-policy': 'seen',
} as const satisfies Record<Outcome, ProofTone>

/** Shape and word of the outcome, the sentence, the words that prove it, and where they stand. */
export function Verdict({ language, verdict, now }: VerdictProps) {
  const { outcome, sentence, advice, proof, lang, coverage, at } = verdict
  const shape = shapeOfOutcome(outcome)
  // All the words of a page can be read and the list still stand in a picture: "100 % read" would then contradict.
  const share = outcome === 'unknown' && coverage === 1 ? {} : { coverage }
  const source = sourceLine({ place: proof?.place ?? null, ...share, at, now }, language)
  return (
    <div class="line verdict">
      <Mark shape={shape} />
      <h2 class="lead">
        <span class={`s-${shape}`}>{say(outcomeWords[outcome], language)}</span>
        <br />
        {sentence}
      </h2>
      <div class="body stack">
        {proof ? (
          <Proof quote={proof} tone={tones[outcome]} lang={lang} source={source} />
        ) : (
          <p class="src">{source}</p>
        )}
        {advice && <p class="sub">{advice}</p>}
      </div>
    </div>
  )
}
