import type { ConsentReceipt } from '../../lib/consent/types'
import type { PickLook, PlaceFound } from '../../lib/embed/place-types'
import type { EmbedFlavour, FormChoice, Placement } from '../../lib/embed/types'
import type { CallReport } from '../../lib/hackle/delivery-types'
import type { Language } from '../../lib/words/types'
import type { Movable } from '../move/use-move'

/** How the form on the page behaves: `dry-run` sends nothing. */
export type TrialMode = 'dry-run' | 'live'

/**
 * Which of Hackle's environments the page's SDK speaks to. `production` also for the site named in the settings;
 * `unknown` where the SDK's cached configuration does not tell: asked a second time like production.
 */
export type Environment = 'production' | 'development' | 'unknown'

/** The page's SDK as far as a person may see it: never the whole key. */
export interface SdkView {
  /** Last four characters of the browser key. */
  readonly keyTail: string
  readonly environment: Environment
}

/** What stands between a dry run and real calls. */
export type LiveGate =
  /** Not looked yet. */
  | { readonly kind: 'looking' }
  | { readonly kind: 'shut'; readonly why: 'no-sdk' | 'unreachable' | 'no-key' | 'insecure-context' }
  /** `allowed`: the person has allowed real calls for this origin before; it is asked once. */
  | { readonly kind: 'ready'; readonly allowed: boolean; readonly sdk: SdkView }

/** The form that stands on the page now. */
export interface MountedForm {
  readonly mode: TrialMode
  /** With these it was put there; other settings above show "apply". */
  readonly choice: FormChoice
  readonly placement: Placement
  /** The site's own kit is used where the page has one. */
  readonly kit: 'package' | 'site'
  /** As the element reports it; null where it tells none. */
  readonly version: string | null
}

/** A call of the form with the time at which the panel saw it (ISO). */
export interface SeenCall {
  readonly call: CallReport
  readonly at: string
}

/** What the kit told the developer. `code` and `message` come from the page. */
export interface DeveloperMessage {
  readonly code: string
  readonly severity: 'warning' | 'error'
  readonly message: string
}

/** What came of the last submit: the name of the kit's last event; null before it. */
export type TrialEnd = 'delivered' | 'unconfirmed' | 'failed' | 'withdrawn'

/** What the page reported since the form was put there. */
export interface TrialReport {
  /** Oldest first. */
  readonly calls: readonly SeenCall[]
  readonly end: TrialEnd | null
  readonly receipt: ConsentReceipt | null
  readonly messages: readonly DeveloperMessage[]
}

/** Why something asked for was not done. */
export type TrialProblem =
  | 'not-found'
  | 'bad-selector'
  | 'not-granted'
  | 'no-sdk'
  /** The page answered what no form answers. */
  | 'nonsense'
  | 'mount-failed'
  /** The page has taken the form out again and again. */
  | 'thrown-out'
  | 'withdraw-failed'
  /** The extension does not answer (updated or removed). */
  | 'no-worker'

/** What is being done now: its button says so and takes no second click. */
export type TrialWork = 'mounting' | 'switching' | 'withdrawing' | 'removing'

/**
 * The panel of the trial. Everything it shows is a prop and everything it wants a call; only what is folded,
 * asked twice or copied is kept inside.
 */
export interface FormTrialProps extends Movable {
  readonly language: Language
  /** Origin of the page, as the question for live names it: `https://staging.dodam.example`. */
  readonly origin: string
  readonly choice: FormChoice
  readonly placement: Placement
  /** Null while the selector is empty. */
  readonly found: PlaceFound | null
  /** Null: nobody points. `look: null`: nothing is under the mark yet. */
  readonly picking: { readonly look: PickLook | null } | null
  /** Null: no form on the page. */
  readonly form: MountedForm | null
  readonly gate: LiveGate
  readonly report: TrialReport
  readonly problem: TrialProblem | null
  readonly work: TrialWork | null
  /** A number was sent live, and "remove my test number" has not been confirmed since. */
  readonly testNumberOut: boolean
  readonly now: string
  /** Every edit of the settings, whether complete or not. */
  onChoice(choice: FormChoice): void
  /** Every edit of selector or position; answered by a new `found`. */
  onPlacement(placement: Placement): void
  onPick(): void
  onStopPicking(): void
  /** Puts the form there, or again with changed settings, in the mode it has (dry run at first). */
  onMount(): void
  /** To live only after the questions of the panel; `allow`: the person has just allowed this origin. */
  onMode(mode: TrialMode, allow: boolean): void
  /** "Remove my test number": consent off and number unset, through the kit. */
  onWithdraw(): void
  /** Takes the form away and ends the trial; the panel closes. */
  onRemove(): void
  /** The code to embed with the settings above: always live, whatever is tried here. */
  codeOf(flavour: EmbedFlavour): string
  /** Copies; false when the browser refused. */
  onCopy(text: string): Promise<boolean>
}
