import type { FirefoxSession } from './firefox'
import { expect } from './fixtures'
import { roleOf } from './visitor'
import type { Key, Spoken, SpokenState, Visitor } from './visitor'

/** Keys as WebDriver writes them. */
const KEYS: Readonly<Record<Key, readonly string[]>> = {
  Tab: ['\uE004'],
  'Shift+Tab': ['\uE008', '\uE004'],
  Enter: ['\uE007'],
  Space: [' '],
  Escape: ['\uE00C'],
}

const STATES: Readonly<Record<string, SpokenState>> = {
  checked: 'checked',
  invalid: 'invalid',
  unavailable: 'disabled',
  readonly: 'readonly',
  focused: 'focused',
  busy: 'busy',
}

interface Told {
  readonly id: number
  readonly role: string
  readonly name: string
  readonly description: string
  readonly text: string
  readonly states: readonly string[]
  readonly isLive: boolean
}

/** The accessible of the page in front, waited for: the service starts when it is first asked, and the page tells it later. */
const DOCUMENT = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService)
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser')
  const pause = () => new Promise((resolve) => Services.tm.dispatchToMainThread(() => resolve()))
  let page = null
  for (const end = Date.now() + 10000; page === null && Date.now() < end; await pause()) {
    try {
      const found = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild
      if (found?.childCount > 0) page = found
    } catch {}
  }
  const walk = function* (node) {
    yield node
    for (let child = node.firstChild; child; child = child.nextSibling) yield* walk(child)
  }`

const READ = `${DOCUMENT}
  const textOf = (node) =>
    service.getStringRole(node.role) === 'text leaf'
      ? node.name
      : [...(function* () { for (let child = node.firstChild; child; child = child.nextSibling) yield textOf(child) })()].join(' ')
  return [...(page === null ? [] : walk(page))].map((node) => {
    const basic = {}, extra = {}
    node.getState(basic, extra)
    const list = service.getStringStates(basic.value, extra.value)
    let live = null
    try { live = node.attributes.getStringProperty('live') } catch {}
    const role = service.getStringRole(node.role)
    return {
      id: node.uniqueID,
      role,
      name: node.name ?? '',
      description: node.description ?? '',
      text: textOf(node),
      states: Array.from({ length: list.length }, (_, at) => list.item(at)),
      isLive: role === 'alert' || (live !== null && live !== 'off'),
    }
  })`

/** Whether the node was there to be acted on. */
const ACT = `${DOCUMENT}
  const [id, act] = args
  const node = page === null ? null : [...walk(page)].find(({ uniqueID }) => uniqueID === id)
  if (!node) return false
  if (act === 'focus') node.takeFocus()
  else node.doAction(0)
  return true`

/** Whether the page's own field of this label has the focus: the tree may lose that of a node that is new. */
const HAS_FOCUS = `
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element?.labels?.[0]?.textContent.includes(arguments[0]) === true`

/** The text of every file that was saved. */
const SAVED = `
  const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs')
  const all = await (await Downloads.getList(Downloads.ALL)).getAll()
  return Promise.all(all.filter(({ succeeded }) => succeeded).map(({ target }) => IOUtils.readUTF8(target.path)))`

/** A visitor in Firefox; its tree is the one that Firefox gives to assistive tools. */
export function firefoxVisitor(firefox: FirefoxSession): Visitor {
  const tree = async (): Promise<Spoken[]> => {
    const told = await firefox.chrome<readonly Told[]>(READ)
    return told.flatMap(({ role: name, text, states, ...node }) => {
      const role = roleOf(name)
      if (role === null) return []
      const known = states.flatMap((state) => STATES[state] ?? [])
      return { ...node, role, text: text.replace(/\s+/g, ' ').trim(), states: new Set(known) }
    })
  }
  // Where the page is laid out anew, Firefox puts a new node in the place of the one that was found.
  const found = async ({ id, role, name }: Spoken) => {
    const nodes = await tree()
    return (
      nodes.find((node) => node.id === id) ?? nodes.find((node) => node.role === role && node.name === name)
    )
  }
  const type = async (text: string) => {
    for (const sign of text) await firefox.press([sign])
  }

  return {
    browser: 'Firefox',
    open: (address) => firefox.navigate(address),
    back: () => firefox.back(),
    async press(...keys) {
      for (const key of keys) await firefox.press(KEYS[key])
    },
    type,
    tree,
    async act(node) {
      const acted = async () => firefox.chrome<boolean>(ACT, [(await found(node))?.id ?? null, 'act'])
      await expect.poll(acted).toBe(true)
    },
    async write(node, text) {
      const focus = async () => {
        await firefox.chrome(ACT, [(await found(node))?.id ?? null, 'focus'])
        const isFocused = (await found(node))?.states.has('focused') === true
        return isFocused || firefox.evaluate<boolean>(HAS_FOCUS, [node.name])
      }
      await expect.poll(focus).toBe(true)
      await type(text)
    },
    evaluate: (body, args) => firefox.evaluate(body, args),
    async saved() {
      const files = () => firefox.chrome<readonly string[]>(SAVED)
      await expect.poll(async () => (await files()).length).toBe(1)
      return (await files())[0] ?? ''
    },
  }
}
