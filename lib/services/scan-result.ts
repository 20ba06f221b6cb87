import type { ScanResult } from '../platform/protocol'
import { starPhones } from '../records/mask'
import { entrustmentText } from '../rules/settled-text'
import type { PageReport } from '../rules/types'

/** What of a report is kept: the verdict on Hackle and its proof, not the page. Null where nothing was judged. */
export function scanResultOf({ checked, facts }: PageReport): ScanResult | null {
  const [verdict] = checked
  if (!verdict) return null
  const { outcome, reason, values, proof } = verdict
  return {
    outcome,
    reason,
    values,
    // Stored as it is: a row may print somebody's telephone.
    proof: proof && { ...proof, text: starPhones(proof.text) },
    coverage: facts.coverage,
    archived: facts.archived !== null,
    text: entrustmentText(facts),
  }
}
