import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Sender } from '../platform/extension'
import type { View } from '../platform/protocol'
import type { SettlementDraft } from '../readiness/types'

const disk = vi.hoisted(() => new Map<string, unknown>())

vi.mock('webextension-polyfill', () => {
  const area = {
    get: (key: string) => Promise.resolve(disk.has(key) ? { [key]: disk.get(key) } : {}),
    set: (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) disk.set(key, structuredClone(value))
      return Promise.resolve()
    },
  }
  return { default: { storage: { local: area, session: area } } }
})
vi.mock('../platform/page', () => ({ browserLanguage: () => 'ko' }))
vi.mock('./badge', () => ({ refreshBadges: () => Promise.resolve() }))
vi.mock('../platform/extension', () => ({
  grantedSites: () => Promise.resolve(['https://www.dodam.example']),
  tellAll: () => Promise.resolve(),
}))

const { settlementHandlers } = await import('./settlements')
const { keepScan } = await import('./scans')
const { stores } = await import('./stores')
const { viewFor } = await import('./view')

const POLICY = 'https://www.dodam.example/privacy'
const ID = '6f1b6c1e-6d5f-4d8e-9a55-1f4b0f6c2a11'
const OTHER_ID = '0c8e4b0a-1b43-4d59-8a0e-5b7f2a7d9b22'

const page = (url = `${POLICY}?utm_source=a#top`): Sender => ({
  kind: 'page',
  url,
  site: new URL(url).origin,
  tabId: 1,
})
const own: Sender = { kind: 'extension', url: '', site: null, tabId: null }
const draft: SettlementDraft = {
  processor: 'Hackle',
  outcome: 'unknown',
  answer: 'listed',
  quote: '주식회사 핵클',
  place: 'PDF 4쪽',
  reason: '직접 읽음',
  role: '법무',
  name: null,
}
const scan = {
  outcome: 'unknown',
  reason: 'unread-pdf',
  values: {},
  proof: null,
  coverage: 1,
  text: 'a',
} as const

const add = (sender: Sender, body: Parameters<(typeof settlementHandlers)['settlement/add']['answer']>[0]) =>
  settlementHandlers['settlement/add'].answer(body, sender)
const kept = async () => (await stores.settlements.read()).list
const clauseIn = (view: View) =>
  view.readiness.steps[0]?.requirements.find(({ id }) => id === 'clause-published')?.state

beforeEach(() => disk.clear())

describe('settling', () => {
  it('is for granted pages and our own', async () => {
    const { from } = settlementHandlers['settlement/add']
    expect(await from(page())).toBe(true)
    expect(await from(own)).toBe(true)
    expect(await from(page('https://www.elsewhere.example/privacy'))).toBe(false)
  })

  it('speaks of the page that asks, whatever address it gives, and of the text read there', async () => {
    await keepScan(POLICY, scan)
    await add(page(), {
      id: ID,
      draft,
      page: { url: 'https://www.elsewhere.example/', textHash: 'f'.repeat(64) },
    })
    const [settlement] = await kept()
    expect(settlement).toMatchObject({ id: ID, url: POLICY })
    expect(settlement?.textHash).toBe((await stores.scans.read()).list[0]?.textHash)
    expect(clauseIn(await viewFor(own))).toBe('stated')
  })

  it('is void once another text is read there', async () => {
    await keepScan(POLICY, scan)
    await add(page(), { id: ID, draft })
    await keepScan(POLICY, { ...scan, text: 'b' })
    expect(clauseIn(await viewFor(own))).toBe('cannot-tell')
  })

  it('is refused where nothing was read, and where the draft is wrong', async () => {
    expect(await add(page(), { id: ID, draft })).toEqual({ refused: 'failed' })
    await keepScan(POLICY, scan)
    expect(await add(page(), { id: ID, draft: { ...draft, reason: '' } })).toEqual({
      refused: 'bad-statement',
      field: 'reason:required',
    })
    expect(await add(page(), { id: ID, draft: { ...draft, outcome: 'missing' } })).toMatchObject({
      refused: 'bad-statement',
    })
    expect(await kept()).toEqual([])
  })

  it('twice under one id settles once, and a later word on a page replaces the earlier', async () => {
    await keepScan(POLICY, scan)
    await add(page(), { id: ID, draft })
    await add(page(), { id: ID, draft })
    await add(page(), { id: OTHER_ID, draft: { ...draft, answer: 'not-listed' } })
    expect((await kept()).map(({ id }) => id)).toEqual([OTHER_ID])
  })

  it('from our own pages speaks of any page whose text they read', async () => {
    await add(own, { id: ID, draft, page: { url: 'https://b.example/privacy', textHash: 'c'.repeat(64) } })
    expect(await kept()).toMatchObject([{ url: 'https://b.example/privacy', textHash: 'c'.repeat(64) }])
    expect(await add(own, { id: OTHER_ID, draft })).toEqual({ refused: 'failed' })
  })
})

describe('what was settled', () => {
  beforeEach(async () => {
    await keepScan(POLICY, scan)
    await add(page(), { id: ID, draft })
  })

  it('is shown to its own page, and to no other', async () => {
    expect((await viewFor(page())).settlements).toHaveLength(1)
    expect((await viewFor(page('https://www.dodam.example/other'))).settlements).toEqual([])
  })

  it('is taken back by its own page or ours, by no other', async () => {
    const withdraw = (sender: Sender) => settlementHandlers['settlement/withdraw'].answer({ id: ID }, sender)
    await withdraw(page('https://www.dodam.example/other'))
    expect(await kept()).toHaveLength(1)
    await withdraw(page())
    expect(await kept()).toEqual([])
  })
})
