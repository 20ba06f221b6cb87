import { useId } from 'preact/hooks'
import type { Outcome } from '../../lib/rules/types'
import { outcomeWords } from '../../lib/words/outcomes'
import { recordsWords as words } from '../../lib/words/records-view'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Icon } from '../mark/icon'

/** What is looked for; empty texts and null do not narrow. */
export interface Filter {
  readonly text: string
  readonly outcome: Outcome | null
  readonly host: string | null
  /** Days `YYYY-MM-DD`, both included. */
  readonly from: string
  readonly to: string
}

export const NO_FILTER: Filter = { text: '', outcome: null, host: null, from: '', to: '' }

export function isNarrow({ text, outcome, host, from, to }: Filter) {
  return text.trim() !== '' || outcome !== null || host !== null || from !== '' || to !== ''
}

export interface FiltersProps {
  readonly language: Language
  readonly filter: Filter
  readonly hosts: readonly string[]
  onFilter(filter: Filter): void
}

/** Search in sight, the rest behind a word. */
export function Filters({ language, filter, hosts, onFilter }: FiltersProps) {
  const id = useId()
  const change = (edit: Partial<Filter>) => onFilter({ ...filter, ...edit })
  const outcomes = Object.keys(outcomeWords) as Outcome[]
  return (
    <form
      class="filters"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
      }}
    >
      <div class="field">
        <label for={`${id}-text`}>{say(words.search, language)}</label>
        <input
          id={`${id}-text`}
          type="search"
          value={filter.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </div>
      <details class="fold">
        <summary>
          <span class="link">{say(words.filters, language)}</span>
          <Icon name="expand" size={12} />
        </summary>
        <div class="filter-fields">
          <Choice
            label={say(words.outcome, language)}
            any={say(words.any, language)}
            value={filter.outcome}
            choices={outcomes.map((outcome) => [outcome, say(outcomeWords[outcome], language)])}
            onChoose={(outcome) => change({ outcome: outcomes.find((each) => each === outcome) ?? null })}
          />
          <Choice
            label={say(words.host, language)}
            any={say(words.any, language)}
            value={filter.host}
            choices={hosts.map((host) => [host, host])}
            onChoose={(host) => change({ host })}
          />
          {(['from', 'to'] as const).map((end) => (
            <div key={end} class="field">
              <label for={`${id}-${end}`}>{say(words[end], language)}</label>
              <input
                id={`${id}-${end}`}
                type="date"
                value={filter[end]}
                onInput={(event) => change({ [end]: event.currentTarget.value })}
              />
            </div>
          ))}
        </div>
      </details>
    </form>
  )
}

interface ChoiceProps {
  readonly label: string
  /** The choice that does not narrow. */
  readonly any: string
  readonly value: string | null
  readonly choices: readonly (readonly [value: string, label: string])[]
  onChoose(value: string | null): void
}

function Choice({ label, any, value, choices, onChoose }: ChoiceProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      >
        <option value="">{any}</option>
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
