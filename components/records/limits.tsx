import { useId, useState } from 'preact/hooks'
import { recordsWords as words } from '../../lib/words/records-view'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Icon } from '../mark/icon'

/** How records are kept, and who is named in those that a person keeps. */
export interface LimitsView {
  readonly keep: 'ask' | 'always'
  readonly most: number
  /** Null for no limit. */
  readonly days: number | null
  /** Null until told. */
  readonly tester: { readonly role: string; readonly name: string | null } | null
}

export interface RecordLimitsProps {
  readonly language: Language
  /** Null until it is known. */
  readonly limits: LimitsView | null
  /** Resolves to whether it was stored. */
  onLimits(limits: LimitsView): Promise<boolean>
  /** Erases the names of all testers; roles and records stay. Resolves to whether it was done. */
  onEraseNames(): Promise<boolean>
}

const MOST = { most: 100_000, days: 36_500 } as const
const LETTERS = 100

type Told = 'saved' | 'failed' | 'namesErased'

/** Keep every scan or only those asked for; how many, for how long, and in whose name. */
export function RecordLimits(props: RecordLimitsProps & { limits: LimitsView }) {
  const { language, limits, onLimits, onEraseNames } = props
  const id = useId()
  const [typed, setTyped] = useState({
    most: String(limits.most),
    days: limits.days === null ? '' : String(limits.days),
    role: limits.tester?.role ?? '',
    name: limits.tester?.name ?? '',
  })
  const [always, setAlways] = useState(limits.keep === 'always')
  const [told, setTold] = useState<Told | null>(null)
  const most = countOf(typed.most, MOST.most)
  const days = countOf(typed.days, MOST.days)
  const wrong = { most: most === null, days: typed.days.trim() !== '' && days === null }
  const tell = async (done: Promise<boolean>, word: Told) => {
    setTold(null)
    setTold((await done) ? word : 'failed')
  }
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    if (most === null || wrong.days) return
    const role = typed.role.trim()
    const tester = role === '' ? null : { role, name: typed.name.trim() || null }
    void tell(onLimits({ keep: always ? 'always' : 'ask', most, days, tester }), 'saved')
  }
  const change = (field: keyof typeof typed) => (event: Event) =>
    setTyped({ ...typed, [field]: (event.currentTarget as HTMLInputElement).value })
  return (
    <details class="fold">
      <summary>
        <span class="link">{say(words.limits, language)}</span>
        <Icon name="expand" size={12} />
      </summary>
      <form class="limits" noValidate onSubmit={save}>
        <label class="choice">
          <input
            type="checkbox"
            checked={always}
            onChange={(event) => setAlways(event.currentTarget.checked)}
          />
          {say(words.always, language)}
        </label>
        {(['most', 'days'] as const).map((field) => (
          <div key={field} class="field short">
            <label for={`${id}-${field}`}>{say(words[field], language)}</label>
            <input
              id={`${id}-${field}`}
              inputmode="numeric"
              value={typed[field]}
              aria-invalid={wrong[field]}
              aria-describedby={wrong[field] ? `${id}-${field}-wrong` : `${id}-help`}
              onInput={change(field)}
            />
            {wrong[field] && (
              <p class="s-error" id={`${id}-${field}-wrong`}>
                {say(words.wrongNumber, language, { most: MOST[field] })}
              </p>
            )}
          </div>
        ))}
        <p class="meta" id={`${id}-help`}>
          {say(words.limitsHelp, language)}
        </p>
        {(['role', 'name'] as const).map((field) => (
          <div key={field} class="field">
            <label for={`${id}-${field}`}>{say(words[field], language)}</label>
            <input
              id={`${id}-${field}`}
              value={typed[field]}
              maxLength={LETTERS}
              autocomplete="off"
              aria-describedby={`${id}-tester`}
              onInput={change(field)}
            />
          </div>
        ))}
        <p class="meta" id={`${id}-tester`}>
          {say(words.testerHelp, language)}
        </p>
        <div class="row">
          <button type="submit" class="btn">
            {say(words.save, language)}
          </button>
          <button
            type="button"
            class="btn flat"
            onClick={() => {
              setTyped({ ...typed, name: '' })
              void tell(onEraseNames(), 'namesErased')
            }}
          >
            {say(words.eraseNames, language)}
          </button>
          <span role="status" class={told === 'failed' ? 's-error' : 'meta'}>
            {told && say(words[told], language)}
          </span>
        </div>
      </form>
    </details>
  )
}

/** A whole number from 1 to `most`; null for anything else. */
function countOf(text: string, most: number) {
  const count = Number(text.trim())
  return /^\d{1,7}$/.test(text.trim()) && count >= 1 && count <= most ? count : null
}
