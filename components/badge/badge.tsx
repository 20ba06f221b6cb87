import type { SaidReadiness } from '../../lib/readiness/said'
import type { Readiness } from '../../lib/readiness/types'
import { overlayWords as words } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Icon } from '../mark/icon'
import { Sign } from '../mark/sign'
import { useMove, type Movable } from '../move/use-move'
import { Shapes } from './shapes'

export interface BadgeProps extends Movable {
  readonly language: Language
  readonly readiness: Readiness
  readonly said: SaidReadiness
  onOpen(): void
}

/** The closed overlay: five bare shapes under one label, and what is left. */
export function Badge({ language, readiness, said, position, onMove, onOpen }: BadgeProps) {
  const { style, grip } = useMove({ position, onMove })
  return (
    <aside class="tr sheet float badge" lang={language} aria-label={say(words.name, language)} style={style}>
      <button type="button" class="btn ico grip" aria-label={say(words.move, language)} {...grip}>
        <Icon name="move" />
      </button>
      <button type="button" class="badge-open" aria-expanded={false} data-entry onClick={onOpen}>
        <Sign />
        <b class="badge-name">{say(words.name, language)}</b>
        <Shapes readiness={readiness} label={said.shapes} />
        <span class="keep">{said.left}</span>
      </button>
    </aside>
  )
}
