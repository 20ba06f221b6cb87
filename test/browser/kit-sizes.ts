import { KEYS } from '../stand-in'
import type { StandIn } from '../stand-in'
import { expect } from './fixtures'
import { act, expectSaid, find, holdAnswer, open } from './kit-journey-steps'
import type { Visitor } from './visitor'

/** Ways to see a page: how it is set, by its name. `usual` is how the journey goes on. */
export type Sizes = Readonly<Record<string, () => Promise<void>>>

/** What is cut off, stands over something else, or makes the page scroll sideways; empty where nothing is. */
const CROWDED = `
  const found = []
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) found.push('the page scrolls sideways by ' + (scrollWidth - clientWidth))
  const pieces = []
  for (const host of document.querySelectorAll('hackle-phone-form, hackle-phone-withdraw')) {
    for (const element of host.shadowRoot.querySelectorAll('*')) {
      // A slot is not drawn itself, only what stands in it.
      const drawn = element.localName === 'slot' ? element.parentElement : element
      if (!drawn.checkVisibility() || element.closest('.unseen, svg') !== null) continue
      const name = element.localName + ' ' + element.textContent.trim().slice(0, 30)
      const scrolls = getComputedStyle(element).overflowX !== 'visible' || element.localName === 'input'
      if (scrolls && element.scrollWidth > element.clientWidth + 1) found.push('cut off: ' + name)
      if (element.localName === 'input') pieces.push({ element, name, rects: [element.getBoundingClientRect()] })
      const button = element.closest('button')?.getBoundingClientRect()
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || node.data.trim() === '') continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const rects = [...range.getClientRects()]
        pieces.push({ element, name, rects })
        for (const { left, right, top, bottom } of rects) {
          if (left < -0.5 || right > innerWidth + 0.5) found.push('beyond the edge: ' + name)
          const spills = button && (left < button.left || right > button.right || top < button.top || bottom > button.bottom)
          if (spills) found.push('out of its button: ' + name)
        }
      }
    }
  }
  // Signs are drawn higher than a line where lines stand close: only what covers a third of another is over it.
  const covers = (one, other) => {
    const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
    const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
    return wide > 1 && high > Math.min(one.height, other.height) / 3
  }
  pieces.forEach((one, at) => {
    for (const other of pieces.slice(at + 1)) {
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue
      if (one.rects.some((rect) => other.rects.some((another) => covers(rect, another)))) {
        found.push('one over the other: ' + one.name + ' / ' + other.name)
      }
    }
  })
  return found`

async function look(visitor: Visitor, sizes: Sizes, state: string) {
  for (const [size, set] of Object.entries(sizes)) {
    await set()
    expect(await visitor.evaluate<string[]>(CROWDED), `${state}, ${size}`).toEqual([])
  }
  await sizes['usual']?.()
}

/** Writes a number and ticks boxes. */
async function fillIn(visitor: Visitor, field: string, boxes: readonly RegExp[]) {
  await visitor.write(await find(visitor, 'textbox', field), '01012345678')
  for (const name of boxes) await act(visitor, 'checkbox', name)
}

/** Every state of the form and of the withdrawal, each looked at in all sizes. */
export async function lookAtEveryState(visitor: Visitor, standIn: StandIn, sizes: Sizes) {
  const see = (state: string) => look(visitor, sizes, state)
  const attributes = { for: 'service', lang: 'en', night: 'night_ads', 'under-14-link': '/guardian' }
  await open(visitor, '/form', attributes)
  await see('empty')
  await act(visitor, 'button', 'Save number')
  await expectSaid(visitor, 'The number is missing.')
  await see('lacking')
  await fillIn(visitor, 'Mobile phone number', [/Collection and use/, /for marketing/, /14 or older/])
  await expectSaid(visitor, 'need both')
  await see('half agreed')
  const release = holdAnswer(standIn)
  await act(visitor, 'button', 'Save number')
  await find(visitor, 'button', 'Saving')
  await see('saving')
  standIn.fail('events', { status: 503 }, 1, '$secured_properties')
  release()
  await find(visitor, 'button', 'Send again now')
  await see('not saved yet')
  standIn.fail('events', { status: 400 }, 1, '$secured_properties')
  await act(visitor, 'button', 'Send again now')
  await find(visitor, 'button', 'Try again')
  await see('failed')
  await act(visitor, 'button', 'Try again')
  await find(visitor, 'heading', 'Saved')
  await see('saved')

  await open(visitor, '/form')
  await fillIn(visitor, '휴대전화번호', [/수집·이용/, /광고성/, /14세/])
  await act(visitor, 'button', '신청하기')
  await find(visitor, 'heading', '저장했습니다')
  await see('saved, Korean')
  standIn.fail('events', { status: 503 }, 1, '$sms_subscriptions')
  await act(visitor, 'button', '동의 철회')
  await find(visitor, 'heading', '아직 반영하지 못했습니다')
  await see('not withdrawn yet')
  await act(visitor, 'button', '지금 다시 보내기')
  await find(visitor, 'heading', '동의를 철회했습니다')
  await see('withdrawn')

  await open(visitor, '/form', {
    mode: 'dry-run',
    basis: 'contract',
    for: 'service',
    'ad-consent': '2026-01-05',
  })
  await see('dry run with an earlier consent')
  await open(visitor, '/form', { company: '' })
  await see('not ready')
  await open(visitor, '/form', { lang: 'en' }, `&app=${KEYS.browserTest}`)
  await fillIn(visitor, 'Mobile phone number', [/Collection and use/, /Receiving/, /14 or older/])
  await act(visitor, 'button', 'Sign up')
  await find(visitor, 'heading', 'Sent, not confirmed')
  await see('sent, not confirmed')

  await open(visitor, '/form/withdraw', { lang: 'en', 'ad-consent': '2026-01-05' })
  await see('withdrawal')
  await act(visitor, 'button', 'Delete my number')
  await find(visitor, 'button', 'Keep it')
  await see('question')
  standIn.fail('events', { status: 400 }, 1, '$secured_properties')
  await act(visitor, 'button', 'Delete my number')
  await find(visitor, 'button', 'Try again')
  await see('not deleted')
  await act(visitor, 'button', 'Try again')
  await find(visitor, 'heading', 'Number deleted')
  await see('deleted')
}
