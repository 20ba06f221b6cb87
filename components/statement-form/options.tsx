import type { ComponentChildren } from 'preact'

/** What one of several and several of several have in common. */
export interface OptionsProps {
  readonly name: string
  readonly legend: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  readonly describedBy?: string | undefined
  readonly children?: ComponentChildren
}

interface Picking {
  readonly type: 'radio' | 'checkbox'
  isChosen(id: string): boolean
  onPick(id: string, there: boolean): void
}

/** Native buttons to choose by, under one legend. */
export function Options({
  type,
  name,
  legend,
  choices,
  describedBy,
  children,
  isChosen,
  onPick,
}: OptionsProps & Picking) {
  return (
    <fieldset class="choices" aria-describedby={describedBy}>
      <legend>{legend}</legend>
      {choices.map(({ id, label }) => (
        <label class="choice" key={id}>
          <input
            {...{ type, name }}
            value={id}
            checked={isChosen(id)}
            onChange={(event) => onPick(id, event.currentTarget.checked)}
          />
          {label}
        </label>
      ))}
      {children}
    </fieldset>
  )
}
