/**
 * The timers of a page in the background come once a second, after a while once a minute: a batch would all but stand still
 * behind another tab. Those of a worker come in time.
 */
const worker = new Worker(new URL('./clock-worker.ts', import.meta.url), { type: 'module' })
const waiting = new Map<number, () => void>()
let last = 0

worker.onmessage = ({ data }: MessageEvent<number>) => {
  waiting.get(data)?.()
  waiting.delete(data)
}

/** Resolves after so many milliseconds, or at once when the signal ends. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  const id = ++last
  return new Promise((resolve) => {
    const wake = () => {
      signal.removeEventListener('abort', wake)
      waiting.delete(id)
      resolve()
    }
    waiting.set(id, wake)
    signal.addEventListener('abort', wake, { once: true })
    worker.postMessage([id, ms])
  })
}
