import { chromium, expect, test as base, type Browser, type Page } from '@playwright/test'
import { findChromium } from '../setup/browsers.mjs'
import { scriptOf } from '../setup/bundle'

const PAGE = `<!doctype html><meta charset="utf-8"><title>Shop</title>
<style>body { margin: 0 } main > * { display: block; margin: 0 0 10px; min-height: 40px; width: 400px }</style>
<main id="shop">
  <a href="#gone" id="leave">A link that leads away</a>
  <button id="buy" onclick="acts.push('buy')">Buy</button>
  <form id="join"><input name="phone" value="010-1111-2222"><p>First</p><p>Second <b>words</b></p></form>
  <div id="box" style="height: 60px; overflow: auto"><div style="height: 400px"></div><p id="deep">Deep</p></div>
  <x-card id="card"></x-card>
  <iframe id="frame" title="frame"></iframe>
  <table id="list"><tr><td>Cell</td></tr></table>
  <script>
    var acts = []
    for (const type of ['pointerdown', 'mousedown', 'click', 'keydown', 'keyup', 'mousemove'])
      document.addEventListener(type, (event) => acts.push(type), true)
    document.querySelector('#card').attachShadow({ mode: 'open' }).append('In the card')
  </script>
</main>`

/** One bundle and one browser for all of these: no extension is needed to point. */
const test = base.extend<{ shop: Page }, { script: string; bare: Browser }>({
  script: [
    async ({}, use) => {
      await use(await scriptOf(`${import.meta.dirname}/pick-entry.ts`))
    },
    { scope: 'worker' },
  ],
  bare: [
    async ({}, use) => {
      const path = findChromium()
      const browser = await chromium.launch({ chromiumSandbox: false, ...(path && { executablePath: path }) })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  shop: async ({ script, bare }, use) => {
    const page = await bare.newPage()
    await page.setContent(PAGE)
    await page.evaluate(script)
    await use(page)
    await page.close()
  },
})

const told = (page: Page) => page.evaluate(() => window.told)
const lastLook = async (page: Page) => (await told(page)).looks.at(-1)
const acts = (page: Page) => page.evaluate('acts') as Promise<string[]>
const start = (page: Page, selector: string | null = null) =>
  page.evaluate((from) => window.pick(from), selector)

async function middleOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox()
  if (!box) throw new Error(`${selector} is not drawn`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('what is pointed at is told and marked, and a press takes it; the page gets none of it and stays as it is', async ({
  shop,
}) => {
  const before = await shop.evaluate(() => document.body.outerHTML)
  await start(shop)
  for (const id of ['buy', 'leave']) {
    const { x, y } = await middleOf(shop, `#${id}`)
    await shop.mouse.move(x, y)
    expect(await lastLook(shop)).toMatchObject({ selector: `#${id}` })
  }
  const marked = await shop.evaluate(() => {
    const box = [...document.querySelectorAll('*')]
      .map(({ shadowRoot }) => shadowRoot?.querySelector('.pick-box')?.getBoundingClientRect())
      .find(Boolean)
    const link = document.querySelector('#leave')?.getBoundingClientRect()
    return [box, link].map((each) => each && [each.left, each.top, each.width, each.height])
  })
  expect(marked[0]).toEqual(marked[1])
  const { x, y } = await middleOf(shop, '#buy')
  await shop.mouse.click(x, y)
  expect(await told(shop)).toMatchObject({ taken: { selector: '#buy' }, left: false })
  expect(await acts(shop)).toEqual([])
  expect(shop.url()).not.toContain('gone')
  expect(await shop.evaluate(() => document.body.outerHTML)).toBe(before)

  await shop.mouse.click(x, y)
  expect(await acts(shop)).toContain('buy')
})

test('the arrow keys walk out, in and along, Enter takes', async ({ shop }) => {
  await start(shop, '#join')
  const walked: (string | undefined)[] = []
  for (const key of [
    'ArrowDown',
    'ArrowRight',
    'ArrowRight',
    'ArrowDown',
    'ArrowUp',
    'ArrowUp',
    'ArrowLeft',
  ]) {
    await shop.keyboard.press(key)
    walked.push((await lastLook(shop))?.selector)
  }
  expect(walked).toEqual([
    'input[name="phone"]',
    '#join p:nth-of-type(1)',
    '#join p:nth-of-type(2)',
    'b',
    '#join p:nth-of-type(2)',
    '#join',
    '#buy',
  ])
  await shop.keyboard.press('Enter')
  expect(await told(shop)).toMatchObject({ taken: { selector: '#buy' } })
  expect(await acts(shop)).toEqual([])
})

test('Escape leaves; so does the end of the signal, and nothing of ours listens any more', async ({
  shop,
}) => {
  await start(shop)
  await shop.keyboard.press('Escape')
  expect(await told(shop)).toMatchObject({ taken: null, left: true })
  await shop.evaluate(() => window.endPick())
  await start(shop)
  await shop.evaluate(() => window.endPick())
  expect(await told(shop)).toMatchObject({ taken: null, left: false })
  const { x, y } = await middleOf(shop, '#buy')
  await shop.mouse.click(x, y)
  expect(await acts(shop)).toContain('buy')
  expect(await shop.evaluate(() => document.documentElement.children.length)).toBe(2)
})

test('the panel over the shield can be pressed while a person points', async ({ shop }) => {
  await start(shop)
  await shop.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('*'))
      shadowRoot?.querySelector('.float')?.addEventListener('click', () => window.endPick())
  })
  await shop.getByText('Stop picking').click()
  expect(await told(shop)).toMatchObject({ taken: null })
  await expect(shop.getByText('Stop picking')).toHaveCount(0)
})

test('what lies out of sight in a box of the page is scrolled to, and the mark follows', async ({ shop }) => {
  await start(shop, '#box')
  await shop.keyboard.press('ArrowDown')
  await shop.keyboard.press('ArrowRight')
  expect(await lastLook(shop)).toMatchObject({ selector: '#deep', text: 'Deep' })
  expect(await shop.evaluate(() => document.querySelector('#box')?.scrollTop)).toBeGreaterThan(300)
})

for (const [selector, limit, positions] of [
  ['#card', 'shadow-root', ['before', 'after', 'instead']],
  ['#frame', 'frame', ['before', 'after', 'instead']],
  ['#list td', 'table-part', ['inside']],
  ['input[name="phone"]', 'no-children', ['before', 'after', 'instead']],
  ['body', 'whole-page', ['inside']],
] as const) {
  test(`what is not possible at ${selector} is said`, async ({ shop }) => {
    await start(shop, selector)
    expect(await lastLook(shop)).toMatchObject({ limit, positions })
  })
}

test('nothing is taken where the form fits nowhere', async ({ shop }) => {
  await start(shop, '#list tr')
  await shop.keyboard.press('Enter')
  expect(await told(shop)).toMatchObject({ taken: null, left: false })
})

test('what was typed into a field is never among the words told', async ({ shop }) => {
  await start(shop, '#join')
  await shop.keyboard.press('ArrowDown')
  expect(JSON.stringify(await told(shop))).not.toContain('1111')
})

test('every element of a page made at random is found by its own selector alone', async ({ shop }) => {
  const wrong = await shop.evaluate(() => {
    // A small generator of its own, so that each run makes the same pages.
    let seed = 7
    const some = <T>(of: readonly T[]) => {
      seed = (seed * 48_271) % 2_147_483_647
      return of[seed % of.length] as T
    }
    const misses: string[] = []
    for (let round = 0; round < 60; round += 1) {
      const all: Element[] = [document.body]
      document.body.replaceChildren()
      for (let made = 0; made < 40; made += 1) {
        const element = document.createElement(some(['div', 'p', 'form', 'li', 'section', 'x-y']))
        const name = some([
          '',
          '',
          'a',
          'join',
          '폼',
          'css-9f8e7d',
          ':r1:',
          'a"b',
          'a b',
          '0',
          '-',
          '--x',
          'Aä',
        ])
        if (name !== '') element.setAttribute(some(['id', 'class', 'name', 'data-part', 'data-x-y']), name)
        some(all).append(element)
        all.push(element)
      }
      for (const element of all.slice(1)) {
        const selector = window.selectorOf(element) ?? ''
        const found = document.querySelectorAll(selector)
        if (found.length !== 1 || found[0] !== element) misses.push(selector)
      }
    }
    return misses
  })
  expect(wrong).toEqual([])
})
