import { articlesAfter, articlesBefore } from './articles'
import { layOut, page, table } from './layouts'
import type { Layout } from './layouts'

const DODAM = '도담예약 주식회사'
const MOONBOOK = '달책방 주식회사'

const HACKLE_WORK = '이용 행태와 데이터 분석에 따른 맞춤형 CRM 캠페인(문자메시지 등) 발송'
const UNTIL_END = '위탁 계약 종료 시까지'

interface Policy {
  readonly company: string
  readonly layout: Layout
  /** The body of the entrustment article, as HTML. */
  readonly entrustment: string
  readonly title?: string
  readonly lead?: string
  readonly effective?: string
  /** Markup for the page's head, such as a script. */
  readonly head?: string
}

const HEADER = ['수탁자', '위탁하는 업무의 내용', '보유 및 이용기간']
const OTHERS = [
  ['견본결제 주식회사', '신용카드와 계좌이체 결제 처리', UNTIL_END],
  ['(주)견본물류', '예약 상품의 배송과 반품 회수', '배송 완료 후 3개월'],
  ['견본클라우드 유한회사', '서비스 운영을 위한 서버의 관리', UNTIL_END],
]
const WITH_HACKLE = table([HEADER, ...OTHERS, ['핵클 주식회사', HACKLE_WORK, UNTIL_END]])
const WITHOUT_HACKLE = table([HEADER, ...OTHERS])

const LEAD =
  '<p>회사는 서비스를 제공하려고 아래와 같이 개인정보 처리업무를 위탁하며, 계약서에 수탁자의 의무를 적고 감독합니다.</p>'

/** The policies of the sample sites: what is written in the entrustment article, and how the page is laid out. */
export const POLICIES = {
  ok: { company: DODAM, layout: 'headings', entrustment: LEAD + WITH_HACKLE },
  incomplete: {
    company: DODAM,
    layout: 'bold-paragraphs',
    entrustment: `${LEAD}<ul><li>견본결제 주식회사: 결제 처리</li><li>견본클라우드 유한회사: 서버의 관리</li><li>핵클㈜: 누리집 방문자 통계 분석</li></ul>`,
  },
  missing: {
    company: DODAM,
    layout: 'accordion',
    entrustment: `${LEAD}<dl><dt>견본결제 주식회사</dt><dd>결제 처리 / ${UNTIL_END}</dd><dt>(주)견본물류</dt><dd>배송 / 배송 완료 후 3개월</dd></dl>`,
  },
  old: {
    company: DODAM,
    layout: 'headings',
    title: '이전 개인정보 처리방침',
    lead: '<p class="notice">이 문서는 2023. 3. 1.부터 2024. 12. 31.까지 적용된 이전 개인정보 처리방침입니다. <a href="/privacy">현행 처리방침 보기</a></p>',
    effective: '2023. 3. 1.',
    entrustment: LEAD + WITH_HACKLE,
  },
  'euc-kr': {
    company: DODAM,
    layout: 'old-table',
    entrustment: `당사는 아래 업체에 업무를 위탁합니다.<br>- 수탁업체: 견본결제 주식회사 / 위탁업무: 결제 처리<br>- 수탁업체: 주식회사 핵클 / 위탁업무: ${HACKLE_WORK}<br>`,
  },
  'strict-csp': { company: DODAM, layout: 'headings', entrustment: LEAD + WITH_HACKLE },
  'foreign-frame': {
    company: DODAM,
    layout: 'headings',
    entrustment: `<p>수탁자와 위탁업무의 목록은 아래에서 보실 수 있습니다.</p><iframe title="수탁자 목록" src="https://list.partner.example/processors" width="640" height="240"></iframe>`,
  },
  'list-elsewhere': {
    company: DODAM,
    layout: 'headings',
    entrustment: `<p>수탁자와 위탁업무는 <a href="/privacy/processors">위탁 현황 자세히 보기</a>에서 확인할 수 있습니다.</p>`,
  },
  'list-on-another-site': {
    company: DODAM,
    layout: 'headings',
    entrustment: `<p>수탁자와 위탁업무는 <a href="https://list.partner.example/processors">위탁 현황 자세히 보기</a>에서 확인할 수 있습니다.</p>`,
  },
  late: {
    company: DODAM,
    layout: 'headings',
    entrustment: LEAD + WITH_HACKLE,
    head: '<script src="/shared/late.js" defer></script>\n',
  },
  changing: {
    company: DODAM,
    layout: 'headings',
    entrustment: `${LEAD}${WITH_HACKLE}<p>지금 보고 있는 분: <span id="ticker">0</span>명</p>`,
    head: '<script src="/shared/changing.js" defer></script>\n',
  },
  hostile: {
    company: DODAM,
    layout: 'headings',
    entrustment: LEAD + WITHOUT_HACKLE,
    head: '<script src="/shared/hostile.js"></script>\n',
  },
  'missing-table': { company: DODAM, layout: 'headings', entrustment: LEAD + WITHOUT_HACKLE },
  moonbook: {
    company: MOONBOOK,
    layout: 'plain-lines',
    entrustment: `<p>회사의 개인정보 처리위탁 현황은 다음과 같습니다. (수탁자 / 위탁업무 / 보유기간)</p><p>견본결제 주식회사 / 결제 처리 / ${UNTIL_END}</p><p>Hackle Co., Ltd. / 맞춤형 마케팅 메시지 발송 / 계약 종료 시까지</p>`,
  },
  elsewhere: { company: '견본상회', layout: 'accordion', entrustment: LEAD + WITHOUT_HACKLE },
} as const satisfies Record<string, Policy>

export type PolicyName = keyof typeof POLICIES

/** The whole page of a policy. */
export function policyPage(name: PolicyName): string {
  const policy: Policy = POLICIES[name]
  const {
    company,
    layout,
    entrustment,
    title = '개인정보 처리방침',
    lead = '',
    effective = '2026. 9. 1.',
    head,
  } = policy
  const articles = [
    ...articlesBefore(company),
    { title: '개인정보 처리업무의 위탁', html: entrustment },
    ...articlesAfter(company),
  ]
  const body = `<main><h1>${title}</h1>
<p>${company}는 개인정보 보호법에 따라 정보주체의 개인정보를 보호하고자 다음과 같이 처리방침을 정하여 공개합니다.</p>
${lead}${layOut(layout, articles)}
<p>시행일: ${effective}</p></main>`
  return page(`${title} | ${company}`, body, head)
}

/** The list of processors that `list-elsewhere` links to. */
export function processorsPage(): string {
  return page(
    `개인정보 처리위탁 현황 | ${DODAM}`,
    `<main><h1>개인정보 처리위탁 현황</h1>${WITH_HACKLE}</main>`,
  )
}

/** A whole policy as the lines and rows of a PDF. */
export const PDF_POLICY = [
  '개인정보 처리방침',
  '제1조 (개인정보의 처리 목적)',
  '회사는 예약을 접수하고 회원을 관리하려고 개인정보를 처리합니다.',
  '제2조 (처리하는 개인정보의 항목)',
  '이름, 휴대전화번호와 전자우편주소를 처리합니다.',
  '제3조 (개인정보의 보유 및 이용기간)',
  '회원이 탈퇴할 때까지 보관합니다.',
  '제4조 (개인정보 처리업무의 위탁)',
  '회사는 아래와 같이 개인정보 처리업무를 위탁합니다.',
  HEADER,
  ['견본결제 주식회사', '결제 처리', UNTIL_END],
  ['핵클 주식회사', '문자메시지 발송', UNTIL_END],
  '제5조 (개인정보의 파기 절차와 방법)',
  '보유기간이 끝난 개인정보는 지체 없이 파기합니다.',
  '제6조 (정보주체의 권리)',
  '정보주체는 열람, 정정, 삭제를 요구할 수 있습니다.',
  '시행일: 2026. 9. 1.',
] as const

/** A page that shows that PDF and says nothing itself. */
export function embeddedPdfPage(): string {
  return page(
    `개인정보 처리방침 | ${DODAM}`,
    '<main><h1>개인정보 처리방침</h1><embed type="application/pdf" src="/privacy/full.pdf?version=3" width="720" height="900"></main>',
  )
}

/** A policy whose words are only in a picture. */
export function imagePolicyPage(): string {
  return page(
    `개인정보 처리방침 | ${DODAM}`,
    '<main><h1>개인정보 처리방침</h1><img src="/shared/policy-picture.svg" width="720" height="900"></main>',
  )
}

/** A policy whose words are only in an embedded PDF. */
export function pdfPolicyPage(): string {
  return page(
    `개인정보 처리방침 | ${DODAM}`,
    '<main><h1>개인정보 처리방침</h1><embed type="application/pdf" src="/privacy/policy.pdf" width="720" height="900"></main>',
  )
}
