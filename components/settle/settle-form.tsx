import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { settledSentence, settlementProblemSentence } from '../../lib/readiness/describe-settlement'
import type { SETTLEMENT_LIMITS } from '../../lib/readiness/settlement-draft'
import { settlementAnswers, settlementProblems } from '../../lib/readiness/settlement-draft'
import { formWords } from '../../lib/readiness/words'
import { settlementWords as words } from '../../lib/readiness/settlement-words'
import type { SettledAs, SettlementDraft } from '../../lib/readiness/types'
import type { Outcome } from '../../lib/rules/types'
import { statementWords } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import type { Language, Words } from '../../lib/words/types'
import { Choices } from '../statement-form/choices'
import { InputField } from '../statement-form/input-field'

export interface SettleFormProps {
  readonly language: Language
  readonly outcome: Outcome
  readonly processor: string
  onSave(draft: SettlementDraft): Promise<boolean>
  onCancel(): void
}

type TextField = keyof typeof SETTLEMENT_LIMITS

const FIELDS: readonly { readonly id: TextField; readonly label: Words; readonly help: Words | null }[] = [
  { id: 'quote', label: words.quote, help: words.quoteHelp },
  { id: 'place', label: words.place, help: words.placeHelp },
  { id: 'reason', label: words.reason, help: words.reasonHelp },
  { id: 'role', label: formWords.role, help: formWords.roleHelp },
  { id: 'name', label: formWords.name, help: null },
]

const EMPTY: Record<TextField, string> = { quote: '', place: '', reason: '', role: '', name: '' }

/** The form in which a person says what stands on a page: answer, words, place, reason, who. Takes the focus when opened. */
export function SettleForm({ language, outcome, processor, onSave, onCancel }: SettleFormProps) {
  const id = useId()
  const root = useRef<HTMLFormElement>(null)
  const answers = settlementAnswers(outcome)
  const [answer, setAnswer] = useState<SettledAs>(answers[0] ?? 'listed')
  const [values, setValues] = useState(EMPTY)
  const [tried, setTried] = useState(false)
  const [state, setState] = useState<'open' | 'saving' | 'failed'>('open')
  useEffect(() => root.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), [])
  const draft: SettlementDraft = { processor, outcome, answer, ...values, name: values.name.trim() || null }
  const found = settlementProblems(draft)
  const submit = async (event: Event) => {
    event.preventDefault()
    if (state === 'saving') return
    const [wrong] = found
    setTried(true)
    if (wrong) return root.current?.querySelector<HTMLElement>(`[name="${wrong.field}"]`)?.focus()
    setState('saving')
    if (!(await onSave(draft))) setState('failed')
  }
  const problemOf = (field: TextField) => {
    const problem = tried && found.find((each) => each.field === field)
    return problem ? settlementProblemSentence(problem, language) : null
  }
  return (
    <form
      class="form indent"
      ref={root}
      noValidate
      aria-label={say(words.settle, language)}
      onSubmit={(event) => void submit(event)}
    >
      <p class="sub">{say(words.intro, language)}</p>
      <Choices
        name="answer"
        legend={say(words.answer, language)}
        chosen={answer}
        choices={answers.map((each) => ({ id: each, label: settledSentence(each, processor, language) }))}
        onChoose={(chosen) => setAnswer(answers.find((each) => each === chosen) ?? answer)}
      />
      {FIELDS.map(({ id: field, label, help }) => (
        <InputField
          key={field}
          id={`${id}${field}`}
          name={field}
          label={
            field === 'name'
              ? say(formWords.optional, language, { label: say(label, language) })
              : say(label, language)
          }
          help={help && say(help, language)}
          value={values[field]}
          problem={problemOf(field)}
          onValue={(value) => setValues({ ...values, [field]: value })}
        />
      ))}
      {state === 'failed' && (
        <p class="s-error" role="alert">
          {say(statementWords.failed, language)}
        </p>
      )}
      <div class="row">
        <button type="submit" class="btn pri" aria-disabled={state === 'saving'}>
          {say(state === 'saving' ? statementWords.saving : statementWords.save, language)}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {say(statementWords.cancel, language)}
        </button>
      </div>
    </form>
  )
}
