// Sent to the browser as text and evaluated in a world of its own, where nothing that the page has done reaches it.
// Given the mark for frames and the most letters; answers a RenderedPage (see rendered-page.ts).
export function takeRendered(mark, mostLetters) {
  const frames = []
  let letters = 0

  /** Open shadow roots, which the serialiser has to be given. */
  const rootsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
    )

  const innerOf = (frame) => {
    try {
      return frame.contentDocument
    } catch {
      return null
    }
  }

  const textOf = (page, depth) => {
    const shadowRoots = rootsIn(page)
    for (const root of [page, ...shadowRoots]) {
      for (const frame of root.querySelectorAll('iframe, frame')) {
        frame.removeAttribute(mark)
        const inner = innerOf(frame)
        if (!inner?.documentElement || depth > 3 || frames.length >= 20) continue
        const number = frames.push('') - 1
        frames[number] = textOf(inner, depth + 1)
        frame.setAttribute(mark, String(number))
      }
    }
    const top = page.documentElement
    const inner = top.getHTML ? top.getHTML({ shadowRoots }) : top.innerHTML
    const lang = (top.getAttribute('lang') ?? '').replace(/[^\w-]/g, '')
    const html = `<!doctype html><html lang="${lang}">${inner}</html>`
    letters += html.length
    return letters > mostLetters ? '' : html
  }

  const html = textOf(document, 1)
  return { html, url: location.href, frames, isTooLarge: letters > mostLetters }
}
