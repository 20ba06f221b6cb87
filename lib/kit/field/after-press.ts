/**
 * Gives what runs an act at once, or after the press that is going on. A line that comes under the field while a button
 * further down is pressed moves that button away, and the press is lost.
 */
export function afterPress(signal: AbortSignal): (act: () => void) => void {
  let isPressed = false
  let waiting: (() => void) | null = null
  const options = { capture: true, signal }
  const release = () => {
    isPressed = false
    // The click comes after this event, and is the press.
    if (waiting !== null) setTimeout(waiting)
    waiting = null
  }
  addEventListener('pointerdown', () => (isPressed = true), options)
  addEventListener('pointerup', release, options)
  addEventListener('pointercancel', release, options)
  return (act) => {
    if (isPressed) waiting = act
    else act()
  }
}
