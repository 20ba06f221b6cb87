import type {
  FormTrialProps,
  SeenCall,
  TrialMode,
  TrialProblem,
  TrialWork,
} from '../../components/form-trial/types'
import type { Point } from '../../components/move/use-move'
import type { PickLook } from '../../lib/embed/place-types'
import type { FormChoice, Placement } from '../../lib/embed/types'
import { findPlace } from '../../lib/page/place'
import { ask, GoneError, RefusedError } from '../../lib/platform/page'
import type { AgreedSdk, TrialSeen, TrialStart } from '../../lib/platform/trial-requests'
import type { Language } from '../../lib/words/types'

interface Surroundings {
  owns(node: Node): boolean
  draw(): void
  leave(): void
  readonly signal: AbortSignal
}

/** What the panel is drawn from; picking and copying need the page and are added by the panel's own script. */
export type SessionProps = Omit<FormTrialProps, 'onPick' | 'onStopPicking' | 'codeOf' | 'onCopy'>

/** How often a delivery under way is looked at, in milliseconds. */
const WATCH_MS = 1000

/** One opening of the trial on one page: what is set, what stands there, what the page reported. */
export class TrialSession {
  choice: FormChoice
  private placement: Placement = { selector: '', position: 'after' }
  private picking: FormTrialProps['picking'] = null
  private seen: TrialSeen | null = null
  private calls: readonly SeenCall[] = []
  private problem: TrialProblem | null = null
  private work: TrialWork | null = null
  private position: Point | null = null
  /** The form that stood here before the page was loaded anew; null once it stands again. */
  private wanted: TrialStart['resume'] = null
  private timer = 0
  /** How many acts were begun. */
  private acts = 0

  constructor(
    private readonly view: Window & typeof globalThis,
    private readonly around: Surroundings,
  ) {
    around.signal.addEventListener('abort', () => view.clearTimeout(this.timer), { once: true })
    this.choice = {
      kind: 'marketing',
      basis: 'consent',
      company: '',
      privacyPolicy: '',
      night: null,
      optOutNumber: null,
      processor: null,
      language: /^en\b/i.test(view.document.documentElement.lang) ? 'en' : 'ko',
    }
  }

  /** Asks what is known of this site, and puts the form there again if it stood here before. */
  async start() {
    await this.attempt(async () => {
      const start = await ask('trial/get', {})
      const { privacyPolicy, processor } = start
      this.choice = start.choice ?? {
        ...this.choice,
        processor: this.choice.processor ?? processor,
        privacyPolicy: this.choice.privacyPolicy || (privacyPolicy ?? ''),
      }
      this.placement = start.placement ?? this.placement
      this.wanted = this.seen?.form ? null : start.resume
    })
    this.around.draw()
    if (this.wanted) this.settled()
    await this.tell(() => ask('trial/look', { patient: true, submitted: false }))
  }

  props(language: Language): SessionProps {
    const { seen } = this
    return {
      language,
      origin: this.view.location.origin,
      choice: this.choice,
      placement: this.placement,
      found: this.placement.selector.trim() === '' ? null : this.foundNow(),
      picking: this.picking,
      form: seen?.form ?? null,
      gate: seen?.gate ?? { kind: 'looking' },
      report: {
        calls: this.calls,
        end: seen?.report.end ?? null,
        receipt: seen?.report.receipt ?? null,
        messages: seen?.report.messages ?? [],
      },
      problem: this.problem ?? seen?.problem ?? null,
      work: this.work,
      testNumberOut: seen?.testNumberOut ?? false,
      now: new Date().toISOString(),
      position: this.position,
      onMove: (position) => {
        this.position = position
        this.around.draw()
      },
      onChoice: (choice) => this.set({ choice }),
      onPlacement: (placement) => this.set({ placement }),
      onMount: () => void this.mount(seen?.form?.mode ?? 'dry-run', { allow: false, sdk: this.sdkSeen() }),
      onMode: (mode, allow) => void this.mount(mode, { allow, sdk: this.sdkSeen(), work: 'switching' }),
      onWithdraw: () => void this.withdraw(),
      onRemove: () => void this.remove(),
    }
  }

  /** Where the keys begin when a person points. */
  place(): Element | null {
    return findPlace(this.view.document, this.placement.selector, this.around.owns).first
  }

  pointed(picking: FormTrialProps['picking']) {
    this.picking = picking
    this.around.draw()
  }

  took({ selector, positions }: PickLook) {
    const kept = positions.includes(this.placement.position)
    const position = kept ? this.placement.position : (positions[0] ?? 'after')
    this.set({ placement: { selector, position } })
  }

  /** The page has come to rest: another view of it may have the place, or have lost it. */
  settled() {
    const { wanted } = this
    if (wanted && this.foundNow().matches) {
      // Real calls come back only where the page's SDK is still the one that was said yes to; else nothing is sent.
      void this.mount(wanted.mode, { allow: false, sdk: wanted.sdk }).then(async (done) => {
        if (!done && wanted.mode === 'live') await this.mount('dry-run', { allow: false, sdk: null })
      })
    } else this.look()
  }

  /** Asks the worker how the page is now. `submitted`: a request has just begun. */
  look(submitted = false) {
    void this.tell(() => ask('trial/look', { patient: false, submitted }))
  }

  private foundNow() {
    const { matches, positions, limit } = findPlace(
      this.view.document,
      this.placement.selector,
      this.around.owns,
    )
    return { matches, positions, limit }
  }

  private set(edit: { choice?: FormChoice; placement?: Placement }) {
    this.choice = edit.choice ?? this.choice
    this.placement = edit.placement ?? this.placement
    this.problem = null
    this.around.draw()
  }

  private sdkSeen(): AgreedSdk | null {
    if (this.seen?.gate.kind !== 'ready') return null
    const { keyPrint, environment } = this.seen.gate.sdk
    return { keyPrint, environment }
  }

  /** Whether the form stands there afterwards in the mode that was asked for. */
  private async mount(
    mode: TrialMode,
    { allow, sdk, work = 'mounting' }: { allow: boolean; sdk: AgreedSdk | null; work?: TrialWork },
  ): Promise<boolean> {
    const { choice, placement } = this
    this.wanted = null
    await this.doing(work, () =>
      this.act(async () => {
        const seen = await ask('trial/mount', { choice, placement, mode, allow, sdk })
        // What is reported from here on is of the new form.
        this.calls = []
        return seen
      }),
    )
    return this.seen?.form?.mode === mode
  }

  private withdraw() {
    return this.doing('withdrawing', () => this.act(() => ask('trial/withdraw', {})))
  }

  private async remove() {
    await this.doing('removing', () => this.attempt(async () => void (await ask('trial/end', {}))))
    if (this.problem === null) this.around.leave()
  }

  /** Says on the button what is being done; a second click while it is does nothing. */
  private async doing(work: TrialWork, act: () => Promise<void>) {
    if (this.work) return
    this.work = work
    this.problem = null
    this.around.draw()
    await act()
    this.work = null
    this.around.draw()
  }

  /** What came of an act is drawn in any case. */
  private act(question: () => Promise<TrialSeen>) {
    this.acts += 1
    return this.attempt(async () => this.hear(await question()))
  }

  /** A look that an act has overtaken tells of a page that is gone: it is asked for anew, unless the act will answer. */
  private async tell(question: () => Promise<TrialSeen>) {
    const { acts } = this
    await this.attempt(async () => {
      const seen = await question()
      if (acts === this.acts) this.hear(seen)
      else if (this.work === null) this.look()
    })
    this.around.draw()
  }

  private hear(seen: TrialSeen) {
    this.seen = seen
    const now = new Date().toISOString()
    this.calls = seen.report.calls.map((call, n) => ({ call, at: this.calls[n]?.at ?? now }))
    // The kit tells the end of a delivery alone: what happens until then is asked for.
    this.view.clearTimeout(this.timer)
    if (seen.report.open) this.timer = this.view.setTimeout(() => this.look(), WATCH_MS)
  }

  /** A site that was turned off has no trial any more. An extension that was updated or removed leaves nothing that nobody minds. */
  private async attempt(act: () => Promise<void>) {
    try {
      await act()
    } catch (error) {
      if (this.around.signal.aborted) return
      const refused = error instanceof RefusedError ? error.refusal.refused : null
      if (refused === 'not-allowed') return this.around.leave()
      this.problem = refused === null ? 'no-worker' : 'mount-failed'
      if (error instanceof GoneError) {
        takeFormAway(this.view.document)
        this.seen = this.seen && { ...this.seen, form: null }
      }
    }
  }
}

/** Heard by what holds the form among the page's scripts (`mountForm`): works without the worker, as when a site was turned off. */
export function takeFormAway(document: Document) {
  // An element of the page named `dispatchEvent` hides the document's own.
  EventTarget.prototype.dispatchEvent.call(document, new Event('text-readiness:form-trial-end'))
}

/** Events of the kit that say that something has come of the form. They come from the page: heard, never read. */
const HEARD = ['submit', 'delivered', 'unconfirmed', 'failed', 'withdrawn', 'developer'] as const

/** How often a page can make us look, in milliseconds: it can send such events as it likes. */
const PAUSE_MS = 300

/**
 * Calls `heard` at once on an event of the kit, and at most once in a while. A request that begins has a pause of its own:
 * no other event may hold it up, since the page may be left right after.
 */
export function hearForm(
  view: Window & typeof globalThis,
  heard: (submitted: boolean) => void,
  signal: AbortSignal,
) {
  const begun = sparing(view, () => heard(true), signal)
  const other = sparing(view, () => heard(false), signal)
  for (const name of HEARD) {
    const hear = name === 'submit' ? begun : other
    view.document.addEventListener(`hackle-phone:${name}`, hear, { capture: true, signal })
  }
}

/** Acts at once, then not before a pause has passed, and then once for all that came meanwhile. */
function sparing(view: Window & typeof globalThis, act: () => void, signal: AbortSignal) {
  let timer = 0
  let again = false
  const go = () => {
    again = timer !== 0
    if (again) return
    timer = view.setTimeout(() => {
      timer = 0
      if (again) go()
    }, PAUSE_MS)
    act()
  }
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true })
  return go
}
