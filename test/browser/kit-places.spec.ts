import path from 'node:path'
import type { FrameLocator, Page } from '@playwright/test'
import { oneChunk } from '../setup/bundle'
import { KEYS, SITE_HOSTS } from '../stand-in'
import { chromiumVisitor } from './chromium-visitor'
import { arrived, held } from './delivery-steps'
import { expect, test } from './fixtures'
import { E164, events, TYPED } from './form-steps'
import { throughDialog } from './kit-dialog'

test.use({ extension: null })

const STAGING = `https://${SITE_HOSTS.staging}`
const MODULE = path.resolve(import.meta.dirname, '../../.output/kit/hackle-phone-form.mjs')
const SUBSCRIBED = { number: E164, marketing: 'SUBSCRIBED' }

/** As a site writes them, wherever it puts the element. */
const ATTRIBUTES = {
  company: '도담예약 주식회사',
  'privacy-policy': 'https://www.dodam.example/privacy',
  processor: '주식회사 핵클',
  'opt-out-number': '080-000-0000',
  mode: 'live',
  lang: 'ko',
}

const form = (page: Page | FrameLocator) => page.locator('hackle-phone-form')

async function fillIn(page: Page | FrameLocator) {
  await form(page).getByRole('textbox').fill(TYPED)
  for (const box of await form(page).getByRole('checkbox').all()) await box.check()
}

async function send(page: Page | FrameLocator) {
  await form(page).getByRole('button', { name: '신청하기' }).click()
}

const expectSaved = (page: Page | FrameLocator) =>
  expect(form(page).getByRole('heading', { name: '저장했습니다' })).toBeVisible()

/** A page with the SDK and nothing of the kit. */
async function openBare(page: Page) {
  await page.goto(`${STAGING}/form/none`)
  await expect(page.locator('html')).toHaveAttribute('data-sdk', 'ready')
}

test('in a modal dialog, by keyboard alone', async ({ page, standIn }) => {
  await throughDialog(await chromiumVisitor(page), standIn)
})

test.describe('in a frame', () => {
  test('of the same site it delivers', async ({ page, standIn }) => {
    await page.goto(`${STAGING}/form/iframe`)
    const frame = page.frameLocator('iframe')
    await fillIn(frame)
    await send(frame)
    await expectSaved(frame)
    expect(held(standIn)).toEqual(SUBSCRIBED)
  })

  for (const [name, sandbox] of [
    // As in private browsing: what a frame of another site would keep is refused.
    ['of another site that the browser lets keep nothing', null],
    ['of another site that is sandboxed', 'allow-scripts allow-forms'],
  ] as const) {
    test(`${name} it says that it cannot, and nothing is called saved`, async ({ page, standIn }) => {
      await page.goto(`https://${SITE_HOSTS.elsewhere}/`)
      await page.evaluate(
        ([address, sandboxed]) => {
          const made = document.createElement('iframe')
          made.width = '640'
          made.height = '1400'
          if (sandboxed !== null) made.setAttribute('sandbox', sandboxed)
          made.src = address
          document.body.append(made)
        },
        [`${STAGING}/form`, sandbox] as const,
      )
      const frame = page.frameLocator('iframe')
      await fillIn(frame)
      await send(frame)
      await expect(form(frame).getByRole('heading', { name: '저장하지 못했습니다' })).toBeVisible()
      expect(arrived(standIn)).toEqual([])
      const inside = page.frames().find((each) => each.url().startsWith(STAGING))
      const told = await inside?.evaluate(() => JSON.stringify(Reflect.get(window, 'kitEvents')))
      expect(told).toContain('"code":"sandboxed-frame"')
    })
  }
})

/** A script of a site whose code is made here, with the framework's own packages. */
async function siteScript(code: string): Promise<string> {
  const entry = path.join(import.meta.dirname, 'site-of-a-test.js')
  const made = await oneChunk({
    configFile: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
    },
    plugins: [
      {
        name: 'site',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: { lib: { entry, formats: ['iife'], name: 'site' } },
  })
  return made.code
}

const FRAMEWORKS = {
  React: `
    import { createElement as h, StrictMode, useState } from 'react'
    import { createRoot } from 'react-dom/client'
    function Site() {
      const [count, setCount] = useState(0)
      const [shown, setShown] = useState(true)
      return h('div', null,
        h('button', { onClick: () => setCount(count + 1) }, '다시 그리기 ' + count),
        h('button', { onClick: () => setShown(false) }, '치우기'),
        shown && h('hackle-phone-form', { ...ATTRIBUTES, client: window.hackleClient, className: 'drawn-' + count }))
    }
    createRoot(document.querySelector('main')).render(h(StrictMode, null, h(Site)))`,
  Vue: `
    import { createApp, h } from 'vue'
    createApp({
      data: () => ({ count: 0, shown: true }),
      render() {
        return [
          h('button', { onClick: () => { this.count += 1 } }, '다시 그리기 ' + this.count),
          h('button', { onClick: () => { this.shown = false } }, '치우기'),
          this.shown ? h('hackle-phone-form', { ...ATTRIBUTES, client: window.hackleClient, class: 'drawn-' + this.count }) : null,
        ]
      },
    }).mount('main')`,
} as const

for (const [name, code] of Object.entries(FRAMEWORKS)) {
  test(`in ${name}: a page drawn anew takes no answer away, one that drops the form no delivery`, async ({
    page,
    standIn,
  }) => {
    const constants = `const ATTRIBUTES = ${JSON.stringify(ATTRIBUTES)}\n`
    const site = await siteScript(`import ${JSON.stringify(MODULE)}\n${constants}${code}`)
    await openBare(page)
    await page.evaluate(site)
    await fillIn(page)
    await page.getByRole('button', { name: '다시 그리기' }).click()
    await expect(form(page)).toHaveClass('drawn-1')
    await expect(form(page).getByRole('textbox')).toHaveValue(TYPED)
    let release = () => {}
    const until = new Promise<void>((resolve) => {
      release = resolve
    })
    standIn.fail('events', { until }, 1, '$sms_subscriptions')
    await send(page)
    await expect(form(page).getByRole('button', { name: '저장하는 중' })).toBeVisible()
    await page.getByRole('button', { name: '치우기' }).click()
    await expect(form(page)).toHaveCount(0)
    release()
    await expect.poll(async () => (await events(page)).map((event) => event.name)).toContain('delivered')
    expect(held(standIn)).toEqual(SUBSCRIBED)
  })
}

for (const order of ['before', 'after'] as const) {
  test(`with a script that a tag manager adds late, the element ${order} it`, async ({ page, standIn }) => {
    await openBare(page)
    const addElement = () =>
      page.evaluate((attributes) => {
        const element = document.createElement('hackle-phone-form')
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
        document.querySelector('main')?.append(element)
      }, ATTRIBUTES)
    const addScript = () =>
      page.evaluate(() => {
        const script = document.createElement('script')
        script.async = true
        script.src = '/kit/hackle-phone-form.js'
        document.head.append(script)
        return customElements.whenDefined('hackle-phone-form').then(() => undefined)
      })
    if (order === 'before') await addElement()
    await addScript()
    if (order === 'after') await addElement()
    await fillIn(page)
    await send(page)
    await expectSaved(page)
    expect(held(standIn)).toEqual(SUBSCRIBED)
  })
}

test('as a module with a client of its own, which comes before the one of the page', async ({
  page,
  standIn,
}) => {
  await openBare(page)
  const code = `
    import Hackle from '/sdk/module.mjs'
    const element = document.createElement('hackle-phone-form')
    const client = Hackle.createInstance('${KEYS.browserTest}')
    client.setUserId('of-the-module')
    // Given before the element is known: it takes the property over.
    element.client = client
    for (const [name, value] of Object.entries(${JSON.stringify(ATTRIBUTES)})) element.setAttribute(name, value)
    document.querySelector('main').append(element)
    await client.onInitialized()
    await import('/kit/hackle-phone-form.mjs')`
  await page.addScriptTag({ type: 'module', content: code })
  await fillIn(page)
  await send(page)
  await expectSaved(page)
  expect(standIn.stateOf('of-the-module')).toMatchObject({
    phoneNumber: E164,
    consent: { sms: { $marketing: 'SUBSCRIBED' } },
  })
})
