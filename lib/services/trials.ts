import type { FormChoice, Placement } from '../embed/types'
import type { Site } from '../platform/site'
import type { AgreedSdk, TrialMode } from '../platform/trial-requests'
import { MOST_TRIALS, MOST_TRIAL_SITES, stores } from './stores'

/** A trial under way: one for a tab and a site. */
export interface Trial {
  readonly tabId: number
  readonly site: Site
  /** Of this trial alone: a key is known again by its print under it. */
  readonly salt: string
  readonly form: {
    readonly mode: TrialMode
    readonly choice: FormChoice
    readonly placement: Placement
    /** What the person saw when saying yes to real calls. */
    readonly sdk: AgreedSdk | null
  } | null
  readonly testNumberOut: boolean
  /** A delivery was under way at the last word of the page: a page that is left meanwhile never tells its end. */
  readonly sending: boolean
}

/** What is kept of a site's trials after they have ended. */
export interface TrialMemory {
  readonly choice: FormChoice | null
  readonly placement: Placement | null
  /** A person has allowed real calls here. */
  readonly live: boolean
}

interface Where {
  readonly tabId: number | null
  readonly site: Site | null
}

const isAt = (where: Where) => (trial: Trial) => trial.tabId === where.tabId && trial.site === where.site

/** The trial of this tab and site; null where nobody opened one. */
export async function trialAt(where: Where): Promise<Trial | null> {
  const { list } = await stores.trials.read()
  return list.find(isAt(where)) ?? null
}

/** Opens a trial, or leaves the one that is open. A tab has one: what it showed before on another site has ended. */
export async function openTrial({ tabId, site }: { tabId: number; site: Site }) {
  await stores.trials.change(({ list }) => {
    const open = list.find(isAt({ tabId, site })) ?? {
      tabId,
      site,
      salt: crypto.randomUUID(),
      form: null,
      testNumberOut: false,
      sending: false,
    }
    return {
      version: 1,
      list: [open, ...list.filter((other) => other.tabId !== tabId)].slice(0, MOST_TRIALS),
    }
  })
}

/** Changes the trial where it is still open. */
export async function changeTrial(where: Where, edit: (trial: Trial) => Trial) {
  await stores.trials.change(({ list }) => ({
    version: 1,
    list: list.map((trial) => (isAt(where)(trial) ? edit(trial) : trial)),
  }))
}

export async function closeTrial(where: Where) {
  await stores.trials.change(({ list }) => ({
    version: 1,
    list: list.filter((trial) => !isAt(where)(trial)),
  }))
}

/** A tab was closed: nothing can be tried in it any more. */
export async function closeTrialsOf(tabId: number) {
  const { list } = await stores.trials.read()
  // Most tabs never had one: nothing is written for them.
  if (!list.some((trial) => trial.tabId === tabId)) return
  await stores.trials.change((kept) => ({
    version: 1,
    list: kept.list.filter((trial) => trial.tabId !== tabId),
  }))
}

/** Sites were turned off: their trials end, and what was kept of them goes with the permission. */
export async function forgetTrialsOn(sites: readonly Site[]) {
  await stores.trials.change(({ list }) => ({
    version: 1,
    list: list.filter(({ site }) => !sites.includes(site)),
  }))
  await stores.trialSites.change(({ list }) => ({
    version: 1,
    list: list.filter(({ site }) => !sites.includes(site)),
  }))
}

export async function siteMemory(site: Site | null): Promise<TrialMemory> {
  const { list } = await stores.trialSites.read()
  return list.find((kept) => kept.site === site) ?? { choice: null, placement: null, live: false }
}

export async function rememberSite(site: Site, edit: Partial<TrialMemory>) {
  await stores.trialSites.change(({ list }) => {
    const before = list.find((kept) => kept.site === site) ?? { choice: null, placement: null, live: false }
    const others = list.filter((kept) => kept.site !== site)
    return { version: 1, list: [{ ...before, ...edit, site }, ...others].slice(0, MOST_TRIAL_SITES) }
  })
}
