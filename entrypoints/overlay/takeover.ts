/** Known only in our own isolated world of the page: the page's scripts cannot see it. */
const BADGE = Symbol.for('text-readiness badge')

type World = typeof globalThis & { [BADGE]?: () => void }

/** The badge leaves when the overlay takes its place. */
export function onTakenOver(leave: () => void) {
  ;(globalThis as World)[BADGE] = leave
}

/** The overlay takes the place of the badge. False when it has done so already: a second injection changes nothing. */
export function takeOver() {
  const world = globalThis as World
  const leave = world[BADGE]
  delete world[BADGE]
  leave?.()
  return leave !== undefined
}
