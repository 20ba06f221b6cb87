import { SITE_HOSTS } from '../stand-in'
import { launchFirefox } from './firefox'
import type { FirefoxSession } from './firefox'
import { expect, test as base } from './fixtures'

const test = base.extend<{ firefox: FirefoxSession }>({
  firefox: async ({ standIn }, use) => {
    const firefox = await launchFirefox({ addon: null, hosts: standIn.mappings })
    await use(firefox)
    await firefox.close()
  },
})

const FORM = 'hackle-phone-form'
const WITHDRAW = 'hackle-phone-withdraw'
const SUPERSEDED = '다른 신청이 시작되어 이 신청은 멈췄습니다'

test('a press in either script ends what the other still tries, also where storage is full', async ({
  firefox,
  standIn,
}) => {
  test.setTimeout(90_000)
  const press = async (element: string, inner: string) => firefox.click(await firefox.find([element, inner]))
  const titles = (element: string) =>
    firefox.evaluate<string[]>(
      `const root = document.querySelector(arguments[0]).shadowRoot
       return [...root.querySelectorAll('.title')].map(({ textContent }) => textContent)`,
      [element],
    )
  const shows = (element: string, title: string) =>
    expect.poll(() => titles(element), { timeout: 20_000 }).toContain(title)
  const person = () => {
    const state = standIn.stateOf('stand-in-user')
    return { number: state?.phoneNumber, marketing: state?.consent.sms['$marketing'] }
  }
  await firefox.navigate(`https://${SITE_HOSTS.staging}/form/both`)
  await firefox.find('html[data-sdk=ready]')
  // As a script of the page: what a session evaluates runs beside it.
  await firefox.evaluate(
    `const script = document.createElement('script')
     script.textContent = 'Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError") }'
     document.head.append(script)`,
  )

  standIn.fail('events', { status: 500 }, Number.POSITIVE_INFINITY, '"SUBSCRIBED"')
  await firefox.type(await firefox.find([FORM, 'input[type=tel]']), '010-0000-5678')
  for (const matter of ['collection', 'advertising', 'age']) await press(FORM, `input[id$="-${matter}"]`)
  await press(FORM, 'button.pri')
  await shows(FORM, '아직 저장하지 못했습니다')
  await press(WITHDRAW, '.out-act .btn')
  await shows(FORM, SUPERSEDED)
  standIn.heal()
  await shows(WITHDRAW, '동의를 철회했습니다')
  expect(person()).toEqual({ number: null, marketing: 'UNSUBSCRIBED' })
})
