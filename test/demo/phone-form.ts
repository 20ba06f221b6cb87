import type { Page } from '@playwright/test'
import { arrived } from '../browser/delivery-steps'
import { leave, openTrial, panelOf, STAGING, submit } from '../browser/trial-steps'
import { picture, say, type Walk } from './picture'

const TYPED = '010-0000-5678'
const COMPANY = { ko: '도담예약 주식회사', en: 'Dodam Booking Inc.' } as const

/** The phone form: on a page that has it, then tried on one that has none, from the extension and in dry run. */
export async function phoneForm(on: Walk, page: Page) {
  await page.setViewportSize({ width: 1280, height: 1100 })
  await shipped(on, page)
  await trial(on, page)
}

async function shipped(on: Walk, page: Page) {
  const attributes = encodeURIComponent(JSON.stringify({ company: COMPANY[on.language], lang: on.language }))
  await page.goto(`${STAGING}/form?attrs=${attributes}`)
  await page.locator('html[data-sdk=ready]').waitFor()
  const form = page.locator('hackle-phone-form')
  await form.getByRole('textbox').fill(TYPED)
  for (const box of await form.getByRole('checkbox').all()) await box.check()
  await picture(on, page, '19-form')
  on.standIn.reset()
  await submit(page)
  const title = form.locator('.title:focus')
  await title.filter({ hasText: on.language === 'ko' ? '저장했습니다' : 'Saved' }).waitFor()
  await picture(on, page, '19-form-saved')
  say(on, `phone form: a number and every box given; it says: ${await title.innerText()}`)
  say(on, `phone form: the stand-in of Hackle got, in this order: ${got(on)}`)
}

/** What arrived, in words. A number is told as such, never by its digits. */
function got({ standIn }: Walk) {
  const told = arrived(standIn).map((each) =>
    each === 'number' ? 'the number' : `consent to advertising texts: ${each}`,
  )
  return told.join(', then ') || 'nothing'
}

async function trial(on: Walk, page: Page) {
  await page.goto(`${STAGING}/form/none`)
  await page.locator('html[data-sdk=ready]').waitFor()
  const panel = await openTrial(on.session, page)
  await panel.locator('input[name=selector]').fill('main > p')
  await panel.locator('input[type=radio][value=after]').check()
  await panel.locator('input[name=company]').fill(COMPANY[on.language])
  await panel.locator('input[name=privacyPolicy]').fill('https://www.dodam.example/privacy')
  await panel.locator(`input[type=radio][value=${on.language}]`).check()
  await picture(on, page, '21-trial-settings')
  on.standIn.reset()
  await panel.locator('button[type=submit]').click()
  await page.locator('hackle-phone-form[mode=dry-run]').waitFor()
  await submit(page)
  const calls = panelOf(page).locator('.calls > li')
  await calls.nth(1).waitFor()
  await panel.locator('.receipt').waitFor()
  await picture(on, page, '22-trial-dry-run')
  const shown = await calls.locator('> div > b').allInnerTexts()
  say(on, `trial: the form stands on the page in dry run, and would send: ${shown.join(', then ')}`)
  await calls.first().locator('summary').click()
  await picture(on, page, '23-trial-payloads')
  say(on, `trial: the stand-in of Hackle got ${got(on)} of it`)
  await leave(page)
}
