import { attributesOf } from '../embed/attributes'
import { grantedSites, shownTab, type Sender } from '../platform/extension'
import { injectTrial } from '../platform/main-world'
import type { TrialProblem, TrialRequests, TrialSeen } from '../platform/trial-requests'
import { DASHBOARD_SITE, siteOf } from '../platform/site'
import { grantedPage, ownPages, type Body, type Handlers } from './handler'
import { look as lookAt, mount, unmount, withdraw, type Told, type TrialPage } from './trial-page'
import { gateOf, mayGoLive, numberOut, sdkOf, seenOf } from './trial-plan'
import type { Around } from './trial-schemas'
import { changeTrial, closeTrial, openTrial, rememberSite, siteMemory, trialAt, type Trial } from './trials'
import { stores } from './stores'

/** How long an SDK may take to come, in milliseconds. */
const PATIENCE_MS = 4000

/** Our panel on a site that is turned on, in a tab for which a person has opened the trial: a page can do neither. */
const fromPanel = async (sender: Sender) => (await grantedPage(sender)) && (await trialAt(sender)) !== null

export const trialHandlers: Handlers<keyof TrialRequests> = {
  'trial/open': {
    from: ownPages,
    async answer({ tabId }) {
      const tab = await shownTab(tabId)
      const site = siteOf(tab?.url ?? undefined)
      if (site === null || site === DASHBOARD_SITE || !(await grantedSites()).includes(site)) {
        return { refused: 'not-allowed' }
      }
      await openTrial({ tabId, site })
      await injectTrial(tabId)
      return null
    },
  },
  'trial/get': {
    from: fromPanel,
    async answer(_, sender) {
      const [trial, memory, links, workspace] = await Promise.all([
        trialAt(sender),
        siteMemory(sender.site),
        stores.links.read(),
        stores.workspace.read(),
      ])
      const form = trial?.form ?? null
      return {
        choice: form?.choice ?? memory.choice,
        placement: form?.placement ?? memory.placement,
        privacyPolicy: links.bySite[sender.site ?? ''] ?? links.bySite[workspace.site ?? ''] ?? null,
        processor: workspace.hackleName ?? null,
        resume: form && { mode: form.mode, sdk: form.sdk },
      }
    },
  },
  'trial/mount': {
    from: fromPanel,
    async answer(order, sender) {
      const page = pageOf(sender)
      if (!page) return { refused: 'not-allowed' }
      if (order.allow) await rememberSite(page.site, { live: true })
      const before = await look(page, order.mode === 'live' ? PATIENCE_MS : 0)
      if (!before) return seenBy(page, null)
      const { allowed, ownSite } = await standingOf(page)
      const gate = gateOf(before, { allowed, ownSite })
      if (order.mode === 'live' && !mayGoLive(gate, order.sdk)) {
        return seenBy(page, before, gate.kind === 'shut' ? 'no-sdk' : 'mount-failed')
      }
      return put(page, order, before, ownSite)
    },
  },
  'trial/look': {
    from: fromPanel,
    async answer({ patient, submitted }, sender) {
      const page = pageOf(sender)
      if (!page) return { refused: 'not-allowed' }
      // Kept before the page is asked: it may be gone by then, and the number at Hackle.
      if (submitted) await changeTrial(page, (kept) => ({ ...kept, sending: kept.form?.mode === 'live' }))
      return seenBy(page, await look(page, patient ? PATIENCE_MS : 0))
    },
  },
  'trial/withdraw': {
    from: fromPanel,
    async answer(_, sender) {
      const page = pageOf(sender)
      if (!page) return { refused: 'not-allowed' }
      // Really sent, so only for what was: a form in a dry run has nothing of its own to take back.
      if ((await trialAt(page))?.testNumberOut !== true)
        return seenBy(page, await look(page), 'withdraw-failed')
      const problem = problemOf(await withdraw(page))
      return seenBy(page, await look(page), problem)
    },
  },
  'trial/end': {
    from: fromPanel,
    async answer(_, sender) {
      const page = pageOf(sender)
      if (page) {
        await closeTrial(page)
        await unmount(page)
      }
      return null
    },
  },
}

/**
 * A page of a site has said hello: where a trial is open in its tab, the panel comes back. It is told again at every
 * change of state, and a second panel finds the first.
 */
export async function resumeTrial(sender: Sender) {
  const trial = sender.kind === 'page' ? await trialAt(sender) : null
  if (trial) await injectTrial(trial.tabId)
}

async function put(page: TrialPage, order: Body<'trial/mount'>, before: Around, ownSite: boolean) {
  const { choice, placement, mode } = order
  const told = await mount(
    page,
    {
      ...page,
      ...placement,
      attributes: { ...Object.fromEntries(attributesOf(choice)), mode },
      number: mode === 'dry-run' ? RESERVED : '',
      ours: before.kit !== 'site',
    },
    before.kit,
  )
  const problem = problemOf(told)
  const { keyPrint, environment } = sdkOf(before, ownSite)
  const sdk = mode === 'live' ? { keyPrint, environment } : null
  await changeTrial(page, (trial) => ({
    ...trial,
    // A place that is not there may come with another view of the page: the wish stands.
    form: problem === null || problem === 'not-found' ? { mode, choice, placement, sdk } : null,
    // What was under way may have arrived after the last look.
    testNumberOut: trial.testNumberOut || trial.sending,
    sending: false,
  }))
  await rememberSite(page.site, { choice, placement })
  return seenBy(page, await look(page), problem)
}

async function look(page: TrialPage, patience = 0): Promise<Around | null> {
  const trial = await trialAt(page)
  return trial && lookAt(page, trial.salt, patience)
}

/** What the panel is told of the page, and what of it is kept: whether a number is out. */
async function seenBy(
  page: TrialPage,
  around: Around | null,
  problem: TrialProblem | null = null,
): Promise<TrialSeen> {
  const { trial, allowed, ownSite } = await standingOf(page)
  const form = trial?.form ?? null
  const before = trial?.testNumberOut ?? false
  const after = numberOut(before, around?.form?.calls ?? [])
  // A dry run sends nothing, but its panel takes back what was sent before it.
  const out = form?.mode === 'live' ? after : before && after
  // A page without the form tells nothing of a delivery that was under way in it.
  const sending = around?.form ? form?.mode === 'live' && around.form.open : (trial?.sending ?? false)
  if (trial && (before !== out || trial.sending !== sending)) {
    await changeTrial(page, (kept) => ({ ...kept, testNumberOut: out, sending }))
  }
  return seenOf(around, { form, allowed, ownSite, testNumberOut: out }, problem)
}

async function standingOf(
  page: TrialPage,
): Promise<{ trial: Trial | null; allowed: boolean; ownSite: boolean }> {
  const [trial, memory, workspace] = await Promise.all([
    trialAt(page),
    siteMemory(page.site),
    stores.workspace.read(),
  ])
  return { trial, allowed: memory.live, ownSite: workspace.site === page.site }
}

/** Reserved for samples: nobody has it, and nothing is sent to it. */
const RESERVED = '010-0000-0000'

function pageOf({ tabId, site }: Sender): TrialPage | null {
  return tabId === null || site === null ? null : { tabId, site }
}

function problemOf(told: Told): TrialProblem | null {
  return told === '' ? null : told
}
