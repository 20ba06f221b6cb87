import type * as v from 'valibot'
import { grantedSites, tellAll, type Sender } from '../platform/extension'
import type { Refusal, Requests, RequestType } from '../platform/protocol'
import { refreshBadges } from './badge'
import type { requestSchemas } from './schemas'
import { isDashboard, viewFor } from './view'

export type Body<T extends RequestType> = v.InferOutput<(typeof requestSchemas)[T]>

export interface Handler<T extends RequestType> {
  /** Who may ask: decided by the browser's word on the sender, before the body is looked at. */
  readonly from: (sender: Sender) => boolean | Promise<boolean>
  readonly answer: (body: Body<T>, sender: Sender) => Promise<Requests[T]['answer'] | Refusal>
}

/** The handlers of one topic: every request of it, none of another. */
export type Handlers<T extends RequestType> = { readonly [Type in T]: Handler<Type> }

export const ownPages = (sender: Sender) => sender.kind === 'extension'
export const ownPagesOrDashboard = (sender: Sender) => ownPages(sender) || isDashboard(sender)
export const grantedPage = async (sender: Sender) =>
  sender.site !== null && (await grantedSites()).includes(sender.site)
export const placed = async (sender: Sender) => isDashboard(sender) || (await grantedPage(sender))
export const placedOrOwn = async (sender: Sender) => ownPages(sender) || (await placed(sender))

/** After a change: every surface redraws, and the toolbar follows. */
export async function changed(sender: Sender) {
  await Promise.all([tellAll({ type: 'view/changed' }), refreshBadges()])
  // Read last: an answer that waited for the toolbar would draw an old state over a newer one.
  return viewFor(sender)
}
