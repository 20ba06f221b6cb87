import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { verifyExport } from '../../lib/records/verify'
import { BATCH_HOSTS } from '../stand-in'
import type { StandIn } from '../stand-in'
import type { ChromiumSession } from './chromium'
import { expect, test } from './fixtures'

const SHOPS = BATCH_HOSTS.filter((host) => host.startsWith('www.'))

/** Addresses of policies, shop after shop. */
const addresses = (count: number, folder = 'privacy') =>
  Array.from({ length: count }, (_, n) => `https://${SHOPS[n % SHOPS.length] ?? ''}/${folder}/${n}`)

/** Answers the browser's question beforehand: nothing can click it without a display. */
async function allowBeforehand(session: ChromiumSession, hosts: readonly string[]) {
  for (const host of hosts) await session.grantByExtensionsPage(`https://${host}/*`)
}

const formsOf = (hosts: readonly string[]) => hosts.flatMap((host) => [host, host.replace(/^www\./, '')])

async function enter(session: ChromiumSession, list: string): Promise<Page> {
  const page = await session.openExtensionPage('report.html')
  await page.locator('textarea[name=addresses]').fill(list)
  await page.locator('input[name=role]').fill('QA')
  return page
}

const start = (page: Page) => page.locator('.btn.pri').click()
const lead = (page: Page) => page.locator('.progress .lead')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The paths that were asked for, with how often. */
function askedFor(standIn: StandIn, folder = '/privacy/') {
  const counts = new Map<string, number>()
  for (const { host, path, status } of standIn.requestsTo('site')) {
    if (!path.startsWith(folder) || status !== 200) continue
    const key = `${host}${path}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

test('a list becomes a table with its verdicts', async ({ session, standIn }) => {
  await allowBeforehand(session, formsOf(SHOPS.slice(0, 5)))
  const page = await enter(session, addresses(5).join('\n'))
  await expect(page.locator('.understood')).toHaveText('5줄에서 5곳을 찾았습니다.')
  await start(page)
  await expect(lead(page)).toHaveText('5곳을 모두 읽었습니다', { timeout: 30_000 })
  const marks = page.locator('.results-table .mark-cell .state')
  await expect(marks).toHaveText(['기재됨', '기재됨', '누락', '기재됨', '일부 누락'])
  expect([...askedFor(standIn).values()]).toEqual([1, 1, 1, 1, 1])
})

test('two hundred policies, stopped, paused, closed and gone on with: none is lost, none is read twice', async ({
  session,
  standIn,
}) => {
  test.setTimeout(180_000)
  const count = 200
  const list = addresses(count)
  await allowBeforehand(session, formsOf(SHOPS))
  const first = await enter(session, list.join('\n'))
  await start(first)

  await expect.poll(() => askedFor(standIn).size, { timeout: 30_000 }).toBeGreaterThan(30)
  await button(first, '그만두기').click()
  await expect(lead(first)).toHaveText(/^200곳 중 \d+곳에서 멈췄습니다$/)
  // Stopping turns the sites off again; going on asks for those that are left.
  const brokenOff = askedFor(standIn).size - (await doneIn(first))
  await allowBeforehand(session, formsOf(SHOPS))
  await button(first, '이어서 읽기').click()

  await expect.poll(() => askedFor(standIn).size, { timeout: 30_000 }).toBeGreaterThan(90)
  await session.restart()
  const before = askedFor(standIn).size
  const second = await session.openExtensionPage('report.html')
  await expect(lead(second)).toHaveText(/^200곳 중 \d+곳에서 멈췄습니다$/)
  const underWay = before - (await doneIn(second))
  await button(second, '이어서 읽기').click()
  await expect(lead(second)).toHaveText('200곳을 모두 읽었습니다', { timeout: 90_000 })

  const asked = askedFor(standIn)
  expect([...asked.keys()].sort()).toEqual(list.map((address) => address.replace('https://', '')).sort())
  // What was under way when it was broken off is asked for once more, four at a time at most; nothing else is.
  const twice = [...asked.values()].reduce((sum, times) => sum + times - 1, 0)
  expect(brokenOff).toBeLessThanOrEqual(4)
  expect(underWay).toBeLessThanOrEqual(4)
  expect(twice).toBeLessThanOrEqual(8)
  expect(await recordsIn(second)).toBe(count)
})

/** Rows with a verdict, by the counts of the card. */
async function doneIn(page: Page) {
  const [, done] = /곳 중 (\d+)곳/.exec((await lead(page).textContent()) ?? '') ?? []
  return Number(done)
}

/** How many records there are in the store of records. */
function recordsIn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('records')
        opening.onerror = () => reject(opening.error ?? new Error('not opened'))
        opening.onsuccess = () => {
          const count = opening.result.transaction('entries').objectStore('entries').count()
          count.onsuccess = () => resolve(count.result)
        }
      }),
  )
}

test('a site turned off in the midst waits to be allowed, the others go on', async ({ session, standIn }) => {
  test.setTimeout(120_000)
  const [one = '', other = ''] = SHOPS
  await allowBeforehand(session, formsOf([one, other]))
  const list = Array.from({ length: 30 }, (_, n) => `https://${n % 2 === 0 ? one : other}/privacy/${n}`)
  const page = await enter(session, list.join('\n'))
  await start(page)
  await expect.poll(() => askedFor(standIn).size, { timeout: 30_000 }).toBeGreaterThan(4)
  const settings = await session.openExtensionPage('options.html')
  for (const host of formsOf([one]))
    await settings.getByRole('button', { name: `끄기: https://${host}`, exact: true }).click()
  await settings.close()

  await expect(lead(page)).toHaveText(/^30곳 중 \d+곳을 읽었고, \d+곳은 읽지 못했습니다$/, {
    timeout: 60_000,
  })
  const states = await page.locator('.results-table .mark-cell .state').allTextContents()
  const ofOne = states.filter((_, n) => n % 2 === 0)
  expect(states.filter((_, n) => n % 2 === 1)).not.toContain('허용 필요')
  expect(ofOne).toContain('허용 필요')

  await allowBeforehand(session, formsOf([one]))
  await button(page, '허용이 필요한 1곳 허용하기').click()
  await expect(lead(page)).toHaveText('30곳을 모두 읽었습니다', { timeout: 60_000 })
  expect(askedFor(standIn).size).toBe(30)
})

test('what goes wrong on the way is told row by row, and the rest goes on', async ({ session, standIn }) => {
  test.setTimeout(120_000)
  const [shop = '', www = '', drawn = ''] = SHOPS
  await allowBeforehand(session, formsOf([shop, www, drawn]))
  const list = [
    `https://${shop}/busy/0`,
    `https://${www}/www/0`,
    `https://${shop}/member/0`,
    `https://${shop}/gone/0`,
    `https://${shop}/away/0`,
    `https://${shop}/terms/0`,
    `https://${drawn}/drawn/0`,
    'file:///etc/passwd',
    `https://${shop}/privacy/1`,
  ]
  const page = await enter(session, list.join('\n'))
  await start(page)
  await expect(lead(page)).toHaveText(/^9곳 중 \d곳을 읽었고/, { timeout: 90_000 })
  await expect(page.locator('.results-table .mark-cell .state')).toHaveText([
    '기재됨',
    '기재됨',
    '열지 못함',
    '열지 못함',
    '열지 못함',
    '처리방침 아님',
    '기재됨',
    '읽지 않음',
    '기재됨',
  ])
  const sentences = page.locator('.results-table .sentence')
  await expect(sentences.nth(2)).toHaveText(/로그인/)
  await expect(sentences.nth(3)).toHaveText(/404/)
  await expect(sentences.nth(4)).toHaveText(/허용하지 않은 사이트/)
  await expect(sentences.nth(7)).toHaveText(/^file: /)
  const busy = standIn.requestsTo('site').filter(({ path }) => path.startsWith('/busy/'))
  expect(busy.map(({ status }) => status)).toEqual([429, 200])
  expect(session.context.pages().filter((each) => each.url().includes(drawn))).toEqual([])
})

test('two windows: one reads, the other follows and takes over when it is closed', async ({
  session,
  standIn,
}) => {
  test.setTimeout(120_000)
  const [shop = ''] = SHOPS
  await allowBeforehand(session, formsOf([shop]))
  const list = Array.from({ length: 40 }, (_, n) => `https://${shop}/privacy/${n}`)
  const first = await enter(session, list.join('\n'))
  await start(first)
  await expect.poll(() => askedFor(standIn).size, { timeout: 30_000 }).toBeGreaterThan(2)
  const second = await session.openExtensionPage('report.html')
  await expect(second.getByText('다른 창에서 읽고 있습니다')).toBeVisible()
  await expect(button(second, '이어서 읽기')).toHaveCount(0)
  await first.close()
  await button(second, '이어서 읽기').click()
  await expect(lead(second)).toHaveText('40곳을 모두 읽었습니다', { timeout: 60_000 })
  expect(askedFor(standIn).size).toBe(40)
})

test('the downloads hold every line with its own columns, and the report can be checked', async ({
  session,
}) => {
  const [shop = ''] = SHOPS
  await allowBeforehand(session, formsOf([shop]))
  const list = [
    '회사,주소',
    `도담,https://${shop}/privacy/0`,
    `나래,https://${shop}/privacy/2`,
    '하늬,javascript:x',
  ]
  const page = await enter(session, list.join('\n'))
  await start(page)
  await expect(lead(page)).toHaveText(/^3곳 중 2곳을 읽었고/, { timeout: 30_000 })
  const download = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
    return readFileSync(await file.path(), 'utf8')
  }
  const csv = await download('CSV')
  expect(csv.startsWith('\ufeff')).toBe(true)
  expect(csv.trim().split('\r\n')).toHaveLength(4)
  for (const word of ['도담', '나래', '하늬', 'javascript:x', '기재됨', '누락']) expect(csv).toContain(word)
  const verified = await verifyExport(await download('JSON'))
  expect(verified).toMatchObject({ state: 'unaltered', records: 2 })
  expect(await verifyExport(await download('보고서 (HTML)'))).toMatchObject({
    state: 'unaltered',
    records: 2,
  })
  const repairs = await download('넣을 문구 (MD)')
  expect(repairs).toContain(`<https://${shop}/privacy/2>`)
  expect(repairs).not.toContain('/privacy/0>')
  expect(await download('수탁자 표 (CSV)')).toContain('견본결제 주식회사')
})
