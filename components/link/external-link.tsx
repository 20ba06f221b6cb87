import { overlayWords } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Icon } from '../mark/icon'

export interface ExternalLinkProps {
  readonly href: string
  readonly label: string
  readonly language: Language
  readonly class?: string
  /** Without its sign: in a sentence of several links the signs would drown the words. */
  readonly bare?: boolean
}

/**
 * A link that opens a new tab and says so. Only web and mail addresses become links: an address can come from a page,
 * and `javascript:` must not.
 */
export function ExternalLink({ href, label, language, class: look, bare = false }: ExternalLinkProps) {
  if (!/^(https?|mailto):/i.test(href)) return <span>{label}</span>
  return (
    <a class={look} href={href} target="_blank" rel="noreferrer">
      {label}
      <span class="sr"> {say(overlayWords.opensNewTab, language)}</span>
      {!bare && <Icon name="open" size={14} />}
    </a>
  )
}
