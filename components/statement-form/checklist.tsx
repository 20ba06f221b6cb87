import { Options, type OptionsProps } from './options'

export interface ChecklistProps extends OptionsProps {
  readonly chosen: readonly string[]
  onChoose(chosen: readonly string[]): void
}

/** Several of several, as native checkboxes under one legend. Nothing is ticked beforehand. */
export function Checklist(props: ChecklistProps) {
  const { choices, chosen, onChoose } = props
  const ids = choices.map(({ id }) => id)
  return (
    <Options
      type="checkbox"
      {...props}
      isChosen={(id) => chosen.includes(id)}
      onPick={(id, there) => onChoose(ids.filter((each) => (each === id ? there : chosen.includes(each))))}
    />
  )
}
