import { Options, type OptionsProps } from './options'

export interface ChoicesProps extends OptionsProps {
  readonly chosen: string
  onChoose(id: string): void
}

/** One of several, as native radio buttons under one legend. */
export function Choices(props: ChoicesProps) {
  return <Options type="radio" {...props} isChosen={(id) => id === props.chosen} onPick={props.onChoose} />
}
