import { hasStarted, isOptOut } from './by-client'
import { configurationOf } from './configuration'
import { isNativeApp } from './find-client'
import type { FoundClient } from './find-client'
import { tried } from './primordials'
import { isRecord } from './wire'

/** What a developer should know of the site's SDK before a visitor meets it; the sentences are the kit's. */
export type ClientTrouble =
  | 'no-client'
  | 'sdk-too-old'
  | 'sandboxed-frame'
  /** Hackle sends by user id, and the SDK knows none yet. */
  | 'no-user-id'
  /** The SDK drops everything, withdrawals too. */
  | 'opt-out-tracking'
  | 'wrong-key'
  | 'configuration-unknown'

/** Looks at a client once it has started (at most five seconds). Reads whether there is a user id, never keeps it. Never throws. */
export async function inspectClient(
  found: FoundClient,
  signal: AbortSignal,
): Promise<readonly ClientTrouble[]> {
  if (found.kind === 'missing') {
    if (found.why === 'no-client') return ['no-client']
    return [found.why === 'too-old' ? 'sdk-too-old' : 'sandboxed-frame']
  }
  const { client, sdkKey } = found
  await hasStarted(client, signal)
  const troubles: ClientTrouble[] = []
  if (!hasUserId(client)) troubles.push('no-user-id')
  if (isOptOut(client)) troubles.push('opt-out-tracking')
  const configuration = isNativeApp(sdkKey) ? 'loaded' : configurationOf(sdkKey)
  if (configuration === 'refused') troubles.push('wrong-key')
  if (configuration === 'unknown') troubles.push('configuration-unknown')
  return troubles
}

function userIdOf(client: { getUser?(): unknown }): unknown {
  const user = client.getUser?.()
  return isRecord(user) ? (user['userId'] ?? null) : null
}

/** Whom the SDK speaks for: the site's user id, else null. For comparing within one delivery, never kept. */
export function userOf(client: { getUser?(): unknown }): unknown {
  return tried(() => userIdOf(client), null)
}

/** Whether the SDK has a user id of the site's; a client that cannot tell counts as having one. */
export function hasUserId(client: { getUser?(): unknown }): boolean {
  return tried(() => {
    if (typeof client.getUser !== 'function') return true
    const id = userIdOf(client)
    return (typeof id === 'string' && id !== '') || typeof id === 'number'
  }, true)
}
