/** Invented people, shops and policies for the gallery and the component tests. */
import type { Accompanying, Repair } from '../../lib/clause/types'
import type { Quote } from '../../lib/facts/policy/types'
import { assess } from '../../lib/readiness/assess'
import type { PolicyScan, Readiness, Settlement, Statement, Workspace } from '../../lib/readiness/types'

export const NOW = '2026-11-23T05:05:00.000Z'

/** A quote in which the words between asterisks are emphasised. */
function quoteOf(marked: string, place: Quote['place'], mark: number): Quote {
  const emphasis: [number, number][] = []
  let text = ''
  for (const [index, piece] of marked.split('*').entries()) {
    if (index % 2 === 1) emphasis.push([text.length, text.length + piece.length])
    text += piece
  }
  return { text, place, emphasis, mark }
}

export const listed = quoteOf(
  '*주식회사 핵클* | 이용자 행동 분석에 기반한 캠페인(*문자메시지* 등) 발송 | 위탁 계약 종료 시까지',
  { article: '제6조', heading: '개인정보 처리업무의 위탁', part: 'table', row: 4 },
  1,
)

export const others = quoteOf(
  '수탁자: *솔바람물류*, *은모래페이먼츠*, *누리솔상담*',
  { article: '제5조', heading: '개인정보 처리업무의 위탁', part: 'table', row: 1 },
  2,
)

export const workless = quoteOf(
  '주식회사 핵클 | *-* | 위탁 계약 종료 시까지',
  { article: '5.', heading: '처리 위탁', part: 'list', row: 2 },
  3,
)

export function scanOf(outcome: PolicyScan['outcome'], proof: Quote | null, coverage = 1): PolicyScan {
  return {
    version: 1,
    url: 'https://www.dodam.example/privacy',
    at: NOW,
    outcome,
    reason: outcome,
    values: {},
    proof,
    coverage,
  }
}

export function said(requirement: string, more: Partial<Statement> = {}): Statement {
  return {
    id: `said-${requirement}`,
    requirement,
    answer: 'done',
    option: null,
    date: '2026-11-12',
    kept: null,
    role: '법무',
    name: '홍길동',
    at: '2026-11-12T02:00:00.000Z',
    ...more,
  }
}

export const workspace: Workspace = {
  version: 1,
  site: 'https://www.dodam.example',
  promotional: false,
  welcomed: true,
}

export const contract = said('contract-signed', { option: 'own-form', kept: '법무팀 계약함 2026-0012' })

export function readinessOf(
  edit: Partial<Workspace>,
  scans: readonly PolicyScan[],
  statements: readonly Statement[],
): Readiness {
  return assess({ workspace: { ...workspace, ...edit }, scans, statements, now: NOW })
}

export const firstRun = readinessOf({ site: null, promotional: null }, [], [])
export const mixed = readinessOf(
  {},
  [scanOf('ok', listed)],
  [
    contract,
    said('sender-registered', { option: 'landline', role: '마케팅', name: null }),
    said('numbers-collected', { answer: 'not-yet', date: null, role: '개발', name: null }),
  ],
)
export const lacking = readinessOf(
  { promotional: true },
  [scanOf('missing', others)],
  [contract, said('opt-out-issued', { option: 'other-vendor', name: null })],
)
const settledHash = 'a'.repeat(64)

/** Questions beside step 1: one open, one answered; the policy was settled by a person. */
export const asked = assess({
  workspace: { ...workspace, promotional: true },
  scans: [{ ...scanOf('unknown', null, 0.4), textHash: settledHash }],
  statements: [
    contract,
    said('contract-items', {
      answer: 'not-yet',
      items: ['no-other-use', 'safeguards', 'scope', 're-entrustment', 'access'],
      date: null,
    }),
    said('own-role', { option: 'controller' }),
  ],
  settlements: [
    {
      id: 'settled',
      url: scanOf('unknown', null).url,
      processor: 'Hackle',
      outcome: 'unknown',
      answer: 'listed',
      quote: '주식회사 핵클 | 문자메시지 발송',
      place: 'PDF 4쪽',
      reason: '표가 이미지로 되어 있어 직접 읽음',
      role: '법무',
      name: '홍길동',
      at: '2026-11-20T02:00:00.000Z',
      textHash: settledHash,
    },
  ],
  now: NOW,
})
export const complete = readinessOf(
  {},
  [scanOf('ok', listed)],
  [
    contract,
    said('sender-registered', { option: 'landline' }),
    said('credit-topped-up', { name: null, role: '마케팅' }),
    said('numbers-collected', { option: 'sdk', name: null, role: '개발' }),
  ],
)

/** A row written for a table of three columns. */
export const row: Repair = {
  kind: 'add-row',
  processor: 'Hackle',
  lang: 'ko',
  where: { article: '제5조', heading: '개인정보 처리업무의 위탁', part: 'table', row: 3 },
  mark: null,
  cells: [
    { header: '수탁자', text: '견본 주식회사 핵클', blank: null },
    { header: '위탁하는 업무의 내용', text: '맞춤형 CRM 캠페인(문자메시지 등) 발송', blank: null },
    { header: '보유 및 이용 기간', text: '위탁 계약 종료 시까지', blank: null },
  ],
  before: null,
  after: '견본 주식회사 핵클 | 맞춤형 CRM 캠페인(문자메시지 등) 발송 | 위탁 계약 종료 시까지',
  below: null,
  html: '<tr><td>견본 주식회사 핵클</td><td>맞춤형 CRM 캠페인(문자메시지 등) 발송</td><td>위탁 계약 종료 시까지</td></tr>',
  markdown: '| 견본 주식회사 핵클 | 맞춤형 CRM 캠페인(문자메시지 등) 발송 | 위탁 계약 종료 시까지 |',
  text: '견본 주식회사 핵클 / 맞춤형 CRM 캠페인(문자메시지 등) 발송 / 위탁 계약 종료 시까지',
  blanks: [],
}

/** The same before the name of Hackle is known. */
export const blankRow: Repair = { ...row, blanks: ['processor-name'] }

export const along: readonly Accompanying[] = [
  {
    id: 'effective-date',
    text: '이 개인정보 처리방침은 [시행일]부터 적용됩니다.',
    blanks: ['effective-date'],
  },
  { id: 'reprocessors', text: null, blanks: [] },
]

/** What a person found on a page that could not be read. */
export const settled: Settlement = {
  id: '7d3a2c1e-0000-4000-8000-000000000001',
  url: 'https://www.dodam.example/privacy',
  processor: 'Hackle',
  outcome: 'unknown',
  answer: 'listed',
  quote: '견본 주식회사 핵클 - 문자 발송',
  place: 'PDF 4쪽',
  reason: '이미지로 된 표를 직접 읽음',
  role: '법무',
  name: null,
  at: NOW,
  textHash: '0'.repeat(64),
}
