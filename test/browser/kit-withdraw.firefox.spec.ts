import { SITE_HOSTS } from '../stand-in'
import type { StandIn } from '../stand-in'
import type { FirefoxSession } from './firefox'
import { expect } from './fixtures'
import { test } from './one-firefox'

const FORM = 'hackle-phone-form'
const WITHDRAW = 'hackle-phone-withdraw'
const SUPERSEDED = '다른 신청이 시작되어 이 신청은 멈췄습니다'

const titles = (firefox: FirefoxSession, element: string) =>
  firefox.evaluate<string[]>(
    `const root = document.querySelector(arguments[0]).shadowRoot
     return [...root.querySelectorAll('.title')].map(({ textContent }) => textContent)`,
    [element],
  )
const shows = (firefox: FirefoxSession, element: string, title: string) =>
  expect.poll(() => titles(firefox, element), { timeout: 20_000 }).toContain(title)

const held = (standIn: StandIn) => {
  const person = standIn.stateOf('stand-in-user')
  return { number: person?.phoneNumber, marketing: person?.consent.sms['$marketing'] }
}

async function open(firefox: FirefoxSession, path: string) {
  await firefox.navigate(`https://${SITE_HOSTS.staging}${path}`)
  await firefox.find('html[data-sdk=ready]')
}

test('the withdrawal alone on its page says what is left, and is done when tried again', async ({
  firefox,
  standIn,
}) => {
  await open(firefox, '/form/withdraw')
  standIn.fail('events', { status: 400 }, 1, '$secured_properties')
  await firefox.click(await firefox.find([WITHDRAW, '.out-act .btn']))
  await shows(firefox, WITHDRAW, '번호를 삭제하지 못했습니다')
  const status = await firefox.text(await firefox.find([WITHDRAW, '.status']))
  expect(status).toContain('광고 수신 동의는 철회했지만 번호는 삭제하지 못했습니다.')
  await firefox.click(await firefox.find([WITHDRAW, '.status .btn']))
  await shows(firefox, WITHDRAW, '동의를 철회했습니다')
  expect(held(standIn)).toEqual({ number: null, marketing: 'UNSUBSCRIBED' })
  expect(await firefox.text(await firefox.find([WITHDRAW, '.receipt']))).toContain('수신거부 처리 완료')
})

test('a press in either script ends what the other still tries, also where storage is full', async ({
  firefox,
  standIn,
}) => {
  test.setTimeout(90_000)
  const press = async (element: string, inner: string) => firefox.click(await firefox.find([element, inner]))
  await open(firefox, '/form/both')
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
  await shows(firefox, FORM, '아직 저장하지 못했습니다')
  await press(WITHDRAW, '.out-act .btn')
  await shows(firefox, FORM, SUPERSEDED)
  standIn.heal()
  await shows(firefox, WITHDRAW, '동의를 철회했습니다')
  expect(held(standIn)).toEqual({ number: null, marketing: 'UNSUBSCRIBED' })
})
