import { ProblemLine, problemId } from './problem-line'

export interface InputFieldProps {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly help: string | null
  readonly value: string
  /** What is wrong with it, in a ready sentence. */
  readonly problem: string | null
  readonly required?: boolean
  /** For a date: the last day it takes, `YYYY-MM-DD`. Left out, it is a line of text. */
  readonly latest?: string
  onValue(value: string): void
}

/** One line to fill in, with its help and what is wrong with it read out beside it. */
export function InputField({
  id,
  name,
  label,
  help,
  value,
  problem,
  required = false,
  latest,
  onValue,
}: InputFieldProps) {
  const notes = [help && `${id}-help`, problem && problemId(id)].filter(Boolean).join(' ') || undefined
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...{ id, name, value, required }}
        {...(latest === undefined ? { type: 'text' } : { type: 'date', max: latest })}
        autocomplete="off"
        aria-invalid={problem !== null}
        aria-describedby={notes}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {help && (
        <p class="meta" id={`${id}-help`}>
          {help}
        </p>
      )}
      <ProblemLine of={id} problem={problem} />
    </div>
  )
}
