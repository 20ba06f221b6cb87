import { overlayWords } from '../../lib/words/overlay'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'

export interface OwnPageLinkProps {
  /** Path in the extension: `/report.html`. Never from a page. */
  readonly path: `/${string}.html`
  readonly label: string
  readonly language: Language
}

/** A link to another page of the extension, in a new tab. Only for our own pages: elsewhere the path is the page's. */
export function OwnPageLink({ path, label, language }: OwnPageLinkProps) {
  return (
    <a href={path} target="_blank">
      {label}
      <span class="sr"> {say(overlayWords.opensNewTab, language)}</span>
    </a>
  )
}
