import type { NextAction } from '../../lib/readiness/types'
import type { Language } from '../../lib/words/types'
import { ExternalLink } from '../link/external-link'

export interface ActProps {
  /** As said: its label is the text itself. */
  readonly action: NextAction
  readonly language: Language
  /** Drawn as the one primary button. */
  readonly main?: boolean
  onAct(action: NextAction): void
}

/** An action as a link or as a button, by whether it leads away. */
export function Act({ action, language, main = false, onAct }: ActProps) {
  const { href, label } = action
  const look = main ? 'btn pri' : 'link'
  if (href !== null) return <ExternalLink {...{ href, label, language }} class={look} />
  return (
    <button type="button" class={look} onClick={() => onAct(action)}>
      {label}
    </button>
  )
}
