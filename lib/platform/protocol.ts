import type { PageReport } from '../rules/types'
import type { SaidReadiness } from '../readiness/said'
import type {
  PolicyScan,
  Readiness,
  Settlement,
  Statement,
  StatementDraft,
  Workspace,
} from '../readiness/types'
import type { ReachRequests } from './reach-requests'
import type { RecordRequests } from './record-requests'
import type { SettlementRequests } from './settlement-requests'
import type { TrialRequests } from './trial-requests'
import type { WatchRequests } from './watch-requests'

/** A scan as the reader tells it: page and time are added by the worker, from the browser's own word. */
export type ScanResult = Omit<PolicyScan, 'version' | 'url' | 'at' | 'textHash'> & {
  /** What a settlement speaks of (`entrustmentText` of lib/rules); only its hash is kept. */
  readonly text?: string
}

export interface Point {
  /** Pixels from the right and the bottom edge of the window, so that a resize keeps the badge in sight. */
  readonly right: number
  readonly bottom: number
}

/** Everything a surface needs to draw itself. */
export interface View {
  readonly readiness: Readiness
  /** The same in the browser's language: scripts in pages draw it without carrying the texts. */
  readonly said: SaidReadiness
  readonly workspace: Workspace
  readonly statements: readonly Statement[]
  /** What persons settled: all of it for the extension's own pages and the dashboard, its own for a page of a site. */
  readonly settlements: readonly Settlement[]
  /** Ids of those that still stand: the text they speak of is the text that was read last. */
  readonly standing: readonly string[]
  readonly hidden: boolean
  readonly position: Point | null
  /** Link to the policy that was found on the workspace's site; null when none was found yet. */
  readonly policyLink: string | null
  /** Hackle's name as in the client's contract; null until told. */
  readonly hackleName: string | null
  /** ISO time of the judgement. */
  readonly now: string
}

/** What the extension's own pages see besides: the sites. */
export interface Overview {
  readonly view: View
  /** Origins that are turned on, sorted. */
  readonly sites: readonly string[]
  /** Hosts on which the overlay is hidden, sorted. */
  readonly hiddenHosts: readonly string[]
  /** An address that was to be opened from a page, and whose host has to be allowed first; null when there is none. */
  readonly wish: string | null
}

/** Requests to the worker, by type, with what it answers. */
export interface Requests
  extends SurfaceRequests, ReachRequests, RecordRequests, SettlementRequests, TrialRequests, WatchRequests {}

/** What the surfaces ask to draw themselves, and what their buttons do. */
export interface SurfaceRequests {
  /** The state to draw. Refused to a reader on a page whose site is not turned on. */
  'view/get': { ask: object; answer: View }
  /** From a reader on a site that is turned on: what the policy page says. */
  'page/scanned': { ask: { scan: ScanResult }; answer: View }
  /** From a reader: this page is no policy (any more); the address of the policy it links to, or that it found none. */
  'page/no-policy': { ask: { href: string | null }; answer: View }
  'page/hide': { ask: object; answer: View }
  'page/move': { ask: { position: Point }; answer: View }
  /** Opens the policy and lets the reader there scan it. Where its host is not allowed yet, the popup opens and asks. */
  'policy/open': { ask: { href: string }; answer: { opened: boolean } }
  /** From the badge on the dashboard: puts the whole overlay in its place. */
  'overlay/open': { ask: object; answer: null }
  /** `id` is made by the asker, so that asking twice states once. */
  'statement/add': { ask: { id: string; draft: StatementDraft }; answer: View }
  'statement/withdraw': { ask: { id: string }; answer: View }
  /** Hackle's name as in the client's contract, for the texts that are written for a page; empty takes it back. */
  'hackle/name': { ask: { name: string }; answer: View }
  /** Opens the settings page. */
  'settings/open': { ask: object; answer: null }
  /** Extension pages only from here on. */
  'overview/get': { ask: object; answer: Overview }
  'workspace/set': {
    ask: { site?: string | null; promotional?: boolean | null; welcomed?: boolean }
    answer: Overview
  }
  'site/show-again': { ask: { host: string }; answer: Overview }
  'site/turn-off': { ask: { origin: string }; answer: Overview }
  /** Said before the browser's question, so that the worker can finish even if the popup closes under it. */
  'grant/intend': {
    ask: { origin: string; tabId: number | null; openUrl: string | null }
    answer: null
  }
  /** Said after the browser's question was answered: with yes, what was intended is done, once; with no, it is forgotten. */
  'grant/settled': { ask: { origin: string }; answer: Overview }
}

export type RequestType = keyof Requests

/** A request on its way to the worker. */
export interface Envelope {
  readonly type: RequestType
  readonly body: unknown
}

/** What the worker tells the surfaces without being asked. */
export interface Notice {
  readonly type: 'view/changed'
}

/** Name of the port on which a popup asks the reader in a page to scan; closing it stops the scan. */
export const SCAN_PORT = 'scan'

/** What the reader answers on that port. */
export type ScanAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | {
      readonly kind: 'report'
      readonly report: PageReport
      /** Whether the page is to be told as a policy. */
      readonly policy: boolean
      /** The policy that this page links to; null when none was found. */
      readonly policyHref: string | null
      readonly at: string
    }
  | { readonly kind: 'failed' }

/** An error as it crosses between contexts: a code for words, never a message with page data. */
export interface Refusal {
  readonly refused: 'bad-request' | 'not-allowed' | 'failed' | 'bad-statement'
  /** For `bad-statement`: which field and why, as codes. */
  readonly field?: string
}
