import { useId, useRef, useState } from 'preact/hooks'
import type { SaidReadiness } from '../../lib/readiness/said'
import type { Readiness } from '../../lib/readiness/types'
import { overlayWords } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import { siteWords as words } from '../../lib/words/site'
import type { Language } from '../../lib/words/types'
import { Shapes } from '../badge/shapes'
import { Icon } from '../mark/icon'
import { Sign } from '../mark/sign'
import { useMove, type Movable } from '../move/use-move'
import { Findings, type FindingView, type SourceView } from '../verdict/findings'
import { PolicyLink, type PolicyLinkView } from './policy-link'

export interface SiteBadgeProps extends Movable {
  readonly language: Language
  readonly readiness: Readiness
  readonly said: SaidReadiness
  /** The policy found on this page; null when none was found. */
  readonly policy: PolicyLinkView | null
  /** What the rules say of this page's links to the policy. */
  readonly findings: readonly FindingView[]
  readonly sources: readonly SourceView[]
  onOpenPolicy(href: string): void
  onHide(): void
  onSettings(): void
}

/** On a page that is no policy: `n/5`, and behind it the way to the policy. */
export function SiteBadge(props: SiteBadgeProps) {
  const { language, readiness, said, policy, findings, sources } = props
  const { position, onMove, onOpenPolicy, onHide, onSettings } = props
  const { style, grip } = useMove({ position, onMove })
  const [open, setOpen] = useState(false)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }
  return (
    <aside
      class="tr sheet float site"
      lang={language}
      aria-label={say(overlayWords.name, language)}
      style={style}
      onKeyDown={onKeyDown}
    >
      {open && (
        <div class="site-body stack" id={id}>
          <PolicyLink {...{ language, policy, onOpenPolicy }} />
          {findings.length > 0 && (
            <details class="fold">
              <summary>
                {say(words.aboutLinks, language)}
                <Icon name="expand" size={12} />
              </summary>
              <div class="stack">
                <Findings {...{ language, findings, sources }} />
              </div>
            </details>
          )}
          <div class="row site-foot">
            <button type="button" class="btn flat" onClick={onHide}>
              {say(overlayWords.hide, language)}
            </button>
            <button type="button" class="btn flat" onClick={onSettings}>
              {say(overlayWords.settings, language)}
            </button>
          </div>
        </div>
      )}
      <div class="badge">
        <button type="button" class="btn ico grip" aria-label={say(overlayWords.move, language)} {...grip}>
          <Icon name="move" />
        </button>
        <button
          type="button"
          class="badge-open"
          ref={button}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <Sign />
          <span class="sr">{say(overlayWords.name, language)}</span>
          <b>{said.badge}</b>
          <Shapes readiness={readiness} label={said.shapes} />
          <Icon name={open ? 'collapse' : 'expand'} />
        </button>
      </div>
    </aside>
  )
}
