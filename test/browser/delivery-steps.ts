import type { Page } from '@playwright/test'
import type { Operation } from '../../lib/hackle/delivery-types'
import { scriptOf } from '../setup/bundle'
import { KEYS, SITE_HOSTS } from '../stand-in'
import type { StandIn } from '../stand-in'
import type { Engine, Told } from './delivery-entry'
import { expect } from './fixtures'

declare global {
  interface Window {
    engine: Engine
  }
}

export const SIGN_UP = `https://${SITE_HOSTS.staging}/signup`
export const USER = 'stand-in-user'
export const NUMBER = '+821000005678'
export const OTHER_NUMBER = '+821000004321'

export const agree: Operation = { kind: 'consent', subscriptions: { $marketing: 'SUBSCRIBED' } }
export const refuse: Operation = { kind: 'consent', subscriptions: { $marketing: 'UNSUBSCRIBED' } }
export const give = (e164 = NUMBER): Operation => ({ kind: 'set-number', e164 })
export const remove: Operation = { kind: 'unset-number' }

/** What a visitor can ask for. */
export const ORDERS = {
  subscribe: [agree, give()],
  'service without ads': [refuse, give()],
  withdraw: [refuse, remove],
} as const satisfies Record<string, readonly Operation[]>

let bundled: Promise<string> | null = null

/** The delivery as a page can run it, at `window.engine`. */
export function engineScript(): Promise<string> {
  bundled ??= scriptOf(`${import.meta.dirname}/delivery-entry.ts`, { minify: false })
  return bundled
}

/** Opens the sign-up page, waits for its SDK, names the user, lays the engine in. */
export async function open(page: Page, address = SIGN_UP): Promise<void> {
  await page.goto(address)
  await ready(page)
}

export async function ready(page: Page): Promise<void> {
  await expect(page.getByRole('status')).toHaveText('준비되었습니다.')
  await page.evaluate(await engineScript())
  await page.evaluate((user) => {
    const { hackleClient } = window as unknown as { hackleClient: { setUserId(id: string): unknown } }
    hackleClient.setUserId(user)
  }, USER)
}

/**
 * The first events of a page leave half a second after its start, and on a slow machine those of naming the user after them:
 * a fault set before would strike them instead of ours, and one that leaves late would be taken for ours.
 */
export async function settled(standIn: StandIn): Promise<void> {
  const carries = (key: string) => () =>
    standIn.log.some(({ events }) => events.some(({ eventTypeKey }) => eventTypeKey === key))
  await expect.poll(carries('$page_view')).toBe(true)
  await expect.poll(carries('$session_end')).toBe(true)
}

export function start(page: Page, operations: readonly Operation[], sdkKey: string | null = null) {
  return page.evaluate(([list, key]) => window.engine.start(list, key), [operations, sdkKey] as const)
}

export function told(page: Page, at: number): Promise<Told> {
  return page.evaluate((index) => window.engine.told(index), at)
}

/** Waits until a delivery says one of these states, and gives all that was told by then. */
export async function until(page: Page, at: number, kinds: readonly string[], timeout = 20_000) {
  await expect
    .poll(async () => (await told(page, at)).state.kind, { timeout })
    .toMatch(new RegExp(`^(${kinds.join('|')})$`))
  return told(page, at)
}

export const ENDS = ['saved', 'unconfirmed', 'failed', 'superseded']

/** What Hackle would hold of the user: number and text consent. */
export function held(standIn: StandIn) {
  const state = standIn.stateOf(USER)
  return { number: state?.phoneNumber, marketing: state?.consent.sms['$marketing'] }
}

/** The consent and number events in the order in which they were stored. */
export function arrived(standIn: StandIn): string[] {
  return standIn.log.flatMap(({ events }) =>
    events.flatMap(({ eventTypeKey, properties }) => {
      if (eventTypeKey === '$sms_subscriptions') return [String(properties['$marketing'])]
      if (eventTypeKey !== '$secured_properties') return []
      return ['$set' in properties ? 'number' : 'no number']
    }),
  )
}

/** Everything that the page keeps, as one text. */
export function kept(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]),
  )
}

/** The ids in the SDK's own retry store. */
export function parked(page: Page): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(`hackle-repository-storage_${key}`), KEYS.browserTest)
}
