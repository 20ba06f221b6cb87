import type { PickLook } from '../../lib/embed/place-types'
import { limitWords, pickWords as words } from '../../lib/words/form-trial'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Mark } from '../mark/mark'

export interface PickingProps {
  readonly language: Language
  readonly look: PickLook | null
  onStop(): void
}

/** While a person points: what lies under the mark, said as it changes, and the way out. */
export function Picking({ language, look, onStop }: PickingProps) {
  return (
    <div class="blk line verdict">
      <Mark shape="reading" />
      <h2 class="lead">{say(words.lead, language)}</h2>
      <div class="body stack">
        <p class="sub">{say(words.keys, language)}</p>
        <p class="meta">{say(words.untouched, language)}</p>
        <div class="look" role="status">
          {look && (
            <>
              <p>
                <code>{look.selector}</code>
              </p>
              {look.text && <blockquote class="proof">{look.text}</blockquote>}
              {look.limit && (
                <p class={look.positions.length > 0 ? 'sub' : 's-error'}>
                  {say(limitWords[look.positions.length > 0 ? look.limit : 'nowhere'], language)}
                </p>
              )}
            </>
          )}
        </div>
        <div class="row">
          <button type="button" class="btn" onClick={onStop}>
            {say(words.cancel, language)}
          </button>
        </div>
      </div>
    </div>
  )
}
