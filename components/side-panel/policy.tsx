import { outcomeWords } from '../../lib/words/outcomes'
import { say } from '../../lib/words/say'
import { sidePanelWords as words } from '../../lib/words/side-panel'
import type { Language } from '../../lib/words/types'
import { Address } from '../link/address'
import { Mark, shapeOfOutcome, type Shape } from '../mark/mark'
import { sourceLine } from '../proof/place'
import { Proof } from '../proof/proof'
import type { VerdictView } from '../verdict/verdict'
import { Change, type ChangeView } from '../watch/change'
import { WatchChoice, type Rhythm } from '../watch/watch-choice'

/** What came of the last act on a policy, or that it is under way. */
export interface Told {
  readonly busy: boolean
  readonly sentence: string
}

/** A policy page in ready sentences. */
export interface PolicyView {
  readonly url: string
  /** Host and path. */
  readonly page: string
  /** Null for a watched page that told nothing yet. */
  readonly verdict: VerdictView | null
  /** Its site is turned on. */
  readonly allowed: boolean
  readonly every: Rhythm
  /** When it is read next; null when it is not watched. */
  readonly next: string | null
  /** Less was read once, and is read again before it is told. */
  readonly suspect: string | null
  /** Why the last reading told nothing, with the site to be allowed where that would help. */
  readonly trouble: { readonly sentence: string; readonly site: string | null } | null
  readonly change: ChangeView | null
  readonly told: Told | null
}

/** What can be done with a policy. */
export interface PolicyActs {
  onOpen(url: string): void
  onAgain(url: string): void
  onKeep(url: string): void
  /** Called in the event itself, as for {@link WatchChoice}. */
  onWatch(url: string, every: Rhythm): void
  /** Asks the browser for a site; called in the click itself. */
  onAllow(site: string): void
  onSeen(url: string): void
  /** Opens the two records of a change. */
  onCompare(url: string): void
}

export interface PolicyProps {
  readonly language: Language
  readonly policy: PolicyView
  readonly now: string
  readonly acts: PolicyActs
}

const tones = {
  ok: 'seen',
  incomplete: 'open',
  missing: 'missing',
  unknown: 'seen',
  'not-a-policy': 'seen',
} as const

/** The shape of what was last read; a page that told nothing yet is not judged. */
export function shapeOfPolicy({ verdict, trouble }: PolicyView): Shape {
  if (verdict) return shapeOfOutcome(verdict.outcome)
  return trouble ? 'cannot-tell' : 'not-needed'
}

/** One policy page: what was read there and when, what is wrong with reading it, and what can be done. */
export function Policy({ language, policy, now, acts }: PolicyProps) {
  const { url, page, verdict, allowed, trouble, suspect, change, told } = policy
  const shape = shapeOfPolicy(policy)
  return (
    <li class="line policy">
      <Mark shape={shape} />
      <h3 class="policy-page">
        <Address page={page} />
      </h3>
      <span class={`state s-${shape}`}>
        {say(verdict ? outcomeWords[verdict.outcome] : words.notRead, language)}
      </span>
      <div class="body stack">
        {verdict && <p class="sub">{verdict.sentence}</p>}
        {verdict && <Words {...{ language, verdict, now }} />}
        {trouble && (
          <div class="stack">
            <p class="s-cannot-tell">{trouble.sentence}</p>
            {trouble.site !== null && (
              <p>
                <button type="button" class="btn" onClick={() => acts.onAllow(trouble.site ?? '')}>
                  {say(words.allow, language)}
                </button>
              </p>
            )}
          </div>
        )}
        {suspect && <p class="s-open">{suspect}</p>}
        {change && (
          <Change
            {...{ language, change }}
            onCompare={change.parts === null ? null : () => acts.onCompare(url)}
            onSeen={() => acts.onSeen(url)}
          />
        )}
        <Ways {...{ language, policy, acts }} />
        <p class="meta" role="status">
          {told?.sentence}
        </p>
        {!allowed && !trouble && <p class="meta">{say(words.noPoliciesWhy, language)}</p>}
      </div>
    </li>
  )
}

function Words({ language, verdict, now }: { language: Language; verdict: VerdictView; now: string }) {
  const { outcome, proof, lang, coverage, at } = verdict
  const share = coverage < 1 ? { coverage } : {}
  const source = sourceLine({ place: proof?.place ?? null, ...share, at, now }, language)
  if (!proof) return <p class="src">{source}</p>
  return <Proof quote={proof} tone={tones[outcome]} {...{ lang, source }} />
}

function Ways({ language, policy, acts }: Omit<PolicyProps, 'now'>) {
  const { url, page, allowed, every, next, told } = policy
  const busy = told?.busy ?? false
  const ways = [
    ['openPage', acts.onOpen, true],
    ['again', acts.onAgain, allowed],
    ['keep', acts.onKeep, allowed],
  ] as const
  return (
    <>
      <div class="ways">
        {ways.map(
          ([way, act, possible]) =>
            possible && (
              <button
                key={way}
                type="button"
                class="link"
                aria-label={say(words[`${way}Of`], language, { page })}
                aria-disabled={busy && way !== 'openPage'}
                onClick={() => {
                  if (!busy || way === 'openPage') act(url)
                }}
              >
                {say(words[way], language)}
              </button>
            ),
        )}
      </div>
      <div class="row watch-row">
        <WatchChoice {...{ language, every, page }} onChoose={(chosen) => acts.onWatch(url, chosen)} />
        {next && <span class="meta">{next}</span>}
      </div>
    </>
  )
}
