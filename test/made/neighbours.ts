import type { Pick } from './lists'
import type { Language } from './vocabulary'

/* The sections beside the one on entrustment, each as its title and body. */

export function provisionSection(language: Language, names: readonly string[], pick: Pick): [string, string] {
  const title =
    language === 'ko' ? '개인정보의 제3자 제공' : 'Provision of personal information to third parties'
  if (names.length === 0)
    return [
      title,
      `<p>${language === 'ko' ? '회사는 개인정보를 제3자에게 제공하지 않습니다.' : 'We do not provide personal information to third parties.'}</p>`,
    ]
  const [party, purpose, what] =
    language === 'ko'
      ? ['제공받는 자', '제공 목적', '제휴 문자메시지 발송']
      : ['Recipient', 'Purpose of provision', 'Sending partner messages']
  const lead =
    language === 'ko'
      ? '회사는 다음과 같이 제3자에게 제공합니다.'
      : 'We provide personal information to third parties as follows.'
  return [
    title,
    pick([
      `<p>${lead}</p><table><tr><th>${party}</th><th>${purpose}</th></tr>${names.map((name) => `<tr><td>${name}</td><td>${what}</td></tr>`).join('')}</table>`,
      `<p>${lead}</p>${names.map((name) => `<p>- ${party} : ${name}</p><p>- ${purpose} : ${what}</p>`).join('')}`,
    ]),
  ]
}

export function overseasSection(language: Language, name: string, entrusts: boolean): [string, string] {
  const lead = entrusts
    ? language === 'ko'
      ? '<p>회사는 아래와 같이 개인정보 처리업무를 국외의 업체에 위탁하고 있습니다.</p>'
      : '<p>We entrust the processing of personal information to a company abroad as follows.</p>'
    : ''
  return language === 'ko'
    ? [
        '개인정보의 국외 이전',
        `${lead}<table><tr><th>이전받는 자</th><th>이전 국가</th><th>이전 목적</th></tr><tr><td>${name}</td><td>미국</td><td>문자메시지 발송</td></tr></table>`,
      ]
    : [
        'Overseas transfer of personal information',
        `${lead}<table><tr><th>Recipient</th><th>Country</th><th>Purpose</th></tr><tr><td>${name}</td><td>USA</td><td>Sending messages</td></tr></table>`,
      ]
}

export function cctvSection(language: Language, name: string): [string, string] {
  return language === 'ko'
    ? [
        '영상정보처리기기의 설치·운영',
        `<p>회사는 영상정보처리기기를 운영하며 그 관리를 위탁합니다.</p><table><tr><th>수탁업체</th><th>위탁업무</th></tr><tr><td>${name}</td><td>영상 관리와 알림 문자 발송</td></tr></table>`,
      ]
    : [
        'CCTV (video surveillance)',
        `<p>The following company operates the cameras.</p><table><tr><th>Trustee</th><th>Entrusted work</th></tr><tr><td>${name}</td><td>Camera upkeep and messages</td></tr></table>`,
      ]
}

export function cookieSection(language: Language, name: string): [string, string] {
  return language === 'ko'
    ? [
        '쿠키의 설치·운영 및 거부',
        `<p>회사는 ${name}의 쿠키를 사용하여 이용 행태를 분석하고 맞춤형 메시지를 보냅니다. 브라우저 설정에서 거부할 수 있습니다.</p>`,
      ]
    : [
        'Cookies',
        `<p>We use cookies of ${name} to analyse how the site is used. You may refuse them in your browser.</p>`,
      ]
}
