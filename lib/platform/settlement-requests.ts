import type { SettlementDraft } from '../readiness/types'
import type { View } from './protocol'

/** What a person settles that the reader could not, or disputes. */
export interface SettlementRequests {
  /**
   * `id` is made by the asker, so that asking twice settles once. A page of a site that is turned on speaks of its own
   * address, by the browser's word, and of the text that was read there last; `page` is for the extension's own pages,
   * which speak of any: its address, and the hash of its text where it is not among the kept scans.
   */
  'settlement/add': {
    ask: { id: string; draft: SettlementDraft; page?: { url: string; textHash?: string } }
    answer: View
  }
  /** A page takes back what was settled on its own address; the extension's own pages and the dashboard anything. */
  'settlement/withdraw': { ask: { id: string }; answer: View }
}
