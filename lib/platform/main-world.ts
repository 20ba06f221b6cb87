import browser from 'webextension-polyfill'

/** What the worker runs among the page's own scripts: it may use nothing from outside itself. */
type InPage<Given extends readonly unknown[]> = (...given: Given) => string | Promise<string>

/**
 * Runs a function among the scripts of the page in a tab's top frame and gives what it returned: the page's word, of any
 * shape. Null where no script may run. `given` has to be JSON. Firefox from 128, Chrome from 95.
 */
export async function runInPage<Given extends readonly unknown[]>(
  tabId: number,
  func: InPage<Given>,
  given: Given,
): Promise<unknown> {
  try {
    const [done] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      world: 'MAIN',
      func: func as unknown as (...given: unknown[]) => unknown,
      args: [...given],
    })
    return done?.result ?? null
  } catch {
    // The tab has gone, shows another site by now, or takes no scripts.
    return null
  }
}

/** Puts a script of the kit into the page, from the package: no address of ours is ever in the page. */
export async function injectKit(tabId: number, part: 'form' | 'withdraw') {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    world: 'MAIN',
    files: [`kit/hackle-phone-${part}.js`],
  })
}

/** Puts the panel of the trial over the page in a tab. */
export async function injectTrial(tabId: number) {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['form-trial.js'] })
}

/** Hears that a tab was closed. */
export function onTabClosed(closed: (tabId: number) => void) {
  browser.tabs.onRemoved.addListener(closed)
}
