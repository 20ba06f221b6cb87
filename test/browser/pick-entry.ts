import { trialSheets } from '../../components/style/sheets'
import type { PickLook } from '../../lib/embed/place-types'
import { createOverlayHost } from '../../lib/page/overlay-host'
import { pickPlace } from '../../lib/page/pick-place'
import { selectorOf } from '../../lib/page/selector'

declare global {
  interface Window {
    /** Begins to point; what is told is kept in `told`. */
    pick(start: string | null): void
    endPick(): void
    selectorOf(element: Element): string | null
    told: { looks: (PickLook | null)[]; taken: PickLook | null; left: boolean }
  }
}

window.selectorOf = selectorOf
window.pick = (start) => {
  const life = new AbortController()
  window.endPick = () => life.abort()
  window.told = { looks: [], taken: null, left: false }
  const { container, owns } = createOverlayHost(window, {
    mode: 'open',
    styles: trialSheets,
    signal: life.signal,
  })
  const panel = document.createElement('button')
  panel.className = 'float'
  panel.textContent = 'Stop picking'
  const layer = document.createElement('div')
  container.append(layer, panel)
  pickPlace(window, {
    layer,
    label: 'Pick a place',
    start: start === null ? null : document.querySelector(start),
    owns,
    onLook: (look) => window.told.looks.push(look),
    onTake: (look) => (window.told.taken = look),
    onLeave: () => (window.told.left = true),
    signal: life.signal,
  })
}
