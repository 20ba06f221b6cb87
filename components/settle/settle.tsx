import { useRef, useState } from 'preact/hooks'
import { settlementWords as words } from '../../lib/readiness/settlement-words'
import type { Settlement, SettlementDraft } from '../../lib/readiness/types'
import type { Outcome } from '../../lib/rules/types'
import { panelWords } from '../../lib/words/panel'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Mark } from '../mark/mark'
import { Settled } from './settled'
import { SettleForm } from './settle-form'

export interface SettleProps {
  readonly language: Language
  /** What was read: what a person says is weighed against it. */
  readonly outcome: Outcome
  readonly processor: string
  /** What a person settled here last; null when nobody has. */
  readonly settlement: Settlement | null
  /** Whether it still speaks of what stands there: void once the text of the section changed. */
  readonly standing: boolean
  /** Stores it; false when that failed: the form then stays with what was written. */
  onSettle(draft: SettlementDraft): Promise<boolean>
  onWithdraw(id: string): void
}

/** What a person settles that the reader could not, or disputes: drawn as stated, below what was read, never in its place. */
export function Settle({ language, settlement, standing, onSettle, onWithdraw, ...read }: SettleProps) {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    // After the form is gone the focus would fall to the page.
    queueMicrotask(() => opener.current?.focus())
  }
  const save = async (draft: SettlementDraft) => {
    const stored = await onSettle(draft)
    if (stored) setOpen(false)
    return stored
  }
  if (open) {
    return (
      <section class="blk">
        <SettleForm {...{ language }} {...read} onSave={save} onCancel={close} />
      </section>
    )
  }
  const unsettled = read.outcome === 'unknown'
  return (
    <section class="blk stack">
      {settlement && (
        <div class="line">
          <Mark shape="stated" />
          <div class="stack">
            {!unsettled && standing && <p class="sub">{say(panelWords.disputes, language)}</p>}
            <Settled {...{ language, settlement, standing }} onWithdraw={() => onWithdraw(settlement.id)} />
          </div>
        </div>
      )}
      <p class="indent">
        <button type="button" class="link" ref={opener} onClick={() => setOpen(true)}>
          {say(unsettled ? words.settle : words.dispute, language)}
        </button>
      </p>
    </section>
  )
}
