import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Readability } from '@mozilla/readability'
import { Window } from 'happy-dom'
import { parseHtml } from '../../lib/facts/policy/parse'
import { readPolicySync } from '../../lib/facts/policy/read'
import type { ReadableNode } from '../../lib/facts/policy/types'
import { HACKLE, judge } from '../../lib/rules'

const ROUNDS = 9
/** Rounds of both before those that count: the engine has yet to compile what it runs. */
const WARM_UP = 3
const UNLIMITED = { ms: Number.POSITIVE_INFINITY, now: () => 0 }

// What parsing threw away must not be collected on the time of what is measured.
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Threads of the engine sweep on after a collection, and CPU time counts them: they are waited for. */
const SWEEP_MS = 250

/** CPU time of a run in milliseconds. */
async function cpu(run: () => void): Promise<number> {
  collect()
  await new Promise((resume) => setTimeout(resume, SWEEP_MS))
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

async function scanTime(html: string) {
  const tree = parseHtml(html)
  settle(tree)
  return cpu(() => judge(readPolicySync(tree, { targets: [HACKLE], budget: UNLIMITED }).facts, HACKLE))
}

/** The scan and Readability over one page, in turns, so that what else the machine does falls on both. */
export async function compare(name: string, html: string, limit: number) {
  const scans: number[] = []
  const peers: number[] = []
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const scan = await scanTime(html)
    const page = documentOf(html)
    const peer = await cpu(() => new Readability(page).parse())
    if (round < 0) continue
    scans.push(scan)
    peers.push(peer)
  }
  const [scan, peer] = [median(scans), median(peers)]
  // Of each round by itself: what else the machine does weighs on both of its runs alike.
  const ratio = median(scans.map((time, round) => time / (peers[round] ?? 1)))
  console.log(
    `${name.padEnd(24)} scan ${scan.toFixed(0).padStart(6)} ms   Readability ${peer.toFixed(0).padStart(6)} ms   ratio ${ratio.toFixed(3)} (at most ${limit.toFixed(2)}) ${ratio <= limit ? 'held' : 'NOT HELD'}`,
  )
}

/** Above this the scan no longer grows as the page does. */
const LINEAR = 1.1

/** How a scan grows with its page: the exponent fitted through times at several sizes (1 is linear). */
export async function growth(name: string, sizes: readonly number[], make: (bytes: number) => string) {
  const points: { bytes: number; time: number }[] = []
  for (const size of sizes) {
    const html = make(size)
    // The first runs find code that was never run.
    if (size < 1_000_000) await scanTime(html)
    const times: number[] = []
    for (let round = 0; round < (size < 1_000_000 ? ROUNDS : size < 5_000_000 ? 3 : 1); round++)
      times.push(await scanTime(html))
    points.push({ bytes: Buffer.byteLength(html), time: median(times) })
  }
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
