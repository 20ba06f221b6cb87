import { outcomeOf } from './outcome'
import { tried } from './primordials'

/**
 * Whether Hackle knows the key. Events of a wrong key are answered 200 like any other, so their answer proves nothing
 * without this (seen in 11.56.1).
 */
export type Configuration = 'loaded' | 'refused' | 'unknown'

/**
 * What this page shows of the configuration of a key: the request of this page where its status can be read, else the
 * copy that the SDK keeps after it was answered. A refusal outweighs the copy: it may stem from before the key was taken
 * away. The copy is named after the first eight characters of the key only.
 */
export function configurationOf(sdkKey: string | null): Configuration {
  if (sdkKey === null) return 'unknown'
  const copy = `hackle-workspace-config_${sdkKey.slice(0, 8)}`
  let found: Configuration = tried(() => localStorage.getItem(copy), null) === null ? 'unknown' : 'loaded'
  for (const { key, status } of configurationRequests()) {
    if (key !== sdkKey) continue
    const { kind } = outcomeOf(status)
    if (kind === 'confirmed' || status === 304) found = 'loaded'
    if (kind === 'failed') found = 'refused'
  }
  return found
}

/** The configurations that this page asked for: the full key is in the address. Status 0 where the browser tells none. */
export function configurationRequests(): { key: string; status: number }[] {
  return performance.getEntriesByType('resource').flatMap((entry) => {
    const key = /\/api\/v2\/workspaces\/([^/?#]+)\/config/.exec(entry.name)?.[1]
    const { responseStatus = 0 } = entry as Partial<PerformanceResourceTiming>
    return key === undefined ? [] : [{ key, status: responseStatus }]
  })
}
