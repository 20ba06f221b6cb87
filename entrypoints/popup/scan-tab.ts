import { connectReader, injectReader } from '../../lib/platform/extension'
import { SCAN_PORT, type ScanAnswer } from '../../lib/platform/protocol'

/** A page that keeps its own thread busy answers nobody; the user is told instead of left waiting. */
const PATIENCE_MS = 20_000

export interface TabScan {
  stop(): void
  /** Draws the verdict over the page, or scrolls to its words where it is drawn already. */
  show(): void
}

/**
 * Lets the reader in a tab scan its page. `hear` gets the share read, then one last answer: the report, or why there is none.
 * The reader is put there first: on a site that is turned on it is there already and stays the only one.
 */
export function scanTab(
  tabId: number,
  hear: (answer: ScanAnswer | { kind: 'no-reader' | 'no-answer' }) => void,
): TabScan {
  const life = new AbortController()
  let port: ReturnType<typeof connectReader> | null = null
  const timer = setTimeout(() => settle({ kind: 'no-answer' }), PATIENCE_MS)

  const settle = (answer: ScanAnswer | { kind: 'no-reader' | 'no-answer' }) => {
    if (life.signal.aborted) return
    if (answer.kind !== 'progress') clearTimeout(timer)
    hear(answer)
  }
  const start = async () => {
    try {
      await injectReader(tabId)
      if (life.signal.aborted) return
      port = connectReader(tabId, SCAN_PORT)
      let answered = false
      port.onMessage.addListener((message: unknown) => {
        const answer = message as ScanAnswer
        answered ||= answer.kind !== 'progress'
        settle(answer)
      })
      port.onDisconnect.addListener(() => {
        if (!answered) settle({ kind: 'no-reader' })
      })
    } catch {
      settle({ kind: 'no-reader' })
    }
  }
  void start()
  return {
    stop() {
      clearTimeout(timer)
      life.abort()
      port?.disconnect()
    },
    show: () => port?.postMessage('show'),
  }
}
