import type { Locator, Page } from '@playwright/test'

interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly sources: readonly { readonly node: Node | null }[]
}

export interface Moved {
  /** What moved by itself, in our shadow root too: what browsers sum up as cumulative layout shift. */
  readonly alone: number
  /** How much of the page itself moved, even right after a click or a key. */
  readonly ofPage: number
}

/** How much has moved in a page since it was opened. */
export function layoutShiftOf(page: Page): Promise<Moved> {
  return page.evaluate(async () => {
    // Two frames: what was drawn last is measured when its frame is done.
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
    const observer = new PerformanceObserver(() => undefined)
    observer.observe({ type: 'layout-shift', buffered: true })
    const entries = observer.takeRecords() as LayoutShift[]
    const sum = (counted: readonly LayoutShift[]) => counted.reduce((all, { value }) => all + value, 0)
    return {
      alone: sum(entries.filter(({ hadRecentInput }) => !hadRecentInput)),
      ofPage: sum(entries.filter(({ sources }) => sources.some(({ node }) => document.body.contains(node)))),
    }
  })
}

/** What of a surface stands out of the window sideways, or scrolls sideways in itself. What is clipped away is only read aloud. */
export function outOfSight(surface: Locator): Promise<string[]> {
  return surface.evaluate((root) => {
    const drawn = [root, ...root.querySelectorAll('*')].filter(
      (element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none',
    )
    const wide = drawn.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      const scrolls = getComputedStyle(element).overflowX !== 'visible'
      return (
        (width > 0 && (left < -0.5 || right > innerWidth + 0.5)) ||
        (scrolls && element.scrollWidth > element.clientWidth + 1)
      )
    })
    return wide.map(({ localName, className }) => `${localName}.${String(className)}`)
  })
}

/** How far a page of ours can be scrolled sideways, in pixels. */
export function sidewaysOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}

/** Light or dark, by a surface's own ink, once no colour is fading any more. */
export function schemeOf(surface: Locator): Promise<'light' | 'dark'> {
  return surface.evaluate(async (element) => {
    await Promise.allSettled(element.getAnimations({ subtree: true }).map(({ finished }) => finished))
    const [red = 0] = getComputedStyle(element).color.match(/\d+/g)?.map(Number) ?? []
    return red > 127 ? 'dark' : 'light'
  })
}

/** Where a surface stands, to the pixel. */
export async function placeOf(page: Page) {
  const box = await page.locator('aside').boundingBox()
  if (box === null) throw new Error('Nothing of ours is in sight.')
  return { x: Math.round(box.x), y: Math.round(box.y) }
}
