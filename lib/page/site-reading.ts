import { siteFactsOf } from '../facts/site/site-facts'
import type { LinkStyle } from '../facts/site/types'
import type { ReadableNode } from '../facts/policy/types'
import { judgeSite } from '../rules'
import type { Finding } from '../rules/types'

/** What a page that is no policy shows of its site's policy: the rules on its links. Changes no outcome. */
export function readSite(
  view: Window & typeof globalThis,
  owns: (node: Node) => boolean,
): readonly Finding[] {
  const facts = siteFactsOf(view.document as unknown as ReadableNode, {
    url: view.location.href,
    skip: (node) => owns(node as unknown as Node),
    styleOf: (node) => styleOf(view, node as unknown as Node),
  })
  return judgeSite(facts)
}

function styleOf(view: Window & typeof globalThis, node: Node): LinkStyle | null {
  if (!(node instanceof view.Element)) return null
  const { fontWeight, fontSize, color } = view.getComputedStyle(node)
  return { weight: Number(fontWeight) || 400, size: Number.parseFloat(fontSize) || 0, color }
}
