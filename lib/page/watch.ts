/** The page must be quiet this long before it is read again. */
const QUIET_MS = 500
/** A page that never gets quiet is read after this long all the same. */
const PATIENCE_MS = 3000
/** How often one address, and one document in all, is read again: a page that changes for ever must not keep us busy. */
const MOST_READINGS = 12
const MOST_OF_ALL = 100

/**
 * Calls `settled` when the page has changed and come to rest: late rendering, or another view of a single-page
 * application. `addressChanged` tells whether it is another address than at the last call.
 */
export function watchPage(
  view: Window & typeof globalThis,
  options: {
    owns: (node: Node) => boolean
    settled: (addressChanged: boolean) => void
    signal: AbortSignal
  },
) {
  const { document, location } = view
  let address = location.href
  let readings = 0
  let all = 0
  let firstChange = 0
  let timer = 0

  const settle = () => {
    const addressChanged = location.href !== address
    if (addressChanged) readings = 0
    address = location.href
    firstChange = 0
    readings += 1
    all += 1
    if (readings <= MOST_READINGS && all <= MOST_OF_ALL) options.settled(addressChanged)
  }
  const touched = () => {
    const now = view.performance.now()
    if (!firstChange) firstChange = now
    view.clearTimeout(timer)
    timer = view.setTimeout(settle, Math.max(0, Math.min(QUIET_MS, firstChange + PATIENCE_MS - now)))
  }
  const observer = new view.MutationObserver((records) => {
    if (records.some((record) => isOfPage(record, options.owns)) || location.href !== address) touched()
  })
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true })
  // What a frame shows changes nothing of the page around it.
  const loaded = ({ target }: Event) => /^i?frame$/.test((target as Element).localName) && touched()
  document.addEventListener('load', loaded, { capture: true, signal: options.signal })
  // pushState tells nobody outside the page's own world, so the address is looked at now and then.
  const clock = view.setInterval(() => {
    if (location.href !== address && !firstChange) touched()
  }, 500)
  options.signal.addEventListener(
    'abort',
    () => {
      observer.disconnect()
      view.clearTimeout(timer)
      view.clearInterval(clock)
    },
    { once: true },
  )
}

/** Whether a change is one of the page's own: not within what we drew, and not our coming and going. */
export function isOfPage(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  owns: (node: Node) => boolean,
) {
  if (owns(target)) return false
  return type !== 'childList' || ![...addedNodes, ...removedNodes].every(owns)
}
