import iconv from 'iconv-lite'
import type { UnreadKind } from '../facts/policy/types'

const KOREAN = 'cp949'
/** Names of the Korean legacy encodings: all are read as cp949, which holds every syllable. */
const KOREAN_NAMES = /^(?:euc-?kr|ks_?c_?5601.*|ksc5601|korean|iso-ir-149|ms949|x?-?windows-949|cp949|uhc)$/i
/** A declaration further down is not obeyed by browsers either. */
const DECLARED_WITHIN = 4096

/**
 * The text of a page's bytes. A byte order mark decides, then bytes that are proper UTF-8 with letters beyond ASCII
 * (pages are converted and keep their old declaration), then what header or `meta` declare, then cp949.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const marked = markOf(bytes)
  if (marked) return iconv.decode(buffer, marked)
  const declared = charsetOf(contentType) ?? charsetOf(buffer.subarray(0, DECLARED_WITHIN).toString('latin1'))
  // A `meta` tag that could be read byte by byte cannot stand in UTF-16.
  if (charsetOf(contentType)?.startsWith('utf-16'))
    return iconv.decode(buffer, charsetOf(contentType) ?? 'utf-16')
  const wide = wideOf(bytes)
  if (wide) return iconv.decode(buffer, wide)
  const utf8 = strictUtf8(bytes)
  if (utf8 !== null && (utf8.length < bytes.length || !declared)) return utf8
  if (declared && !declared.startsWith('utf-') && iconv.encodingExists(declared))
    return iconv.decode(buffer, declared)
  return (
    utf8 ??
    likelier(iconv.decode(buffer, KOREAN), declared === 'utf-8' ? iconv.decode(buffer, 'utf-8') : null)
  )
}

/** Of two readings the one with fewer letters lost: a page that calls itself UTF-8 may be cut, or lie. */
function likelier(korean: string, utf8: string | null) {
  const lost = (text: string) => text.split('\ufffd').length
  return utf8 !== null && lost(utf8) <= lost(korean) ? utf8 : korean
}

function markOf(bytes: Uint8Array) {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function charsetOf(text: string | null): string | null {
  const name = /charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(text ?? '')?.[1]?.toLowerCase()
  if (!name) return null
  if (KOREAN_NAMES.test(name)) return KOREAN
  return name === 'utf8' ? 'utf-8' : name
}

/** UTF-16 without a mark: markup leaves every second byte 0. */
function wideOf(bytes: Uint8Array) {
  const length = Math.min(bytes.length & ~1, 512)
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  if (length < 8) return null
  if (odd > length / 4 && even === 0) return 'utf-16le'
  return even > length / 4 && odd === 0 ? 'utf-16be' : null
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0) =>
  signature.every((byte, i) => bytes[at + i] === byte)

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))

/** What a file is when it is no text, by its first bytes; null for text. */
export function unreadableKind(
  bytes: Uint8Array,
): Extract<UnreadKind, 'pdf' | 'hwp' | 'image' | 'binary' | 'empty'> | null {
  if (bytes.length === 0) return 'empty'
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (startsWith(bytes, ascii('HWP Document File'))) return 'hwp'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return buffer.includes('HWP Document File') ? 'hwp' : 'binary'
  if (startsWith(bytes, ascii('PK\x03\x04')))
    return buffer.subarray(0, 256).includes('hwp+zip') ? 'hwp' : 'binary'
  if (isImage(bytes)) return 'image'
  if (markOf(bytes) === null && wideOf(bytes) === null && buffer.subarray(0, 8192).includes(0))
    return 'binary'
  return null
}

function isImage(bytes: Uint8Array) {
  return (
    startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) ||
    startsWith(bytes, [0xff, 0xd8, 0xff]) ||
    startsWith(bytes, ascii('GIF8')) ||
    (startsWith(bytes, ascii('RIFF')) && startsWith(bytes, ascii('WEBP'), 8)) ||
    (startsWith(bytes, ascii('BM')) && bytes[5] === 0 && bytes[6] === 0) ||
    startsWith(bytes, ascii('ftypavif'), 4)
  )
}
