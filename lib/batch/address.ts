import type { LineCode } from './types'

/** The longest address that browsers and servers agree on. */
const LONGEST = 2000
/** What copying from sheets, chats and documents leaves in an address and around it. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const PAIRS = /^(?:<(.*)>|"(.*)"|'(.*)'|“(.*)”|‘(.*)’|「(.*)」|『(.*)』|\((.*)\))$/s
const HOST_AND_PORT = /^[^\s/:?#]+\.[^\s/:?#]+:\d{1,5}(?:[/?#]|$)|^localhost(?::\d{1,5})?(?:[/?#]|$)/i
const SCHEME = /^([a-z][a-z\d+.-]*):/i

export type ParsedAddress =
  | { readonly ok: true; readonly url: string }
  | {
      readonly ok: false
      readonly code: LineCode
      readonly values: Readonly<Record<string, string | number>>
    }

const refused = (code: LineCode, values: Readonly<Record<string, string | number>> = {}): ParsedAddress => ({
  ok: false,
  code,
  values,
})

/** The address without what stands around it. A bracket at its end alone is its own: `/wiki/Name_(company)`. */
function bare(cell: string): string {
  const text = cell
    .replace(INVISIBLE, '')
    .trim()
    .replace(/[,;]+$/, '')
  const inner = PAIRS.exec(text)
    ?.slice(1)
    .find((part) => part !== undefined)
  return inner === undefined ? text : bare(inner)
}

/**
 * The web address that a cell of a list means. Without a scheme `https` is meant. Only `http` and `https` are read:
 * `javascript:`, `file:`, `data:` and the rest are refused. A fragment is dropped unless an application routes by it.
 */
export function parseAddress(cell: string): ParsedAddress {
  const text = bare(cell)
  if (text === '') return refused('empty-cell')
  if (text.length > LONGEST) return refused('too-long', { most: LONGEST })
  if (text.split(/\s+/).filter(isAddressLike).length > 1) return refused('several')
  const scheme = HOST_AND_PORT.test(text) ? undefined : SCHEME.exec(text)?.[1]?.toLowerCase()
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    return refused('bad-scheme', { scheme: scheme.slice(0, 20) })
  }
  const whole = scheme === undefined ? `https://${text.replace(/^\/\//, '')}` : text
  if (!URL.canParse(whole)) return refused('bad-address')
  const url = new URL(whole)
  if (url.username || url.password) return scheme ? refused('credentials') : refused('bad-address')
  if (!isHost(url.hostname)) return refused('bad-address')
  if (!/^#[/!]/.test(url.hash)) url.hash = ''
  return { ok: true, url: url.href }
}

/** A name with a dot and letters at its end, an IP address, or the own machine: a single word is no address. */
function isHost(host: string) {
  return (
    host === 'localhost' ||
    host.startsWith('[') ||
    /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) ||
    /^[^.\s]+(?:\.[^.\s]+)*\.(?:[a-z]{2,}|xn--[a-z\d-]+)\.?$/i.test(host)
  )
}

/** Whether a cell is meant as an address: it says a scheme that is read, or begins with a host. */
export function isAddressLike(cell: string): boolean {
  const text = bare(cell)
  if (/^https?:\/\/\S/i.test(text)) return true
  // A mail address has a host too; a sentence may hold one.
  return !/[\s@]/.test(text) && !SCHEME.test(text.replace(HOST_AND_PORT, '')) && hostBegins(text)
}

function hostBegins(text: string) {
  const host = /^[^\s/:?#]+/.exec(text.replace(/^\/\//, ''))?.[0] ?? ''
  // `1.5` and `2026.11.23` are numbers and days; a file name in a list of files ends in letters too, but has no host's letters only.
  return /[^\d.]/.test(host) && URL.canParse(`https://${host}`) && isHost(new URL(`https://${host}`).hostname)
}

/** Two lines with this key in common mean the same page. */
export function addressKey(url: string): string {
  return url.replace(/\/$/, '')
}
