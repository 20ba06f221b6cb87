/** The most bytes of a list that are looked at: 10 000 lines with many columns are far below. */
export const MOST_LIST_BYTES = 10 * 1024 * 1024

export type DecodedList =
  { readonly text: string } | { readonly failure: 'too-large' | 'spreadsheet' | 'empty' }

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, i) => bytes[i] === byte)

/**
 * The text of a list's bytes: by its byte order mark, else UTF-8 where it is proper UTF-8, else `euc-kr`, in which
 * Excel saves "CSV" on a Korean Windows (the browser reads that label as cp949, so every syllable is there).
 */
export function decodeList(bytes: Uint8Array): DecodedList {
  if (bytes.length === 0) return { failure: 'empty' }
  if (bytes.length > MOST_LIST_BYTES) return { failure: 'too-large' }
  // xlsx (a zip) and xls (OLE): a table, but no text.
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { failure: 'spreadsheet' }
  }
  if (startsWith(bytes, [0xff, 0xfe])) return { text: new TextDecoder('utf-16le').decode(bytes) }
  if (startsWith(bytes, [0xfe, 0xff])) return { text: new TextDecoder('utf-16be').decode(bytes) }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { text: new TextDecoder('euc-kr').decode(bytes) }
  }
}
