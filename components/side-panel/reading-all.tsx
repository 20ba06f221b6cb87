import { outcomeWords } from '../../lib/words/outcomes'
import type { Outcome } from '../../lib/rules/types'
import { say } from '../../lib/words/say'
import { sidePanelWords as words } from '../../lib/words/side-panel'
import type { Language } from '../../lib/words/types'
import { verdictWords } from '../../lib/words/verdict'
import { Address } from '../link/address'
import { Mark, shapeOfOutcome } from '../mark/mark'

/** One page of a reading of all. `outcome` is null when it could not be told. */
export interface ReadingRow {
  readonly page: string
  readonly state: 'waiting' | 'reading' | 'done'
  readonly outcome: Outcome | null
}

export interface ReadingAllProps {
  readonly language: Language
  readonly rows: readonly ReadingRow[]
  onStop(): void
}

/** All policies being read again, by their real addresses, with a true share and a way to stop. */
export function ReadingAll({ language, rows, onStop }: ReadingAllProps) {
  const done = rows.filter(({ state }) => state === 'done').length
  const now = rows.find(({ state }) => state === 'reading')
  const lead = say(words.readingSome, language, { n: rows.length })
  return (
    <section class="part-of" aria-busy="true">
      <div class="indent stack" role="status">
        <h2 class="lead">{lead}</h2>
        <progress class="bar" aria-label={lead} max={rows.length} value={done} />
        {now && <p class="sub">{say(words.readingOne, language, { page: now.page })}</p>}
      </div>
      <ul class="lst">
        {rows.map(({ page, state, outcome }) => (
          <li key={page} class="line">
            {state === 'reading' ? (
              <Mark shape="reading" />
            ) : state === 'done' ? (
              <Mark shape={shapeOfOutcome(outcome ?? 'unknown')} />
            ) : (
              <Waiting />
            )}
            <span>
              <Address page={page} />
            </span>
            <span class={`state s-${state === 'done' ? shapeOfOutcome(outcome ?? 'unknown') : state}`}>
              {state === 'done'
                ? say(outcomeWords[outcome ?? 'unknown'], language)
                : say(words[state], language)}
            </span>
          </li>
        ))}
      </ul>
      <p class="indent">
        <button type="button" class="btn" onClick={onStop}>
          {say(verdictWords.stop, language)}
        </button>
      </p>
    </section>
  )
}

/** Three dots: its turn has not come. */
function Waiting() {
  return (
    <svg class="s-waiting" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M3.5 8h.01M8 8h.01M12.5 8h.01"
        stroke="currentColor"
        stroke-width="2.5"
        stroke-linecap="round"
      />
    </svg>
  )
}
