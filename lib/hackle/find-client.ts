import { configurationRequests } from './configuration'
import type { HackleClient } from './delivery-types'
import { isRecord } from './wire'

/** The client that a form is to use, or why there is none. */
export type FoundClient =
  | { readonly kind: 'found'; readonly client: HackleClient; readonly sdkKey: string | null }
  | { readonly kind: 'missing'; readonly why: 'no-client' | 'too-old' | 'sandboxed' }

/**
 * Finds the site's client: the one that was given, `window.hackleClient`, or the one that the tag-manager build left under a
 * name of the site's choosing. Methods are looked for, not versions (setPhoneNumber came in 11.42, updateSmsSubscriptions in
 * 11.45). The key is the given one, else what the page shows of it; null where it shows none, or several. Never throws.
 */
export function findClient(given: unknown, sdkKey: string | null): FoundClient {
  // The SDK does not run where cookies are closed: a frame with an opaque origin.
  if (given === null || given === undefined) {
    if (isSandboxed()) return { kind: 'missing', why: 'sandboxed' }
  }
  const candidates = given === null || given === undefined ? globalClients() : [given]
  const client = candidates.find(isClient)
  if (client !== undefined) return { kind: 'found', client, sdkKey: sdkKey ?? shownKey() }
  return { kind: 'missing', why: candidates.some(isOlderClient) ? 'too-old' : 'no-client' }
}

const has = (value: unknown, method: string) => {
  try {
    return isRecord(value) && typeof value[method] === 'function'
  } catch {
    return false
  }
}

function isClient(value: unknown): value is HackleClient {
  return (
    has(value, 'setPhoneNumber') && has(value, 'unsetPhoneNumber') && has(value, 'updateSmsSubscriptions')
  )
}

const isOlderClient = (value: unknown) => has(value, 'track') && has(value, 'variation')

function globalClients(): unknown[] {
  const named: unknown = Reflect.get(window, 'hackleClient')
  if (named !== undefined || typeof Reflect.get(window, '_hackle') !== 'function') return [named]
  // Values only: a getter of the page's would run.
  return Object.values(Object.getOwnPropertyDescriptors(window))
    .map(({ value }: PropertyDescriptor): unknown => value)
    .filter((value) => isClient(value) || isOlderClient(value))
}

/** Whether storage is closed to this frame, as in `<iframe sandbox>` without `allow-same-origin`. */
export function isSandboxed(): boolean {
  try {
    return typeof document.cookie !== 'string' || window.localStorage === null
  } catch {
    return true
  }
}

/** The key of the configuration that this page asked for, else the one in the names of the SDK's cookies (kept ten years). */
function shownKey(): string | null {
  const asked = only(configurationRequests().map(({ key }) => key))
  if (asked !== null) return asked
  try {
    const names = document.cookie.split('; ').map((pair) => /^_hackle_did_([^=]+)/.exec(pair)?.[1])
    return only(names.filter((name) => name !== undefined))
  } catch {
    return null
  }
}

function only(keys: readonly string[]): string | null {
  const [first = null, ...others] = new Set(keys)
  return others.length === 0 ? first : null
}

/**
 * Whether calls go to the app around this page instead of over the network: its bridge is there for the same key (or for
 * one that we cannot compare), and not in the mode in which the page sends by itself.
 */
export function isNativeApp(sdkKey: string | null): boolean {
  try {
    const app: unknown = Reflect.get(window, '_hackleApp')
    if (!has(app, 'getAppSdkKey') || !has(app, 'getInvocationType')) return false
    const bridge = app as { getAppSdkKey(): unknown; getAppMode?(): unknown }
    if (String(bridge.getAppMode?.() ?? 'native').toLowerCase() !== 'native') return false
    return sdkKey === null || bridge.getAppSdkKey() === sdkKey
  } catch {
    return false
  }
}
