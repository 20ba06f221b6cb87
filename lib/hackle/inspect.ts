import { hasStarted, isOptOut } from './by-client'
import { doubtAbout } from './configuration'
import type { KeyDoubt } from './configuration'
import { isNativeApp } from './find-client'
import type { FoundClient, MissingClient } from './find-client'
import { tried } from './primordials'
import { isRecord } from './wire'

/** What a developer should know of the site's SDK before a visitor meets it; the sentences are the kit's. */
export type ClientTrouble =
  | MissingClient
  /** Hackle sends by user id, and the SDK knows none yet. */
  | 'no-user-id'
  /** The SDK drops everything, withdrawals too. */
  | 'opt-out-tracking'
  | NonNullable<KeyDoubt>

/** Looks at a client once it has started (at most five seconds). Reads whether there is a user id, never keeps it. Never throws. */
export async function inspectClient(
  found: FoundClient,
  signal: AbortSignal,
): Promise<readonly ClientTrouble[]> {
  if (found.kind === 'missing') return [found.why]
  const { client, sdkKey } = found
  await hasStarted(client, signal)
  const troubles: ClientTrouble[] = []
  if (!hasUserId(client)) troubles.push('no-user-id')
  if (isOptOut(client)) troubles.push('opt-out-tracking')
  const doubt = isNativeApp(sdkKey) ? null : doubtAbout(sdkKey)
  if (doubt !== null) troubles.push(doubt)
  return troubles
}

/** Whom the SDK speaks for: the site's user id, null where there is none, undefined where it cannot tell. Never kept. */
export function userOf(client: { getUser?(): unknown }): unknown {
  return tried(() => {
    if (typeof client.getUser !== 'function') return undefined
    const user = client.getUser()
    return isRecord(user) ? (user['userId'] ?? null) : null
  }, undefined)
}

/** Whether the SDK has a user id of the site's; a client that cannot tell counts as having one. */
export function hasUserId(client: { getUser?(): unknown }): boolean {
  const id = userOf(client)
  return id === undefined || typeof id === 'number' || (typeof id === 'string' && id !== '')
}
