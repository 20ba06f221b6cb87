/**
 * The phone form beside two widely used phone inputs, on the same page and in turns: bytes, script time until it is drawn,
 * script time a keystroke, layout shift. Ours asks, explains, delivers and proves; theirs take a number. By hand:
 * `npx tsx test/speed/kit.ts`.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { build } from 'vite'
import { findChromium } from '../setup/browsers.mjs'
import { median } from './in-node'
import { threadTime } from './in-browser'

const KIT = path.resolve(import.meta.dirname, '../../.output/kit/hackle-phone-form.js')
const ROUNDS = 7
const DIGITS = '01012345678'

interface Peer {
  readonly name: string
  readonly script: string
  readonly style: string
}

interface Figures {
  readonly render: number[]
  readonly key: number[]
  shift: number
}

/** A peer as a site ships it: one minified script and one style sheet, flags left to the network that is not there. */
async function bundled(name: string): Promise<Peer> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      assetsInlineLimit: 0,
      lib: {
        entry: path.join(import.meta.dirname, 'peers', `${name}.js`),
        formats: ['iife'],
        name: 'peer',
        cssFileName: 'peer',
      },
      rolldownOptions: { output: { minify: true } },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const output = first && 'output' in first ? first.output : []
  const script = output.map((part) => (part.type === 'chunk' ? part.code : '')).join('')
  const style = output
    .map((part) => (part.type === 'asset' && part.fileName.endsWith('.css') ? String(part.source) : ''))
    .join('')
  if (script === '') throw new Error(`${name} could not be bundled`)
  return { name, script, style }
}

const PAGE = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>speed</title>
<style>body{margin:20px;font:16px/1.5 sans-serif}</style><link rel="stylesheet" href="/peer.css"></head>
<body><h1>회원 가입</h1><div id="place"><hackle-phone-form company="도담예약" privacy-policy="/privacy" mode="dry-run"></hackle-phone-form></div>
<p>아래 글</p></body></html>`

/** What is kept of one run of one peer. */
async function run(browser: Browser, peer: Peer, figures: Figures): Promise<void> {
  const page = await browser.newPage()
  try {
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url())
      if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE })
      if (pathname === '/peer.css') return route.fulfill({ contentType: 'text/css', body: peer.style })
      return route.fulfill({ status: 404 })
    })
    await page.goto('https://speed.example/')
    figures.render.push(
      await threadTime(page, async () => {
        await page.evaluate((code) => {
          const script = document.createElement('script')
          script.text = code
          document.head.append(script)
          return new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
        }, peer.script)
      }),
    )
    const input = page.locator('input[type=tel]')
    await input.focus()
    const typing = await threadTime(page, () => typeDigits(page))
    figures.key.push(typing / DIGITS.length)
  } finally {
    await page.close()
  }
}

async function typeDigits(page: Page): Promise<void> {
  for (const digit of DIGITS) await page.keyboard.press(digit)
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
}

/** Layout shift of the page as a site has it: our script before the element, theirs, which look for a place, after it. */
async function shiftOf(browser: Browser, peer: Peer): Promise<number> {
  const page = await browser.newPage()
  try {
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url())
      const script = '<script src="/peer.js"></script>'
      const [before, after] = peer.style === '' ? [script, ''] : ['', script]
      const body = PAGE.replace('<div id="place">', `${before}<div id="place">`).replace(
        '</div>',
        `</div>${after}`,
      )
      if (pathname === '/') return route.fulfill({ contentType: 'text/html', body })
      if (pathname === '/peer.css') return route.fulfill({ contentType: 'text/css', body: peer.style })
      if (pathname === '/peer.js')
        return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: peer.script })
      return route.fulfill({ status: 404 })
    })
    await page.addInitScript(() => {
      const seen = { shift: 0 }
      Object.assign(globalThis, { seen })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number
          hadRecentInput: boolean
        })[])
          if (!entry.hadRecentInput) seen.shift += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto('https://speed.example/', { waitUntil: 'load' })
    await page.locator('input[type=tel]').focus()
    await typeDigits(page)
    await page.waitForTimeout(700)
    return await page.evaluate(() => (globalThis as unknown as { seen: { shift: number } }).seen.shift)
  } finally {
    await page.close()
  }
}

const gzip = (text: string) => (text === '' ? 0 : gzipSync(text, { level: 9 }).length)

/** Prints a line for each, with ratios of ours to theirs; at most so much is held. */
export async function measureKit(executablePath: string): Promise<void> {
  if (!existsSync(KIT)) return console.log('The phone form was not measured: run npm run build:kit first.')
  const peers = [
    { name: 'hackle-phone-form', script: readFileSync(KIT, 'utf8'), style: '' },
    await bundled('intl-tel-input'),
    await bundled('react-phone-number-input'),
  ]
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const figures = new Map(peers.map((peer) => [peer, { render: [], key: [], shift: 0 } as Figures]))
    // One round before those that count: the browser's own start is nobody's.
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [peer, kept] of figures) {
        await run(browser, peer, round === 0 ? { render: [], key: [], shift: 0 } : kept)
      }
    }
    for (const [peer, kept] of figures) kept.shift = await shiftOf(browser, peer)
    print(figures)
  } finally {
    await browser.close()
  }
}

function print(figures: ReadonlyMap<Peer, Figures>): void {
  const lines = [...figures].map(([{ name, script, style }, { render, key, shift }]) => ({
    name,
    bytes: gzip(script) + gzip(style),
    render: median(render),
    key: median(key),
    shift,
  }))
  const [ours] = lines
  if (!ours) return
  for (const { name, bytes, render, key, shift } of lines) {
    const ratios =
      name === ours.name
        ? ''
        : `; ours is ${(ours.bytes / bytes).toFixed(2)} of its bytes, ${(ours.render / render).toFixed(2)} of its rendering, ${(ours.key / key).toFixed(2)} of its keystroke`
    console.log(
      `${name.padEnd(26)} ${String(bytes).padStart(6)} bytes gzip, ${render.toFixed(1)} ms to first render, ${key.toFixed(2)} ms a keystroke, layout shift ${shift.toFixed(3)}${ratios}`,
    )
  }
  if (ours.shift > 0) console.log('hackle-phone-form shifts the layout: NOT HELD')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const executablePath = findChromium()
  if (executablePath) await measureKit(executablePath)
  else console.log('No Chromium is installed.')
}
