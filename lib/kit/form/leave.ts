let open = 0
let listening = new AbortController()

/** Asks before the page is left, until `done`: what is under way would be lost. Counts, since a page may hold several forms. */
export function warnBeforeLeaving(done: Promise<unknown>): void {
  if (open++ === 0) {
    listening = new AbortController()
    addEventListener('beforeunload', ask, { signal: listening.signal })
  }
  void done.finally(() => {
    if (--open === 0) listening.abort()
  })
}

function ask(event: BeforeUnloadEvent) {
  event.preventDefault()
  // Older browsers ask only for this.
  event.returnValue = ''
}
