import { describeSettlement } from '../../lib/readiness/describe-settlement'
import { settlementWords as words } from '../../lib/readiness/settlement-words'
import type { Settlement } from '../../lib/readiness/types'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Said } from '../said/said'

export interface SettledProps {
  readonly language: Language
  readonly settlement: Settlement
  readonly standing: boolean
  onWithdraw(): void
}

/** One settlement: on a dotted line, never in brackets, with what it was copied from. */
export function Settled({ language, settlement, standing, onWithdraw }: SettledProps) {
  const { sentence, words: copied, where, who } = describeSettlement(settlement, language)
  const kept = [copied, where].filter(Boolean).join(' · ')
  return (
    <>
      <Said
        language={language}
        said={{ sentence, who, kept }}
        age={null}
        onEdit={null}
        onWithdraw={onWithdraw}
      />
      {!standing && <p class="s-open">{say(words.void, language)}</p>}
    </>
  )
}
