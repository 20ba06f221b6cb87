import { SITE_HOSTS } from '../stand-in'
import { expect } from './fixtures'
import { mayRead, test } from './firefox-steps'

test('the first run says so when the prompt was denied', async ({ firefox }) => {
  await firefox.switchToAddress(await firefox.extensionUrl('welcome.html'))
  await firefox.type(await firefox.find('input[name=site]'), SITE_HOSTS.shop)
  await firefox.click(await firefox.find('button[type=submit]'))
  await firefox.click(await firefox.find('section.line .btn.pri'))
  await firefox.answerPrompt('deny')
  expect(await mayRead(firefox, `https://${SITE_HOSTS.shop}`)).toBe(false)
  await expect.poll(async () => firefox.text(await firefox.find('main'))).toContain('허용하지 않았습니다')
})
