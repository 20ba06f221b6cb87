import { ageWords, describeStatement, type Statement } from '../../lib/readiness'
import { statementWords as words } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'

export interface SaidProps {
  readonly language: Language
  readonly statement: Statement
  /** Whole days since the day it speaks of. */
  readonly ageDays: number | null
  onEdit(): void
  onWithdraw(): void
}

/** What a person said: on a dotted line, signed and dated; never bracketed, never ticked. */
export function Said({ language, statement, ageDays, onEdit, onWithdraw }: SaidProps) {
  const { sentence, who, kept } = describeStatement(statement, language)
  return (
    <div class="said">
      <p class="said-line">
        <span>{sentence}</span>
        <span class="who">
          {who}
          {ageDays !== null && ageDays > 0 && ` · ${ageWords(ageDays, language)}`}
        </span>
      </p>
      <p class="meta said-foot">
        {kept && <span>{kept}</span>}
        <button
          type="button"
          class="link"
          aria-label={say(words.editOf, language, { sentence })}
          onClick={onEdit}
        >
          {say(words.edit, language)}
        </button>
        <button
          type="button"
          class="link"
          aria-label={say(words.withdrawOf, language, { sentence })}
          onClick={onWithdraw}
        >
          {say(words.withdraw, language)}
        </button>
      </p>
    </div>
  )
}
