/** Whether the page itself is light or dark: the overlay follows the page, not the system. */
export function pageScheme(view: Window & typeof globalThis): 'light' | 'dark' {
  const { documentElement, body } = view.document
  for (const element of [body, documentElement]) {
    const painted = element ? luminance(view.document, view.getComputedStyle(element).backgroundColor) : null
    if (painted !== null) return painted < 0.4 ? 'dark' : 'light'
  }
  // Nothing painted: the canvas shows, dark only where the page allows dark and the system asks for it.
  const allowed = view.getComputedStyle(documentElement).colorScheme.includes('dark')
  return allowed && view.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/**
 * Relative luminance 0 to 1 of a computed colour; null when it is (nearly) transparent. The colour is painted and read
 * back, since a page may write it in any space (`oklch()`, `color()`).
 */
function luminance(document: Document, color: string): number | null {
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!brush) return null
  brush.fillStyle = color
  brush.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data
  return alpha < 128 ? null : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
}
