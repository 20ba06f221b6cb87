import { useId } from 'preact/hooks'
import { listWords as words } from '../../lib/words/batch'
import { say } from '../../lib/words/say'
import type { Language, Words } from '../../lib/words/types'
import type { FieldError } from './list-form'

/** The options as they are typed. */
export interface OptionDraft {
  readonly hackle: boolean
  /** One processor a line. */
  readonly others: string
  readonly role: string
  readonly name: string
  readonly keep: boolean
  readonly turnOff: boolean
  readonly contractName: string
}

export interface OptionFieldsProps {
  readonly language: Language
  readonly draft: OptionDraft
  readonly wrong: FieldError | null
  onDraft(draft: OptionDraft): void
}

/** Whom to look for, and who checks. */
export function OptionFields({ language, draft, wrong, onDraft }: OptionFieldsProps) {
  const id = useId()
  const set = (edit: Partial<OptionDraft>) => onDraft({ ...draft, ...edit })
  return (
    <>
      <section class="page-sheet part" aria-labelledby={`${id}-whom`}>
        <h2 id={`${id}-whom`}>{say(words.whom, language)}</h2>
        <Check
          label={say(words.hackle, language)}
          name="hackle"
          checked={draft.hackle}
          onCheck={(hackle) => set({ hackle })}
        />
        <div class="field">
          <label for={`${id}-others`}>{say(words.others, language)}</label>
          <textarea
            id={`${id}-others`}
            name="others"
            rows={2}
            spellcheck={false}
            aria-invalid={wrong === 'nobody'}
            aria-describedby={wrong === 'nobody' ? `${id}-others-help ${id}-nobody` : `${id}-others-help`}
            value={draft.others}
            onInput={(event) => set({ others: event.currentTarget.value })}
          />
          <p class="meta" id={`${id}-others-help`}>
            {say(words.othersHelp, language)}
            <br />
            {say(words.allHelp, language)}
          </p>
          {wrong === 'nobody' && (
            <p class="s-error" id={`${id}-nobody`}>
              {say(words.nobody, language)}
            </p>
          )}
        </div>
        {draft.hackle && (
          <Text
            {...{ language }}
            name="contract-name"
            label={words.contractName}
            help={words.contractNameHelp}
            value={draft.contractName}
            onValue={(contractName) => set({ contractName })}
          />
        )}
      </section>
      <section class="page-sheet part" aria-labelledby={`${id}-who`}>
        <h2 id={`${id}-who`}>{say(words.who, language)}</h2>
        <div class="pair">
          <Text
            {...{ language }}
            name="role"
            label={words.role}
            help={words.roleHelp}
            error={wrong === 'role' ? words.roleMissing : null}
            value={draft.role}
            onValue={(role) => set({ role })}
          />
          <Text
            {...{ language }}
            name="name"
            label={words.name}
            value={draft.name}
            onValue={(name) => set({ name })}
          />
        </div>
        <Check
          label={say(words.keep, language)}
          name="keep"
          checked={draft.keep}
          onCheck={(keep) => set({ keep })}
        />
      </section>
    </>
  )
}

interface CheckProps {
  readonly label: string
  readonly name: string
  readonly checked: boolean
  onCheck(checked: boolean): void
}

/** One box that is ticked or not. */
export function Check({ label, name, checked, onCheck }: CheckProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        name={name}
        checked={checked}
        onChange={(event) => onCheck(event.currentTarget.checked)}
      />
      {label}
    </label>
  )
}

interface TextProps {
  readonly language: Language
  readonly name: string
  readonly label: Words
  readonly help?: Words
  readonly error?: Words | null
  readonly value: string
  onValue(value: string): void
}

const MOST_LETTERS = 100

function Text({ language, name, label, help, error = null, value, onValue }: TextProps) {
  const id = useId()
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{say(label, language)}</label>
      <input
        id={id}
        name={name}
        type="text"
        maxLength={MOST_LETTERS}
        autocomplete="off"
        aria-invalid={error !== null}
        aria-describedby={described || undefined}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {help && (
        <p class="meta" id={`${id}-help`}>
          {say(help, language)}
        </p>
      )}
      {error && (
        <p class="s-error" id={`${id}-error`}>
          {say(error, language)}
        </p>
      )}
    </div>
  )
}
