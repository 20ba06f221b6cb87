import { markOf, wideOf } from './sniff'

/** Decodes by the name of an encoding; null for a name it does not know. Broken bytes become U+FFFD. */
export type Decoder = (bytes: Uint8Array, encoding: string) => string | null

const KOREAN = 'cp949'
/** Names of the Korean legacy encodings: all are read as cp949, which holds every syllable. */
const KOREAN_NAMES = /^(?:euc-?kr|ks_?c_?5601.*|ksc5601|korean|iso-ir-149|ms949|x?-?windows-949|cp949|uhc)$/i
/** A declaration further down is not obeyed by browsers either. */
const DECLARED_WITHIN = 4096

/**
 * The text of a page's bytes. A byte order mark decides, then bytes that are proper UTF-8 with letters beyond ASCII
 * (pages are converted and keep their old declaration), then what header or `meta` declare, then cp949.
 */
export function decodePage(
  bytes: Uint8Array,
  contentType: string | null,
  decode: Decoder = webDecoder,
): string {
  const marked = markOf(bytes)
  if (marked) return decode(bytes, marked) ?? ''
  const inHeader = charsetOf(contentType)
  // A `meta` tag that could be read byte by byte cannot stand in UTF-16.
  if (inHeader?.startsWith('utf-16')) return decode(bytes, inHeader) ?? ''
  const declared = inHeader ?? charsetOf(latin(bytes.subarray(0, DECLARED_WITHIN)))
  const wide = wideOf(bytes)
  if (wide) return decode(bytes, wide) ?? ''
  const utf8 = strictUtf8(bytes)
  if (utf8 !== null && (utf8.length < bytes.length || !declared)) return utf8
  const asDeclared = declared && !declared.startsWith('utf-') ? decode(bytes, declared) : null
  return asDeclared ?? utf8 ?? likelier(bytes, declared === 'utf-8', decode)
}

/** Of two readings the one with fewer letters lost: a page that calls itself UTF-8 may be cut, or lie. */
function likelier(bytes: Uint8Array, saysUtf8: boolean, decode: Decoder) {
  const korean = decode(bytes, KOREAN) ?? ''
  const utf8 = saysUtf8 ? decode(bytes, 'utf-8') : null
  const lost = (text: string) => text.split('\ufffd').length
  return utf8 !== null && lost(utf8) <= lost(korean) ? utf8 : korean
}

function charsetOf(text: string | null): string | null {
  const name = /charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(text ?? '')?.[1]?.toLowerCase()
  if (!name) return null
  if (KOREAN_NAMES.test(name)) return KOREAN
  return name === 'utf8' ? 'utf-8' : name
}

function latin(bytes: Uint8Array) {
  return String.fromCharCode(...bytes)
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * The browser's own decoder: its `euc-kr` is cp949 by the Encoding Standard. Not for Node, whose `euc-kr` misreads
 * rare syllables.
 */
export const webDecoder: Decoder = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding === KOREAN ? 'euc-kr' : encoding).decode(bytes)
  } catch {
    return null
  }
}
