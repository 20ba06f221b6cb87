import { SITE_HOSTS } from '../stand-in'
import { mayRead, shown, test } from './firefox-steps'
import type { FirefoxSession } from './firefox'
import { expect } from './fixtures'

const STAGING = `https://${SITE_HOSTS.staging}`

/** What is typed in the panel: its root is the one that holds it, beside the small badge of the site. */
const inPanel = `const roots = [...document.querySelectorAll('html > div')].map((host) => host.shadowRoot)
  const panel = roots.map((root) => root?.querySelector('aside.trial')).find(Boolean)`

const panelText = (firefox: FirefoxSession) =>
  firefox.evaluate<string>(`${inPanel}; return panel?.innerText ?? ''`)

function form(firefox: FirefoxSession, expression: string) {
  return firefox.evaluate<unknown>(
    `const form = document.querySelector('hackle-phone-form'); return ${expression} ?? null`,
  )
}

async function openTrial(firefox: FirefoxSession, address: string) {
  await firefox.switchToAddress(await firefox.extensionUrl('welcome.html'))
  await firefox.type(await firefox.find('input[name=site]'), SITE_HOSTS.staging)
  await firefox.click(await firefox.find('input[type=radio][value=no]'))
  await firefox.click(await firefox.find('button[type=submit]'))
  await firefox.click(await firefox.find('section.line .btn.pri'))
  await firefox.answerPrompt('allow')
  await expect.poll(() => mayRead(firefox, `${STAGING}/`)).toBe(true)
  // Allowed for itself, the site was opened in a tab in front: there the form is tried.
  await firefox.switchToAddress(`${STAGING}/signup`)
  await firefox.navigate(address)
  const tabId = await firefox.tabId()
  const tab = await firefox.newTab({ behind: true })
  await firefox.navigate(await firefox.extensionUrl('options.html'))
  await firefox.evaluate(
    `return browser.runtime.sendMessage({ type: 'trial/open', body: { tabId: arguments[0] } })`,
    [tabId],
  )
  await firefox.switchTo(tab)
  await expect.poll(() => panelText(firefox)).not.toBe('')
}

async function place(firefox: FirefoxSession, selector: string) {
  await firefox.evaluate(
    `${inPanel}
     const values = arguments[0]
     for (const [name, value] of Object.entries(values)) {
       const field = panel.querySelector('input[name=' + name + ']')
       field.value = value
       field.dispatchEvent(new Event('input', { bubbles: true }))
     }`,
    [{ selector, company: '도담예약 주식회사', privacyPolicy: 'https://www.dodam.example/privacy' }],
  )
  await expect.poll(() => panelText(firefox)).toContain('1곳이 맞습니다')
  await firefox.evaluate(`${inPanel}; panel.querySelector('button[type=submit]').click()`)
}

/** Ticks every box by real clicks, and submits. */
async function submit(firefox: FirefoxSession) {
  const ids = `[...form.shadowRoot.querySelectorAll('input[type=checkbox]')].map(({ id }) => id)`
  for (const id of (await form(firefox, ids)) as string[]) {
    await firefox.click(await firefox.find(['hackle-phone-form', `#${id}`]))
  }
  await firefox.click(await firefox.find(['hackle-phone-form', 'button[type=submit]']))
}

/** Presses a button of the panel once it is there and takes presses. */
async function press(firefox: FirefoxSession, selector: string) {
  const button = `panel?.querySelector('${selector}:not([aria-disabled=true])')`
  await expect.poll(() => firefox.evaluate(`${inPanel}; return ${button}?.localName`)).toBe('button')
  await firefox.evaluate(`${inPanel}; ${button}.click()`)
}

test('a connection that the page’s policy blocks is reported', async ({ firefox, standIn }) => {
  await openTrial(firefox, `${STAGING}/form/strict/none`)
  await place(firefox, 'main > p')
  await expect.poll(() => form(firefox, `form?.getAttribute('mode')`)).toBe('dry-run')
  await press(firefox, '.live-ask')
  await press(firefox, '.ask button')
  await press(firefox, '.ask button')
  await expect.poll(() => form(firefox, `form?.getAttribute('mode')`)).toBe('live')
  await firefox.type(await firefox.find(['hackle-phone-form', 'input[type=tel]']), '010-0000-0000')
  await submit(firefox)
  await expect.poll(() => panelText(firefox), { timeout: 20_000 }).toContain('CSP')
  // The site's first page speaks to Hackle too; of consent and number nothing went.
  const kinds = standIn.log.flatMap(({ events }) => events).map(({ eventTypeKey }) => eventTypeKey)
  expect(kinds.filter((kind) => /sms|secured/.test(kind))).toEqual([])
})

for (const path of ['/form/none', '/form/strict/none']) {
  test(`a form is put on ${path}, runs dry, comes back after a reload and goes`, async ({
    firefox,
    standIn,
  }) => {
    await openTrial(firefox, `${STAGING}${path}`)
    await place(firefox, 'main > p')
    await expect.poll(() => form(firefox, `form?.getAttribute('mode')`)).toBe('dry-run')
    expect(await form(firefox, `form.shadowRoot.querySelector('input[type=tel]').value`)).toBe(
      '010-0000-0000',
    )
    // Styled by its adopted sheet: a style element would be blocked.
    expect(await form(firefox, `getComputedStyle(form.shadowRoot.querySelector('input')).fontSize`)).toBe(
      '16px',
    )

    await submit(firefox)
    await expect.poll(() => panelText(firefox)).toContain('$secured_properties')
    expect(await panelText(firefox)).toContain('+8210****0000')
    expect(standIn.log.flatMap(({ events }) => events).map(({ eventTypeKey }) => eventTypeKey)).not.toContain(
      '$secured_properties',
    )

    await firefox.navigate(`${STAGING}${path}`)
    await expect.poll(() => form(firefox, `form?.getAttribute('mode')`)).toBe('dry-run')
    await press(firefox, '.note-foot .leave')
    await expect.poll(() => form(firefox, 'form?.localName')).toBeNull()
    await expect.poll(() => shown(firefox, 'aside.trial')).toEqual([])
  })
}
