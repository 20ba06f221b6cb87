import { findChromium } from '../setup/browsers.mjs'
import { measureBatch } from './batch'
import { compare, growth } from './in-node'
import { measureInBrowser } from './in-browser'
import { measureKit } from './kit'
import { bigTable, oneLine, prose } from './pages'

/*
 * Ratios of one run, CPU time side by side: the scan of a page against the article extraction that browsers ship, each
 * over its own ready tree; how the scan grows with the page; then, where a Chromium is installed, the same inside a
 * visited page, beside that extraction and axe-core, with the longest task of the scan; and the phone form beside two
 * phone inputs.
 */

const MEGABYTE = 1024 * 1024
const SIZES = [20_000, 100_000, 500_000, 2 * MEGABYTE, 10 * MEGABYTE]

await compare('1 MB of prose', prose(MEGABYTE), 1 / 3)
await compare('table, 34 000 elements', bigTable(34_000), 1 / 4)
await growth('prose', SIZES, prose)
await growth('one line', SIZES, oneLine)
// An element of the table takes some 12 bytes.
await growth('table', SIZES, (bytes) => bigTable(Math.round(bytes / 12)))

const chromium = findChromium()
if (chromium) {
  await measureInBrowser(chromium, {
    '1 MB of prose': { html: prose(MEGABYTE), peers: true },
    'table, 34 000 elements': { html: bigTable(34_000), peers: true },
    '5 MB in one line': { html: oneLine(5 * MEGABYTE) },
    '100 000 nested elements': { html: prose(100_000), nested: 100_000 },
  })
  await measureBatch()
  await measureKit(chromium)
} else console.log('Nothing was measured in a page: no Chromium is installed.')
