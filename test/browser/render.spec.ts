import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { policyPage, section, table } from '../../lib/facts/policy/sample-page'
import { startRenderer } from '../../lib/cli/render'
import type { Renderer } from '../../lib/cli/render'
import { scanTarget } from '../../lib/cli/scan-target'

const TABLE = table(['수탁자', '위탁업무'], ['핵클 주식회사', '문자메시지 발송'])
const LISTED = section(TABLE)
const js = (html: string) => JSON.stringify(html).replace(/</g, '\\u003c')
const shell = (script: string) =>
  `<!doctype html><meta charset="utf-8"><title>개인정보 처리방침</title><div id="app"></div><script>${script}</script>`

/** Pages by their path. */
const PAGES: Readonly<Record<string, string>> = {
  '/shell': shell(`app.innerHTML = ${js(policyPage(LISTED))}`),
  '/late': shell(`setTimeout(() => { app.innerHTML = ${js(policyPage(LISTED))} }, 1000)`),
  '/shadow': shell(
    `app.innerHTML = ${js(policyPage(section('<div id="host"></div>')))}; host.attachShadow({ mode: 'open' }).innerHTML = ${js(TABLE)}`,
  ),
  '/frame': `<meta charset="utf-8">${policyPage(section('<iframe src="/table"></iframe>'))}`,
  '/table': `<meta charset="utf-8">${TABLE}`,
  '/foreign': `<meta charset="utf-8">${policyPage(section('<iframe data-rendered-frame="0" src="http://localhost:PORT/table"></iframe>'))}`,
  '/lies': shell(
    `app.innerHTML = ${js(policyPage(section(table(['수탁자', '위탁업무'], ['견본결제', '결제']))))};
     const lie = ${js(policyPage(LISTED))}; Element.prototype.getHTML = () => lie; document.querySelectorAll = () => []`,
  ),
  '/talks': shell(
    `alert(1); confirm(2); onbeforeunload = () => 'stay'; app.innerHTML = ${js(policyPage(LISTED))}`,
  ),
  '/restless': shell(
    `app.innerHTML = ${js(policyPage(LISTED))}; setInterval(() => app.append(document.createElement('i')), 50)`,
  ),
  '/endless': shell('for (;;);'),
}

const server = createServer((request, response) => {
  const page = PAGES[request.url ?? '']
  const { port } = server.address() as AddressInfo
  response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html' })
  response.end(page?.replaceAll('PORT', String(port)))
})
const folder = mkdtempSync(join(tmpdir(), 'render-test-'))
let base = ''
let renderer: Renderer

test.beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  renderer = await startRenderer({ whole: 8000, quiet: 300, quietShell: 2500 })
})

test.afterAll(async () => {
  await renderer.close()
  rmSync(folder, { recursive: true })
  server.close()
})

const outcomeOf = async (target: string) =>
  (await scanTarget({ target, processors: ['Hackle'] }, renderer)).checked[0]?.outcome

test.describe('a page drawn in a browser', () => {
  test('is read with its late words, open shadow roots and own frames, whatever its scripts do', async () => {
    const expected = {
      '/shell': 'ok',
      '/late': 'ok',
      '/shadow': 'ok',
      '/frame': 'ok',
      '/foreign': 'unknown',
      '/lies': 'missing',
      '/talks': 'ok',
    }
    const told = Object.keys(expected).map(async (path) => [path, await outcomeOf(base + path)])
    expect(Object.fromEntries((await Promise.all(told)) as [string, string][])).toEqual(expected)
  })

  test('is read from a file too', async () => {
    const file = join(folder, 'shell #1.html')
    writeFileSync(file, PAGES['/shell'] ?? '')
    expect(await outcomeOf(file)).toBe('ok')
  })

  test('is taken in the end when it never rests, and given up when its script never ends', async () => {
    const asked = [outcomeOf(`${base}/restless`), outcomeOf(`${base}/endless`)]
    const [restless, endless] = await Promise.allSettled(asked)
    expect(restless).toEqual({ status: 'fulfilled', value: 'ok' })
    expect(endless).toMatchObject({ status: 'rejected', reason: { code: 'timeout' } })
  })

  test('is told when it cannot be had', async () => {
    await expect(outcomeOf(`${base}/nowhere`)).rejects.toMatchObject({ code: 'http-client' })
    await expect(outcomeOf(join(folder, 'nowhere.html'))).rejects.toMatchObject({ code: 'not-found' })
  })
})
