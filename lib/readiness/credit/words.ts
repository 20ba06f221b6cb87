import { hackleLinks } from '../../hackle/links'
import type { Words } from '../../words/types'
import type { StatementMessages, StepWords } from '../shape'
import { byWord } from '../words'

const team = {
  href: hackleLinks.support,
  label: { ko: '충전 요청 메일', en: 'Ask for a top-up', note: 'Link, e-mail to the Hackle team.' },
}
const price = {
  href: hackleLinks.messagePrice,
  label: { ko: '메시지 요금 문서', en: 'Message prices', note: 'Link to the price page.' },
}

export const creditWords = {
  title: { ko: '캐시 충전', en: 'Credit topped up', note: 'Step 4, title. Hackle says 캐시 and Credit.' },
  short: { ko: '캐시', en: 'Credit', note: 'Step 4, badge.' },
  why: {
    ko: '문자 발송에는 별도의 비용이 들며, 충전한 캐시로 보냅니다.',
    en: 'Texts cost separately and are paid from credit topped up before.',
    note: 'Step 4, why.',
  },
  reasons: [
    {
      text: {
        ko: '요금은 SMS, LMS, MMS마다 다르며 이벤트 사용량과 따로 청구됩니다.',
        en: 'The price differs for SMS, LMS and MMS and is billed apart from event volume.',
        note: 'Step 4, reason.',
      },
      link: price,
    },
    {
      text: {
        ko: '충전은 핵클 팀에 요청하세요. 처음 충전할 때는 사업자등록증과 세금계산서를 받을 이메일 주소가 필요합니다.',
        en: 'Ask the Hackle team for a top-up. The first one needs the business registration certificate and an e-mail address for the tax invoice.',
        note: 'Step 4, reason.',
      },
      link: team,
    },
  ],
  links: [price],
  actions: {
    state: { ko: '충전 결과 적기', en: 'Note the top-up', note: 'Button, opens the form.' },
    'top-up': team.label,
  },
  messages: {
    'credit-topped-up.cannot-tell': {
      ko: '잔액을 이 도구가 볼 수 없습니다. 직접 확인한 뒤 적으세요.',
      en: 'The balance cannot be seen from here. Please check it and note the result.',
      note: 'Nothing stated.',
    },
    'credit-topped-up.open': {
      ko: '캐시를 아직 충전하지 않았습니다.',
      en: 'No credit is topped up yet.',
      note: 'Stated as open.',
    },
    'credit-topped-up.stated': byWord,
  } satisfies StatementMessages<'credit-topped-up'> & Record<string, Words>,
  requirements: {
    'credit-topped-up': {
      title: { ko: '캐시 충전', en: 'Credit', note: 'Form heading.' },
      done: { ko: '캐시를 충전함', en: 'Credit topped up', note: 'Statement line and answer.' },
      notYet: {
        ko: '캐시를 아직 충전하지 않음',
        en: 'Credit not topped up yet',
        note: 'Statement line and answer.',
      },
      date: { ko: '충전일', en: 'Topped up on', note: 'Date field.' },
      options: null,
    },
  },
} as const satisfies StepWords
