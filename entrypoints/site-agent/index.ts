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
    startAgent(window)
  },
})
