import type { ComponentChildren } from 'preact'

export interface ChoicesProps {
  readonly name: string
  readonly legend: string
  readonly chosen: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  readonly describedBy?: string | undefined
  readonly children?: ComponentChildren
  onChoose(id: string): void
}

/** One of several, as native radio buttons under one legend. */
export function Choices({ name, legend, chosen, choices, describedBy, children, onChoose }: ChoicesProps) {
  return (
    <fieldset class="choices" aria-describedby={describedBy}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label class="choice" key={choice.id}>
          <input
            type="radio"
            name={name}
            value={choice.id}
            checked={choice.id === chosen}
            onChange={() => onChoose(choice.id)}
          />
          {choice.label}
        </label>
      ))}
      {children}
    </fieldset>
  )
}
