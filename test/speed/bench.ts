import { Readability } from '@mozilla/readability'
import { Window } from 'happy-dom'
import { parseHtml } from '../../lib/facts/policy/parse'
import { readPolicySync } from '../../lib/facts/policy/read'
import { HACKLE, judge } from '../../lib/rules'

/*
 * Ratios of one run, CPU time side by side: the scan of a page against the article extraction that browsers ship, each
 * over its own ready tree. Pages are generated from a seed, so that two runs read the same.
 */

const ROUNDS = 5
const UNLIMITED = { ms: Number.POSITIVE_INFINITY, now: () => 0 }

/** A small generator of numbers (mulberry32). */
function random(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const WORDS =
  '회사는 이용자의 개인정보를 서비스 제공 목적으로 처리하며 관련 법령에 따라 안전하게 보관하고 기간이 지나면 파기합니다 동의 회원 문의 절차 안내 변경 기록'.split(
    ' ',
  )

const TITLES = [
  '처리 목적',
  '개인정보의 파기',
  '정보주체의 권리',
  '안전성 확보조치',
  '쿠키의 운영',
  '개인정보 보호책임자',
]

function sentence(next: () => number) {
  const length = 8 + Math.floor(next() * 16)
  return `${Array.from({ length }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ')}. `
}

const frame = (body: string) =>
  `<!doctype html><html lang="ko"><head><title>개인정보 처리방침</title></head><body><article><h1>개인정보 처리방침</h1>${body}</article></body></html>`

function prose(bytes: number) {
  const next = random(20261123)
  let body = ''
  for (let i = 1; Buffer.byteLength(body) < bytes; i++) {
    if (i % 12 === 1)
      body += `<h2>제${Math.ceil(i / 12)}조 (${i === 49 ? '개인정보 처리의 위탁' : TITLES[Math.floor(i / 12) % TITLES.length]})</h2>`
    body += `<p>${sentence(next)}${sentence(next)}${sentence(next)}</p>`
  }
  return frame(body)
}

function bigTable(elements: number) {
  const rows = Math.floor(elements / 3)
  const row = (_: unknown, i: number) => `<tr><td>가나상사${i}</td><td>상품 배송</td></tr>`
  return frame(
    `<h2>제5조 (개인정보 처리의 위탁)</h2><table><tr><th>수탁자</th><th>위탁업무</th></tr>${Array.from({ length: rows }, row).join('')}</table>`,
  )
}

function cpu(run: () => void): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

function documentOf(html: string): Document {
  const { DOMParser } = new Window()
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document
}

function compare(name: string, html: string, limit: number) {
  const scans: number[] = []
  const peers: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const tree = parseHtml(html)
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
