/** Whether the page itself is light or dark: the overlay follows the page, not the system. */
export function pageScheme(view: Window & typeof globalThis): 'light' | 'dark' {
  const { documentElement, body } = view.document
  for (const element of [body, documentElement]) {
    const painted = element ? luminance(view.getComputedStyle(element).backgroundColor) : null
    if (painted !== null) return painted < 0.4 ? 'dark' : 'light'
  }
  // Nothing painted: the canvas shows, dark only where the page allows dark and the system asks for it.
  const allowed = view.getComputedStyle(documentElement).colorScheme.includes('dark')
  return allowed && view.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Relative luminance 0 to 1 of a computed colour; null when it is (nearly) transparent or not readable. */
function luminance(color: string): number | null {
  const parts = color.match(/[\d.]+/g)?.map(Number) ?? []
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts
  if (parts.length < 3 || alpha < 0.5 || !color.startsWith('rgb')) return null
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
}
