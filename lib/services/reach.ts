import { grantedSites } from '../platform/extension'
import { readOffscreen } from '../platform/offscreen'
import type { DocumentAnswer, ReachRequests } from '../platform/reach-requests'
import { grantedPage, ownPages, type Handlers } from './handler'

/** Reads addresses of sites that are turned on, in the extension's hidden page. */
export const reachHandlers: Handlers<keyof ReachRequests> = {
  'reach/behind': {
    from: grantedPage,
    async answer({ hrefs, as }) {
      const sites = await grantedSites()
      return { read: await readOffscreen({ kind: 'behind', hrefs, as, sites }) }
    },
  },
  'reach/document': {
    from: ownPages,
    answer: ({ href, processors }) => readFor(href, processors),
  },
}

/**
 * Reads an address as a policy, for the worker itself (watched pages) and the extension's own pages. Only sites that
 * are turned on are fetched from; why one could not be read comes as a code. Processors as they are typed; Hackle
 * without any.
 */
export async function readFor(href: string, processors: readonly string[] = []): Promise<DocumentAnswer> {
  return readOffscreen({ kind: 'document', href, processors, sites: await grantedSites() })
}
