import { DASHBOARD_HOST, SITE_HOSTS, STAGING_HTTP_PORT } from '../stand-in'
import { launchFirefox } from './firefox'
import type { FirefoxSession } from './firefox'
import { expect, test as base } from './fixtures'
import { writeSampleExtension } from './sample-extension'

const test = base.extend<{ firefox: FirefoxSession }>({
  firefox: async ({ standIn }, use) => {
    const { folder } = writeSampleExtension('firefox')
    const firefox = await launchFirefox({ addon: folder, hosts: standIn.mappings })
    await use(firefox)
    await firefox.close()
  },
})

test('an add-on runs on the dashboard, and its shadow root can be used', async ({ firefox }) => {
  await firefox.navigate(`https://${DASHBOARD_HOST}/config/platform-integrations?tab=TEXT_MESSAGE`)
  const button = await firefox.find(['sample-mark', 'button'])
  expect(await firefox.text(button)).toBe('marked')
  await firefox.click(button)
  expect(await firefox.text(button)).toBe('clicked')
  expect((await firefox.screenshot()).subarray(1, 4).toString()).toBe('PNG')
  expect(await firefox.evaluate('return document.documentElement.lang')).toBe('ko')
})

test('the permission prompt can be denied, allowed, and the origin taken away', async ({ firefox }) => {
  const address = await firefox.extensionUrl('popup.html')
  const contains = `const { extension } = WebExtensionPolicy.getByID('harness-sample@text-readiness.example')
    return extension.allowedOrigins.matches(Services.io.newURI('https://www.dodam.example/'))`
  await firefox.navigate(address)
  const out = await firefox.find('#out')

  await firefox.click(await firefox.find('#ask'))
  await firefox.answerPrompt('deny')
  await expect.poll(() => firefox.text(out)).toBe('granted: false')

  await firefox.click(await firefox.find('#ask'))
  await firefox.answerPrompt('allow')
  await expect.poll(() => firefox.text(out)).toBe('granted: true')
  expect(await firefox.chrome(contains)).toBe(true)

  await firefox.revoke(['https://www.dodam.example/*'])
  expect(await firefox.chrome(contains)).toBe(false)
})

test('the toolbar button gives the add-on the tab in front, and a popup page behind it reads that tab', async ({
  firefox,
}) => {
  const read = async () => {
    await firefox.click(await firefox.find('#read'))
    return firefox.text(await firefox.find('#out'))
  }
  await firefox.navigate(`https://${SITE_HOSTS.shop}/`)
  const shop = await firefox.newTab({ behind: true })
  await firefox.navigate(await firefox.extensionUrl('popup.html'))
  const popup = await firefox.handle()
  await expect.poll(read).toBe('Error: Missing host permission for the tab')

  await firefox.switchTo(shop)
  await firefox.clickToolbarAction()
  await firefox.switchTo(popup, { behind: true })
  await expect.poll(read).toBe('도담예약')
})

test('the SDK works in Firefox, over http too', async ({ firefox, standIn }) => {
  await firefox.navigate(`http://${SITE_HOSTS.staging}:${STAGING_HTTP_PORT}/signup`)
  await expect.poll(async () => firefox.text(await firefox.find('#status'))).toBe('준비되었습니다.')
  await firefox.click(await firefox.find('input[name=collect]'))
  await firefox.click(await firefox.find('button[type=submit]'))
  await standIn.waitFor(({ events }) =>
    events.some(({ eventTypeKey }) => eventTypeKey === '$secured_properties'),
  )
  expect(standIn.stateOf('stand-in-user')?.phoneNumber).toBe('+821000000000')
})
