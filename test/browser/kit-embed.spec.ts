import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import vuePlugin from '@vitejs/plugin-vue'
import type { Plugin } from 'vite'
import { embedCode } from '../../lib/embed/embed-code'
import type { EmbedFlavour, FormChoice } from '../../lib/embed/types'
import { oneChunk } from '../setup/bundle'
import { HACKLE_HOSTS, KEYS, SITE_HOSTS } from '../stand-in'
import { expect, test } from './fixtures'

test.use({ extension: null })

const ROOT = path.resolve(import.meta.dirname, '../..')
const KIT = path.join(ROOT, '.output/kit')
const ORIGIN = `https://${SITE_HOSTS.staging}`
const SDK = `https://${HACKLE_HOSTS.cdn}/npm/@hackler/javascript-sdk@11.56.1/lib/index.browser.umd.min.js`
const INTEGRITY = JSON.parse(readFileSync(path.join(KIT, 'integrity.json'), 'utf8')) as Record<string, string>

const CHOICE: FormChoice = {
  kind: 'marketing',
  basis: 'consent',
  company: '도담 "예약" & <친구들>',
  privacyPolicy: 'https://www.dodam.example/privacy',
  night: null,
  optOutNumber: '080-000-0000',
  processor: '주식회사 핵클',
  language: 'ko',
}

/** A page without anything else; the receipts that reach the site's server are kept. */
async function serve(page: Page, body: string, files: Readonly<Record<string, string>> = {}) {
  const receipts: unknown[] = []
  await page.route(`${ORIGIN}/js/*`, (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
    const text = files[name] ?? readFileSync(path.join(KIT, name), 'utf8')
    return route.fulfill({ contentType: 'text/javascript', body: text })
  })
  await page.route(`${ORIGIN}/api/consent-receipts`, (route) => {
    receipts.push(route.request().postDataJSON())
    return route.fulfill({ status: 204 })
  })
  // Written over a page that the stand-in served itself: one made up by the test may not reach hosts on loopback.
  await page.goto(`${ORIGIN}/terms`)
  await page.setContent(
    `<!doctype html><html lang="ko"><head><title>빈 페이지</title><script src="${SDK}"></script></head><body><main>${body}</main></body></html>`,
  )
  return receipts
}

const CLIENT = `Hackle.createInstance('${KEYS.browserTest}')`
const GLOBAL = `<script>window.hackleClient = ${CLIENT}; window.hackleClient.setUserId('stand-in-user')</script>`

/** One script of a site with the copied code in it, as the framework's own tools make it. */
async function compiled(flavour: 'react' | 'vue'): Promise<string> {
  const results = path.join(ROOT, 'test-results')
  mkdirSync(results, { recursive: true })
  const folder = mkdtempSync(path.join(results, 'embed-'))
  try {
    copyFileSync(path.join(KIT, 'hackle-phone-form.mjs'), path.join(folder, 'hackle-phone-form.mjs'))
    const file = flavour === 'react' ? 'PhoneForm.jsx' : 'PhoneForm.vue'
    writeFileSync(path.join(folder, file), embedCode(CHOICE, flavour, INTEGRITY))
    const start = `const client = ${CLIENT}; client.setUserId('stand-in-user'); const root = document.querySelector('#root')\n`
    writeFileSync(
      path.join(folder, 'main.jsx'),
      flavour === 'react'
        ? `import { StrictMode } from 'react'\nimport { createRoot } from 'react-dom/client'\nimport { PhoneForm } from './${file}'\n${start}createRoot(root).render(<StrictMode><PhoneForm client={client} /></StrictMode>)`
        : `import { createApp } from 'vue'\nimport PhoneForm from './${file}'\n${start}createApp(PhoneForm, { client }).mount(root)`,
    )
    const vue = vuePlugin({
      template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('hackle-') } },
    }) as Plugin
    const { code } = await oneChunk({
      configFile: false,
      define: { 'process.env.NODE_ENV': '"development"' },
      oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
      plugins: flavour === 'vue' ? [vue] : [],
      build: {
        minify: false,
        lib: { entry: path.join(folder, 'main.jsx'), formats: ['iife'], name: 'site' },
      },
    })
    return code
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const BODIES: Readonly<Record<EmbedFlavour, () => Promise<[body: string, files: Record<string, string>]>>> = {
  html: async () => [GLOBAL + embedCode(CHOICE, 'html', INTEGRITY), {}],
  gtm: async () => [GLOBAL + embedCode(CHOICE, 'gtm', INTEGRITY), {}],
  react: async () => [
    '<div id="root"></div><script src="/js/site.js"></script>',
    { 'site.js': await compiled('react') },
  ],
  vue: async () => [
    '<div id="root"></div><script src="/js/site.js"></script>',
    { 'site.js': await compiled('vue') },
  ],
}

for (const flavour of ['html', 'gtm', 'react', 'vue'] as const) {
  test(`the copied code for ${flavour} takes a number on a blank page and keeps the receipt once`, async ({
    page,
    standIn,
  }) => {
    const [body, files] = await BODIES[flavour]()
    const receipts = await serve(page, body, files)
    const form = page.locator('hackle-phone-form')
    await expect(form).toHaveAttribute('company', CHOICE.company)
    await form.locator('input[type=tel]').fill('010-0000-0000')
    for (const box of await form.getByRole('checkbox').all()) await box.check()
    await form.getByRole('button', { name: '신청하기' }).click()
    await expect
      .poll(() => standIn.stateOf('stand-in-user'))
      .toMatchObject({
        phoneNumber: '+821000000000',
        consent: { sms: { $marketing: 'SUBSCRIBED' } },
      })
    await expect.poll(() => receipts).toHaveLength(1)
    expect(receipts[0]).toMatchObject({ mode: 'live', act: 'consent', controller: CHOICE.company })
    expect(JSON.stringify(receipts)).not.toContain('0000-0000')
  })
}

test('the withdrawal as the documentation shows it, without the form, takes back and keeps the receipt', async ({
  page,
  standIn,
}) => {
  const doc = readFileSync(path.join(KIT, 'README.md'), 'utf8')
  const blocks = [...doc.matchAll(/^```html\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
  const withdrawal = blocks.find((block) => block.includes('<hackle-phone-withdraw')) ?? ''
  const [keeping = ''] = /<script>[\s\S]*?<\/script>/.exec(blocks[0] ?? '') ?? []
  const receipts = await serve(page, GLOBAL + withdrawal + keeping)
  await page.getByRole('button', { name: 'Stop advertising texts' }).click()
  await expect(page.getByRole('heading', { name: 'Consent withdrawn' })).toBeVisible()
  expect(standIn.stateOf('stand-in-user')).toMatchObject({
    phoneNumber: null,
    consent: { sms: { $marketing: 'UNSUBSCRIBED' } },
  })
  await expect.poll(() => receipts).toHaveLength(1)
  expect(receipts[0]).toMatchObject({ mode: 'live', act: 'stop-advertising' })
  expect(await page.evaluate(() => customElements.get('hackle-phone-form') === undefined)).toBe(true)
})

test('a script that was changed on the way does not run', async ({ page }) => {
  const changed = `${readFileSync(path.join(KIT, 'hackle-phone-form.js'), 'utf8')} `
  await serve(page, GLOBAL + embedCode(CHOICE, 'html', INTEGRITY), { 'hackle-phone-form.js': changed })
  expect(await page.evaluate(() => customElements.get('hackle-phone-form') === undefined)).toBe(true)
})
