import type { CallReport } from '../hackle/delivery-types'
import type {
  AgreedSdk,
  TrialForm,
  TrialGate,
  TrialProblem,
  TrialReport,
  TrialSdk,
  TrialSeen,
} from '../platform/trial-requests'
import type { Around } from './trial-schemas'

const NOTHING_YET: TrialReport = { calls: [], open: false, end: null, receipt: null, messages: [] }

/** The SDK of the page, with the workspace's own site counted as production whatever the page says. */
export function sdkOf(around: Around, ownSite: boolean): TrialSdk {
  const told = around.primary === null ? 'unknown' : around.primary ? 'production' : 'development'
  const { keyTail, keyPrint } = around
  return { keyTail, keyPrint, environment: ownSite ? 'production' : told }
}

/** Whether real calls could be made here, and what has to be shown before they are. */
export function gateOf(
  around: Around,
  { allowed, ownSite }: { allowed: boolean; ownSite: boolean },
): TrialGate {
  if (around.sdk === 'none') return { kind: 'shut', why: 'no-sdk' }
  if (around.sdk === 'unreachable') return { kind: 'shut', why: 'unreachable' }
  if (!around.secure) return { kind: 'shut', why: 'insecure-context' }
  if (around.sdk === 'no-key' || around.keyTail.length !== 4 || around.keyPrint.length !== 64)
    return { kind: 'shut', why: 'no-key' }
  return { kind: 'ready', allowed, sdk: sdkOf(around, ownSite) }
}

/**
 * Whether real calls may be made now: the site is allowed, and the page's SDK is the one that the person saw when
 * saying yes. A page that has changed its key or its environment since is asked about anew.
 */
export function mayGoLive(gate: TrialGate, seen: AgreedSdk | null): boolean {
  return (
    gate.kind === 'ready' &&
    gate.allowed &&
    seen !== null &&
    seen.keyPrint === gate.sdk.keyPrint &&
    seen.environment === gate.sdk.environment
  )
}

/** Whether a number is at Hackle after these calls, oldest first: one that may have arrived counts as arrived. */
export function numberOut(before: boolean, calls: readonly CallReport[]): boolean {
  return calls.reduce((out, { operation, result }) => {
    if (operation === 'set-number' && (result === 'confirmed' || result === 'pending' || result === 'unseen'))
      return true
    return operation === 'unset-number' && result === 'confirmed' ? false : out
  }, before)
}

/** What the panel is told. `around` is null when the page answered nonsense: nothing of it is shown then. */
export function seenOf(
  around: Around | null,
  kept: {
    form: Omit<TrialForm, 'kit' | 'version'> | null
    allowed: boolean
    ownSite: boolean
    testNumberOut: boolean
  },
  problem: TrialProblem | null = null,
): TrialSeen {
  const { form, testNumberOut } = kept
  if (!around) {
    const gate = { kind: 'shut', why: 'no-sdk' } as const
    return { form: null, gate, report: NOTHING_YET, problem: problem ?? 'nonsense', testNumberOut }
  }
  const stands = around.form
  const kit = around.kit === 'site' ? 'site' : 'package'
  return {
    form: form && stands && { ...form, kit, version: stands.version },
    gate: gateOf(around, kept),
    report: stands
      ? {
          calls: stands.calls,
          open: stands.open,
          end: stands.end,
          receipt: stands.receipt,
          messages: stands.messages,
        }
      : NOTHING_YET,
    problem: problem ?? (stands ? troubleOf(stands) : null),
    testNumberOut,
  }
}

function troubleOf({ standing, thrownOut }: NonNullable<Around['form']>): TrialProblem | null {
  if (thrownOut) return 'thrown-out'
  return standing ? null : 'not-found'
}
