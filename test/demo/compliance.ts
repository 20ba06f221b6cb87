import type { Page } from '@playwright/test'
import { expectNote } from '../browser/steps'
import { BATCH_HOSTS, SITE_HOSTS } from '../stand-in'
import { picture, say, type Walk } from './picture'

const SHOP = `https://${SITE_HOSTS.shop}`

/** What the sample company calls Hackle in its contract: invented. */
const NAME = { ko: '견본 주식회사 핵클', en: 'Sample Hackle Co., Ltd.' } as const
const LISTED = 12

/** The work of compliance staff: the missing row written for the page, records, the side panel, many policies, the check. */
export async function compliance(on: Walk, page: Page) {
  await repair(on, page)
  await sidePanel(on)
  await manyPolicies(on)
  await verify(on)
}

async function repair(on: Walk, page: Page) {
  await page.goto(`${SHOP}/privacy/missing-table`)
  const note = await expectNote(page, 'missing', on.language)
  const block = note.locator('.repair')
  await picture(on, page, '13-repair-with-a-blank')
  await block.locator('.fill input').fill(NAME[on.language])
  await block.locator('.fill button').click()
  await block.locator('.fill').waitFor({ state: 'detached' })
  await block.locator('button[aria-pressed]').click()
  await page.locator('.preview-row').waitFor()
  await page.waitForTimeout(600)
  await picture(on, page, '14-repair-preview')
  say(on, `repair: ${(await page.locator('.preview-row').innerText()).replaceAll('\n', ' | ')}`)
  await note.locator('.note-foot button').last().click()
  await note.locator('.note-foot [role=status]').filter({ hasText: /./ }).waitFor()
}

async function sidePanel(on: Walk) {
  const panel = await on.session.openExtensionPage('sidepanel.html')
  await panel.setViewportSize({ width: 400, height: 860 })
  for (const [index, name] of ['ready', 'policies', 'records'].entries()) {
    await panel.getByRole('tab').nth(index).click()
    await panel.getByRole('tabpanel').waitFor()
    await picture(on, panel, `15-side-panel-${name}`)
  }
  say(on, `side panel: ${(await panel.getByRole('tab').allInnerTexts()).join(', ')}`)
  await panel.close()
}

async function manyPolicies(on: Walk) {
  const shops = BATCH_HOSTS.filter((host) => host.startsWith('www.'))
  for (const host of shops.flatMap((each) => [each, each.replace(/^www\./, '')]))
    await on.session.grantByExtensionsPage(`https://${host}/*`)
  const page = await on.session.openExtensionPage('report.html')
  await page.setViewportSize({ width: 1280, height: 960 })
  const list = Array.from(
    { length: LISTED },
    (_, n) => `https://${shops[n % shops.length] ?? ''}/privacy/${n}`,
  )
  await page.locator('textarea[name=addresses]').fill(list.join('\n'))
  await page.locator('input[name=role]').fill('QA')
  await picture(on, page, '16-many-policies-list')
  await page.locator('.btn.pri').click()
  await page
    .locator('.results-table .mark-cell .state')
    .nth(LISTED - 1)
    .waitFor()
  await page
    .locator('.progress .lead')
    .filter({ hasText: on.language === 'ko' ? '모두' : 'All' })
    .waitFor()
  await picture(on, page, '17-many-policies-table')
  say(on, `many policies: ${await page.locator('.progress .lead').innerText()}`)
  await page.close()
}

async function verify(on: Walk) {
  const page = await on.session.openExtensionPage('verify.html')
  await page.setViewportSize({ width: 800, height: 640 })
  await page.locator('h1').waitFor()
  await picture(on, page, '18-verify')
  await page.close()
}
