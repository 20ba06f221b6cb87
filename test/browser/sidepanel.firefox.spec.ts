import { SITE_HOSTS } from '../stand-in'
import { expect } from './fixtures'
import { test } from './firefox-steps'

test('the page of the sidebar opens in Firefox and shows the five steps', async ({ firefox }) => {
  await firefox.switchToAddress(await firefox.extensionUrl('welcome.html'))
  await firefox.type(await firefox.find('input[name=site]'), SITE_HOSTS.shop)
  await firefox.click(await firefox.find('input[type=radio][value=no]'))
  await firefox.click(await firefox.find('button[type=submit]'))
  await firefox.navigate(await firefox.extensionUrl('sidepanel.html'))
  await firefox.find('ol.steps > li')
  const states = () =>
    firefox.evaluate<string[]>(
      `return [...document.querySelectorAll('ol.steps > li > .line > .state')].map((state) => state.innerText.trim())`,
    )
  await expect.poll(states).toEqual(['알 수 없음', '알 수 없음', '해당 없음', '알 수 없음', '알 수 없음'])

  await firefox.click(await firefox.find('#tab-policies'))
  expect(await firefox.text(await firefox.find('[role=tabpanel]'))).toContain('읽은 처리방침이 아직 없습니다')
  await firefox.click(await firefox.find('#tab-records'))
  await expect
    .poll(async () => firefox.text(await firefox.find('[role=tabpanel]')))
    .toContain('남긴 기록이 아직 없습니다')
})
