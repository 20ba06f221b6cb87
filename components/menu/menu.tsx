import { useRef, useState } from 'preact/hooks'
import { overlayWords as words } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Icon } from '../mark/icon'

export interface MenuProps {
  readonly language: Language
  onHide(): void
  onSettings(): void
}

/** What is rarely wanted, behind three dots. Plain buttons behind a disclosure: two of them need no arrow keys. */
export function Menu({ language, onHide, onSettings }: MenuProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape') return
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }
  const onFocusOut = (event: FocusEvent) => {
    if (!root.current?.contains(event.relatedTarget as Node | null)) setOpen(false)
  }
  return (
    <div class="menu" ref={root} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        type="button"
        class="btn ico"
        ref={button}
        aria-label={say(words.more, language)}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <div class="sheet menu-list">
          <button type="button" class="btn flat" onClick={onHide}>
            {say(words.hide, language)}
          </button>
          <button type="button" class="btn flat" onClick={onSettings}>
            {say(words.settings, language)}
          </button>
        </div>
      )}
    </div>
  )
}
