import type { UnreadKind } from '../facts/policy/types'

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))

const PDF = ascii('%PDF-')
const HWP = ascii('HWP Document File')
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP = ascii('PK\x03\x04')
/** Viewers look for the mark of a PDF this far into a file. */
const PDF_WITHIN = 1024

/** What a file is when it is no text, by its first bytes; null for text. The same in a browser and in Node. */
export function unreadableKind(
  bytes: Uint8Array,
): Extract<UnreadKind, 'pdf' | 'hwp' | 'image' | 'binary' | 'empty'> | null {
  if (bytes.length === 0) return 'empty'
  if (includes(bytes.subarray(0, PDF_WITHIN), PDF)) return 'pdf'
  if (startsWith(bytes, HWP)) return 'hwp'
  if (startsWith(bytes, OLE)) return includes(bytes, HWP) ? 'hwp' : 'binary'
  if (startsWith(bytes, ZIP)) return includes(bytes.subarray(0, 256), ascii('hwp+zip')) ? 'hwp' : 'binary'
  if (isImage(bytes)) return 'image'
  if (markOf(bytes) === null && wideOf(bytes) === null && bytes.subarray(0, 8192).includes(0)) return 'binary'
  return null
}

/** The encoding that a byte order mark names; null without one. */
export function markOf(bytes: Uint8Array) {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: markup leaves every second byte 0. */
export function wideOf(bytes: Uint8Array) {
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

function startsWith(bytes: Uint8Array, signature: readonly number[], at = 0) {
  return signature.every((byte, i) => bytes[at + i] === byte)
}

function includes(bytes: Uint8Array, signature: readonly number[]) {
  const first = signature[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (startsWith(bytes, signature, at)) return true
  return false
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
