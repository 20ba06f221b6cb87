import { SITE_HOSTS } from '../stand-in'
import { expectNote, mayRead, shown, test } from './firefox-steps'
import { expect } from './fixtures'

const SHOP = `https://${SITE_HOSTS.shop}`

test('linked lists and embedded PDF files are read without an offscreen document', async ({ firefox }) => {
  await firefox.switchToAddress(await firefox.extensionUrl('welcome.html'))
  await firefox.type(await firefox.find('input[name=site]'), SITE_HOSTS.shop)
  await firefox.click(await firefox.find('input[type=radio][value=no]'))
  await firefox.click(await firefox.find('button[type=submit]'))
  await firefox.click(await firefox.find('section.line .btn.pri'))
  await firefox.answerPrompt('allow')
  await expect.poll(() => mayRead(firefox, SHOP)).toBe(true)

  await firefox.navigate(`${SHOP}/privacy/list-elsewhere`)
  await expectNote(firefox, 'ok')
  expect((await shown(firefox, '.mnote .src')).join()).toContain(`${SITE_HOSTS.shop}/privacy/processors`)

  await firefox.navigate(`${SHOP}/privacy/embedded-pdf`)
  await expectNote(firefox, 'ok')
  expect((await shown(firefox, '.mnote .src')).join()).toContain(`${SITE_HOSTS.shop}/privacy/full.pdf`)

  // Firefox shows a PDF in a viewer of its own that takes no script: the popup reads its address.
  await firefox.navigate(`${SHOP}/privacy/full.pdf`)
  await firefox.newTab({ behind: true })
  await firefox.navigate(await firefox.extensionUrl('popup.html'))
  await expect.poll(async () => firefox.text(await firefox.find('body'))).toContain('기재됨')
})
