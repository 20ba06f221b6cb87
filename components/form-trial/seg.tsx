import { useId } from 'preact/hooks'

export interface SegProps<Id extends string> {
  readonly legend: string
  readonly choices: readonly { readonly id: Id; readonly label: string; readonly off?: boolean }[]
  readonly chosen: Id
  readonly describedBy?: string | undefined
  /** The legend is only read aloud. */
  readonly quiet?: boolean
  onChoose(id: Id): void
}

/** One of a few, side by side: native radio buttons under one legend. */
export function Seg<Id extends string>({
  legend,
  choices,
  chosen,
  describedBy,
  quiet = false,
  onChoose,
}: SegProps<Id>) {
  const name = useId()
  return (
    <fieldset class="seg" aria-describedby={describedBy}>
      <legend class={quiet ? 'sr' : undefined}>{legend}</legend>
      {choices.map(({ id, label, off = false }) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={id === chosen}
            disabled={off}
            onChange={() => onChoose(id)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
