import { useId, useState } from 'preact/hooks'
import type { Blank } from '../../lib/clause/types'
import { blankNames, repairWords as words } from '../../lib/words/repair'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'

export interface BlanksProps {
  readonly language: Language
  readonly blanks: readonly Blank[]
  readonly onName: ((name: string) => Promise<boolean>) | null
}

const MOST_LETTERS = 100

/** Warns of what is left blank; the name of Hackle can be filled in at once. */
export function Blanks({ language, blanks, onName }: BlanksProps) {
  const id = useId()
  const [name, setName] = useState('')
  const [state, setState] = useState<'open' | 'saving' | 'failed'>('open')
  if (blanks.length === 0) return null
  const save = async (event: Event) => {
    event.preventDefault()
    if (!name.trim() || state === 'saving' || !onName) return
    setState('saving')
    setState((await onName(name.trim())) ? 'open' : 'failed')
  }
  const names = blanks.map((blank) => say(blankNames[blank], language)).join(', ')
  return (
    <div class="stack">
      <p class="s-open">{say(words.blanks, language, { names })}</p>
      {onName && blanks.includes('processor-name') && (
        <form class="form field" onSubmit={(event) => void save(event)}>
          <label for={id}>{say(words.name, language)}</label>
          <div class="row fill">
            <input
              id={id}
              type="text"
              maxLength={MOST_LETTERS}
              autocomplete="off"
              value={name}
              aria-describedby={`${id}-help`}
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <button type="submit" class="btn" aria-disabled={state === 'saving' || !name.trim()}>
              {say(words.nameSave, language)}
            </button>
          </div>
          <p class="meta" id={`${id}-help`}>
            {say(words.nameHelp, language)}
          </p>
          {state === 'failed' && (
            <p class="s-error" role="alert">
              {say(words.nameFailed, language)}
            </p>
          )}
        </form>
      )}
    </div>
  )
}
