import { readFile } from 'node:fs/promises'
import type { CDPSession, Page } from '@playwright/test'
import { expect } from './fixtures'
import { roleOf } from './visitor'
import type { Spoken, SpokenState, Visitor } from './visitor'

type Tree = Awaited<ReturnType<typeof fullTree>>
type Node = Tree['nodes'][number]

const KEYS = {
  Tab: 'Tab',
  'Shift+Tab': 'Shift+Tab',
  Enter: 'Enter',
  Space: 'Space',
  Escape: 'Escape',
} as const

const STATES: Readonly<Record<string, SpokenState>> = {
  checked: 'checked',
  invalid: 'invalid',
  disabled: 'disabled',
  readonly: 'readonly',
  focused: 'focused',
  busy: 'busy',
}

const fullTree = (session: CDPSession) => session.send('Accessibility.getFullAXTree')

/** A visitor in a page of Chromium; its tree is that of the developer tools. */
export async function chromiumVisitor(page: Page): Promise<Visitor> {
  const session = await page.context().newCDPSession(page)
  const files: Promise<string>[] = []
  page.on('download', (download) => files.push(download.path().then((path) => readFile(path, 'utf8'))))

  const centreOf = async ({ id }: Spoken) => {
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: id })
    const { quads } = await session.send('DOM.getContentQuads', { backendNodeId: id })
    const [x0 = 0, y0 = 0, , , x1 = 0, y1 = 0] = quads[0] ?? []
    return { x: (x0 + x1) / 2, y: (y0 + y1) / 2 }
  }

  return {
    browser: 'Chromium',
    open: async (address) => void (await page.goto(address)),
    async back() {
      // Not by `page.goBack()`: that waits for a load, and a page that was kept does not load.
      const before = page.url()
      await page.evaluate(() => void setTimeout(() => history.back()))
      await expect.poll(() => page.url()).not.toBe(before)
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(KEYS[key])
    },
    type: (text) => page.keyboard.type(text),
    tree: async () => spokenOf(await fullTree(session)),
    async act(node) {
      const { x, y } = await centreOf(node)
      await page.mouse.click(x, y)
    },
    async write({ id }, text) {
      await session.send('DOM.focus', { backendNodeId: id })
      await page.keyboard.type(text)
    },
    evaluate: <T>(body: string, args: readonly unknown[] = []) =>
      page.evaluate<T, [string, readonly unknown[]]>(
        ([source, given]) => new Function(source).apply(null, [...given]) as T,
        [body, args],
      ),
    async saved() {
      await expect.poll(() => files.length).toBe(1)
      return (await files[0]) ?? ''
    },
  }
}

/** The protocol gives the nodes level by level; here they stand as they are read. */
function spokenOf({ nodes }: Tree): Spoken[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const childrenOf = (node: Node) =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      return child === undefined ? [] : [child]
    })
  const textOf = (node: Node): string =>
    node.role?.value === 'StaticText'
      ? String(node.name?.value ?? '')
      : childrenOf(node).map(textOf).join(' ')
  const inOrder = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(inOrder)]

  const [root] = nodes
  return (root === undefined ? [] : inOrder(root)).flatMap((node) => {
    const role = node.ignored ? null : roleOf(String(node.role?.value))
    if (role === null) return []
    const told = new Map((node.properties ?? []).map(({ name, value }) => [String(name), value.value]))
    const states = Object.entries(STATES).flatMap(([name, state]) =>
      [true, 'true', 1].includes(told.get(name) as string) ? [state] : [],
    )
    return {
      id: node.backendDOMNodeId ?? 0,
      role,
      name: String(node.name?.value ?? ''),
      description: String(node.description?.value ?? ''),
      text: textOf(node).replace(/\s+/g, ' ').trim(),
      states: new Set(states),
      isLive: told.has('live'),
    }
  })
}
