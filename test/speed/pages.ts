/* Pages for measuring, generated from a fixed seed, so that two runs read the same. */

/** A small generator of numbers (mulberry32). */
export function random(seed: number) {
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

/** Not drawn: laying out pages of this size is the browser's time and not ours. */
const frame = (body: string) =>
  `<!doctype html><html lang="ko"><head><title>개인정보 처리방침</title><style>article { display: none }</style></head><body><article><h1>개인정보 처리방침</h1>${body}</article></body></html>`

/** A policy of at least so many bytes of prose. */
export function prose(bytes: number) {
  const next = random(20261123)
  let body = ''
  for (let i = 1, size = 0; size < bytes; i++) {
    const title = i === 49 ? '개인정보 처리의 위탁' : TITLES[Math.floor(i / 12) % TITLES.length]
    const heading = i % 12 === 1 ? `<h2>제${Math.ceil(i / 12)}조 (${title})</h2>` : ''
    const block = `${heading}<p>${sentence(next)}${sentence(next)}${sentence(next)}</p>`
    size += Buffer.byteLength(block)
    body += block
  }
  return frame(body)
}

/** A policy whose table of processors has so many elements. */
export function bigTable(elements: number) {
  const rows = Math.floor(elements / 3)
  const row = (_: unknown, i: number) => `<tr><td>가나상사${i}</td><td>상품 배송</td></tr>`
  return frame(
    `<h2>제5조 (개인정보 처리의 위탁)</h2><table><tr><th>수탁자</th><th>위탁업무</th></tr>${Array.from({ length: rows }, row).join('')}</table>`,
  )
}

/** A policy that stands in one line of so many bytes. */
export function oneLine(bytes: number) {
  const text = prose(bytes).replace(/<[^>]*>/g, ' ')
  return frame(`<p>${text.replace(/\s+/g, ' ')}</p>`)
}
