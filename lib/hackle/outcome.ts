import type { FailureCause, PendingCause, UnseenCause } from './delivery-types'

/** What one attempt came to. `status` is null where there was none, or it cannot be seen. */
export type Outcome =
  | { readonly kind: 'confirmed'; readonly status: number }
  | { readonly kind: 'pending'; readonly cause: PendingCause; readonly status: number | null }
  | { readonly kind: 'failed'; readonly cause: FailureCause; readonly status: number | null }
  | { readonly kind: 'unseen'; readonly cause: UnseenCause; readonly status: number | null }

/** What an HTTP status says of an attempt. 0 is no answer at all: offline, dropped, refused. */
export function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return { kind: 'confirmed', status }
  if (status === 0) return { kind: 'pending', cause: isOffline() ? 'offline' : 'unreachable', status }
  // 3xx is parked by the SDK like 5xx; 408 and 429 ask to come again.
  const refused = status >= 400 && status < 500 && status !== 408 && status !== 429
  return refused
    ? { kind: 'failed', cause: 'rejected', status }
    : { kind: 'pending', cause: 'server', status }
}

export function pending(cause: PendingCause): Outcome {
  return { kind: 'pending', cause, status: null }
}

export function failed(cause: FailureCause, status: number | null = null): Outcome {
  return { kind: 'failed', cause, status }
}

/** Only the `false` of `onLine` can be relied on. */
export function isOffline(): boolean {
  return navigator.onLine === false
}

/** Resolves after so many milliseconds, or when the signal says so: with whether it did. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve(false)
    const over = new AbortController()
    const end = (whole: boolean) => {
      clearTimeout(timer)
      over.abort()
      resolve(whole)
    }
    const timer = setTimeout(end, milliseconds, true)
    signal?.addEventListener('abort', () => end(false), { signal: over.signal })
  })
}
