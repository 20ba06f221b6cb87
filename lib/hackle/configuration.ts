import { outcomeOf } from './outcome'
import { tried } from './primordials'

/** What may be wrong with a key; null: Hackle knows it. */
export type KeyDoubt = 'wrong-key' | 'configuration-unknown' | null

/**
 * Whether Hackle knows the key. Events of a wrong key are answered 200 like any other, so their answer proves nothing
 * without this (seen in 11.56.1).
 *
 * By what this page shows of the configuration of a key: the request of this page where its status can be read, else the
 * copy that the SDK keeps after it was answered. A refusal outweighs the copy: it may stem from before the key was taken
 * away. The copy is named after the first eight characters of the key only.
 */
export function doubtAbout(sdkKey: string | null): KeyDoubt {
  if (sdkKey === null) return 'configuration-unknown'
  const copy = `hackle-workspace-config_${sdkKey.slice(0, 8)}`
  let doubt: KeyDoubt =
    tried(() => localStorage.getItem(copy), null) === null ? 'configuration-unknown' : null
  for (const { key, status } of configurationRequests()) {
    if (key !== sdkKey) continue
    const { kind } = outcomeOf(status)
    if (kind === 'confirmed' || status === 304) doubt = null
    if (kind === 'failed') doubt = 'wrong-key'
  }
  return doubt
}

/** The configurations that this page asked for: the full key is in the address. Status 0 where the browser tells none. */
export function configurationRequests(): { key: string; status: number }[] {
  return performance.getEntriesByType('resource').flatMap((entry) => {
    const key = /\/api\/v2\/workspaces\/([^/?#]+)\/config/.exec(entry.name)?.[1]
    const { responseStatus = 0 } = entry as Partial<PerformanceResourceTiming>
    return key === undefined ? [] : [{ key, status: responseStatus }]
  })
}
