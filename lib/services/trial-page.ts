import type * as v from 'valibot'
import { injectKit, runInPage } from '../platform/main-world'
import type { Site } from '../platform/site'
import { aroundSchema, parsed, toldSchema, type Around } from './trial-schemas'
import { lookAround } from './trial-look'
import { mountForm, unmountForm, type MountOrder } from './trial-mount'
import { withdrawNumber } from './trial-withdraw'

/** The top frame of a tab, as long as it shows this site. */
export interface TrialPage {
  readonly tabId: number
  readonly site: Site
}

export type Told = v.InferOutput<typeof toldSchema>['problem'] | 'nonsense'

/**
 * How the page is now; null when it answers what no page with our functions answers, or shows another site. `salt`: of
 * this trial, under which the page's key is known again.
 */
export async function look({ tabId, site }: TrialPage, salt: string, patience = 0): Promise<Around | null> {
  return parsed(aroundSchema, await runInPage(tabId, lookAround, [site, patience, salt]))
}

/** Puts the form on the page; the kit comes first where the page has none. */
export async function mount({ tabId }: TrialPage, order: MountOrder, kit: Around['kit']): Promise<Told> {
  try {
    if (kit === 'none') await injectKit(tabId, 'form')
  } catch {
    return 'mount-failed'
  }
  return told(await runInPage(tabId, mountForm, [order]))
}

/** Asks the kit to take consent and number back. A site may have the form's script alone: that of the withdrawal comes first. */
export async function withdraw({ tabId, site }: TrialPage): Promise<Told> {
  try {
    await injectKit(tabId, 'withdraw')
  } catch {
    return 'withdraw-failed'
  }
  return told(await runInPage(tabId, withdrawNumber, [site]))
}

/** Takes the form away with all that held it. */
export async function unmount({ tabId }: TrialPage) {
  await runInPage(tabId, unmountForm, [])
}

function told(answer: unknown): Told {
  return parsed(toldSchema, answer)?.problem ?? 'nonsense'
}
