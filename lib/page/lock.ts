/** A page says so when it wants to stay as it is: `<meta name="text-readiness-lock">`. */
const LOCK = 'meta[name="text-readiness-lock"]'

/** Whether nothing may be drawn here: the page opted out, or is no HTML (a picture, a feed). */
export function isLocked(view: Window & typeof globalThis) {
  return (
    !(view.document.documentElement instanceof view.HTMLElement) || view.document.querySelector(LOCK) !== null
  )
}
