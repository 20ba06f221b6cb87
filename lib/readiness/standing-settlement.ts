import { parseTarget } from '../rules/target'
import type { PolicyScan, Settlement } from './types'

/**
 * What a person settled on this page and what still stands: the newest on Hackle that speaks of this outcome, and of the
 * text that stands there now. Null when there is none; void once the text changed, and where its text was not kept.
 */
export function standingSettlement(scan: PolicyScan, settlements: readonly Settlement[]): Settlement | null {
  let newest: Settlement | null = null
  for (const settlement of settlements) {
    const { url, processor, outcome, textHash, at } = settlement
    if (url !== scan.url || outcome !== scan.outcome || textHash !== scan.textHash) continue
    if (!parseTarget(processor).isHackle) continue
    if (newest === null || Date.parse(at) > Date.parse(newest.at)) newest = settlement
  }
  return newest
}
