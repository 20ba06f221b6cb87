/** Markup that is ready to be written: everything else is escaped. */
export class Markup {
  constructor(readonly source: string) {}
}

export type Piece = Markup | string | number | null | readonly Piece[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Template tag for HTML: values are escaped, lists are joined, null is nothing. Attributes must stand in quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return new Markup(parts.map((part, i) => part + sourceOf(values[i] ?? null)).join(''))
}

function sourceOf(piece: Piece): string {
  if (piece === null) return ''
  if (piece instanceof Markup) return piece.source
  if (typeof piece === 'object') return piece.map(sourceOf).join('')
  return clean(String(piece)).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)
}

const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Out with characters that HTML does not allow, those that turn the direction of what follows, halves of letters and
 * carriage returns: a file must come back from the disk as it was written.
 */
function clean(text: string) {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, ' ')
}
