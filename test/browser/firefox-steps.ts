import { expect } from '@playwright/test'
import { launchFirefox, FIREFOX_BUILD, type FirefoxOptions, type FirefoxSession } from './firefox'
import { test as base } from './fixtures'
import { TEXT, type Outcome } from './steps'

type Language = NonNullable<FirefoxOptions['language']>

/** A test with a fresh Firefox that has the built add-on; its language as in Chromium: `test.use({ language: 'en' })`. */
export const test = base.extend<{ firefox: FirefoxSession }>({
  firefox: async ({ standIn, language }, use) => {
    const firefox = await launchFirefox({ addon: FIREFOX_BUILD, hosts: standIn.mappings, language })
    await use(firefox)
    await firefox.close()
  },
})

/** The path of an element of ours in a page that is not ours. */
export function ours(selector: string): readonly string[] {
  return ['html > div', selector]
}

/** The texts of all elements of ours that fit, as shown; empty when nothing of ours is there. */
export function shown(firefox: FirefoxSession, selector: string): Promise<string[]> {
  return firefox.evaluate<string[]>(
    `const root = document.querySelector('html > div')?.shadowRoot
     return [...(root?.querySelectorAll(arguments[0]) ?? [])].map((element) => element.innerText.trim())`,
    [selector],
  )
}

/** What a page could see of us: nodes beside head and body, sheets, highlights. */
export function traces(firefox: FirefoxSession) {
  return firefox.evaluate<{ nodes: number; sheets: number; highlights: number }>(
    `return {
       nodes: document.documentElement.children.length - 2,
       sheets: document.adoptedStyleSheets.length,
       highlights: CSS.highlights?.size ?? 0,
     }`,
  )
}

export const NOTHING = { nodes: 0, sheets: 0, highlights: 0 } as const

/** Whether the add-on may read an address now, by Firefox's own word. */
export function mayRead(firefox: FirefoxSession, address: string): Promise<boolean> {
  return firefox.chrome<boolean>(
    `const { extension } = WebExtensionPolicy.getByID(args[0])
     return extension.allowedOrigins.matches(Services.io.newURI(args[1]))`,
    [firefox.addon, address],
  )
}

/** The note on a policy page, once it shows this outcome. */
export async function expectNote(firefox: FirefoxSession, outcome: Outcome, language: Language = 'ko') {
  await expect
    .poll(() => shown(firefox, 'aside.mnote .verdict .lead > span:first-child'))
    .toEqual([TEXT[language][outcome]])
}

/** The state words of the five steps, once the panel on the dashboard is opened from its badge. */
export async function openPanel(firefox: FirefoxSession) {
  await firefox.find(ours('.badge-open, ol.steps'))
  if ((await shown(firefox, 'ol.steps')).length === 0)
    await firefox.click(await firefox.find(ours('.badge-open')))
  await firefox.find(ours('ol.steps'))
}

/** The state words of the five steps in the open panel. */
export function states(firefox: FirefoxSession): Promise<string[]> {
  return shown(firefox, 'ol.steps > li > .line > .state')
}
