import type { SaidStatement } from '../../lib/readiness/describe'
import { statementWords as words } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'

export interface SaidProps {
  readonly language: Language
  readonly said: SaidStatement
  /** How long ago, in words; null where it is not told. */
  readonly age: string | null
  /** Null when it can only be withdrawn. */
  readonly onEdit: (() => void) | null
  onWithdraw(): void
}

/** What a person said: on a dotted line, signed and dated; never bracketed, never ticked. */
export function Said({ language, said, age, onEdit, onWithdraw }: SaidProps) {
  const { sentence, who, kept } = said
  return (
    <div>
      <p class="said-line">{sentence}</p>
      <div class="meta said-foot">
        <p>{age === null ? who : `${who} · ${age}`}</p>
        <span class="said-acts">
          {onEdit && (
            <button
              type="button"
              class="link"
              aria-label={say(words.editOf, language, { sentence })}
              onClick={onEdit}
            >
              {say(words.edit, language)}
            </button>
          )}
          <button
            type="button"
            class="link"
            aria-label={say(words.withdrawOf, language, { sentence })}
            onClick={onWithdraw}
          >
            {say(words.withdraw, language)}
          </button>
        </span>
      </div>
      {kept && <p class="meta">{kept}</p>}
    </div>
  )
}
