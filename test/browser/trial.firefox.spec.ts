import { SITE_HOSTS } from '../stand-in'
import { mayRead, shown, test } from './firefox-steps'
import type { FirefoxSession } from './firefox'
import { expect } from './fixtures'
import { addresses, kinds } from './trial-steps'

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

/** Says yes to real calls, for this site and for its environment. */
async function goLive(firefox: FirefoxSession) {
  await press(firefox, '.live-ask')
  await press(firefox, '.ask button')
  await press(firefox, '.ask button')
  await expect.poll(() => form(firefox, `form?.getAttribute('mode')`)).toBe('live')
}

/** Ticks every box by real clicks, and submits. `number` is typed where the field is empty. */
async function submit(firefox: FirefoxSession, number: string | null = null) {
  if (number !== null)
    await firefox.type(await firefox.find(['hackle-phone-form', 'input[type=tel]']), number)
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

test('real calls are made, consent before number, and taken back', async ({ firefox, standIn }) => {
  await openTrial(firefox, `${STAGING}/form/none`)
  await place(firefox, 'main > p')
  await expect.poll(() => form(firefox, `form?.getAttribute('mode')`)).toBe('dry-run')
  await goLive(firefox)
  await submit(firefox, '010-0000-0000')
  await expect.poll(() => standIn.stateOf('stand-in-user')?.phoneNumber).toBe('+821000000000')
  expect(kinds(standIn.log)).toEqual(['$sms_subscriptions', '$secured_properties'])
  await press(firefox, '.withdraw')
  await expect.poll(() => standIn.stateOf('stand-in-user')?.phoneNumber).toBeNull()
  expect(standIn.stateOf('stand-in-user')?.consent).toMatchObject({ sms: { $marketing: 'UNSUBSCRIBED' } })
})

test('with the form in it a page asks for nothing that it does not ask for without', async ({
  firefox,
  standIn,
}) => {
  await openTrial(firefox, `${STAGING}/form/none`)
  // The SDK tells of a visit when it ends, if the page was in front for a second: both are as long, and both tell.
  const stayed = () => firefox.evaluate(`return new Promise((resolve) => setTimeout(resolve, 2000))`)
  const settled = async () => {
    await standIn.waitFor(({ path }) => /\/w\/[^/]+\/events$/.test(path))
    await standIn.waitFor(({ path }) => path.endsWith('/w/events'))
    await firefox.evaluate(`return new Promise((resolve) => setTimeout(resolve, 500))`)
  }
  await stayed()
  standIn.reset()
  await firefox.navigate(`${STAGING}/form/none`)
  await settled()
  const without = addresses(standIn.log)

  await place(firefox, 'main > p')
  await expect.poll(() => form(firefox, `form?.getAttribute('mode')`)).toBe('dry-run')
  await stayed()
  standIn.reset()
  await firefox.navigate(`${STAGING}/form/none`)
  await expect.poll(() => form(firefox, `form?.getAttribute('mode')`)).toBe('dry-run')
  await submit(firefox)
  await expect.poll(() => panelText(firefox)).toContain('$secured_properties')
  await settled()
  expect(addresses(standIn.log)).toEqual(without)
  expect(kinds(standIn.log)).toEqual([])
})

test('over a modal dialog the panel takes presses, and Escape leaves the pointing alone', async ({
  firefox,
}) => {
  await openTrial(firefox, `${STAGING}/form/none`)
  await firefox.evaluate(`const dialog = document.createElement('dialog')
    const text = document.createElement('p')
    text.id = 'in-dialog'
    text.textContent = '대화 상자 안의 글'
    dialog.append(text)
    document.body.append(dialog)
    dialog.showModal()`)
  // A real press: it reaches nothing that is inert.
  const button = ['dialog > div', '.set .row .btn']
  await firefox.click(await firefox.find(button))
  await firefox.type(await firefox.find(['dialog > div', '.pick-shield']), '\uE013\uE00C')
  await expect.poll(() => firefox.evaluate(`return document.querySelector('dialog').open`)).toBe(true)
  await firefox.click(await firefox.find(button))
  // From the dialog that is open the keys go in: down to its first element.
  await firefox.type(await firefox.find(['dialog > div', '.pick-shield']), '\uE015\uE007')
  await expect
    .poll(() =>
      firefox.evaluate(
        `return document.querySelector('dialog > div').shadowRoot.querySelector('input[name=selector]')?.value`,
      ),
    )
    .toBe('#in-dialog')
  await firefox.evaluate(`document.querySelector('dialog').close()`)
  await expect.poll(() => panelText(firefox)).not.toBe('')
})

test('a connection that the page’s policy blocks is reported', async ({ firefox, standIn }) => {
  await openTrial(firefox, `${STAGING}/form/strict/none`)
  await place(firefox, 'main > p')
  await expect.poll(() => form(firefox, `form?.getAttribute('mode')`)).toBe('dry-run')
  await goLive(firefox)
  await submit(firefox, '010-0000-0000')
  await expect.poll(() => panelText(firefox), { timeout: 20_000 }).toContain('CSP')
  // The site's first page speaks to Hackle too; of consent and number nothing went.
  expect(kinds(standIn.log)).toEqual([])
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
