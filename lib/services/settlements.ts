import type { Sender } from '../platform/extension'
import type { SettlementRequests } from '../platform/settlement-requests'
import { keptAddress } from '../platform/site'
import { parseSettlement } from '../readiness/settlements'
import type { PolicyScan, Settlement } from '../readiness/types'
import { changed, grantedPage, ownPages, placedOrOwn, type Body, type Handlers } from './handler'
import { MOST_SETTLEMENTS, stores } from './stores'
import { isDashboard } from './view'

export const settlementHandlers: Handlers<keyof SettlementRequests> = {
  'settlement/add': {
    from: async (sender) => ownPages(sender) || (await grantedPage(sender)),
    async answer({ id, draft, page }, sender) {
      const url = addressOf(page, sender)
      const { list: scans } = await stores.scans.read()
      const scan = scans.find((each) => each.url === url)
      const textHash = hashOf(scan, page, sender)
      // Without the text that it speaks of nobody could tell when it is void.
      if (url === null || textHash === null) return { refused: 'failed' }
      const parsed = parseSettlement(draft, { id, url, at: new Date().toISOString(), textHash })
      if (!parsed.ok) return { refused: 'bad-statement', field: `${parsed.field}:${parsed.reason}` }
      const { settlement } = parsed
      if (scan && scan.outcome !== settlement.outcome && scan.textHash === textHash)
        return { refused: 'bad-statement', field: 'answer:as-read' }
      await stores.settlements.change(({ list }) => ({
        version: 1,
        list: [settlement, ...list.filter((other) => !isReplaced(other, settlement))].slice(
          0,
          MOST_SETTLEMENTS,
        ),
      }))
      return changed(sender)
    },
  },
  'settlement/withdraw': {
    from: placedOrOwn,
    async answer({ id }, sender) {
      const everywhere = ownPages(sender) || isDashboard(sender)
      const own = everywhere ? null : keptAddress(sender.url)
      await stores.settlements.change(({ list }) => ({
        version: 1,
        list: list.filter((each) => each.id !== id || (own !== null && each.url !== own)),
      }))
      return changed(sender)
    },
  },
}

type Page = Body<'settlement/add'>['page']

/** The address spoken of: a page's own by the browser's word, whatever it says; null where none is given. */
function addressOf(page: Page, sender: Sender) {
  if (!ownPages(sender)) return keptAddress(sender.url)
  return page ? keptAddress(page.url) : null
}

/** The hash of the text spoken of: of the scan that was kept, or as an own page says that read it itself. */
function hashOf(scan: PolicyScan | undefined, page: Page, sender: Sender) {
  return (ownPages(sender) ? page?.textHash : undefined) ?? scan?.textHash ?? null
}

/** One word on one page and processor: a later one replaces it. */
function isReplaced(other: Settlement, { id, url, processor }: Settlement) {
  return other.id === id || (other.url === url && other.processor === processor)
}
