import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { policyPage, section, table } from '../facts/policy/sample-page'
import { parseHtml } from '../facts/policy/parse'
import type { Sender } from '../platform/extension'
import { sha256 } from '../records/canonical'
import { openRecords } from '../records/store'
import { HACKLE } from '../rules/target'
import { scanDocumentSync } from '../rules/scan'
import { entrustmentText } from '../rules/settled-text'
import { answerRequest } from './requests'
import { stores } from './stores'

const { disk } = vi.hoisted(() => ({ disk: new Map<string, unknown>() }))

vi.mock('webextension-polyfill', () => {
  const area = {
    get: (key: string) => Promise.resolve({ [key]: structuredClone(disk.get(key)) }),
    set: (values: object) => {
      for (const [key, value] of Object.entries(values)) disk.set(key, structuredClone(value))
      return Promise.resolve()
    },
  }
  return {
    default: {
      storage: { local: area, session: area },
      permissions: { getAll: () => Promise.resolve({ origins: ['https://www.solbaram.example/*'] }) },
      runtime: { getManifest: () => ({ host_permissions: [] }) },
    },
  }
})

const SITE = 'https://www.solbaram.example'
const page = (url: string): Sender => ({ kind: 'page', url, site: new URL(url).origin, tabId: 1 })
const policy: Sender = page(`${SITE}/privacy?id=3&email=a@b.example#top`)
const own: Sender = { kind: 'extension', url: 'chrome-extension://x/popup.html', site: null, tabId: null }
const AT = '2026-07-01T05:05:02.000Z'

const reportOf = (...rows: string[][]) =>
  scanDocumentSync(parseHtml(policyPage(section(table(['수탁자', '위탁업무', '보유기간'], ...rows)))), [
    HACKLE,
  ]).report
const listed = reportOf(['핵클', '문자 발송 (담당자: 홍길동, 02-123-4567)', '1년'])

let key = 0
const uuid = () => `00000000-0000-4000-8000-${String(key++).padStart(12, '0')}`
const keep = (more: object = {}, sender = policy) =>
  answerRequest(
    { type: 'record/keep', body: { key: uuid(), report: listed, source: 'person', at: AT, ...more } },
    sender,
  )
const kept = async () => {
  const records = await openRecords()
  const { records: list } = await records.list()
  const whole = await Promise.all(list.map(({ id }) => records.get(id)))
  records.close()
  return whole
}

beforeEach(async () => {
  disk.clear()
  const records = await openRecords()
  await records.trim({ most: 0, days: null }, new Date())
  records.close()
})

describe('keeping a scan', () => {
  it('takes the address from the browser and masks persons', async () => {
    expect(await keep({ url: 'https://www.forged.example/' })).toMatchObject({ kept: true, count: 1 })
    const [record] = await kept()
    expect(record).toMatchObject({
      page: { url: `${SITE}/privacy?id=3`, effectiveDate: '2026-03-02' },
      processor: 'Hackle',
      outcome: 'ok',
      source: 'person',
      tester: null,
    })
    expect(record?.kind === 'scan' && record.at.slice(14, 19)).toBe('05:02')
    const text = JSON.stringify(record)
    expect(text).toContain('문자 발송')
    expect(text).not.toMatch(/홍길동|123-4567|b\.example/)
  })

  it('keeps once what is asked twice', async () => {
    const body = { type: 'record/keep', body: { key: uuid(), report: listed, source: 'person', at: AT } }
    const one = await answerRequest(body, policy)
    expect(await answerRequest(body, policy)).toEqual({ ...(one as object), already: true })
  })

  it('keeps by itself only where the user wants it', async () => {
    expect(await keep({ source: 'automatic' })).toEqual({ kept: false, reason: 'off' })
    await answerRequest({ type: 'record/settings', body: { keep: 'always' } }, own)
    expect(await keep({ source: 'automatic' })).toMatchObject({ kept: true })
  })

  it('names who kept it, by role and hash', async () => {
    const tester = { role: '준법 담당', name: '홍길동' }
    await answerRequest({ type: 'record/settings', body: { tester } }, own)
    await keep()
    const [record] = await kept()
    expect(record).toMatchObject({
      tester: { role: '준법 담당', nameHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
    expect(await answerRequest({ type: 'record/erase-names', body: {} }, own)).toEqual({ erased: 1 })
    expect(JSON.stringify([...disk])).not.toContain('홍길동')
    expect(await answerRequest({ type: 'record/settings', body: {} }, own)).toMatchObject({
      tester: { role: '준법 담당', name: null },
    })
  })

  it('holds the limits', async () => {
    await answerRequest({ type: 'record/settings', body: { most: 2 } }, own)
    for (const word of ['1년', '2년', '3년']) await keep({ report: reportOf(['핵클', '문자 발송', word]) })
    expect(await kept()).toHaveLength(2)
  })

  it('says what a person settled on that very text', async () => {
    const absent = reportOf(['가나', '배송', '1년'])
    const settlement = {
      id: uuid(),
      url: `${SITE}/privacy?id=3`,
      processor: 'Hackle',
      outcome: 'missing' as const,
      answer: 'listed' as const,
      quote: '핵클',
      place: '팝업',
      reason: '팝업에서 확인함',
      role: '준법 담당',
      name: null,
      at: AT,
      textHash: await sha256(entrustmentText(absent.facts)),
    }
    await stores.settlements.change(() => ({ version: 1, list: [settlement] }))
    await keep({ report: absent })
    await keep({ report: reportOf(['가나', '배송', '2년']) })
    const settled = (await kept()).map((record) => record?.kind === 'scan' && record.settlement)
    expect(settled).toEqual([null, expect.objectContaining({ reason: '팝업에서 확인함', role: '준법 담당' })])
  })

  it('may be asked for another page by the extension’s own pages', async () => {
    expect(await keep({}, own)).toEqual({ refused: 'bad-request' })
    await keep({ url: 'https://www.other.example/p' }, own)
    expect(await kept()).toMatchObject([{ page: { url: 'https://www.other.example/p' } }])
  })
})

describe('refuses', () => {
  it.each([
    ['a page that is not turned on', {}, page('https://www.other.example/')],
    ['settings from a page', null, policy],
  ] as const)('%s', async (_, body, sender) => {
    const answer = body ? keep(body, sender) : answerRequest({ type: 'record/settings', body: {} }, sender)
    expect(await answer).toEqual({ refused: 'not-allowed' })
  })

  it.each([
    ['no report', { report: undefined }],
    ['a report without a verdict', { report: { ...listed, checked: [] } }],
    ['a key that is none', { key: 'x' }],
    ['a time that is none', { at: 'yesterday' }],
    ['a source of its own', { source: 'batch' }],
    ['a processor that was not looked for', { processor: 'Nobody' }],
    ['a text without end', { report: { ...listed, facts: { ...listed.facts, title: 'x'.repeat(100_000) } } }],
  ])('%s', async (_, more) => {
    expect(await keep(more)).toEqual({ refused: 'bad-request' })
    expect(await kept()).toEqual([])
  })
})
