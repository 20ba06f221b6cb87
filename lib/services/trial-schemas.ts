import * as v from 'valibot'
import type { TrialRequests } from '../platform/trial-requests'
import { nothing, site, text, type Schemas } from './shapes'

const tab = v.pipe(v.number(), v.integer())
const mode = v.picklist(['dry-run', 'live'])
const time = text(40)

/** Settings of a form, as a person typed them: incomplete ones too. */
const choice = v.object({
  kind: v.picklist(['marketing', 'service']),
  basis: v.picklist(['consent', 'contract']),
  company: text(200),
  privacyPolicy: text(2000),
  night: v.nullable(text(100)),
  optOutNumber: v.nullable(text(40)),
  processor: v.nullable(text(200)),
  language: v.picklist(['ko', 'en']),
})

const placement = v.object({
  selector: text(1000),
  position: v.picklist(['before', 'after', 'inside', 'instead']),
})

/** What a person has said yes to: no part of the key, only what tells it from another. */
const sdk = v.object({
  keyPrint: v.pipe(v.string(), v.length(64)),
  environment: v.picklist(['production', 'development', 'unknown']),
})

/** A trial under way in one tab: gone with the tab, the site or the browser. */
export const trialSchema = v.object({
  tabId: tab,
  site,
  /** Of this trial alone, so that what is kept of a key is worth nothing elsewhere. */
  salt: text(40),
  /** The form that stands there; null while nothing was put on the page. */
  form: v.nullable(v.object({ mode, choice, placement, sdk: v.nullable(sdk) })),
  testNumberOut: v.boolean(),
  sending: v.boolean(),
})

/** What is kept of the trials of a site, on disk. */
export const trialSiteSchema = v.object({
  site,
  choice: v.nullable(choice),
  placement: v.nullable(placement),
  /** A person has allowed real calls here. */
  live: v.boolean(),
})

/** The body of each request of this topic. */
export const trialSchemas = {
  'trial/open': v.object({ tabId: tab }),
  'trial/get': v.object(nothing),
  'trial/mount': v.object({ choice, placement, mode, allow: v.boolean(), sdk: v.nullable(sdk) }),
  'trial/look': v.object({ patient: v.boolean(), submitted: v.boolean() }),
  'trial/withdraw': v.object(nothing),
  'trial/end': v.object(nothing),
} as const satisfies Schemas<keyof TrialRequests>

/** Values of an event's properties: two levels of plain values are all that the kit sends. */
const value = v.union([text(500), v.number(), v.boolean(), v.null()])
const properties = v.record(text(100), v.union([value, v.record(text(100), value)]))

const call = v.object({
  operation: v.picklist(['consent', 'set-number', 'unset-number']),
  event: v.object({ key: text(100), properties }),
  attempt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  result: v.picklist(['confirmed', 'pending', 'failed', 'unseen', 'dry']),
  status: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999))),
})

const consentChoice = v.picklist(['agreed', 'not-agreed'])

/** A consent receipt as a page hands it over. */
export const receiptSchema = v.object({
  schema: v.literal('text-readiness/consent-receipt/1'),
  id: text(80),
  formVersion: text(40),
  mode,
  act: v.picklist(['consent', 'stop-advertising', 'delete-number']),
  kind: v.picklist(['marketing', 'service']),
  controller: text(200),
  processor: v.nullable(text(200)),
  privacyPolicy: text(2000),
  page: text(2000),
  language: text(40),
  at: time,
  timeZone: text(60),
  method: v.literal('web-form'),
  texts: v.object({
    version: text(40),
    builtIn: v.nullable(text(80)),
    shownHash: v.nullable(text(80)),
    shown: v.pipe(v.array(text(2000)), v.maxLength(80)),
  }),
  boxes: v.pipe(
    v.array(
      v.object({
        matter: v.picklist(['collection', 'marketing-use', 'advertising', 'night']),
        label: text(300),
        choice: consentChoice,
        gesture: v.nullable(v.picklist(['pointer', 'keyboard'])),
        at: v.nullable(time),
      }),
    ),
    v.maxLength(10),
  ),
  age: v.nullable(v.picklist(['declared-14-or-older', 'checked-by-site'])),
})

/** What `lookAround` answers, checked: everything in it is the page's word. */
export const aroundSchema = v.object({
  here: v.literal(true),
  secure: v.boolean(),
  sdk: v.picklist(['none', 'unreachable', 'no-key', 'found']),
  keyTail: text(4),
  keyPrint: text(64),
  primary: v.nullable(v.boolean()),
  kit: v.picklist(['none', 'package', 'site']),
  form: v.nullable(
    v.object({
      standing: v.boolean(),
      thrownOut: v.boolean(),
      open: v.boolean(),
      version: v.nullable(text(40)),
      calls: v.pipe(v.array(call), v.maxLength(60)),
      end: v.nullable(v.picklist(['delivered', 'unconfirmed', 'failed', 'withdrawn'])),
      receipt: v.nullable(receiptSchema),
      messages: v.pipe(
        v.array(
          v.object({
            code: text(60),
            severity: v.picklist(['warning', 'error']),
            message: text(600),
          }),
        ),
        v.maxLength(40),
      ),
    }),
  ),
})

export type Around = v.InferOutput<typeof aroundSchema>

/** What the functions answer that change something. */
export const toldSchema = v.object({
  problem: v.picklist(['', 'not-found', 'bad-selector', 'mount-failed', 'withdraw-failed']),
})

/** The page's answer is a text of JSON, or it is nothing: a page can make any function of its own answer otherwise. */
export function parsed<T>(schema: v.GenericSchema<unknown, T>, answer: unknown): T | null {
  if (typeof answer !== 'string' || answer.length > 60_000) return null
  try {
    const result = v.safeParse(schema, JSON.parse(answer))
    return result.success ? result.output : null
  } catch {
    return null
  }
}
