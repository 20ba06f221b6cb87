import { Readability } from '@mozilla/readability'
import { Window } from 'happy-dom'
import { parseHtml } from '../../lib/facts/policy/parse'
import { readPolicySync } from '../../lib/facts/policy/read'
import type { ReadableNode } from '../../lib/facts/policy/types'
import { HACKLE, judge } from '../../lib/rules'
import { findChromium } from '../setup/browsers.mjs'
import { measureBatch } from './batch'
import { measureInBrowser } from './in-browser'
import { bigTable, oneLine, prose } from './pages'

/*
 * Ratios of one run, CPU time side by side: the scan of a page against the article extraction that browsers ship, each
 * over its own ready tree. Then, where a Chromium is installed, the longest task of a scan inside a visited page.
 */

const ROUNDS = 5
const UNLIMITED = { ms: Number.POSITIVE_INFINITY, now: () => 0 }

function cpu(run: () => void): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** A parser hands over texts as ropes, flattened when they are first looked into: that is its work, not the reader's. */
function settle(root: ReadableNode) {
  let node: ReadableNode | null = root
  while (node) {
    node.nodeValue?.charCodeAt(0)
    let next: ReadableNode | null = node.firstChild ?? node.nextSibling
    for (let up: ReadableNode | null = node.parentNode; !next && up; up = up.parentNode) next = up.nextSibling
    node = next
  }
}

function documentOf(html: string): Document {
  const { DOMParser } = new Window()
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document
}

function compare(name: string, html: string, limit: number) {
  const scans: number[] = []
  const peers: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const tree = parseHtml(html)
    settle(tree)
    scans.push(cpu(() => judge(readPolicySync(tree, { targets: [HACKLE], budget: UNLIMITED }).facts, HACKLE)))
    const page = documentOf(html)
    peers.push(cpu(() => new Readability(page).parse()))
  }
  const [scan, peer] = [median(scans), median(peers)]
  const ratio = scan / peer
  console.log(
    `${name.padEnd(24)} scan ${scan.toFixed(0).padStart(6)} ms   Readability ${peer.toFixed(0).padStart(6)} ms   ratio ${ratio.toFixed(3)} (at most ${limit.toFixed(2)}) ${ratio <= limit ? 'held' : 'NOT HELD'}`,
  )
}

compare('1 MB of prose', prose(1024 * 1024), 1 / 3)
compare('table, 34 000 elements', bigTable(34_000), 1 / 4)

const chromium = findChromium()
if (chromium) {
  await measureInBrowser(chromium, {
    '1 MB of prose': { html: prose(1024 * 1024) },
    'table, 34 000 elements': { html: bigTable(34_000) },
    '5 MB in one line': { html: oneLine(5 * 1024 * 1024) },
    '100 000 nested elements': { html: prose(100_000), nested: 100_000 },
  })
  await measureBatch()
} else console.log('Tasks in a page were not measured: no Chromium is installed.')
