import { random } from '../speed/pages'
import { entrustmentTitle, HEADINGS } from './headings'
import { labelsOf, LAYOUTS } from './lists'
import type { Entry, Layout, Pick } from './lists'

/** A made-up policy, and what must be said of Hackle on it. */
export interface MadePolicy {
  readonly seed: number
  /** The choices that it was made of. */
  readonly choices: readonly string[]
  readonly html: string
  readonly expected: 'ok' | 'incomplete' | 'missing'
}

type Language = 'ko' | 'en'

const OTHERS: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  ko: [['가람택배', '상품 배송'], ['나루페이', '결제 대행'], ['다온클라우드', '서버 운영 및 데이터 보관'], ['라온데이터', '고객 상담'], ['마루시스템', '전산 시스템의 유지·보수'], ['바름신용평가', '본인 확인'], ['새벽인쇄', '우편물 발송'], ['아침소프트', '웹로그 분석'], ['한결', '고객 만족도 조사'], ['두레컴', '앱 푸시 알림 발송']],
  en: [['Garam Logistics', 'Product delivery'], ['Narupay', 'Payment processing'], ['Daon Cloud', 'Server hosting and data storage'], ['Maru Systems', 'System maintenance'], ['Bareum Credit', 'Identity verification'], ['Achim Soft', 'Web log analysis']],
}
const PERIODS: Readonly<Record<Language, readonly string[]>> = {
  ko: ['위탁 계약 종료 시까지', '회원 탈퇴 시 또는 위탁계약 종료 시까지', '3년', '배송 완료 후 3개월'],
  en: ['Until the contract ends', 'Until withdrawal of membership or termination of the contract', '3 years'],
}
const HACKLE: Readonly<Record<Language, readonly string[]>> = {
  ko: ['주식회사 핵클', '(주)핵클', '㈜핵클', '㈜ 핵클', '핵클', '핵클㈜', '핵클(주)', '핵클 주식회사', '핵클(Hackle)', 'Hackle(핵클)', 'Hackle', 'Hackle Co., Ltd.', 'Hackle Inc.', 'Ｈａｃｋｌｅ', '핵클 (Hackle Co., Ltd.)'],
  en: ['Hackle', 'Hackle Co., Ltd.', 'Hackle Inc.', 'Hackle, Inc.', 'HACKLE', 'Hackle Co.,Ltd', 'Hackle (핵클)'],
}
const MESSAGES: Readonly<Record<Language, readonly string[]>> = {
  ko: ['문자메시지 발송', '맞춤형 CRM 캠페인(문자메시지 등) 발송', '마케팅 메시지 발송', '알림톡 및 문자 발송 대행', '고객 행동 분석과 캠페인 운영'],
  en: ['Sending text messages', 'CRM campaigns such as text messages', 'Delivery of marketing messages'],
}
const OTHER_WORK: Readonly<Record<Language, readonly string[]>> = {
  ko: ['서비스 이용 통계 분석', '데이터 분석', 'A/B 테스트 운영', '방문자 행동 분석'],
  en: ['Usage statistics', 'Data analysis', 'A/B testing'],
}
const ALIKE: Readonly<Record<Language, readonly string[]>> = {
  ko: ['핵클리어', '(주)핵클린', '해클', '주식회사 핵클리닉', 'Shackle Inc.', 'Hackles'],
  en: ['Shackle Inc.', 'Unshackle', 'Hackler Ltd.', 'Heckle'],
}
const LEADS: Readonly<Record<Language, readonly string[]>> = {
  ko: [
    '',
    '회사는 원활한 업무 처리를 위하여 다음과 같이 개인정보 처리업무를 위탁하고 있습니다.',
    '회사는 서비스 향상을 위해 아래와 같이 개인정보를 위탁하고 있으며, 관계 법령에 따라 위탁계약 시 필요한 사항을 규정하고 있습니다.',
    '개인정보 위탁 처리 기관 및 위탁업무 내용은 아래와 같습니다.',
    '① 회사는 다음의 업체에 업무를 맡기고 있습니다.',
    '회사의 개인정보 처리위탁 현황은 다음과 같습니다.',
  ],
  en: ['', 'The company entrusts the processing of personal information as follows.', 'We outsource some of our work to the companies below.', 'Details of the consignment are as follows.'],
}
const TAILS: Readonly<Record<Language, readonly string[]>> = {
  ko: ['', '회사는 위탁계약 체결 시 「개인정보 보호법」 제26조에 따라 목적 외 처리 금지, 재위탁 제한을 문서에 적고 수탁자를 감독합니다.', '위탁업무의 내용이나 수탁자가 바뀌면 지체 없이 이 처리방침으로 공개합니다.'],
  en: ['', 'We supervise the companies above as the law asks.', 'When the work or the companies change, we say so here.'],
}
const NEGATIVES: Readonly<Record<Language, readonly string[]>> = {
  ko: ['회사는 현재 개인정보 처리를 위탁하고 있지 않습니다.', '회사는 이용자의 동의 없이 개인정보를 외부 업체에 위탁하지 않습니다. 향후 필요가 생길 경우 위탁 대상자와 업무 내용을 알려 드립니다.', '해당 사항 없음'],
  en: ['We do not entrust the processing of personal information to anybody.', 'We do not outsource the processing of your personal data. Should it become necessary, we will tell you.'],
}
const SUBJECTS: Readonly<Record<Language, { before: [string, string][]; after: [string, string][] }>> = {
  ko: {
    before: [['개인정보의 처리 목적', '회원 관리와 서비스 제공을 위하여 개인정보를 처리합니다.'], ['처리하는 개인정보의 항목', '이름, 휴대전화번호, 전자우편주소를 처리합니다.'], ['개인정보의 보유 및 이용기간', '회원 탈퇴 시까지 보유합니다.']],
    after: [['개인정보의 파기', '보유기간이 지나면 지체 없이 파기합니다.'], ['정보주체의 권리', '정보주체는 언제든지 열람을 요구할 수 있습니다.'], ['개인정보의 안전성 확보조치', '접근 권한을 관리하고 암호화합니다.'], ['개인정보 보호책임자', '책임자: 견본 담당자']],
  },
  en: {
    before: [['Purpose of processing', 'We process personal information to run the service.'], ['Information we collect', 'Name, phone number and e-mail address.'], ['Retention period', 'We keep it until you leave.']],
    after: [['Destruction of personal information', 'We destroy it without delay.'], ['Your rights', 'You may ask to see your information at any time.'], ['Security measures', 'We manage access and encrypt.'], ['Privacy officer', 'Sample person']],
  },
}

/** What stands around the policy on its page. */
const FRAMES: readonly { name: string; draw: (titles: readonly string[], content: string) => string }[] = [
  { name: 'bare', draw: (_, content) => content },
  { name: 'in a layout table', draw: (_, content) => `<table width="760"><tr><td><font size="2">${content}</font></td></tr></table>` },
  {
    name: 'contents before',
    draw: (titles, content) => `<ul>${titles.map((title, i) => `<li><a href="#a${i}">${i + 1}. ${title}</a></li>`).join('')}</ul>${content}`,
  },
  {
    name: 'plain contents before',
    draw: (titles, content) => `<ol>${titles.map((title) => `<li>${title}</li>`).join('')}</ol><hr>${content}`,
  },
  {
    name: 'in a site',
    draw: (_, content) =>
      `<header><nav><ul><li><a href="/">홈</a></li><li><a href="/service">Hackle</a></li></ul></nav></header><div class="wrap">${content}</div><footer><a href="/privacy">개인정보처리방침</a> 대표 견본 <address>서울</address></footer>`,
  },
  { name: 'deep', draw: (_, content) => `${'<div>'.repeat(40)}${content}${'</div>'.repeat(40)}` },
]
/** How the same words come out of an editor. */
const NOISES: readonly { name: string; draw: (html: string) => string }[] = [
  { name: 'clean', draw: (html) => html },
  { name: 'hard spaces', draw: (html) => html.replace(/(?<=[가-힣]) (?=[가-힣])/g, '&nbsp;') },
  { name: 'spans', draw: (html) => html.replace(/>([^<>\n]{2,})</g, '><span style="font-size:12px">$1</span><') },
  { name: 'zero width', draw: (html) => html.replace(/>([^<>\n]{2,})</g, '>\u200b$1\u200b<') },
  { name: 'indented', draw: (html) => html.replace(/<(p|li|td|th|tr|div)>/g, '\n    <$1>\n      ') },
  { name: 'decomposed', draw: (html) => html.normalize('NFD') },
]

type Case = 'listed' | 'other work' | 'empty work' | 'absent' | 'provision' | 'overseas' | 'cctv' | 'cookie' | 'alike' | 'ended' | 'product' | 'negative' | 'template' | 'no section'
const CASES: readonly Case[] = ['listed', 'listed', 'listed', 'listed', 'other work', 'empty work', 'absent', 'provision', 'overseas', 'cctv', 'cookie', 'alike', 'ended', 'product', 'negative', 'template', 'no section']
const EXPECTED: Partial<Record<Case, MadePolicy['expected']>> = { listed: 'ok', 'other work': 'incomplete', 'empty work': 'incomplete' }

/** Makes one policy from a seed: every choice is independent of the others. */
export function makePolicy(seed: number): MadePolicy {
  const next = random(seed * 7919 + 13)
  const pick: Pick = (choices) => {
    const chosen = choices[Math.floor(next() * choices.length)]
    if (chosen === undefined) throw new Error('nothing to choose from')
    return chosen
  }
  const chance = (share: number) => next() < share
  const language: Language = chance(0.75) ? 'ko' : 'en'
  const kind = pick(CASES)
  const [layoutName, layout] = pick(Object.entries(LAYOUTS).filter(([, one]) => fits(one, language, kind)))
  const [headingName, draw] = pick(Object.entries(HEADINGS))
  const labels = labelsOf(language, pick)
  const hackle = pick(HACKLE[language])
  const decorate = (name: string) =>
    language === 'en' ? pick([name, `${name} Inc.`, `${name} Co., Ltd.`, `${name} LLC`]) : pick([name, `(주)${name}`, `㈜${name}`, `주식회사 ${name}`, `${name} 주식회사`, `${name}㈜`, `(주) ${name}`])
  const period = () => pick(PERIODS[language])
  const others = OTHERS[language].filter(() => chance(0.4)).slice(0, 4).map(([name, work]): Entry => ({ name: decorate(name), work, period: period() }))
  if (others.length === 0) others.push({ name: decorate(OTHERS[language][0]?.[0] ?? ''), work: OTHERS[language][0]?.[1] ?? '', period: period() })
  const entries = [...others]
  const insert = (name: string, work: string) => entries.splice(Math.floor(next() * (entries.length + 1)), 0, { name, work, period: period() })
  if (kind === 'listed') insert(hackle, pick(MESSAGES[language]))
  if (kind === 'other work') insert(hackle, pick(OTHER_WORK[language]))
  if (kind === 'empty work') insert(hackle, pick(['-', '']))
  if (kind === 'alike') insert(pick(ALIKE[language]), pick(MESSAGES[language]))
  if (kind === 'product') insert(decorate(language === 'ko' ? '소리샘' : 'Sorisaem'), language === 'ko' ? '핵클 솔루션을 통한 문자 발송' : 'Sending messages through Hackle')

  const title = entrustmentTitle(language, pick)
  // Under a title on providing too, only a sentence says that the list is one of entrusting.
  const lead = pick(title.includes('제3자') ? LEADS[language].slice(1) : LEADS[language])
  let body = (lead ? `<p>${lead}</p>` : '') + layout.draw(entries, labels, pick)
  if (kind === 'ended') body += language === 'ko' ? `<p>${hackle}에 대한 위탁은 2025. 3. 31. 종료되었습니다.</p>` : `<p>The entrustment to ${hackle} has ended.</p>`
  if (kind === 'negative') body = `<p>${pick(NEGATIVES[language])}</p>`
  if (kind === 'template')
    body = `<p>${pick(LEADS[language].slice(1))}</p>${layout.draw([{ name: pick(['', '-', '○○○', language === 'ko' ? '[업체명]' : '[Company name]']), work: '', period: '' }], labels, pick)}`
  const tail = kind === 'negative' ? '' : pick(TAILS[language])
  if (tail) body += `<p>${tail}</p>`

  const { before, after } = SUBJECTS[language]
  const sections: [string, string][] = [...before]
  const rows = [...others.slice(0, 2).map(({ name }) => name), ...(kind === 'provision' ? [hackle] : [])]
  const provision = provisionSection(language, kind === 'provision' || chance(0.5) ? rows : [], pick)
  const isProvisionFirst = chance(0.5)
  if (isProvisionFirst) sections.push(provision)
  if (kind !== 'no section') sections.push([title, body])
  if (!isProvisionFirst) sections.push(provision)
  if (kind === 'overseas' || chance(0.3)) sections.push(overseasSection(language, kind === 'overseas' ? hackle : 'Maple Data LLC'))
  if (kind === 'cctv' || chance(0.2)) sections.push(cctvSection(language, kind === 'cctv' ? hackle : language === 'ko' ? '(주)지킴이' : 'Jikimi Inc.'))
  sections.push(...after.slice(0, 2))
  if (kind === 'cookie' || chance(0.3)) sections.push(cookieSection(language, kind === 'cookie' ? hackle : 'Google LLC'))
  sections.push(...after.slice(2))
  const name = language === 'ko' ? '개인정보 처리방침' : 'Privacy Policy'
  const frame = pick(FRAMES)
  const noise = pick(NOISES)
  const content = frame.draw(
    sections.map(([heading]) => heading),
    noise.draw(sections.map(([heading, text], i) => draw(i + 1, heading, text)).join('\n')),
  )
  const html = `<!doctype html><html lang="${language}"><head><title>${name}</title></head><body><main><h1>${name}</h1>${content}<p>${language === 'ko' ? '시행일: 2026. 9. 1.' : 'Effective date: September 1, 2026'}</p></main></body></html>`
  return { seed, choices: [language, kind, layoutName, headingName, frame.name, noise.name], html, expected: EXPECTED[kind] ?? 'missing' }
}

function fits(layout: Layout, language: Language, kind: Case) {
  if (layout.only && layout.only !== language) return false
  return !layout.needsWork || (kind !== 'empty work' && kind !== 'template')
}

function provisionSection(language: Language, names: readonly string[], pick: Pick): [string, string] {
  const title = language === 'ko' ? '개인정보의 제3자 제공' : 'Provision of personal information to third parties'
  if (names.length === 0)
    return [title, `<p>${language === 'ko' ? '회사는 개인정보를 제3자에게 제공하지 않습니다.' : 'We do not provide personal information to third parties.'}</p>`]
  const [party, purpose, what] = language === 'ko' ? ['제공받는 자', '제공 목적', '제휴 문자메시지 발송'] : ['Recipient', 'Purpose of provision', 'Sending partner messages']
  const lead = language === 'ko' ? '회사는 다음과 같이 제3자에게 제공합니다.' : 'We provide personal information to third parties as follows.'
  return [
    title,
    pick([
      `<p>${lead}</p><table><tr><th>${party}</th><th>${purpose}</th></tr>${names.map((name) => `<tr><td>${name}</td><td>${what}</td></tr>`).join('')}</table>`,
      `<p>${lead}</p>${names.map((name) => `<p>- ${party} : ${name}</p><p>- ${purpose} : ${what}</p>`).join('')}`,
    ]),
  ]
}

function overseasSection(language: Language, name: string): [string, string] {
  return language === 'ko'
    ? ['개인정보의 국외 이전', `<table><tr><th>이전받는 자</th><th>이전 국가</th><th>이전 목적</th></tr><tr><td>${name}</td><td>미국</td><td>문자메시지 발송</td></tr></table>`]
    : ['Overseas transfer of personal information', `<table><tr><th>Recipient</th><th>Country</th><th>Purpose</th></tr><tr><td>${name}</td><td>USA</td><td>Sending messages</td></tr></table>`]
}

function cctvSection(language: Language, name: string): [string, string] {
  return language === 'ko'
    ? ['영상정보처리기기의 설치·운영', `<p>회사는 영상정보처리기기를 운영하며 그 관리를 위탁합니다.</p><table><tr><th>수탁업체</th><th>위탁업무</th></tr><tr><td>${name}</td><td>영상 관리와 알림 문자 발송</td></tr></table>`]
    : ['CCTV (video surveillance)', `<p>The following company operates the cameras.</p><table><tr><th>Trustee</th><th>Entrusted work</th></tr><tr><td>${name}</td><td>Camera upkeep and messages</td></tr></table>`]
}

function cookieSection(language: Language, name: string): [string, string] {
  return language === 'ko'
    ? ['쿠키의 설치·운영 및 거부', `<p>회사는 ${name}의 쿠키를 사용하여 이용 행태를 분석하고 맞춤형 메시지를 보냅니다. 브라우저 설정에서 거부할 수 있습니다.</p>`]
    : ['Cookies', `<p>We use cookies of ${name} to analyse how the site is used. You may refuse them in your browser.</p>`]
}
