import { elements } from '../facts/policy/find-link'
import { attribute, nameOf } from '../facts/policy/node-access'
import type { ReadableNode } from '../facts/policy/types'
import { webUrl } from './addresses'

/** What a page's relative links count from: its address, or what its `<base>` says. */
export function baseOf(root: ReadableNode, page: string): string {
  for (const node of elements(root)) {
    const href = nameOf(node).toLowerCase() === 'base' ? attribute(node, 'href') : null
    if (href !== null) return webUrl(href, page)?.href ?? page
  }
  return page
}
