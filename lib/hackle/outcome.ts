import type { FailureCause, Operation, PendingCause, UnseenCause } from './delivery-types'

/** What one attempt came to. `status` is null where there was none, or it cannot be seen. */
export type Outcome =
  | { readonly kind: 'confirmed'; readonly status: number }
  | { readonly kind: 'pending'; readonly cause: PendingCause; readonly status: number | null }
  | { readonly kind: 'failed'; readonly cause: FailureCause; readonly status: number | null }
  | { readonly kind: 'unseen'; readonly cause: UnseenCause; readonly status: number | null }

/** The outcome of an attempt at one or more operations, with what only the one who made it knows. */
export type Attempted = Outcome & {
  /** Whether anything was called at all: else there is nothing to report. */
  readonly called?: true
  /** Operations that were confirmed although the whole was not. */
  readonly confirmed?: readonly Operation['kind'][]
  /** Whether the number may have gone to Hackle; without it, as far as the attempt did not fail. */
  readonly numberSent?: boolean
}

/** Milliseconds: for an answer, and for a report of the security policy after a request failed. */
const SILENCE = 15_000
const REPORT = 100

/** What an HTTP status says of an attempt. 0 is no answer at all: offline, dropped, refused. */
export function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return { kind: 'confirmed', status }
  if (status === 0) return pending(isOffline() ? 'offline' : 'unreachable', status)
  // 3xx is parked by the SDK like 5xx; 408 and 429 ask to come again.
  return status >= 400 && status < 500 && status !== 408 && status !== 429
    ? failed('rejected', status)
    : pending('server', status)
}

/** What came of a request to `url` that is under way: its status, or why it has none. `ended` never rejects. */
export async function outcomeOfRequest(
  url: string,
  ended: Promise<number>,
  signal: AbortSignal,
): Promise<Outcome> {
  const { origin } = new URL(url, document.baseURI)
  const over = new AbortController()
  let blocked = false
  document.addEventListener(
    'securitypolicyviolation',
    ({ disposition, blockedURI }) => {
      if (disposition === 'enforce' && blockedURI.startsWith(origin)) blocked = true
    },
    { signal: over.signal },
  )
  const status = await Promise.race([ended, pause(SILENCE, signal).then(() => null)])
  if (status === 0) await pause(REPORT)
  over.abort()
  if (status === null) return pending('no-answer')
  return status === 0 && blocked ? failed('blocked', 0) : outcomeOf(status)
}

export function pending(cause: PendingCause, status: number | null = null): Outcome {
  return { kind: 'pending', cause, status }
}

export function failed(cause: FailureCause, status: number | null = null): Outcome {
  return { kind: 'failed', cause, status }
}

export function unseen(cause: UnseenCause, status: number | null = null): Outcome {
  return { kind: 'unseen', cause, status }
}

/** Only the `false` of `onLine` can be relied on. */
export function isOffline(): boolean {
  return navigator.onLine === false
}

/** Resolves after so many milliseconds, or when the signal says so: with whether it did. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve(false)
    const timer = setTimeout(resolve, milliseconds, true)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve(false)
    })
  })
}
