import { isAgreed } from './decide'
import { hashTexts, hex } from './text-hash'
import type { Answers, ConsentPlan, ConsentReceipt, ConsentSettings, Matter } from './types'

/** What a receipt is made of. */
export interface ReceiptGiven {
  readonly act: ConsentReceipt['act']
  readonly mode: ConsentReceipt['mode']
  readonly formVersion: string
  readonly settings: Pick<ConsentSettings, 'kind' | 'company' | 'processor' | 'privacyPolicy' | 'age'>
  /** Language tag of the form. */
  readonly language: string
  /** Address of the page; query and fragment are left out of the receipt. */
  readonly page: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** What the visitor was asked and how it was answered; null for a withdrawal. */
  readonly asked: { readonly plan: ConsentPlan; readonly answers: Answers } | null
  /** Every sentence the visitor saw, in order (`textsOf(plan, speak)` and what stood around it). */
  readonly shown: readonly string[]
}

/**
 * The proof of one act (Network Act 50(1), 50(2); PIPA 22). Holds neither the number nor a user id: the site ties it to its
 * own user. `texts.shownHash` is null here; {@link withShownHash} fills it in.
 */
export function makeReceipt(given: ReceiptGiven): ConsentReceipt {
  const { settings, asked } = given
  return {
    schema: 'text-readiness/consent-receipt/1',
    id: hex(crypto.getRandomValues(new Uint8Array(16))),
    formVersion: given.formVersion,
    mode: given.mode,
    act: given.act,
    kind: settings.kind,
    controller: settings.company,
    processor: settings.processor,
    privacyPolicy: settings.privacyPolicy,
    page: pageOf(given.page),
    language: given.language,
    at: timeWithOffset(given.now),
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone || 'unknown',
    method: 'web-form',
    texts: {
      version: asked?.plan.textVersion ?? given.formVersion,
      builtIn: asked?.plan.textHash ?? null,
      shownHash: null,
      shown: given.shown,
    },
    boxes: asked === null ? [] : boxesOf(settings.kind, asked.plan, asked.answers),
    age: ageOf(given),
  }
}

/** The receipt with the hash of what was shown, where the browser can hash. */
export async function withShownHash(receipt: ConsentReceipt): Promise<ConsentReceipt> {
  const shownHash = await hashTexts(receipt.texts.shown)
  return { ...receipt, texts: { ...receipt.texts, shownHash } }
}

/** Taken when the kit loads: a page that patches `Date` later changes no time of a consent, and breaks no tick. */
const Moment = Date
export const now = Date.now

/** A time as the visitor's clock shows it: `2026-11-23T14:05:02+09:00`. `at`: milliseconds since 1970. */
export function timeWithOffset(at: number, offset = -new Moment(at).getTimezoneOffset()): string {
  const two = (value: number) => `${Math.floor(value)}`.padStart(2, '0')
  const local = new Moment(at + offset * 60_000).toISOString().slice(0, 19)
  const minutes = Math.abs(offset)
  return `${local}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`
}

function boxesOf(
  kind: ConsentSettings['kind'],
  plan: ConsentPlan,
  answers: Answers,
): ConsentReceipt['boxes'] {
  return plan.boxes.flatMap(({ matter, ticked, label }) => {
    if (!ticked || matter === 'age') return []
    const { gesture = null, at = null } = answers[matter] ?? {}
    const choice = isAgreed(kind, matter, answers) ? 'agreed' : 'not-agreed'
    return [{ matter, label, choice, gesture, at }]
  })
}

function ageOf({ settings, asked }: ReceiptGiven): ConsentReceipt['age'] {
  if (asked === null) return null
  if (settings.age === 'site') return 'checked-by-site'
  return isAgreed(settings.kind, 'age' satisfies Matter, asked.answers) ? 'declared-14-or-older' : null
}

/** Origin and path. A page without an origin (`about:srcdoc`, a file) is named by its scheme alone: its path may hold content. */
function pageOf(address: string): string {
  try {
    const { origin, protocol, pathname } = new URL(address)
    return (origin === 'null' ? protocol : origin + pathname).slice(0, 1000)
  } catch {
    return ''
  }
}
