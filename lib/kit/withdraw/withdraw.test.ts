// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DeveloperDetail, WithdrawnDetail } from '../events'
import { HacklePhoneWithdraw } from '.'

customElements.define('hackle-phone-withdraw', HacklePhoneWithdraw)

const BASE = { company: '도담예약 주식회사', 'opt-out-number': '080-000-0000', lang: 'ko', mode: 'dry-run' }

let events: { name: string; detail: unknown }[] = []
const listening = new AbortController()
for (const name of ['submit', 'withdrawn', 'unconfirmed', 'failed', 'developer']) {
  document.addEventListener(
    `hackle-phone:${name}`,
    (event) => events.push({ name, detail: (event as CustomEvent).detail }),
    { signal: listening.signal },
  )
}

beforeEach(() => {
  events = []
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

function mount(attributes: Record<string, string> = {}, client: unknown = null) {
  const element = document.createElement('hackle-phone-withdraw') as HacklePhoneWithdraw
  for (const [name, value] of Object.entries({ ...BASE, ...attributes })) element.setAttribute(name, value)
  element.client = client
  document.body.append(element)
  return element
}

const shadow = (element: Element) => element.shadowRoot ?? new ShadowRoot()
const text = (element: Element) => shadow(element).textContent ?? ''
const buttons = (element: Element) => [...shadow(element).querySelectorAll('button')]

function press(element: Element, label: string) {
  const found = buttons(element).find(({ textContent }) => textContent === label)
  if (found === undefined) throw new Error(`no button ${label}`)
  found.click()
}

const developerCodes = () =>
  events.filter(({ name }) => name === 'developer').map(({ detail }) => (detail as DeveloperDetail).code)

/** The calls of the one act that was reported, and with what. */
async function withdrawn(): Promise<WithdrawnDetail> {
  await vi.waitFor(() => expect(events.map(({ name }) => name)).toContain('withdrawn'))
  return events.find(({ name }) => name === 'withdrawn')?.detail as WithdrawnDetail
}

describe('what it shows', () => {
  it('says that it cannot know, where the site told nothing', () => {
    expect(text(mount())).toContain('이 페이지에서는 알 수 없습니다')
    expect(text(mount({ lang: 'en' }))).toContain('This page cannot know')
  })

  it('says the day that the site told, and nothing of a day that is none', () => {
    expect(text(mount({ 'ad-consent': '2024-11-23' }))).toMatch(/2024\.\s11\.\s23\./)
    expect(text(mount({ 'ad-consent': '23/11/2024' }))).toContain('이 페이지에서는 알 수 없습니다')
    expect(developerCodes()).toContain('bad-attribute')
  })

  it('leaves the place of the state to the site’s own words', () => {
    expect(shadow(mount()).querySelector('slot[name=state]')).not.toBeNull()
  })

  it('always names the number for opting out by phone, as a link', () => {
    const link = shadow(mount()).querySelector('a')
    expect(link?.textContent).toBe('080-000-0000')
    expect(link?.getAttribute('href')).toBe('tel:0800000000')
  })

  it('makes nothing but a number of what the site gives as one', () => {
    const element = mount({ 'opt-out-number': 'javascript:alert(1)' })
    expect(shadow(element).querySelector('a')?.getAttribute('href')).toBe('tel:1')
  })

  it('tells the developer what is missing, and lets the visitor go on', () => {
    const element = mount({ company: '', 'opt-out-number': '' })
    expect(developerCodes()).toEqual(expect.arrayContaining(['missing-company', 'no-opt-out-number']))
    expect(buttons(element)).toHaveLength(2)
  })

  it('speaks the site’s own words', async () => {
    const element = mount({ lang: 'vi' })
    element.words = { 'withdraw-heading': 'Ngừng nhận tin' }
    await Promise.resolve()
    expect(text(element)).toContain('Ngừng nhận tin')
    expect(shadow(element).querySelector('section')?.getAttribute('lang')).toBe('vi')
  })

  it('follows its attributes', async () => {
    const element = mount()
    element.setAttribute('lang', 'en')
    element.setAttribute('company', 'Dodam')
    await Promise.resolve()
    expect(text(element)).toContain('texts from Dodam')
  })
})

describe('what it asks of Hackle', () => {
  it.each([
    ['marketing', ['consent', 'unset-number']],
    ['service', ['consent']],
  ])('stopping advertising in a %s form: %j', async (kind, operations) => {
    const element = mount({ for: kind, night: 'night' })
    press(element, '광고 문자 중지')
    const { act, calls, receipt, dryRun } = await withdrawn()
    expect(act).toBe('stop-advertising')
    expect(dryRun).toBe(true)
    expect(calls.map(({ operation }) => operation)).toEqual(operations)
    expect(calls[0]?.event.properties).toEqual({ $marketing: 'UNSUBSCRIBED', night: 'UNSUBSCRIBED' })
    expect(receipt).toMatchObject({ act: 'stop-advertising', mode: 'dry-run', kind, boxes: [], age: null })
    expect(receipt.texts.shown).toContain('광고 문자 중지')
  })

  it('deletes the number only after a question', async () => {
    const element = mount()
    press(element, '내 번호 삭제')
    expect(text(element)).toContain('번호를 삭제할까요?')
    press(element, '내 번호 삭제')
    const { act, calls, receipt } = await withdrawn()
    expect(act).toBe('delete-number')
    expect(calls.map(({ operation }) => operation)).toEqual(['unset-number'])
    expect(receipt.texts.shown.join(' ')).toContain('번호를 삭제할까요?')
  })

  it.each(['그대로 두기', 'Escape'])('leaves the number when the question is answered by %s', (answer) => {
    const element = mount()
    press(element, '내 번호 삭제')
    if (answer === 'Escape') {
      buttons(element)
        .find(({ textContent }) => textContent === '그대로 두기')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    } else press(element, answer)
    expect(buttons(element).map(({ textContent }) => textContent)).toEqual(['광고 문자 중지', '내 번호 삭제'])
    expect(events.filter(({ name }) => name !== 'developer')).toEqual([])
  })

  it('takes no second act while one is on its way, and no act twice', async () => {
    const element = mount()
    press(element, '광고 문자 중지')
    await Promise.resolve()
    expect(buttons(element).map((each) => each.getAttribute('aria-disabled'))).toEqual(['true', 'true'])
    for (const each of buttons(element)) each.click()
    await withdrawn()
    await vi.waitFor(() => expect(text(element)).toContain('시험을 마쳤습니다'))
    expect(events.filter(({ name }) => name === 'withdrawn')).toHaveLength(1)
  })

  it('asks no page for leave: there is no submit to prevent', async () => {
    press(mount(), '광고 문자 중지')
    await withdrawn()
    expect(events.map(({ name }) => name)).not.toContain('submit')
  })
})

const live = (change: object) =>
  mount(
    { mode: 'live', 'sdk-key': 'KEY-12345678' },
    {
      setPhoneNumber: () => {},
      unsetPhoneNumber: () => {},
      updateSmsSubscriptions: () => {},
      getUser: () => ({ userId: 'member-77' }),
      ...change,
    },
  )

describe('where the site would drop it', () => {
  it('says so before anything is pressed when the SDK’s opt-out is on, and fails when pressed', async () => {
    const element = live({ isOptOutTracking: () => true })
    await vi.waitFor(() => expect(text(element)).toContain('반영되지 않을 수 있습니다'))
    expect(developerCodes()).toContain('opt-out-tracking')
    press(element, '광고 문자 중지')
    await vi.waitFor(() => expect(text(element)).toContain('철회하지 못했습니다'))
    expect(text(element)).toContain('무료수신거부')
    expect(events.map(({ name }) => name)).toContain('failed')
    expect(events.map(({ name }) => name)).not.toContain('withdrawn')
  })

  it('says that it does not know the member', async () => {
    const element = live({ getUser: () => ({ deviceId: 'device' }) })
    await vi.waitFor(() => expect(text(element)).toContain('어느 회원인지 알지 못합니다'))
    expect(developerCodes()).toContain('no-user-id')
  })

  it('never shows or tells a user id', async () => {
    const element = live({ isOptOutTracking: () => true })
    await vi.waitFor(() => expect(developerCodes()).toContain('opt-out-tracking'))
    press(element, '광고 문자 중지')
    await vi.waitFor(() => expect(text(element)).toContain('철회하지 못했습니다'))
    expect(text(element) + JSON.stringify(events)).not.toContain('member-77')
  })
})

describe('attributes that change while an act is on its way', () => {
  it('take effect when it has ended, and the reading goes on at its title', async () => {
    const element = mount()
    buttons(element)[0]?.focus()
    press(element, '광고 문자 중지')
    element.setAttribute('lang', 'en')
    element.setAttribute('company', 'Dodam')
    await Promise.resolve()
    expect(text(element)).toContain('보내는 중')
    await vi.waitFor(() => expect(text(element)).toContain('Test finished'))
    expect(text(element)).toContain('texts from Dodam')
    expect(shadow(element).activeElement?.textContent).toBe('Test finished')
  })

  it('change nothing of what was asked for', async () => {
    const element = live({ isOptOutTracking: () => true })
    await vi.waitFor(() => expect(developerCodes()).toContain('opt-out-tracking'))
    press(element, '광고 문자 중지')
    element.setAttribute('mode', 'dry-run')
    await vi.waitFor(() => expect(text(element)).toContain('철회하지 못했습니다'))
    expect(text(element)).toContain('시험, 효력 없음')
    expect(events.find(({ name }) => name === 'failed')?.detail).toMatchObject({ receipt: { mode: 'live' } })
  })
})

describe('a withdrawal of the page before that was left too early', () => {
  let pages = 0

  /** An element of a script that has just come into its page. */
  async function freshElement() {
    vi.resetModules()
    const { HacklePhoneWithdraw: Fresh } = await import('.')
    pages += 1
    const name = `hackle-phone-withdraw-${pages}`
    customElements.define(name, Fresh)
    const element = document.createElement(name)
    for (const [key, value] of Object.entries(BASE)) element.setAttribute(key, value)
    document.body.append(element)
    return element
  }

  it('is told once, until the next one begins', async () => {
    sessionStorage.setItem('hackle-phone-form_open', 'withdrawal')
    const element = await freshElement()
    expect(text(element)).toContain('지난번 철회를 확인하지 못했습니다')
    press(element, '광고 문자 중지')
    expect(text(element)).not.toContain('지난번')
    await withdrawn()
    expect(text(await freshElement())).not.toContain('지난번')
  })

  it('is not taken for one of a request, which the form tells', async () => {
    sessionStorage.setItem('hackle-phone-form_open', 'request')
    expect(text(await freshElement())).not.toContain('지난번')
    expect(sessionStorage.getItem('hackle-phone-form_open')).toBe('request')
    sessionStorage.clear()
  })
})

describe('in the page', () => {
  it('keeps what became of an act when it is taken out and put back', async () => {
    const element = mount()
    press(element, '광고 문자 중지')
    await vi.waitFor(() => expect(text(element)).toContain('시험을 마쳤습니다'))
    element.remove()
    document.body.append(element)
    expect(text(element)).toContain('시험을 마쳤습니다')
  })

  it('reports on the document what ends after it was taken out', async () => {
    const element = mount()
    press(element, '광고 문자 중지')
    element.remove()
    expect((await withdrawn()).act).toBe('stop-advertising')
  })

  it('takes a client and words that were set before it was known', () => {
    const element = document.createElement('hackle-phone-withdraw-later')
    Object.assign(element, { words: { 'withdraw-heading': '먼저 준 말' } })
    document.body.append(element)
    class Later extends HacklePhoneWithdraw {}
    customElements.define('hackle-phone-withdraw-later', Later)
    customElements.upgrade(element)
    expect(text(document.body.firstElementChild ?? element)).toContain('먼저 준 말')
  })
})
