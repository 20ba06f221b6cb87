/**
 * SHA-256 (hex) of sentences joined by line feeds, in UTF-8; a line feed inside a sentence counts as a space. Null where the
 * browser cannot hash: `crypto.subtle` is absent on plain http.
 */
export async function hashTexts(texts: readonly string[]): Promise<string | null> {
  try {
    const bytes = new TextEncoder().encode(joined(texts))
    return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
  } catch {
    return null
  }
}

/** What {@link hashTexts} hashes. Not JSON: a page's own `toJSON` on arrays would change it. */
export function joined(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/\s*\n\s*/g, ' ')).join('\n')
}

/** Bytes as lower-case hex. */
export function hex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0')
  return text
}
