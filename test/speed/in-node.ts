import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Readability } from '@mozilla/readability'
import { Window } from 'happy-dom'
import { parseHtml } from '../../lib/facts/policy/parse'
import { readPolicySync } from '../../lib/facts/policy/read'
import type { ReadableNode } from '../../lib/facts/policy/types'
import { HACKLE, judge } from '../../lib/rules'

const ROUNDS = 7
const UNLIMITED = { ms: Number.POSITIVE_INFINITY, now: () => 0 }

// What parsing threw away must not be collected on the time of what is measured.
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** CPU time of a run in milliseconds. */
function cpu(run: () => void): number {
  collect()
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

export const median = (values: readonly number[]) =>
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

function scanTime(html: string) {
  const tree = parseHtml(html)
  settle(tree)
  return cpu(() => judge(readPolicySync(tree, { targets: [HACKLE], budget: UNLIMITED }).facts, HACKLE))
}

/** The scan and Readability over one page, in turns, so that what else the machine does falls on both. */
export function compare(name: string, html: string, limit: number) {
  const scans: number[] = []
  const peers: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    scans.push(scanTime(html))
    const page = documentOf(html)
    peers.push(cpu(() => new Readability(page).parse()))
  }
  const [scan, peer] = [median(scans), median(peers)]
  const ratio = scan / peer
  console.log(
    `${name.padEnd(24)} scan ${scan.toFixed(0).padStart(6)} ms   Readability ${peer.toFixed(0).padStart(6)} ms   ratio ${ratio.toFixed(3)} (at most ${limit.toFixed(2)}) ${ratio <= limit ? 'held' : 'NOT HELD'}`,
  )
}

/** Above this the scan no longer grows as the page does. */
const LINEAR = 1.1

/** How a scan grows with its page: the exponent fitted through times at several sizes (1 is linear). */
export function growth(name: string, sizes: readonly number[], make: (bytes: number) => string) {
  const points = sizes.map((size) => {
    const html = make(size)
    const rounds = size < 1_000_000 ? ROUNDS : size < 5_000_000 ? 3 : 1
    // The first runs find code that was never run.
    if (size < 1_000_000) scanTime(html)
    return {
      bytes: Buffer.byteLength(html),
      time: median(Array.from({ length: rounds }, () => scanTime(html))),
    }
  })
  const exponent = slope(points.map(({ bytes, time }) => [Math.log(bytes), Math.log(time)]))
  const shown = points.map(({ bytes, time }) => `${(bytes / 1e6).toFixed(2)} MB ${time.toFixed(1)} ms`)
  console.log(
    `${`growth of ${name}`.padEnd(24)} exponent ${exponent.toFixed(2)} (at most ${LINEAR}) ${exponent <= LINEAR ? 'held' : 'NOT HELD'}: ${shown.join(', ')}`,
  )
}

/** The slope of the line through points that misses them least. */
function slope(points: readonly (readonly [number, number])[]) {
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
}
