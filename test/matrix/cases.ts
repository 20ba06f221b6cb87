/** What can go wrong on the way to Hackle. The order is that of the table. */
export const FAULTS = [
  '200',
  '400',
  '401',
  '403',
  '404',
  '429',
  '500',
  '503',
  'connection dropped',
  'offline, then online',
  'CSP blocks the connection',
  'slow preflight, then navigation',
  'SDK opt-out on',
  'wrong key',
  'no responseStatus',
  'app web view',
  'log-in in between',
] as const
export type Fault = (typeof FAULTS)[number]

/** The operation that the fault strikes: the consent, which goes first, or the number after it. */
export const STRUCK = ['consent', 'number'] as const
export type Struck = (typeof STRUCK)[number]

/** What the visitor does. */
export const ACTS = ['subscribe', 'service without ads', 'withdraw'] as const
export type Act = (typeof ACTS)[number]

export interface Case {
  readonly fault: Fault
  readonly struck: Struck
  readonly act: Act
}

/** Faults that are there before the visitor comes, so they strike consent and number alike. */
const FROM_THE_START: readonly Fault[] = ['wrong key', 'no responseStatus', 'app web view']

export function isFromTheStart(fault: Fault): boolean {
  return FROM_THE_START.includes(fault)
}

/** A log-in before the consent is simply another visitor. */
const struckBy = (fault: Fault) => (fault === 'log-in in between' ? STRUCK.slice(1) : STRUCK)

export const CASES: readonly Case[] = FAULTS.flatMap((fault) =>
  struckBy(fault).flatMap((struck) => ACTS.map((act) => ({ fault, struck, act }))),
)

/** What Hackle would hold when the act has arrived whole. */
export const WANTED: Readonly<Record<Act, { readonly consent: string; readonly number: boolean }>> = {
  subscribe: { consent: 'SUBSCRIBED', number: true },
  'service without ads': { consent: 'UNSUBSCRIBED', number: true },
  withdraw: { consent: 'UNSUBSCRIBED', number: false },
}
