// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { lookAround } from './trial-look'
import { mountForm, unmountForm, type MountOrder } from './trial-mount'
import { aroundSchema, parsed, toldSchema } from './trial-schemas'
import { withdrawNumber } from './trial-withdraw'

const SITE = 'http://shop.example'
const KEY = 'KEY-OF-THE-SHOP-WXYZ'
const SALT = 'salt'

const ORDER: MountOrder = {
  site: SITE,
  selector: '#place',
  position: 'after',
  attributes: { company: '도담예약 주식회사', mode: 'dry-run' },
  number: '',
  ours: true,
}

/**
 * As the browser hands a function over: its text alone, with nothing of the module around it. What it uses from outside
 * itself is missing then.
 */
function handedOver<T extends (...given: never[]) => unknown>(func: T): T {
  return new Function(`return (${func.toString()})`)() as T
}

/** A mobile number, as the page's answer masks it. */
const NUMBER = /(?<![0-9a-zA-Z])((?:\+?82[- .]?|0)1[016-9])[- .]?\d{3,4}[- .]?(\d{4})(?![0-9a-zA-Z])/g

const mount = (edit: Partial<MountOrder> = {}) =>
  parsed(toldSchema, handedOver(mountForm)({ ...ORDER, ...edit }))?.problem
const look = async () => parsed(aroundSchema, await handedOver(lookAround)(SITE, 0, SALT))
const form = () => document.querySelector('hackle-phone-form')
const rest = () => vi.advanceTimersByTimeAsync(200)

function report(name: string, detail: object) {
  form()?.dispatchEvent(new CustomEvent(`hackle-phone:${name}`, { detail, bubbles: true, composed: true }))
}

const CALL = {
  operation: 'set-number',
  event: { key: '$secured_properties', properties: { $set: { $phone_number: '+8210****0000' } } },
  attempt: 1,
  result: 'dry',
  status: null,
}

beforeAll(() => {
  class Form extends HTMLElement {
    static readonly version = '1.2.3'
  }
  customElements.define('hackle-phone-form', Form)
})

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('location', new URL(`${SITE}/signup`))
  const made = customElements.get('hackle-phone-form') ?? {}
  for (const key of Object.getOwnPropertySymbols(made)) Reflect.deleteProperty(made, key)
  document.body.replaceChildren()
  const main = document.createElement('main')
  main.append(
    Object.assign(document.createElement('p'), { id: 'place', textContent: '여기' }),
    document.createElement('footer'),
  )
  document.body.append(main)
})

afterEach(() => {
  unmountForm()
  vi.unstubAllGlobals()
  vi.useRealTimers()
  localStorage.clear()
  Reflect.deleteProperty(window, 'hackleClient')
})

const order = () => [...(document.querySelector('main')?.children ?? [])].map(({ localName }) => localName)

describe('the place', () => {
  it.each([
    ['before', ['hackle-phone-form', 'p', 'footer']],
    ['after', ['p', 'hackle-phone-form', 'footer']],
    ['instead', ['p', 'hackle-phone-form', 'footer']],
  ] as const)('stands %s the element, with its attributes', (position, expected) => {
    expect(mount({ position })).toBe('')
    expect(order()).toEqual(expected)
    expect(form()?.getAttribute('company')).toBe('도담예약 주식회사')
  })

  it('stands at the end inside an element', () => {
    expect(mount({ selector: 'main', position: 'inside' })).toBe('')
    expect(order()).toEqual(['p', 'footer', 'hackle-phone-form'])
  })

  it('only hides what it stands instead of, and leaves it as it was', () => {
    const place = document.querySelector<HTMLElement>('#place')
    mount({ position: 'instead' })
    expect(place?.style.display).toBe('none')
    unmountForm()
    expect(place?.hasAttribute('style')).toBe(false)

    place?.style.setProperty('display', 'flex', 'important')
    mount({ position: 'instead' })
    unmountForm()
    expect(place?.getAttribute('style')).toContain('flex')
  })

  it('says what is wrong with a place, and puts nothing there', () => {
    expect(mount({ selector: '#nowhere' })).toBe('not-found')
    expect(mount({ selector: 'p[' })).toBe('bad-selector')
    expect(mount({ site: 'http://other.example' })).toBe('mount-failed')
    expect(form()).toBeNull()
  })

  it('stands once, however often it is put there', () => {
    mount()
    mount({ position: 'before' })
    expect(order()).toEqual(['hackle-phone-form', 'p', 'footer'])
  })
})

describe('a page that redraws itself', () => {
  it('gets the form back where a framework took it out', async () => {
    mount()
    form()?.remove()
    await rest()
    expect(order()).toEqual(['p', 'hackle-phone-form', 'footer'])
  })

  it('has none in a view without the place, and the same one again when the place comes back', async () => {
    mount()
    const first = form()
    const main = document.querySelector('main')
    const [place] = main?.children ?? []
    place?.remove()
    await rest()
    expect(form()).toBeNull()
    expect((await look())?.form?.standing).toBe(false)
    main?.prepend(Object.assign(document.createElement('p'), { id: 'place' }))
    await rest()
    expect(form()).toBe(first)
  })

  it('wins when it throws the form out again and again', async () => {
    mount()
    const thrower = new MutationObserver(() => form()?.remove())
    thrower.observe(document.body, { childList: true, subtree: true })
    form()?.remove()
    await vi.advanceTimersByTimeAsync(5000)
    thrower.disconnect()
    expect(form()).toBeNull()
    expect((await look())?.form?.thrownOut).toBe(true)
  })
})

describe('the way out', () => {
  it('leaves no node, no property and no listener that still hears', async () => {
    const before = Reflect.ownKeys(document).length
    mount()
    const gone = form()
    unmountForm()
    expect(order()).toEqual(['p', 'footer'])
    expect(Reflect.ownKeys(document)).toHaveLength(before)
    document.querySelector('main')?.append(gone ?? '')
    gone?.remove()
    await rest()
    expect(form()).toBeNull()
    expect((await look())?.form).toBeNull()
  })
})

describe('the withdrawal', () => {
  const withdraw = (site = SITE) => parsed(toldSchema, handedOver(withdrawNumber)(site))?.problem
  const pressed: (string | null)[] = []

  beforeAll(() => {
    class Withdraw extends HTMLElement {
      connectedCallback() {
        const act = document.createElement('section')
        act.setAttribute('part', 'act')
        const button = document.createElement('button')
        button.addEventListener('click', () => pressed.push(this.getAttribute('for')))
        act.append(button)
        this.attachShadow({ mode: 'open' }).append(act)
      }
    }
    customElements.define('hackle-phone-withdraw', Withdraw)
  })

  it('is the kit’s own, of both consent and number, and is heard like the form', async () => {
    expect(withdraw()).toBe('withdraw-failed')
    mount({ attributes: { ...ORDER.attributes, for: 'service', night: 'night' } })
    expect(withdraw('http://other.example')).toBe('withdraw-failed')
    expect(withdraw()).toBe('')
    expect(pressed).toEqual(['marketing'])
    const undo = document.querySelector<HTMLElement>('hackle-phone-withdraw')
    // Of a form in a dry run too: only what was really sent is taken back.
    expect(form()?.getAttribute('mode')).toBe('dry-run')
    expect(undo?.getAttribute('mode')).toBe('live')
    expect(undo?.getAttribute('night')).toBe('night')
    expect(undo?.style.display).toBe('none')
    const detail = { calls: [{ ...CALL, operation: 'unset-number', result: 'confirmed' }], receipt: null }
    undo?.dispatchEvent(new CustomEvent('hackle-phone:withdrawn', { detail }))
    expect((await look())?.form).toMatchObject({ end: 'withdrawn', calls: [{ operation: 'unset-number' }] })
    unmountForm()
    expect(document.querySelector('hackle-phone-withdraw')).toBeNull()
  })
})

describe('what the page tells', () => {
  it('holds what became of the form, in the order in which it happened', async () => {
    mount()
    report('developer', { code: 'no-user-id', severity: 'warning', message: 'Call setUserId first.' })
    report('submit', { receipt: {} })
    report('delivered', { calls: [CALL], receipt: null, keep: () => undefined })
    report('delivered', { calls: [{ ...CALL, attempt: 2 }], receipt: null })
    const seen = (await look())?.form
    expect(seen?.calls.map(({ attempt }) => attempt)).toEqual([1, 2])
    expect(seen).toMatchObject({
      end: 'delivered',
      version: '1.2.3',
      messages: [{ code: 'no-user-id', severity: 'warning', message: 'Call setUserId first.' }],
    })
  })

  it('shows the calls of a delivery under way, and each of them once when it has ended', async () => {
    mount()
    const under = { ...CALL, result: 'pending', status: 503 }
    Object.assign(form() ?? {}, { calls: [under] })
    expect((await look())?.form).toMatchObject({ open: false, calls: [] })
    report('submit', { receipt: {} })
    expect((await look())?.form).toMatchObject({ open: true, calls: [under] })
    report('delivered', { calls: [under, CALL], receipt: null })
    expect((await look())?.form).toMatchObject({ open: false, calls: [under, CALL] })
    report('submit', { receipt: {} })
    // A site may prevent a request: nobody tells its end then.
    await vi.advanceTimersByTimeAsync(11 * 60_000)
    expect((await look())?.form?.open).toBe(false)
  })

  it('tells the same message once, from the form and from its withdrawal', async () => {
    mount()
    const message = { code: 'no-user-id', severity: 'warning', message: 'Call setUserId first.' }
    const other = { ...message, message: 'Call it before the form.' }
    for (const each of [message, message, other, message]) report('developer', each)
    expect((await look())?.form?.messages).toEqual([message, other])
  })

  it('is told by a page that hides or replaces what the browser gives', async () => {
    const form = document.createElement('form')
    for (const name of ['querySelectorAll', 'createElement'])
      Object.defineProperty(document, name, { value: form, configurable: true })
    const stringify = vi.spyOn(JSON, 'stringify').mockReturnValue('"of the page"')
    Object.assign(Array.prototype, { toJSON: () => 'of the page' })
    try {
      expect(mount({ position: 'instead' })).toBe('')
      report('delivered', { calls: [CALL], receipt: null })
      expect((await look())?.form).toMatchObject({ standing: true, calls: [CALL] })
      unmountForm()
      expect((await look())?.form).toBeNull()
    } finally {
      stringify.mockRestore()
      Reflect.deleteProperty(Array.prototype, 'toJSON')
      for (const name of Object.getOwnPropertyNames(document))
        if (Reflect.get(document, name) === form) Reflect.deleteProperty(document, name)
    }
  })

  it('is written as the browser writes it, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), fc.jsonValue(), async (text, value) => {
        mount()
        report('developer', { code: text, severity: 'warning', message: '' })
        report('failed', { calls: [], receipt: value })
        const answer: unknown = JSON.parse(await lookAround(SITE, 0, SALT))
        const masked = (of: unknown): unknown => JSON.parse(JSON.stringify(of).replace(NUMBER, '$1****$2'))
        expect(answer).toMatchObject({
          form: { receipt: masked(value), messages: [{ code: masked(text) }] },
        })
      }),
      { numRuns: 60 },
    )
  })

  it('tells a kit of the page from the one that was put there', async () => {
    expect((await look())?.kit).toBe('site')
    mount({ ours: false })
    expect((await look())?.kit).toBe('site')
    mount()
    expect((await look())?.kit).toBe('package')
  })

  it.each(['+821012345678', '010-1234-5678', '82 10 1234 5678', '01012345678', '016-123-4567'])(
    'masks %s wherever a page writes it',
    async (number) => {
      mount()
      report('developer', { code: 'x', severity: 'error', message: `It was ${number}.` })
      const text = await lookAround(SITE, 0, SALT)
      expect(text).not.toContain(number)
      expect(text).not.toMatch(/1234.?5678|123.?4567/)
      expect(text).toContain('****')
    },
  )

  it('leaves times, hashes and the 080 number as they are', async () => {
    mount()
    const message = `2026-11-23T01:01:23.456Z ${'0101234567'.repeat(6)}a1 080-000-0000`
    report('developer', { code: 'x', severity: 'error', message })
    expect((await look())?.form?.messages[0]?.message).toBe(message)
  })

  it('is thrown away when it is too long, or no shape of ours', async () => {
    mount()
    report('delivered', { calls: [{ ...CALL, event: { key: 'x'.repeat(100_000), properties: {} } }] })
    expect(await look()).toBeNull()
    mount()
    report('delivered', { calls: [{ ...CALL, result: 'saved' }] })
    expect(await look()).toBeNull()
  })
})

describe('the SDK', () => {
  const client = (key: unknown = KEY) => ({
    setPhoneNumber: () => undefined,
    updateSmsSubscriptions: () => undefined,
    core: { workspaceFetcher: { workspaceConfigStorage: { sdk: { key } } } },
  })
  const config = (primary: unknown) =>
    localStorage.setItem(
      `hackle-workspace-config_${KEY.slice(0, 8)}`,
      JSON.stringify({ config: { workspace: { environment: { primary } } } }),
    )

  it('is known again by its key under the same salt alone', async () => {
    Object.assign(window, { hackleClient: client() })
    const print = async (salt: string) =>
      parsed(aroundSchema, await lookAround(SITE, 0, salt))?.keyPrint ?? ''
    const first = await print('one')
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(await print('one')).toBe(first)
    expect(await print('two')).not.toBe(first)
    Object.assign(window, { hackleClient: client(`${KEY}-OTHER`) })
    expect(await print('one')).not.toBe(first)
    // Where nothing can be hashed nothing is sent for real either.
    vi.stubGlobal('isSecureContext', false)
    expect(await print('one')).toBe('')
  })

  it.each([
    ['its stored configuration', () => config(true)],
    ['parked events', () => localStorage.setItem(`hackle-repository-storage_${KEY}`, '[]')],
    [
      'its requests',
      () =>
        vi
          .spyOn(performance, 'getEntriesByType')
          .mockReturnValue([{ name: 'https://proxy.example/api/v2/w/events' } as PerformanceResourceTiming]),
    ],
  ])('without a global is said to be there by %s', async (_what, leave) => {
    leave()
    expect(await look()).toMatchObject({ sdk: 'unreachable', keyTail: '', keyPrint: '' })
    vi.restoreAllMocks()
  })

  it('is told by the last four characters of its key alone', async () => {
    Object.assign(window, { hackleClient: client() })
    const text = await lookAround(SITE, 0, SALT)
    expect(text).not.toContain(KEY)
    expect(text).not.toContain(KEY.slice(0, 8))
    expect(await look()).toMatchObject({ sdk: 'found', keyTail: 'WXYZ', primary: null })
  })

  it.each([
    [true, true],
    [false, false],
    ['yes', null],
  ])('tells the environment by its cached configuration: %s', async (stored, primary) => {
    Object.assign(window, { hackleClient: client() })
    config(stored)
    expect((await look())?.primary).toBe(primary)
  })

  it('is waited for', async () => {
    const seen = lookAround(SITE, 4000, SALT)
    await vi.advanceTimersByTimeAsync(1000)
    Object.assign(window, { hackleClient: client() })
    await vi.advanceTimersByTimeAsync(1000)
    expect(parsed(aroundSchema, await seen)?.sdk).toBe('found')
  })

  it('is not there, or tells no key', async () => {
    expect((await look())?.sdk).toBe('none')
    Object.assign(window, { hackleClient: { track: () => undefined } })
    expect((await look())?.sdk).toBe('none')
    Object.assign(window, { hackleClient: client(7) })
    expect(await look()).toMatchObject({ sdk: 'no-key', keyTail: '' })
  })

  it('of another site than was meant tells nothing', async () => {
    expect(await lookAround('https://shop.example', 0, SALT)).toBe('{"here":false}')
  })
})
