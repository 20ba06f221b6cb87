/**
 * Whether Hackle knows the key. Events of a wrong key are answered 200 like any other, so their answer proves nothing
 * without this (seen in 11.56.1).
 */
export type Configuration = 'loaded' | 'refused' | 'unknown'

/** Statuses by which a server refuses for the moment, not for the key. */
const PASSING = [408, 429]

/**
 * What this page shows of the configuration of a key: the request of this page where its status can be read, else the
 * copy that the SDK keeps after it was answered. A refusal outweighs the copy: it may stem from before the key was taken
 * away. The copy is named after the first eight characters of the key only.
 */
export function configurationOf(sdkKey: string | null): Configuration {
  if (sdkKey === null) return 'unknown'
  let found: Configuration = hasCopy(sdkKey) ? 'loaded' : 'unknown'
  for (const { key, status } of configurationRequests()) {
    if (key !== sdkKey) continue
    if ((status >= 200 && status < 300) || status === 304) found = 'loaded'
    else if (status >= 400 && status < 500 && !PASSING.includes(status)) found = 'refused'
  }
  return found
}

function hasCopy(sdkKey: string): boolean {
  try {
    return localStorage.getItem(`hackle-workspace-config_${sdkKey.slice(0, 8)}`) !== null
  } catch {
    return false
  }
}

/** The configurations that this page asked for: the full key is in the address. Status 0 where the browser tells none. */
export function configurationRequests(): { key: string; status: number }[] {
  return performance.getEntriesByType('resource').flatMap((entry) => {
    const key = /\/api\/v2\/workspaces\/([^/?#]+)\/config/.exec(entry.name)?.[1]
    const { responseStatus = 0 } = entry as Partial<PerformanceResourceTiming>
    return key === undefined ? [] : [{ key: decoded(key), status: responseStatus }]
  })
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
