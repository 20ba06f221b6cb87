import type { ComponentChildren } from 'preact'
import { overlayWords } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { verdictWords } from '../../lib/words/verdict'
import { Icon } from '../mark/icon'
import type { useCollapse } from './use-collapse'
import type { useMove } from './use-move'

interface SheetToolsProps {
  readonly language: Language
  readonly grip: ReturnType<typeof useMove>['grip']
  readonly fold: ReturnType<typeof useCollapse>
  /** What stands between the two. */
  readonly children?: ComponentChildren
}

/** The buttons in the head of a floating sheet: move it, fold it. */
export function SheetTools({ language, grip, fold, children }: SheetToolsProps) {
  const { collapsed, collapse, button } = fold
  return (
    <div class="tools">
      <button type="button" class="btn ico grip" aria-label={say(overlayWords.move, language)} {...grip}>
        <Icon name="move" />
      </button>
      {children}
      <button
        type="button"
        class="btn ico"
        ref={button}
        aria-label={say(collapsed ? verdictWords.expand : overlayWords.collapse, language)}
        aria-expanded={!collapsed}
        onClick={() => collapse(!collapsed)}
      >
        <Icon name={collapsed ? 'expand' : 'collapse'} />
      </button>
    </div>
  )
}
