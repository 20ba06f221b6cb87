import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startTrial } from './trial'

/** Known only in our own isolated world: a page cannot see it, and a second injection finds the first. */
const STARTED = Symbol.for('text-readiness form trial')

/** Put into a page by the worker when a person opens the trial, and again when that page was loaded anew. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    const world = globalThis as typeof globalThis & { [STARTED]?: true }
    if (world[STARTED]) return
    world[STARTED] = true
    startTrial(window, () => delete world[STARTED])
  },
})
