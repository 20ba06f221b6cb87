import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Marionette } from './marionette'
import type { Proxy } from './proxy'

/** A reference to an element in the page, for `click` and the like. */
export interface FirefoxElement {
  readonly id: string
}

const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf'
const SHADOW_KEY = 'shadow-6066-11e4-a52e-4f735466cecf'

/** A running Firefox. Every method throws what Firefox says when it cannot do it. */
export class FirefoxSession {
  private addonId: string | null = null

  constructor(
    private readonly browser: ChildProcess,
    private readonly profile: string,
    readonly proxy: Proxy,
    private readonly connection: Marionette,
  ) {}

  /** Installs an unpacked add-on until the browser closes; gives its id. */
  async install(folder: string): Promise<string> {
    const { value } = await this.connection.send<{ value: string }>('Addon:Install', {
      path: path.resolve(folder),
      temporary: true,
    })
    this.addonId = value
    return value
  }

  /** Id of the add-on that is installed. */
  get addon(): string {
    if (this.addonId === null) throw new Error('No add-on is installed in this Firefox.')
    return this.addonId
  }

  /** Address of a page of the add-on, such as `popup.html`. */
  async extensionUrl(file: string): Promise<string> {
    const host = await this.chrome<string>(
      'return WebExtensionPolicy.getByID(args[0]).mozExtensionHostname',
      [this.addonId],
    )
    return `moz-extension://${host}/${file}`
  }

  async navigate(url: string): Promise<void> {
    await this.connection.send('WebDriver:Navigate', { url })
  }

  async title(): Promise<string> {
    return (await this.connection.send<{ value: string }>('WebDriver:GetTitle')).value
  }

  async url(): Promise<string> {
    return (await this.connection.send<{ value: string }>('WebDriver:GetCurrentURL')).value
  }

  /**
   * Opens a tab and goes on in it; gives the handle of the tab before, for `switchTo`. With `behind` the tab before stays
   * the active one: a popup's page opened so sees it as the popup under the toolbar button would. A permission prompt does not
   * show there.
   */
  async newTab({ behind = false } = {}): Promise<string> {
    const before = await this.handle()
    const { handle } = await this.connection.send<{ handle: string }>('WebDriver:NewWindow', {
      type: 'tab',
      focus: !behind,
    })
    await this.switchTo(handle, { behind })
    return before
  }

  /** The handle of the tab that commands go to. */
  async handle(): Promise<string> {
    return (await this.connection.send<{ value: string }>('WebDriver:GetWindowHandle')).value
  }

  /** Sends commands to another tab, and brings it to the front unless it is to stay `behind`. */
  async switchTo(handle: string, { behind = false } = {}): Promise<void> {
    await this.connection.send('WebDriver:SwitchToWindow', { handle, focus: !behind })
  }

  /** Goes on in the tab that shows an address, waited for, and brings it to the front. Throws when none does. */
  async switchToAddress(address: string, timeoutMs = 10_000): Promise<void> {
    const end = performance.now() + timeoutMs
    while (performance.now() < end) {
      for (const handle of await this.connection.send<string[]>('WebDriver:GetWindowHandles')) {
        await this.switchTo(handle, { behind: true })
        if ((await this.url()) === address) return this.switchTo(handle)
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`No tab shows ${address}`)
  }

  /** The add-on's own number of the tab in front. */
  async tabId(): Promise<number> {
    return this.chrome<number>(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
       const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser')
       return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab)`,
    )
  }

  /**
   * The first element that fits, waited for. `path` is a selector, or several: each further one looks inside the shadow root of
   * the element before.
   */
  async find(path: string | readonly string[], timeoutMs = 10_000): Promise<FirefoxElement> {
    const selectors = typeof path === 'string' ? [path] : path
    const end = performance.now() + timeoutMs
    for (;;) {
      try {
        return await this.findNow(selectors)
      } catch (error) {
        if (performance.now() > end) throw error
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  }

  private async findNow(selectors: readonly string[]): Promise<FirefoxElement> {
    let found: FirefoxElement | null = null
    for (const value of selectors) {
      const query = { using: 'css selector', value }
      const answer: { value: Record<string, string> } =
        found === null
          ? await this.connection.send('WebDriver:FindElement', query)
          : await this.connection.send('WebDriver:FindElementFromShadowRoot', {
              ...query,
              shadowRoot: await this.shadowRootOf(found),
            })
      found = { id: idIn(answer.value, ELEMENT_KEY) }
    }
    if (found === null) throw new Error('No selector was given')
    return found
  }

  private async shadowRootOf(element: FirefoxElement): Promise<string> {
    const { value } = await this.connection.send<{ value: Record<string, string> }>(
      'WebDriver:GetShadowRoot',
      {
        id: element.id,
      },
    )
    return idIn(value, SHADOW_KEY)
  }

  async click(element: FirefoxElement): Promise<void> {
    await this.connection.send('WebDriver:ElementClick', { id: element.id })
  }

  async text(element: FirefoxElement): Promise<string> {
    return (await this.connection.send<{ value: string }>('WebDriver:GetElementText', { id: element.id }))
      .value
  }

  /** Types into an element; `\uE007` is Enter, `\uE004` Tab, as in WebDriver. */
  async type(element: FirefoxElement, text: string): Promise<void> {
    await this.connection.send('WebDriver:ElementSendKeys', { id: element.id, text })
  }

  /** Presses keys together, as WebDriver writes them, and lets go of them: they go to what has the focus. */
  async press(keys: readonly string[]): Promise<void> {
    const down = keys.map((value) => ({ type: 'keyDown', value }))
    const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }))
    await this.connection.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }],
    })
  }

  /** Leaves the page and forgets what was stored and cached of all sites, as in a fresh profile. */
  async forget(): Promise<void> {
    await this.navigate('about:blank')
    await this.chrome(
      `await new Promise((resolve) => Services.clearData.deleteData(
         Ci.nsIClearDataService.CLEAR_COOKIES | Ci.nsIClearDataService.CLEAR_DOM_STORAGES |
         Ci.nsIClearDataService.CLEAR_ALL_CACHES | Ci.nsIClearDataService.CLEAR_PREFLIGHT_CACHE, resolve))`,
    )
  }

  /** Goes back in the tab's history, as the browser's button does. */
  async back(): Promise<void> {
    await this.connection.send('WebDriver:Back')
  }

  /** A PNG of what the tab shows. */
  async screenshot(): Promise<Buffer> {
    const { value } = await this.connection.send<{ value: string }>('WebDriver:TakeScreenshot', {
      full: false,
    })
    return Buffer.from(value, 'base64')
  }

  /** Runs the body of a function in the page, with `arguments`; gives what it returns. */
  async evaluate<T>(script: string, args: readonly unknown[] = []): Promise<T> {
    return (
      await this.connection.send<{ value: T }>('WebDriver:ExecuteScript', { script, args, newSandbox: false })
    ).value
  }

  /** Runs the body of an async function with Firefox's own rights, its arguments in `args`; gives what it returns. */
  async chrome<T>(script: string, args: readonly unknown[] = []): Promise<T> {
    const wrapped = `const given = Array.from(arguments); const done = given.pop();
      (async (args) => { ${script} })(given).then((value) => done({ value }), (error) => done({ error: String(error) }))`
    await this.connection.send('Marionette:SetContext', { value: 'chrome' })
    try {
      const { value: answer } = await this.connection.send<{ value: { value?: T; error?: string } }>(
        'WebDriver:ExecuteAsyncScript',
        { script: wrapped, args, newSandbox: true, sandbox: 'system', scriptTimeout: 15_000 },
      )
      if (answer.error !== undefined) throw new Error(answer.error)
      return answer.value as T
    } finally {
      await this.connection.send('Marionette:SetContext', { value: 'content' })
    }
  }

  /** Answers the permission prompt that is open or comes within ten seconds; throws when none comes. */
  async answerPrompt(answer: 'allow' | 'deny'): Promise<void> {
    await this.chrome(
      `const { PopupNotifications } = Services.wm.getMostRecentWindow('navigator:browser')
       for (let turn = 0; turn < 100; turn++) {
         const prompt = PopupNotifications.panel.firstElementChild
         if (PopupNotifications.isPanelOpen && prompt?.button) {
           (args[0] === 'allow' ? prompt.button : prompt.secondaryButton).click()
           return
         }
         await new Promise((resolve) => Services.tm.dispatchToMainThread(() => setTimeout(resolve, 100)))
       }
       throw new Error('No permission prompt came')`,
      [answer],
    )
  }

  /** Takes origins (`https://host/*`) away from the add-on, as a person does in the add-on manager. */
  async revoke(origins: readonly string[]): Promise<void> {
    await this.chrome(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
       const { extension } = WebExtensionPolicy.getByID(args[0])
       await ExtensionPermissions.remove(args[0], { permissions: [], origins: args[1] }, extension)`,
      [this.addonId, origins],
    )
  }

  /** Presses the add-on's toolbar button: grants `activeTab` for the tab in front and opens the popup over it. */
  async clickToolbarAction(): Promise<void> {
    await this.chrome(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
       const { extension } = WebExtensionPolicy.getByID(args[0])
       const window = Services.wm.getMostRecentWindow('navigator:browser')
       const { browserActionFor } = ExtensionParent.apiManager.global
       await browserActionFor(extension).triggerAction(window)`,
      [this.addonId],
    )
  }

  async close(): Promise<void> {
    const gone = new Promise<void>((resolve) => {
      if (this.browser.exitCode === null) this.browser.once('exit', () => resolve())
      else resolve()
    })
    await this.connection.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => this.browser.kill())
    await gone
    this.connection.close()
    await this.proxy.close()
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

function idIn(reference: Readonly<Record<string, string>>, key: string): string {
  const id = reference[key]
  if (id === undefined) throw new Error('Firefox gave no reference')
  return id
}
