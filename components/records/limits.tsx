import { useId, useState } from 'preact/hooks'
import { recordsWords as words } from '../../lib/words/records-view'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Icon } from '../mark/icon'

/** How records are kept. */
export interface LimitsView {
  readonly keep: 'ask' | 'always'
  readonly most: number
  /** Null for no limit. */
  readonly days: number | null
}

export interface RecordLimitsProps {
  readonly language: Language
  /** Null until it is known. */
  readonly limits: LimitsView | null
  /** Resolves to whether it was stored. */
  onLimits(limits: LimitsView): Promise<boolean>
}

/** Keep every scan or only those asked for; how many, and for how long. */
export function RecordLimits({ language, limits, onLimits }: RecordLimitsProps & { limits: LimitsView }) {
  const id = useId()
  const [most, setMost] = useState(String(limits.most))
  const [days, setDays] = useState(limits.days === null ? '' : String(limits.days))
  const [always, setAlways] = useState(limits.keep === 'always')
  const [told, setTold] = useState<'saved' | 'failed' | null>(null)
  const wrong = { most: countOf(most) === null, days: days.trim() !== '' && countOf(days) === null }
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    setTold(null)
    const count = countOf(most)
    if (count === null || wrong.days) return
    const stored = await onLimits({ keep: always ? 'always' : 'ask', most: count, days: countOf(days) })
    setTold(stored ? 'saved' : 'failed')
  }
  const fields = { most: [most, setMost], days: [days, setDays] } as const
  return (
    <details class="fold">
      <summary>
        <span class="link">{say(words.limits, language)}</span>
        <Icon name="expand" size={12} />
      </summary>
      <form class="limits" noValidate onSubmit={(event) => void save(event)}>
        <label class="choice">
          <input
            type="checkbox"
            checked={always}
            onChange={(event) => setAlways(event.currentTarget.checked)}
          />
          {say(words.always, language)}
        </label>
        {(['most', 'days'] as const).map((field) => (
          <div key={field} class="field">
            <label for={`${id}-${field}`}>{say(words[field], language)}</label>
            <input
              id={`${id}-${field}`}
              inputmode="numeric"
              value={fields[field][0]}
              aria-invalid={wrong[field]}
              aria-describedby={wrong[field] ? `${id}-${field}-wrong` : `${id}-help`}
              onInput={(event) => fields[field][1](event.currentTarget.value)}
            />
            {wrong[field] && (
              <p class="s-error" id={`${id}-${field}-wrong`}>
                {say(words.wrongNumber, language)}
              </p>
            )}
          </div>
        ))}
        <p class="meta" id={`${id}-help`}>
          {say(words.limitsHelp, language)}
        </p>
        <div class="row">
          <button type="submit" class="btn">
            {say(words.save, language)}
          </button>
          <span role="status" class={told === 'failed' ? 's-error' : 'meta'}>
            {told && say(words[told], language)}
          </span>
        </div>
      </form>
    </details>
  )
}

/** A whole number from 1; null for anything else. */
function countOf(text: string) {
  const count = Number(text.trim())
  return /^\d{1,7}$/.test(text.trim()) && count >= 1 ? count : null
}
