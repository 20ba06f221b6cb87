import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { verdictWords as words } from '../../lib/words/verdict'
import { Mark } from '../mark/mark'

export interface ReadingProps {
  readonly language: Language
  /** Share of the page read so far, 0 to 1; null before the first word of it. */
  readonly share: number | null
  onStop(): void
}

/** A reading under way, with its true share and a way to stop it. The arc stands still; bar and number tell. */
export function Reading({ language, share, onStop }: ReadingProps) {
  const lead = say(words.reading, language)
  const percent = Math.floor((share ?? 0) * 100)
  return (
    <div class="stack">
      <div class="line verdict" role="status">
        <Mark shape="reading" />
        <h2 class="lead">{lead}</h2>
      </div>
      <div class="indent stack">
        <progress class="bar" aria-label={lead} max={100} value={percent} />
        <div class="row apart">
          <button type="button" class="btn" onClick={onStop}>
            {say(words.stop, language)}
          </button>
          <span class="meta">{say(words.share, language, { percent })}</span>
        </div>
      </div>
    </div>
  )
}
