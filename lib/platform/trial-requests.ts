import type { ConsentReceipt } from '../consent/types'
import type { FormChoice, Placement } from '../embed/types'
import type { CallReport } from '../hackle/delivery-types'

export type TrialMode = 'dry-run' | 'live'

/** The SDK of the page as a person may see it. The whole key never leaves the page. */
export interface TrialSdk {
  /** Last four characters of the browser key: shown, never kept. */
  readonly keyTail: string
  /** `production` also for the workspace's own site; `unknown` where the SDK's cached configuration does not tell. */
  readonly environment: 'production' | 'development' | 'unknown'
  /** SHA-256 of the key under the salt of this trial, in hex: tells it from another key, and nothing of it. */
  readonly keyPrint: string
}

/** What a person has said yes to: this key in this environment. */
export type AgreedSdk = Omit<TrialSdk, 'keyTail'>

/** What stands between a dry run and real calls. `allowed`: a person has allowed them for this site before. */
export type TrialGate =
  | { readonly kind: 'shut'; readonly why: 'no-sdk' | 'unreachable' | 'no-key' | 'insecure-context' }
  | { readonly kind: 'ready'; readonly allowed: boolean; readonly sdk: TrialSdk }

/** The form as it stands, or waits for its place, on the page. */
export interface TrialForm {
  readonly mode: TrialMode
  readonly choice: FormChoice
  readonly placement: Placement
  /** `site`: the page has a kit of its own, and that one is used. */
  readonly kit: 'package' | 'site'
  /** As the element says; null where it says none. */
  readonly version: string | null
}

/** What the page says came of the form since it was put there. Checked by schema, and still only the page's word. */
export interface TrialReport {
  /** Oldest first. */
  readonly calls: readonly CallReport[]
  /** A delivery is under way: more may come of it. */
  readonly open: boolean
  /** Name of the kit's last event about a delivery; null before the first. */
  readonly end: 'delivered' | 'unconfirmed' | 'failed' | 'withdrawn' | null
  readonly receipt: ConsentReceipt | null
  readonly messages: readonly {
    readonly code: string
    readonly severity: 'warning' | 'error'
    readonly message: string
  }[]
}

/** Why something asked for was not done, or does not stand any more. */
export type TrialProblem =
  | 'not-found'
  | 'bad-selector'
  | 'no-sdk'
  /** The page answered what no form answers. */
  | 'nonsense'
  | 'mount-failed'
  /** The page has taken the form out again and again. */
  | 'thrown-out'
  | 'withdraw-failed'

/** The page as it is now. */
export interface TrialSeen {
  readonly form: TrialForm | null
  readonly gate: TrialGate
  readonly report: TrialReport
  readonly problem: TrialProblem | null
  /** A number was sent in live mode and has not been removed since. */
  readonly testNumberOut: boolean
}

/** What the panel starts with. */
export interface TrialStart {
  /** Settings of the last trial on this site, else what is known of the client; null: nothing is known. */
  readonly choice: FormChoice | null
  readonly placement: Placement | null
  /** What is known of the policy, for settings that begin anew. */
  readonly privacyPolicy: string | null
  /** Hackle's name as in the client's contract. */
  readonly processor: string | null
  /** The form stood on this site before the page was loaded anew, in this mode: it is to be put there again. */
  readonly resume: { readonly mode: TrialMode; readonly sdk: AgreedSdk | null } | null
}

/**
 * Trying the phone form on a site that is turned on. All but the first come from our panel in the page, and only where a
 * person has opened the trial for this tab and site.
 */
export interface TrialRequests {
  /** From the popup: opens the panel over the page in this tab. */
  'trial/open': { ask: { tabId: number }; answer: null }
  'trial/get': { ask: object; answer: TrialStart }
  /** Puts the form on the page, or again with other settings. `sdk` is what the person saw when saying yes to live. */
  'trial/mount': {
    ask: {
      choice: FormChoice
      placement: Placement
      mode: TrialMode
      allow: boolean
      sdk: AgreedSdk | null
    }
    answer: TrialSeen
  }
  /** `patient`: waits a few seconds for an SDK that comes late. `submitted`: the kit has told of a request that begins. */
  'trial/look': { ask: { patient: boolean; submitted: boolean }; answer: TrialSeen }
  /** Consent off and number unset, through the kit. */
  'trial/withdraw': { ask: object; answer: TrialSeen }
  /** Takes the form away and forgets the trial of this tab. */
  'trial/end': { ask: object; answer: null }
}
