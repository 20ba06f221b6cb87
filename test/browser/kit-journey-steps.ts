import { SITE_HOSTS } from '../stand-in'
import type { StandIn } from '../stand-in'
import { expect } from './fixtures'
import type { Spoken, SpokenState, Visitor } from './visitor'

/** A page of the staging site with the elements of the built kit and the real SDK, which has started; `more` goes into the address. */
export async function open(
  visitor: Visitor,
  path: string,
  attributes: Record<string, string> = {},
  more = '',
) {
  const attrs = encodeURIComponent(JSON.stringify(attributes))
  await visitor.open(`https://${SITE_HOSTS.staging}${path}?attrs=${attrs}${more}`)
  const sdk = () => visitor.evaluate<string | undefined>('return document.documentElement.dataset.sdk')
  await expect.poll(sdk).toBe('ready')
}

interface Focus {
  readonly name: string
  readonly isChecked: boolean
  readonly isInvalid: boolean
  /** A ring around it, of two pixels at least. */
  readonly hasRing: boolean
  /** It stands in the window, and nothing else over it. Firefox leaves what is half beyond the edge where it is. */
  readonly isInSight: boolean
}

/** What has the focus, in shadow roots too; null where nothing has it. */
const FOCUS = `
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  if (element === null || element === document.body || element === document.documentElement) return null
  const style = getComputedStyle(element)
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const middle = (from, to, length) => (Math.max(from, 0) + Math.min(to, length)) / 2
  const over = element.getRootNode().elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight))
  return {
    name: (element.labels?.[0]?.textContent ?? element.textContent).trim().replace(/\\s+/g, ' '),
    isChecked: element.checked === true,
    isInvalid: element.getAttribute('aria-invalid') === 'true',
    hasRing: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    isInSight: over !== null && (element === over || element.contains(over)),
  }`

export const focusOf = (visitor: Visitor) => visitor.evaluate<Focus | null>(FOCUS)

/** Waits until what is called so has the focus, then holds that it can be seen there. */
export async function expectFocus(visitor: Visitor, name: string): Promise<Focus> {
  await expect.poll(async () => (await focusOf(visitor))?.name ?? 'nothing').toBe(name)
  // A page may scroll softly to what got the focus.
  await expect.poll(async () => (await focusOf(visitor))?.isInSight, name).toBe(true)
  const focus = await focusOf(visitor)
  expect(focus, name).toMatchObject({ name, hasRing: true })
  if (focus === null) throw new Error('The focus is lost')
  return focus
}

/** Presses Tab once a name: the stops and their order, each in sight with a ring. */
export async function tabThrough(
  visitor: Visitor,
  names: readonly string[],
  key: 'Tab' | 'Shift+Tab' = 'Tab',
) {
  for (const name of names) {
    await visitor.press(key)
    await expectFocus(visitor, name)
  }
}

/** The node with this role and name, waited for; its name may be given in part by a pattern. */
export async function find(visitor: Visitor, role: string, name: string | RegExp): Promise<Spoken> {
  let found: Spoken | undefined
  const look = async () => {
    found = (await visitor.tree()).find(
      (node) => node.role === role && (typeof name === 'string' ? node.name === name : name.test(node.name)),
    )
    return found !== undefined
  }
  await expect.poll(look, `${role} ${name} in the tree of ${visitor.browser}`).toBe(true)
  if (found === undefined) throw new Error('Not in the tree')
  return found
}

export async function act(visitor: Visitor, role: string, name: string | RegExp) {
  await visitor.act(await find(visitor, role, name))
}

/** Waits until a node has these of the states, and no other of those named. */
export async function expectStates(
  visitor: Visitor,
  role: string,
  name: string,
  wanted: Readonly<Partial<Record<SpokenState, boolean>>>,
) {
  const told = async () => {
    const { states } = await find(visitor, role, name)
    return Object.fromEntries(Object.keys(wanted).map((state) => [state, states.has(state as SpokenState)]))
  }
  await expect.poll(told, name).toEqual(wanted)
}

/** Waits until a visitor who sees nothing is told: in a live region, or since the focus has come to it. */
export async function expectSaid(visitor: Visitor, words: string) {
  const said = async () =>
    (await visitor.tree()).flatMap((node) => [
      ...(node.isLive ? [node.text] : []),
      ...(node.states.has('focused') ? [`${node.name} ${node.description}`] : []),
    ])
  await expect.poll(said).toEqual(expect.arrayContaining([expect.stringContaining(words)]))
}

/** Holds the answer to the next consent until told: what is to happen meanwhile needs no clock. */
export function holdAnswer(standIn: StandIn): () => void {
  let release = () => {}
  const until = new Promise<void>((resolve) => {
    release = resolve
  })
  standIn.fail('events', { until }, 1, '$sms_subscriptions')
  return release
}
