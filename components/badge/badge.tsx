import { badgeLeft, shapesLabel, type Readiness } from '../../lib/readiness'
import { overlayWords as words } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Icon } from '../mark/icon'
import { Mark, Sign } from '../mark/mark'
import { useMove, type Movable } from '../move/use-move'

export interface BadgeProps extends Movable {
  readonly language: Language
  readonly readiness: Readiness
  onOpen(): void
}

/** The closed overlay: five bare shapes under one label, and what is left. */
export function Badge({ language, readiness, position, onMove, onOpen }: BadgeProps) {
  const { style, grip } = useMove({ position, onMove })
  return (
    <aside class="tr sheet float badge" lang={language} aria-label={say(words.name, language)} style={style}>
      <button type="button" class="btn ico grip" aria-label={say(words.move, language)} {...grip}>
        <Icon name="move" />
      </button>
      <button type="button" class="badge-open" aria-expanded={false} data-entry onClick={onOpen}>
        <Sign />
        <b class="badge-name">{say(words.name, language)}</b>
        <Shapes readiness={readiness} language={language} />
        <span class="keep">{badgeLeft(readiness, language)}</span>
      </button>
    </aside>
  )
}

/** The five shapes in order, with the one label that speaks for them. */
export function Shapes({ readiness, language }: Pick<BadgeProps, 'readiness' | 'language'>) {
  return (
    <span class="shapes" role="img" aria-label={shapesLabel(readiness, language)}>
      {readiness.steps.map(({ id, state }) => (
        <Mark key={id} shape={state} size={14} />
      ))}
    </span>
  )
}
