import { rankPolicyLinks } from '../facts/policy/best-link'
import { findPolicyLinks } from '../facts/policy/find-link'
import type { ReadableNode } from '../facts/policy/types'

/** The address of the policy that this page links to; null when it has none, or only dead links. */
export function policyHrefOn(view: Window & typeof globalThis, owns: (node: Node) => boolean) {
  const root = view.document as unknown as ReadableNode
  const links = findPolicyLinks(root, view.location.href, (node) => owns(node as unknown as Node))
  return rankPolicyLinks(links, view.location.href).best?.href ?? null
}
