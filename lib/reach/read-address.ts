import { rankPolicyLinks } from '../facts/policy/best-link'
import { elements, findPolicyLinks } from '../facts/policy/find-link'
import { attribute, nameOf } from '../facts/policy/node-access'
import type { PolicyFacts, ReadableNode } from '../facts/policy/types'
import { judge } from '../rules/judge'
import { isLogInAddress, siteOfAddress, webUrl } from './addresses'
import { baseOf } from './base'
import { open, read } from './document'
import type { Opened, Read } from './document'
import { insideOf } from './frames'
import { joinLists, joinParts } from './join-lists'
import { readLists } from './lists'
import { ReachError } from './types'
import type { Fetched, ReadAddress, ReadAddressOptions, Surroundings } from './types'

/** Pages may send the browser on by their markup; more often than this is a loop. */
const MOST_REFRESHES = 3

/**
 * Fetches an address and reads what stands there, together with what the guideline lets a policy put elsewhere: frames
 * of its own origin, embedded PDF files, and up to three linked lists of processors, on allowed sites alone.
 * Rejects with {@link ReachError} alone; `stopped` when the signal was aborted.
 */
export async function readAddress(
  address: string,
  surroundings: Surroundings,
  options: ReadAddressOptions,
): Promise<ReadAddress> {
  try {
    return await readAll(address, surroundings, options)
  } catch (error) {
    if (error instanceof ReachError) throw error
    if (options.signal.aborted) throw new ReachError('stopped')
    throw error
  }
}

async function readAll(
  address: string,
  around: Surroundings,
  options: ReadAddressOptions,
): Promise<ReadAddress> {
  const started = performance.now()
  const { opened, root } = await openFollowing(address, around, options)
  const inside = root && (await insideOf(root, opened.url, around, options))
  const own = await read(opened, around, options, {
    ...(root && { root }),
    ...(inside && { frameDocument: inside.frameDocument }),
    ...(options.onProgress && { onProgress: options.onProgress }),
  })
  if (isLogIn(address, opened, own)) throw new ReachError('log-in', { host: hostOf(opened.url) })
  const whole = joinParts(own.facts, inside?.parts ?? [])
  const base = root ? baseOf(root, opened.url) : opened.url
  const lists = await readLists(whole, base, around, options)
  const facts = joinLists(whole, lists, opened.url)
  const checked = options.targets.map((target) => judge(facts, target))
  const ms = Math.round((performance.now() - started) * 10) / 10
  return {
    report: { version: 1, facts, checked, ms },
    url: opened.url,
    marks: own.marks,
    followed: [...(inside?.followed ?? []), ...lists.map(({ page }) => page)],
    policyLink: root && !facts.isPolicy ? policyLinkOn(root, base) : null,
    needsRendering: root !== null && isShell(facts, root),
  }
}

/** Opens an address and goes where its markup sends a browser at once. */
async function openFollowing(
  address: string,
  around: Surroundings,
  { signal }: ReadAddressOptions,
): Promise<{ opened: Opened; root: ReadableNode | null }> {
  const seen = new Set<string>()
  let next = address
  for (;;) {
    const opened = await open(await fetchAllowed(next, around, signal, seen.size > 0), around, signal)
    if (opened.kind !== 'page') return { opened, root: null }
    const root = around.parse(opened.html, opened.url)
    const refresh = refreshOf(root, opened.url)
    seen.add(next)
    if (refresh === null || seen.has(refresh) || seen.size > MOST_REFRESHES) return { opened, root }
    next = refresh
  }
}

async function fetchAllowed(
  address: string,
  around: Surroundings,
  signal: AbortSignal,
  isRedirect: boolean,
): Promise<Fetched> {
  if (signal.aborted) throw new ReachError('stopped')
  const url = webUrl(address)
  if (!url) {
    const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]?.toLowerCase()
    throw scheme && !/^https?$/.test(scheme)
      ? new ReachError('bad-scheme', { scheme })
      : new ReachError('bad-address')
  }
  const refuse = (where: string, code: 'not-allowed' | 'redirect-not-allowed') =>
    new ReachError(code, { host: hostOf(where) }, siteOfAddress(where))
  if (!around.mayFetch(url.href)) throw refuse(url.href, isRedirect ? 'redirect-not-allowed' : 'not-allowed')
  const fetched = await around.fetch(url.href, signal)
  // A server that lets anybody read may have sent us on to a site that the user did not allow.
  if (!around.mayFetch(fetched.url)) throw refuse(fetched.url, 'redirect-not-allowed')
  return fetched
}

function policyLinkOn(root: ReadableNode, page: string): string | null {
  return rankPolicyLinks(findPolicyLinks(root, page), page).best?.href ?? null
}

/** Where `<meta http-equiv="refresh">` sends a browser at once; null for a page that stays, or one that reloads itself. */
function refreshOf(root: ReadableNode, page: string): string | null {
  for (const node of elements(root)) {
    if (nameOf(node).toLowerCase() !== 'meta') continue
    if (attribute(node, 'http-equiv')?.toLowerCase() !== 'refresh') continue
    const to = /^\s*[0-3](?:\.\d*)?\s*[;,]\s*url\s*=\s*['"]?([^'"]+)/i.exec(
      attribute(node, 'content') ?? '',
    )?.[1]
    const url = to === undefined ? null : (webUrl(to.trim(), page)?.href ?? null)
    return url === page ? null : url
  }
  return null
}

/** Whether a log-in stands where a page was asked for. */
function isLogIn(asked: string, opened: Opened, { facts, root }: Read): boolean {
  if (facts.isPolicy || root === null || opened.kind !== 'page') return false
  const isSent = opened.url.split('#')[0] !== webUrl(asked)?.href.split('#')[0]
  if (isSent && isLogInAddress(opened.url) && !isLogInAddress(asked)) return true
  return facts.kindReason === 'short' && hasPassword(root)
}

function hasPassword(root: ReadableNode): boolean {
  for (const node of elements(root))
    if (nameOf(node).toLowerCase() === 'input' && attribute(node, 'type')?.toLowerCase() === 'password')
      return true
  return false
}

/** Nothing to read came, but scripts that may draw it. */
function isShell(facts: PolicyFacts, root: ReadableNode): boolean {
  if (facts.isPolicy) return false
  if (facts.unread.some(({ kind }) => kind === 'script-shell')) return true
  if (facts.kindReason !== 'short') return false
  for (const node of elements(root)) if (nameOf(node).toLowerCase() === 'script') return true
  return false
}

function hostOf(address: string) {
  return webUrl(address)?.host ?? ''
}
