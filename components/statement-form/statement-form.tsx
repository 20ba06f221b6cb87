import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { koreanDay } from '../../lib/readiness/days'
import { checkDraft, type DraftProblem } from '../../lib/readiness/draft'
import { problemSentence } from '../../lib/readiness/problems'
import type { SaidField, SaidForm } from '../../lib/readiness/said'
import type { Statement, StatementDraft } from '../../lib/readiness/types'
import { statementWords as words } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Checklist } from './checklist'
import { Choices } from './choices'
import { InputField } from './input-field'
import { ProblemLine, problemId } from './problem-line'

export interface StatementFormProps {
  readonly language: Language
  readonly form: SaidForm
  /** Id of the requirement that is stated. */
  readonly requirement: string
  /** The statement being edited; null for a new one. */
  readonly initial: Statement | null
  /** ISO time: no day after it is accepted. */
  readonly now: string
  /** Stores the statement. False when that failed: the form then stays with what was written. */
  onSave(draft: StatementDraft): Promise<boolean>
  onCancel(): void
}

type Values = Record<SaidField['id'], string>

/** States one requirement: what stands, when, where the proof is kept, and who says so. Opened by a click, it takes the focus. */
export function StatementForm({
  language,
  form,
  requirement,
  initial,
  now,
  onSave,
  onCancel,
}: StatementFormProps) {
  const id = useId()
  const root = useRef<HTMLFormElement>(null)
  const [answer, setAnswer] = useState<Statement['answer']>(initial?.answer ?? 'done')
  const [values, setValues] = useState<Values>(() => valuesOf(initial))
  const [items, setItems] = useState<readonly string[]>(initial?.items ?? [])
  const [tried, setTried] = useState(false)
  const [state, setState] = useState<'open' | 'saving' | 'failed'>('open')
  useEffect(() => root.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), [])
  const checklist = form.items
  const draft = { ...draftOf(requirement, answer, values), ...(checklist && { items }) }
  const choices =
    form.fields.find((field) => field.id === 'option')?.choices.map((choice) => choice.id) ?? null
  const found = checkDraft(draft, now, choices, checklist?.choices.map((choice) => choice.id) ?? null)
  const problemOf = (field: DraftProblem['field']) => {
    const problem = tried && found.find((each) => each.field === field)
    return problem ? problemSentence(problem, language) : null
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    if (state === 'saving') return
    const [wrong] = found
    setTried(true)
    if (wrong) return root.current?.querySelector<HTMLElement>(`[name="${wrong.field}"]`)?.focus()
    setState('saving')
    if (!(await onSave(draft))) setState('failed')
  }
  // Not yet: only who says so. Where a proof is kept and since when is asked of what is there.
  const asked = form.fields.filter((field) => answer === 'done' || field.id === 'role' || field.id === 'name')
  return (
    <form
      class="form"
      ref={root}
      noValidate
      aria-label={say(words.write, language, { title: form.title })}
      onSubmit={(event) => void submit(event)}
    >
      <Choices
        name={`${id}answer`}
        legend={say(words.answer, language)}
        chosen={answer}
        choices={[
          { id: 'done', label: form.done },
          { id: 'not-yet', label: form.notYet },
        ]}
        onChoose={(chosen) => setAnswer(chosen === 'done' ? 'done' : 'not-yet')}
      />
      {checklist && (
        <Checklist
          name="items"
          legend={checklist.label}
          choices={checklist.choices}
          chosen={items}
          describedBy={problemOf('items') ? problemId(`${id}items`) : undefined}
          onChoose={setItems}
        >
          <ProblemLine of={`${id}items`} problem={problemOf('items')} />
        </Checklist>
      )}
      {asked.map((field) => (
        <Field
          key={field.id}
          id={`${id}${field.id}`}
          field={field}
          latest={koreanDay(now)}
          value={values[field.id]}
          problem={problemOf(field.id)}
          onValue={(value) => setValues({ ...values, [field.id]: value })}
        />
      ))}
      {state === 'failed' && (
        <p class="s-error" role="alert">
          {say(words.failed, language)}
        </p>
      )}
      <div class="row">
        <button type="submit" class="btn pri" aria-disabled={state === 'saving'}>
          {say(state === 'saving' ? words.saving : words.save, language)}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {say(words.cancel, language)}
        </button>
      </div>
    </form>
  )
}

interface FieldProps {
  readonly id: string
  readonly field: SaidField
  readonly latest: string
  readonly value: string
  readonly problem: string | null
  onValue(value: string): void
}

function Field({ id, field, latest, value, problem, onValue }: FieldProps) {
  const { label, help } = field
  if (field.choices.length > 0) {
    return (
      <Choices
        name={field.id}
        legend={label}
        chosen={value}
        choices={field.choices}
        describedBy={problem ? problemId(id) : undefined}
        onChoose={onValue}
      >
        <ProblemLine of={id} problem={problem} />
      </Choices>
    )
  }
  return (
    <InputField
      name={field.id}
      required={field.required}
      {...(field.id === 'date' && { latest })}
      {...{ id, label, help, value, problem, onValue }}
    />
  )
}

function valuesOf(initial: Statement | null): Values {
  return {
    option: initial?.option ?? '',
    date: initial?.date ?? '',
    kept: initial?.kept ?? '',
    role: initial?.role ?? '',
    name: initial?.name ?? '',
  }
}

function draftOf(requirement: string, answer: Statement['answer'], values: Values): StatementDraft {
  const done = answer === 'done'
  return {
    requirement,
    answer,
    option: (done && values.option) || null,
    date: (done && values.date) || null,
    kept: (done && values.kept.trim()) || null,
    role: values.role.trim(),
    name: values.name.trim() || null,
  }
}
