import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startAgent } from './agent'

/** Known only in our own isolated world: a page cannot see it, and a second injection finds the first. */
const STARTED = Symbol.for('text-readiness agent')

export default defineUnlistedScript({
  globalName: false,
  main() {
    const world = globalThis as typeof globalThis & { [STARTED]?: true }
    if (world[STARTED]) return
    world[STARTED] = true
    const start = () => startAgent(window)
    // A page loaded ahead of its visit is in no tab yet; it is read when it is shown.
    if ((document as Document & { prerendering?: boolean }).prerendering) {
      document.addEventListener('prerenderingchange', start, { once: true })
    } else start()
  },
})
