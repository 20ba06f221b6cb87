import { useId } from 'preact/hooks'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { watchWords as words } from '../../lib/words/watch'

export type Rhythm = 'off' | 'daily' | 'weekly'

export interface WatchChoiceProps {
  readonly language: Language
  readonly every: Rhythm
  /** Host and path of the page, for reading aloud. */
  readonly page: string
  /** Called in the event itself: the browser may have to be asked for notifications within it. */
  onChoose(every: Rhythm): void
}

/** How often a policy is read again by itself. */
export function WatchChoice({ language, every, page, onChoose }: WatchChoiceProps) {
  const id = useId()
  return (
    <span class="watch-choice">
      <label for={id}>
        {say(words.label, language)}
        <span class="sr">: {page}</span>
      </label>
      <select id={id} value={every} onChange={(event) => onChoose(event.currentTarget.value as Rhythm)}>
        {(['off', 'daily', 'weekly'] as const).map((choice) => (
          <option key={choice} value={choice}>
            {say(words[choice], language)}
          </option>
        ))}
      </select>
    </span>
  )
}
