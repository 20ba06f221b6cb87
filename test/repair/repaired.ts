import { applyRepair, RepairError } from '../../lib/clause/apply'
import { composeRepair } from '../../lib/clause'
import type { Repair } from '../../lib/clause/types'
import { parseHtml } from '../../lib/facts/policy/parse'
import { HACKLE, scanDocumentSync } from '../../lib/rules'
import type { Scan } from '../../lib/rules'
import type { Verdict } from '../../lib/rules/types'

/** No limit of time, so that no machine tells otherwise. */
const budget = { ms: Number.POSITIVE_INFINITY, now: () => 0 }

export interface Repaired {
  readonly before: Verdict
  readonly scan: Scan
  /** Null where nothing is to be repaired. */
  readonly repair: Repair | null
  /** The repaired page, and the verdict on it. */
  readonly html: string | null
  readonly after: Scan | null
}

const verdictOf = ({ report }: Scan): Verdict => {
  const [verdict] = report.checked
  if (!verdict) throw new Error('nobody was looked for')
  return verdict
}

/** Judges a page, repairs it where something is missing, and judges what came of it. */
export function repaired(html: string, name: string | null): Repaired {
  const root = parseHtml(html)
  const scan = scanDocumentSync(root, [HACKLE], { budget })
  const before = verdictOf(scan)
  const repair = composeRepair(scan.report.facts, before, { name })
  if (!repair) return { before, scan, repair, html: null, after: null }
  try {
    const page = applyRepair(root, scan.marks, repair)
    return {
      before,
      scan,
      repair,
      html: page,
      after: scanDocumentSync(parseHtml(page), [HACKLE], { budget }),
    }
  } catch (error) {
    if (error instanceof RepairError) return { before, scan, repair, html: null, after: null }
    throw error
  }
}

export const outcomeAfter = ({ after }: Repaired) => (after ? verdictOf(after).outcome : 'not repaired')
