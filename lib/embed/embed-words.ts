import type { WordTable } from '../words/types'

const comment = 'Comment in code to copy; one line, without --> and */.'

/** What stands as comments in the code to embed: what a developer has still to do. */
export const embedWords = {
  file: {
    ko: '{file} 파일을 사이트에 올리고 아래 주소를 맞추세요.',
    en: 'Put {file} on your site and set its address below.',
    note: comment,
  },
  beside: {
    ko: '{file} 파일을 이 파일 옆에 두세요. 해시: {hash}',
    en: 'Put {file} beside this file. Hash: {hash}',
    note: comment,
  },
  confirm: {
    ko: '확인 필요: items, purpose, retention은 보기입니다. 실제 처리 내용과 다르면 고치세요.',
    en: 'To be confirmed: items, purpose and retention are samples. Change them where you do otherwise.',
    note: `${comment} Names of attributes stay.`,
  },
  receipt: {
    ko: '동의 기록은 사이트가 보관합니다. 서버는 회원 ID를 로그인 세션에서 읽으며, 본문의 값으로 받지 않습니다.',
    en: 'The site keeps the receipts. The server reads the user id from the session, never from the body.',
    note: comment,
  },
  client: {
    ko: 'client: @hackler/javascript-sdk의 createInstance()가 준 클라이언트입니다.',
    en: 'client: what createInstance() of @hackler/javascript-sdk gives.',
    note: `${comment} Names of code stay.`,
  },
  place: {
    ko: '양식이 들어갈 자리입니다. 사이트에 맞게 바꾸세요.',
    en: 'Where the form goes. Change it to fit the site.',
    note: comment,
  },
  trigger: {
    ko: 'Google Tag Manager: 맞춤 HTML 태그, 트리거는 DOM 사용 가능.',
    en: 'Google Tag Manager: a Custom HTML tag, with the trigger DOM Ready.',
    note: `${comment} Names of menus as in Tag Manager.`,
  },
  vue: {
    ko: 'vite.config: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("hackle-") } } })',
    en: 'vite.config: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("hackle-") } } })',
    note: `${comment} Code alone.`,
  },
  look: {
    ko: '공개하기 전에 시험 회원 한 명의 번호와 수신동의를 핵클 대시보드에서 확인하세요.',
    en: 'Before launch, look up the number and the consent of one test user in the Hackle dashboard.',
    note: comment,
  },
} as const satisfies WordTable
