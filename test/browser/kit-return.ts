import { SITE_HOSTS } from '../stand-in'
import type { StandIn } from '../stand-in'
import { arrived } from './delivery-steps'
import type { ToldEvent } from './form-steps'
import { expect } from './fixtures'
import { expectFocus, open, tabThrough } from './kit-journey-steps'
import type { Visitor } from './visitor'

type Return = (visitor: Visitor, standIn: StandIn) => Promise<void>

const STAGING = `https://${SITE_HOSTS.staging}`
const BOXES = [
  '개인정보 수집·이용 동의 (광고 문자 발송용)',
  '광고성 정보 수신 동의 (문자)',
  '[필수] 만 14세 이상입니다',
]
const FILLED = { typed: '010-0000-5678', ticked: 3 }
const EMPTY = { typed: '', ticked: 0 }

async function fillIn(visitor: Visitor) {
  await tabThrough(visitor, ['휴대전화번호'])
  await visitor.type('01000005678')
  for (const name of BOXES) {
    await tabThrough(visitor, [name])
    await visitor.press('Space')
  }
  expect(await shown(visitor)).toEqual(FILLED)
}

/** What the visitor sees of the form: the number, and how many boxes are ticked. */
const shown = (visitor: Visitor) =>
  visitor.evaluate<{ typed: string; ticked: number }>(
    `const { shadowRoot } = document.querySelector('hackle-phone-form')
     return {
       typed: shadowRoot.querySelector('input[type=tel]')?.value ?? '',
       ticked: [...shadowRoot.querySelectorAll('input[type=checkbox]')].filter(({ checked }) => checked).length,
     }`,
  )

/** To another page and back; whether the browser had kept the page as it was left. */
async function awayAndBack(visitor: Visitor): Promise<boolean> {
  await visitor.evaluate(
    `addEventListener('pageshow', ({ persisted }) => { document.documentElement.dataset.kept = String(persisted) })
     setTimeout(() => { location.href = '/form/none' })`,
  )
  const stands = (selector: string) => () =>
    visitor.evaluate<boolean>('return document.querySelector(arguments[0]) !== null', [selector])
  const isThere = stands('main p')
  await expect.poll(() => isThere().catch(() => false)).toBe(true)
  await visitor.back()
  const isBack = stands('hackle-phone-form:defined')
  await expect.poll(() => isBack().catch(() => false)).toBe(true)
  return (
    (await visitor.evaluate<string | undefined>('return document.documentElement.dataset.kept')) === 'true'
  )
}

/** Presses the form's button with the keyboard. */
async function send(visitor: Visitor) {
  await visitor.evaluate("document.querySelector('hackle-phone-form').focus()")
  await tabThrough(visitor, [...BOXES, '신청하기'])
  await visitor.press('Enter')
}

/** Without an SDK, whose own listeners may keep a browser from keeping the page. */
const kept: Return = async (visitor) => {
  const attributes = encodeURIComponent(JSON.stringify({ mode: 'dry-run' }))
  await visitor.open(`${STAGING}/form/no-client?attrs=${attributes}`)
  await fillIn(visitor)
  expect(await awayAndBack(visitor)).toBe(true)
  expect(await shown(visitor)).toEqual(FILLED)
  await send(visitor)
  await expectFocus(visitor, '시험을 마쳤습니다')
  const told = await visitor.evaluate<ToldEvent[]>('return JSON.parse(JSON.stringify(window.kitEvents))')
  const boxes = told.at(-1)?.detail.receipt?.boxes.map(({ matter, choice }) => [matter, choice])
  expect(boxes).toEqual([
    ['collection', 'agreed'],
    ['advertising', 'agreed'],
  ])
}

/** Comes back to a page with the real SDK, then presses the button: what is counted is what is shown. */
async function sendWhatIsShown(visitor: Visitor, standIn: StandIn) {
  const now = await shown(visitor)
  await send(visitor)
  if (now.ticked > 0) {
    expect(now).toEqual(FILLED)
    await expectFocus(visitor, '저장했습니다')
    expect(arrived(standIn)).toEqual(['SUBSCRIBED', 'number'])
  } else {
    expect(now).toEqual(EMPTY)
    expect((await expectFocus(visitor, '휴대전화번호')).isInvalid).toBe(true)
    expect(arrived(standIn)).toEqual([])
  }
}

const withSdk: Return = async (visitor, standIn) => {
  await open(visitor, '/form')
  await fillIn(visitor)
  await awayAndBack(visitor)
  await sendWhatIsShown(visitor, standIn)
}

/** A page that listens for its end is loaded anew: nothing of it is put back by the browser. */
const notKept: Return = async (visitor, standIn) => {
  await open(visitor, '/form')
  await fillIn(visitor)
  await visitor.evaluate("addEventListener('unload', () => {})")
  expect(await awayAndBack(visitor)).toBe(false)
  expect(await shown(visitor)).toEqual(EMPTY)
  await sendWhatIsShown(visitor, standIn)
}

/** Ways to come back to a form that was filled in, by name. */
export const RETURNS: Readonly<Record<string, Return>> = {
  'back to a page that the browser kept: number and ticks stand, and count': kept,
  'back to a page that is loaded anew: nothing stands, and nothing counts': notKept,
  'back to a page with the SDK, kept or not: what stands is what is sent': withSdk,
}
