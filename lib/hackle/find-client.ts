import { configurationRequests } from './configuration'
import type { HackleClient } from './delivery-types'
import { tried } from './primordials'
import { isRecord } from './wire'

/** Why there is no client, as the developer is told. */
export type MissingClient = 'no-client' | 'sdk-too-old' | 'sandboxed-frame'

/** The client that a form is to use, or why there is none. */
export type FoundClient =
  | { readonly kind: 'found'; readonly client: HackleClient; readonly sdkKey: string | null }
  | { readonly kind: 'missing'; readonly why: MissingClient }

/**
 * Finds the site's client: the one that was given, `window.hackleClient`, or the one that the tag-manager build left under a
 * name of the site's choosing. Methods are looked for, not versions (setPhoneNumber came in 11.42, updateSmsSubscriptions in
 * 11.45). The key is the given one, else what the page shows of it; null where it shows none, or several. Never throws.
 */
export function findClient(given: unknown, sdkKey: string | null): FoundClient {
  // The SDK does not run where cookies are closed: `<iframe sandbox>` without `allow-same-origin`.
  const closed = tried(() => document.cookie === null || window.localStorage === null, true)
  if (closed && (given ?? null) === null) return { kind: 'missing', why: 'sandboxed-frame' }
  const candidates = [given ?? globalOf('hackleClient')]
  if (candidates[0] === undefined && typeof globalOf('_hackle') === 'function') {
    // Values only: a getter of the page's would run.
    for (const { value } of Object.values(Object.getOwnPropertyDescriptors(window))) candidates.push(value)
  }
  const client = candidates.find(isClient)
  if (client !== undefined) return { kind: 'found', client, sdkKey: sdkKey ?? shownKey() }
  const older = candidates.some((value) => has(value, 'track', 'variation'))
  return { kind: 'missing', why: older ? 'sdk-too-old' : 'no-client' }
}

function globalOf(name: string): unknown {
  return Reflect.get(window, name)
}

function has(value: unknown, ...methods: string[]): boolean {
  return tried(() => isRecord(value) && methods.every((name) => typeof value[name] === 'function'), false)
}

function isClient(value: unknown): value is HackleClient {
  return has(value, 'setPhoneNumber', 'unsetPhoneNumber', 'updateSmsSubscriptions')
}

/** The key of the configuration that this page asked for, else the one in the names of the SDK's cookies (kept ten years). */
function shownKey(): string | null {
  const cookies = tried(() => document.cookie, '').matchAll(/(?:^|; )_hackle_did_([^=;]+)/g)
  return only(configurationRequests().map(({ key }) => key)) ?? only([...cookies].map(([, key = '']) => key))
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
  const app = globalOf('_hackleApp') as { getAppSdkKey(): unknown; getAppMode?(): unknown }
  return tried(
    () =>
      has(app, 'getAppSdkKey', 'getInvocationType') &&
      String(app.getAppMode?.() ?? 'native').toLowerCase() === 'native' &&
      (sdkKey === null || app.getAppSdkKey() === sdkKey),
    false,
  )
}
