import type { Page } from '@playwright/test'
import { BATCH_HOSTS, SITE_HOSTS } from '../stand-in'
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
