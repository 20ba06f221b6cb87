import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CallReport } from '../hackle/delivery-types'
import type { Sender } from '../platform/extension'
import type { FormChoice } from '../embed/types'

const { stored, page } = vi.hoisted(() => ({
  stored: { local: new Map<string, unknown>(), session: new Map<string, unknown>() },
  /** The page under the worker: what it answers, and what was done to it. */
  page: {
    around: '' as unknown,
    told: '{"problem":""}' as unknown,
    done: [] as string[],
    orders: [] as object[],
    salts: [] as string[],
  },
}))

vi.mock('webextension-polyfill', () => {
  const area = (kept: Map<string, unknown>) => ({
    get: (key: string) => Promise.resolve(kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value))
      return Promise.resolve()
    },
  })
  return { default: { storage: { local: area(stored.local), session: area(stored.session) } } }
})
vi.mock('../platform/page', () => ({ browserLanguage: () => 'ko' }))
vi.mock('./badge', () => ({ refreshBadges: () => Promise.resolve() }))
vi.mock('../platform/extension', () => ({
  grantedSites: () => Promise.resolve(['https://staging.dodam.example']),
  shownTab: (id: number) =>
    Promise.resolve({
      id,
      url: id === 1 ? 'https://staging.dodam.example/signup?a=1' : 'https://www.elsewhere.example/',
    }),
  tellAll: () => Promise.resolve(),
}))
vi.mock('../platform/main-world', () => ({
  injectKit: (_: number, part: string) => Promise.resolve(page.done.push(`kit ${part}`)),
  injectTrial: (tabId: number) => Promise.resolve(page.done.push(`panel ${tabId}`)),
  runInPage: (_: number, func: { name: string }, [given, , salt]: unknown[]) => {
    page.done.push(func.name)
    if (func.name === 'lookAround') page.salts.push(String(salt))
    if (func.name === 'mountForm') page.orders.push(given as object)
    return Promise.resolve(func.name === 'lookAround' ? page.around : page.told)
  },
}))

const { trialHandlers, resumeTrial } = await import('./trial')
const { closeTrialsOf, forgetTrialsOn } = await import('./trials')
const { stores } = await import('./stores')

const SITE = 'https://staging.dodam.example'
const panel: Sender = { kind: 'page', url: `${SITE}/signup`, site: SITE, tabId: 1 }
const popup: Sender = { kind: 'extension', url: '', site: null, tabId: null }

const choice: FormChoice = {
  kind: 'marketing',
  basis: 'consent',
  company: '도담예약 주식회사',
  privacyPolicy: 'https://www.dodam.example/privacy',
  night: null,
  optOutNumber: null,
  processor: null,
  language: 'ko',
}
const placement = { selector: '#signup', position: 'after' } as const
const dry = { choice, placement, mode: 'dry-run', allow: false, sdk: null } as const
const PRINT = 'ab'.repeat(32)
const sdk = { keyPrint: PRINT, environment: 'production' } as const
const live = { ...dry, mode: 'live', allow: true, sdk } as const

const standing = {
  standing: true,
  thrownOut: false,
  open: false,
  version: '0.1.0',
  calls: [],
  end: null,
  receipt: null,
  messages: [],
}
function around(edit: object = {}) {
  page.around = JSON.stringify({
    here: true,
    secure: true,
    sdk: 'found',
    keyTail: '0001',
    keyPrint: PRINT,
    primary: true,
    kit: 'package',
    form: standing,
    ...edit,
  })
}
const call = (operation: CallReport['operation'], result: CallReport['result']): CallReport => ({
  operation,
  event: { key: '$secured_properties', properties: {} },
  attempt: 1,
  result,
  status: 200,
})

const open = () => trialHandlers['trial/open'].answer({ tabId: 1 }, popup)
const mount = (body: Parameters<(typeof trialHandlers)['trial/mount']['answer']>[0]) =>
  trialHandlers['trial/mount'].answer(body, panel)
const look = (submitted = false) => trialHandlers['trial/look'].answer({ patient: false, submitted }, panel)
const get = () => trialHandlers['trial/get'].answer({}, panel)

beforeEach(() => {
  stored.local.clear()
  stored.session.clear()
  page.done = []
  page.orders = []
  page.salts = []
  page.told = '{"problem":""}'
  around()
})

describe('who may ask', () => {
  const asks = ['trial/get', 'trial/mount', 'trial/look', 'trial/withdraw', 'trial/end'] as const

  it.each(asks)('%s is refused where no person has opened a trial', async (type) => {
    expect(await trialHandlers[type].from(panel)).toBe(false)
    expect(await trialHandlers[type].from(popup)).toBe(false)
  })

  it.each(asks)('%s is answered to the panel in that tab on that site alone', async (type) => {
    await open()
    expect(await trialHandlers[type].from(panel)).toBe(true)
    expect(await trialHandlers[type].from({ ...panel, tabId: 2 })).toBe(false)
    const elsewhere = 'https://www.elsewhere.example'
    expect(await trialHandlers[type].from({ ...panel, url: elsewhere, site: elsewhere })).toBe(false)
  })

  it('opens for the extension’s own pages, and only over a site that is turned on', async () => {
    expect(trialHandlers['trial/open'].from(panel)).toBe(false)
    expect(await trialHandlers['trial/open'].answer({ tabId: 2 }, popup)).toEqual({ refused: 'not-allowed' })
    expect(page.done).toEqual([])
    expect(await open()).toBeNull()
    expect(page.done).toEqual(['panel 1'])
  })
})

describe('a dry run', () => {
  beforeEach(open)

  it('puts the kit there first where the page has none, and the form with the settings and the reserved number', async () => {
    around({ kit: 'none', form: null })
    await mount(dry)
    expect(page.done).toContain('kit form')
    expect(page.orders).toEqual([
      expect.objectContaining({
        selector: '#signup',
        position: 'after',
        number: '010-0000-0000',
        attributes: expect.objectContaining({
          for: 'marketing',
          company: choice.company,
          'privacy-policy': choice.privacyPolicy,
          lang: 'ko',
          mode: 'dry-run',
        }) as object,
      }),
    ])
  })

  it('uses the kit of the page where it has one', async () => {
    around({ kit: 'site' })
    expect(await mount(dry)).toMatchObject({ form: { kit: 'site', version: '0.1.0', mode: 'dry-run' } })
    expect(page.done).not.toContain('kit form')
    expect(page.orders).toEqual([expect.objectContaining({ ours: false })])
  })

  it.each(['not-found', 'bad-selector', 'mount-failed'] as const)('tells of %s', async (problem) => {
    page.told = JSON.stringify({ problem })
    around({ form: null })
    expect(await mount(dry)).toMatchObject({ form: null, problem })
  })

  it('tells of a form that the page has thrown out, or that waits for its place', async () => {
    await mount(dry)
    around({ form: { ...standing, standing: false } })
    expect(await look()).toMatchObject({ problem: 'not-found' })
    around({ form: { ...standing, standing: false, thrownOut: true } })
    expect(await look()).toMatchObject({ problem: 'thrown-out' })
  })

  it.each([
    ['nothing', null],
    ['an object', { here: true }],
    ['no JSON', '{'],
    ['another site', '{"here":false}'],
    ['a text without an end', 'x'.repeat(70_000)],
  ])('shows nothing of a page that answers %s', async (_, answer) => {
    await mount(dry)
    page.around = answer
    expect(await look()).toMatchObject({ form: null, problem: 'nonsense', gate: { kind: 'shut' } })
  })
})

describe('real calls', () => {
  beforeEach(open)

  it.each([
    [{ sdk: 'none' }, 'no-sdk'],
    [{ sdk: 'unreachable' }, 'unreachable'],
    [{ sdk: 'no-key', keyTail: '' }, 'no-key'],
    [{ keyPrint: '' }, 'no-key'],
    [{ secure: false, keyPrint: '' }, 'insecure-context'],
  ])('are shut with %o', async (edit, why) => {
    around({ form: null, ...edit })
    expect(await mount(live)).toMatchObject({ form: null, gate: { kind: 'shut', why } })
    expect(page.orders).toEqual([])
  })

  it('need a yes for this site, once', async () => {
    around({ form: null })
    expect(await mount({ ...live, allow: false })).toMatchObject({ form: null, problem: 'mount-failed' })
    expect(page.orders).toEqual([])
    around()
    expect(await mount(live)).toMatchObject({ form: { mode: 'live' }, gate: { allowed: true } })
    expect(await mount({ ...live, allow: false })).toMatchObject({ form: { mode: 'live' } })
    expect(page.orders).toEqual([
      expect.objectContaining({ number: '' }),
      expect.objectContaining({ number: '' }),
    ])
    for (const order of page.orders) expect(order).toHaveProperty('attributes.mode', 'live')
  })

  it.each([
    ['no SDK', null],
    ['another key', { ...sdk, keyPrint: 'cd'.repeat(32) }],
    ['another environment', { ...sdk, environment: 'development' as const }],
  ])('are not made where the person saw %s', async (_, seen) => {
    around({ form: null })
    expect(await mount({ ...live, sdk: seen })).toMatchObject({ form: null })
    expect(page.orders).toEqual([])
  })

  it('count the workspace’s own site as production, whatever the page says', async () => {
    around({ primary: false })
    expect(await look()).toMatchObject({ gate: { sdk: { environment: 'development' } } })
    await stores.workspace.change((workspace) => ({ ...workspace, site: SITE }))
    expect(await look()).toMatchObject({ gate: { sdk: { environment: 'production' } } })
  })

  it('leave a number to be removed until its removal is confirmed', async () => {
    await mount(live)
    around({ form: { ...standing, calls: [call('consent', 'confirmed'), call('set-number', 'unseen')] } })
    expect(await look()).toMatchObject({ testNumberOut: true })
    around({ form: standing })
    expect(await look()).toMatchObject({ testNumberOut: true })
    around({ form: { ...standing, calls: [call('unset-number', 'failed')] } })
    expect(await look()).toMatchObject({ testNumberOut: true })
    around({ form: { ...standing, calls: [call('unset-number', 'confirmed')] } })
    expect(await look()).toMatchObject({ testNumberOut: false })
  })

  it('leave a number to be removed when the page is left while one is on its way', async () => {
    await mount(live)
    // Gone before it could be asked.
    around({ form: null })
    expect(await look(true)).toMatchObject({ testNumberOut: false })
    await look()
    around()
    expect(await mount({ ...live, allow: false })).toMatchObject({ testNumberOut: true })
  })

  it('leave none after a delivery that was seen to fail', async () => {
    await mount(live)
    around({ form: { ...standing, open: true } })
    await look()
    around({ form: { ...standing, calls: [call('consent', 'failed')] } })
    await look()
    expect(await mount({ ...live, allow: false })).toMatchObject({ testNumberOut: false })
  })

  it('are taken back from a dry run too: a removal that sends nothing removes nothing', async () => {
    await mount(live)
    around({ form: { ...standing, calls: [call('set-number', 'confirmed')] } })
    await look()
    around()
    await mount(dry)
    around({ form: { ...standing, calls: [call('unset-number', 'dry')] } })
    expect(await look()).toMatchObject({ testNumberOut: true })
    around({ form: { ...standing, calls: [call('unset-number', 'confirmed')] } })
    expect(await trialHandlers['trial/withdraw'].answer({}, panel)).toMatchObject({ testNumberOut: false })
    expect(page.done).toEqual(expect.arrayContaining(['kit withdraw', 'withdrawNumber']))
  })

  it('are not taken back where nothing was sent', async () => {
    await mount(dry)
    expect(await trialHandlers['trial/withdraw'].answer({}, panel)).toMatchObject({
      problem: 'withdraw-failed',
    })
    expect(page.done).not.toContain('withdrawNumber')
  })

  it('are no calls in a dry run, whatever the page reports', async () => {
    await mount(dry)
    around({ form: { ...standing, calls: [call('set-number', 'confirmed')] } })
    expect(await look(true)).toMatchObject({ testNumberOut: false })
    expect(await mount(dry)).toMatchObject({ testNumberOut: false })
  })
})

describe('the life of a trial', () => {
  beforeEach(open)

  it('comes back after the page was loaded anew, with what it was', async () => {
    await mount(live)
    page.done = []
    await resumeTrial(panel)
    expect(page.done).toEqual(['panel 1'])
    expect(await get()).toMatchObject({ choice, placement, resume: { mode: 'live', sdk } })
    await resumeTrial({ ...panel, tabId: 2 })
    expect(page.done).toEqual(['panel 1'])
  })

  it('ends at a person’s word, and its settings wait for the next', async () => {
    await mount(dry)
    await trialHandlers['trial/end'].answer({}, panel)
    expect(page.done.at(-1)).toBe('unmountForm')
    expect(await trialHandlers['trial/get'].from(panel)).toBe(false)
    await open()
    expect(await get()).toMatchObject({ choice, placement, resume: null })
  })

  it('ends with its tab', async () => {
    await closeTrialsOf(2)
    expect(await trialHandlers['trial/get'].from(panel)).toBe(true)
    await closeTrialsOf(1)
    expect(await trialHandlers['trial/get'].from(panel)).toBe(false)
  })

  it('ends with its site, which is asked for real calls anew', async () => {
    await mount(live)
    await forgetTrialsOn([SITE])
    expect(await trialHandlers['trial/get'].from(panel)).toBe(false)
    await open()
    expect(await get()).toMatchObject({ choice: null, resume: null })
    around({ form: null })
    expect(await mount({ ...live, allow: false })).toMatchObject({ form: null, gate: { allowed: false } })
  })

  it('keeps no number and no part of a key, and knows the key again under a salt of its own', async () => {
    around({ form: { ...standing, calls: [call('set-number', 'confirmed')] } })
    await mount(live)
    await look()
    const kept = JSON.stringify([...stored.local, ...stored.session])
    expect(kept).toContain(PRINT)
    const [salt = '', ...others] = new Set(page.salts)
    expect(others).toEqual([])
    // The salt is random: four digits of it may be those of the number.
    expect(salt).not.toBe('')
    expect(kept.replaceAll(salt, '')).not.toMatch(/010-|\+82|0001/)
    await closeTrialsOf(1)
    await open()
    await look()
    expect(new Set(page.salts).size).toBe(2)
    expect(page.salts.every((salt) => salt.length > 30)).toBe(true)
  })
})
