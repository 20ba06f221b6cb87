/**
 * JSON in one form only, so that a third person can recompute a hash with any tool: RFC 8785 (JSON Canonicalization
 * Scheme). Keys sorted by UTF-16 code units, no white space, strings and numbers as ECMAScript writes them, no
 * normalisation of letters. Throws a RangeError on nesting deeper than the stack.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    // Not localeCompare: the order must not depend on a language.
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

/** SHA-256 of a text's UTF-8 bytes, in hex. Needs a secure context (extension pages, the worker) or Node. */
export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
