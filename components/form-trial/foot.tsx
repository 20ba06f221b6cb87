import { trialWords } from '../../lib/words/form-trial'
import { modeWords } from '../../lib/words/form-trial-run'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import type { TrialWork } from './types'

export interface FootProps {
  readonly language: Language
  /** Whether a form stands on the page. */
  readonly standing: boolean
  readonly testNumberOut: boolean
  readonly work: TrialWork | null
  onWithdraw(): void
  onRemove(): void
}

/** What ends the trial, and before it what undoes it: in sight however far the sheet is scrolled. */
export function Foot({ language, standing, testNumberOut, work, onWithdraw, onRemove }: FootProps) {
  const off = work !== null
  const leave = work === 'removing' ? trialWords.removing : standing ? trialWords.remove : trialWords.close
  return (
    <div class={testNumberOut ? 'blk note-foot out' : 'blk note-foot'}>
      {testNumberOut && (
        <>
          <p class="s-error out-note">{say(trialWords.stillOut, language)}</p>
          <button type="button" class="btn withdraw" aria-disabled={off} onClick={() => !off && onWithdraw()}>
            {say(work === 'withdrawing' ? modeWords.withdrawing : modeWords.withdraw, language)}
          </button>
        </>
      )}
      <button type="button" class="btn flat leave" aria-disabled={off} onClick={() => !off && onRemove()}>
        {say(leave, language)}
      </button>
    </div>
  )
}
