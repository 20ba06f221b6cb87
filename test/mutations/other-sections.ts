/* Sections that a row may be moved to, in words of our own. */
import type { Row } from './locate'
import { escape } from './tree'

type Draw = (row: Row) => string
type Told<T> = Readonly<Record<'ko' | 'en', T>>

interface OtherSection {
  readonly title: Told<readonly string[]>
  readonly body: Told<readonly Draw[]>
  /** A row in it is disclosed as entrusted all the same. */
  readonly counts?: true
}

/** A table of one row. */
export function boxed(columns: readonly string[], row: readonly string[]): string {
  const cells = (tag: string, texts: readonly string[]) =>
    texts.map((text) => `<${tag}>${escape(text)}</${tag}>`).join('')
  return `<table><tr>${cells('th', columns)}</tr><tr>${cells('td', row)}</tr></table>`
}

/** What comes before a list of processors. */
export const ANNOUNCED: Told<string> = {
  ko: '회사는 다음과 같이 개인정보 처리업무를 위탁하고 있습니다.',
  en: 'The company entrusts the processing of personal information as follows.',
}

/** Work without a word on entrusting: the marker would make it an entrustment. */
const purpose = ({ work }: Row, other: string) =>
  work === null || /위탁|수탁|대행|맡|entrust|outsourc|consign|process/i.test(work) ? other : work

export const PLACES = {
  provision: {
    title: {
      ko: ['개인정보의 제3자 제공', '개인정보의 제3자 제공에 관한 사항'],
      en: ['Provision of Personal Information to Third Parties'],
    },
    body: {
      ko: [
        (row) =>
          `<p>회사는 이용자의 동의를 받아 아래와 같이 개인정보를 제3자에게 제공합니다.</p>${boxed(['제공받는 자', '제공 목적', '제공 항목', '보유 및 이용기간'], [row.name, purpose(row, '제휴 혜택 제공'), '이름, 휴대전화번호', '동의를 거둘 때까지'])}`,
        (row) =>
          `<ul><li>제공받는 자: ${escape(row.name)}</li><li>제공 목적: ${escape(purpose(row, '제휴 혜택 제공'))}</li><li>제공 항목: 이름, 휴대전화번호</li></ul>`,
        (row) =>
          `<p>회사는 ${escape(purpose(row, '제휴 혜택'))}을 위하여 ${escape(row.name)}에 이용자의 이름과 연락처를 제공합니다.</p>`,
      ],
      en: [
        (row) =>
          `<p>With your consent we provide personal information to third parties.</p>${boxed(['Recipient', 'Purpose of provision', 'Items provided'], [row.name, purpose(row, 'Joint offers'), 'Name, phone number'])}`,
      ],
    },
  },
  overseas: {
    title: {
      ko: ['개인정보의 국외 이전', '개인정보의 국외이전에 관한 사항'],
      en: ['Overseas Transfer of Personal Information'],
    },
    body: {
      ko: [
        (row) =>
          `<p>회사는 이용자의 동의를 받아 개인정보를 국외로 이전합니다.</p>${boxed(['이전받는 자', '이전 국가', '이전 목적', '이전 항목'], [row.name, '싱가포르', purpose(row, '제휴 서비스 제공'), '전자우편주소'])}`,
      ],
      en: [
        (row) =>
          `<p>With your consent we transfer personal information abroad.</p>${boxed(['Recipient', 'Country', 'Purpose of transfer', 'Items'], [row.name, 'Singapore', purpose(row, 'Joint offers'), 'E-mail address'])}`,
      ],
    },
  },
  overseasEntrustment: {
    counts: true,
    title: {
      ko: ['개인정보의 국외 이전', '개인정보 처리업무의 국외 위탁'],
      en: ['Overseas Transfer of Personal Information'],
    },
    body: {
      ko: [
        (row) =>
          `<p>회사는 다음과 같이 개인정보 처리업무를 국외의 업체에 위탁하고 있습니다.</p>${boxed(['이전받는 자(수탁자)', '이전 국가', '위탁업무', '이전 항목'], [row.name, '싱가포르', row.work ?? '', '전자우편주소'])}`,
      ],
      en: [
        (row) =>
          `<p>We entrust the processing of personal information to companies abroad as follows.</p>${boxed(['Entrusted company', 'Country', 'Entrusted work', 'Items'], [row.name, 'Singapore', row.work ?? '', 'E-mail address'])}`,
      ],
    },
  },
  cctv: {
    title: {
      ko: ['영상정보처리기기의 설치와 운영', '고정형 영상정보처리기기 운영·관리 방침'],
      en: ['Video Surveillance (CCTV)'],
    },
    body: {
      ko: [
        (row) =>
          `<p>매장에는 영상정보처리기기가 있으며 관리를 아래 업체에 위탁하고 있습니다.</p>${boxed(['수탁업체', '담당 업무', '연락처'], [row.name, '영상정보처리기기 관리', '02-000-0000'])}`,
      ],
      en: [
        (row) =>
          `<p>Our cameras are looked after by the company below.</p>${boxed(['Contractor', 'Work'], [row.name, 'Maintenance of cameras'])}`,
      ],
    },
  },
  pseudonymised: {
    title: {
      ko: ['가명정보 처리에 관한 사항', '가명정보의 처리'],
      en: ['Processing of Pseudonymised Information'],
    },
    body: {
      ko: [
        (row) =>
          `<p>회사는 통계를 위하여 가명정보를 처리하며 그 처리를 아래와 같이 위탁하고 있습니다.</p>${boxed(['수탁자', '위탁업무'], [row.name, '가명정보의 결합'])}`,
      ],
      en: [
        (row) =>
          `<p>Pseudonymised information is processed for statistics.</p>${boxed(['Contractor', 'Work'], [row.name, 'Combination of pseudonymised data'])}`,
      ],
    },
  },
  cookies: {
    title: { ko: ['쿠키와 행태정보의 수집', '개인정보 자동 수집 장치의 설치·운영 및 거부'], en: ['Cookies'] },
    body: {
      ko: [
        (row) =>
          `<p>회사는 방문 통계를 내기 위하여 ${escape(row.name)}의 분석 도구를 쓰고 있으며 쿠키로 행태정보를 모읍니다.</p>`,
        (row) => boxed(['수집 도구', '수집 항목', '거부 방법'], [row.name, '방문 기록', '브라우저 설정']),
      ],
      en: [(row) => `<p>Cookies of ${escape(row.name)} help us count visits.</p>`],
    },
  },
} satisfies Readonly<Record<string, OtherSection>> as Readonly<
  Record<
    'provision' | 'overseas' | 'overseasEntrustment' | 'cctv' | 'pseudonymised' | 'cookies',
    OtherSection
  >
>
