import { useId } from 'preact/hooks'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { welcomeWords as words } from '../../lib/words/welcome'
import { Choices } from '../statement-form/choices'

export interface SiteQuestionProps {
  readonly language: Language
  readonly value: string
  /** What was entered is no web address. */
  readonly wrong: boolean
  onValue(value: string): void
}

/** Question 1: the client's own site, as a person would type it. */
export function SiteQuestion({ language, value, wrong, onValue }: SiteQuestionProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{say(words.site, language)}</label>
      <input
        id={id}
        name="site"
        type="text"
        inputmode="url"
        autocomplete="url"
        autocapitalize="off"
        spellcheck={false}
        value={value}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-help ${id}-wrong` : `${id}-help`}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <p class="meta" id={`${id}-help`}>
        {say(words.siteHelp, language)}
      </p>
      {wrong && (
        <p class="s-error" id={`${id}-wrong`}>
          {say(words.siteWrong, language)}
        </p>
      )}
    </div>
  )
}

export interface PromotionalQuestionProps {
  readonly language: Language
  readonly value: boolean | null
  onValue(value: boolean | null): void
}

const answers = { yes: true, no: false, 'not-sure': null } as const

/** Question 2: whether promotional texts are sent. "Not known yet" is an answer: nothing is ticked in advance for them. */
export function PromotionalQuestion({ language, value, onValue }: PromotionalQuestionProps) {
  const id = useId()
  return (
    <Choices
      name={id}
      legend={say(words.promotional, language)}
      chosen={value === null ? 'not-sure' : value ? 'yes' : 'no'}
      choices={[
        { id: 'yes', label: say(words.yes, language) },
        { id: 'no', label: say(words.no, language) },
        { id: 'not-sure', label: say(words.notSure, language) },
      ]}
      describedBy={`${id}-help`}
      onChoose={(chosen) => onValue(answers[chosen as keyof typeof answers])}
    >
      <p class="meta" id={`${id}-help`}>
        {say(words.promotionalHelp, language)}
      </p>
    </Choices>
  )
}
