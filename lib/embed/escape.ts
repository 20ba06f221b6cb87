/** For an attribute of HTML or of a Vue template, in double quotes. */
export function inAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * A string of JavaScript inside a `<script>` element that Tag Manager handles: neither `</script>` nor `{{Variable}}`
 * may stand in it.
 */
export function inScript(text: string): string {
  return `'${text.replace(/[\\'<>{}&]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`
}

/** The value of a JSX attribute: as it is where JSX reads it so, else as a string of JavaScript in braces. */
export function inJsx(text: string): string {
  return /^[^"&\\{}<>]*$/.test(text) ? `"${text}"` : `{${JSON.stringify(text)}}`
}
