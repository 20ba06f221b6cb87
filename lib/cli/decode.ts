import iconv from 'iconv-lite'
import { decodePage as decodeWith } from '../reach/decode'
import type { Decoder } from '../reach/decode'

export { unreadableKind } from '../reach/sniff'

/** iconv: Node's own `euc-kr` misreads rare syllables. */
export const nodeDecoder: Decoder = (bytes, encoding) =>
  iconv.encodingExists(encoding)
    ? iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding)
    : null

/** The text of a page's bytes, in Node. */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  return decodeWith(bytes, contentType, nodeDecoder)
}
