import type { ComponentChildren } from 'preact'
import { say } from '../../lib/words/say'
import { siteWords as words } from '../../lib/words/site'
import type { Language } from '../../lib/words/types'

/** A link to a privacy policy, as found on a page. */
export interface PolicyLinkView {
  readonly href: string
  /** Its own host has to be asked for first. */
  readonly otherHost: boolean
}

export interface PolicyLinkProps {
  readonly language: Language
  readonly policy: PolicyLinkView | null
  onOpenPolicy(href: string): void
  /** Further buttons beside it. */
  readonly children?: ComponentChildren
}

/** Where the policy is and the button that opens and scans it; or that none was found. */
export function PolicyLink({ language, policy, onOpenPolicy, children }: PolicyLinkProps) {
  if (!policy) {
    return (
      <>
        <p class="sub">{say(words.policyNotFound, language)}</p>
        {children && <div class="row">{children}</div>}
      </>
    )
  }
  const { href, otherHost } = policy
  return (
    <>
      <p>{say(words.policyFound, language)}</p>
      <p class="meta">{shown(href)}</p>
      {otherHost && <p class="sub">{say(words.otherHost, language, { host: new URL(href).host })}</p>}
      <div class="row">
        <button type="button" class="btn pri" onClick={() => onOpenPolicy(href)}>
          {say(words.openPolicy, language)}
        </button>
        {children}
      </div>
    </>
  )
}

/** Host and path: what tells one page from another, without what may name a visitor. */
function shown(href: string) {
  const { host, pathname } = new URL(href)
  return `${host}${pathname}`
}
