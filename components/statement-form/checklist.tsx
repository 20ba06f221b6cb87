import type { ComponentChildren } from 'preact'

export interface ChecklistProps {
  readonly name: string
  readonly legend: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly describedBy?: string | undefined
  readonly children?: ComponentChildren
  onChoose(chosen: readonly string[]): void
}

/** Several of several, as native checkboxes under one legend. Nothing is ticked beforehand. */
export function Checklist({
  name,
  legend,
  choices,
  chosen,
  describedBy,
  children,
  onChoose,
}: ChecklistProps) {
  const toggle = (id: string, there: boolean) =>
    onChoose(
      choices.map((choice) => choice.id).filter((each) => (each === id ? there : chosen.includes(each))),
    )
  return (
    <fieldset class="choices" aria-describedby={describedBy}>
      <legend>{legend}</legend>
      {choices.map(({ id, label }) => (
        <label class="choice" key={id}>
          <input
            type="checkbox"
            name={name}
            value={id}
            checked={chosen.includes(id)}
            onChange={(event) => toggle(id, event.currentTarget.checked)}
          />
          {label}
        </label>
      ))}
      {children}
    </fieldset>
  )
}
