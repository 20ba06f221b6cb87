import type { Budget } from '../../lib/facts/policy/read'

/** 2 s of the reader's own time; in the test build a count of nodes, so that no test depends on how busy a machine is. */
export const BUDGET: Budget =
  import.meta.env.MODE === 'e2e' ? { nodes: 1_000_000 } : { ms: 2000, now: () => performance.now() }
