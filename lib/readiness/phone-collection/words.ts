import { hackleLinks } from '../../hackle/links'
import type { Words } from '../../words/types'
import type { StatementMessages, StepWords } from '../shape'
import { byWord } from '../words'

const page = {
  href: hackleLinks.phoneCollection,
  label: { ko: '전화번호 수집 문서', en: 'How to collect', note: 'Link to the collection page.' },
}

export const phoneCollectionWords = {
  title: { ko: '전화번호 수집', en: 'Phone numbers collected', note: 'Step 5, title.' },
  short: { ko: '전화번호', en: 'Phone numbers', note: 'Step 5, badge.' },
  why: {
    ko: '문자는 이용자마다 저장한 전화번호로 보내므로 번호를 먼저 수집해야 합니다.',
    en: 'Texts go to the number kept for each user, so the numbers are collected first.',
    note: 'Step 5, why.',
  },
  reasons: [
    {
      text: {
        ko: '사이트의 SDK, 서버의 HTTP API, 이미 가진 번호의 일괄 반영 가운데 하나로 수집하세요.',
        en: 'Collect them by the SDK on your site, by the HTTP API from your server, or by importing numbers you already hold.',
        note: 'Step 5, reason.',
      },
      link: page,
    },
    {
      text: {
        ko: '번호는 이용자 식별자에 연결됩니다. 번호를 저장하는 것과 광고 수신에 동의받는 것은 서로 다릅니다.',
        en: 'A number belongs to a user identifier. Keeping a number is not the same as consent to advertising.',
        note: 'Step 5, reason.',
      },
    },
  ],
  links: [page],
  actions: {
    state: { ko: '수집 방법 적기', en: 'Note how you collect', note: 'Button, opens the form.' },
    'read-how': page.label,
  },
  messages: {
    'numbers-collected.cannot-tell': {
      ko: '핵클에 저장된 번호를 이 도구가 볼 수 없습니다. 수집하는지 확인한 뒤 적으세요.',
      en: 'Numbers kept at Hackle cannot be seen from here. Check whether you collect them and note it.',
      note: 'Nothing stated.',
    },
    'numbers-collected.open': {
      ko: '전화번호를 아직 수집하지 않습니다.',
      en: 'Phone numbers are not collected yet.',
      note: 'Stated as open.',
    },
    'numbers-collected.stated': byWord,
  } satisfies StatementMessages<'numbers-collected'> & Record<string, Words>,
  requirements: {
    'numbers-collected': {
      title: { ko: '전화번호 수집', en: 'Phone numbers', note: 'Form heading.' },
      done: {
        ko: '이용자의 전화번호를 핵클에 수집함',
        en: 'Phone numbers of users collected in Hackle',
        note: 'Statement line and answer; the option follows in brackets.',
      },
      notYet: {
        ko: '전화번호를 아직 수집하지 않음',
        en: 'Phone numbers not collected yet',
        note: 'Statement line and answer.',
      },
      date: { ko: '확인한 날', en: 'Checked on', note: 'Date field.' },
      options: {
        label: { ko: '수집 방법', en: 'Way of collecting', note: 'Choice.' },
        choices: {
          sdk: { ko: '사이트의 SDK', en: 'SDK on the site', note: 'Choice.' },
          'server-api': { ko: '서버의 HTTP API', en: 'HTTP API from the server', note: 'Choice.' },
          import: { ko: '일괄 반영', en: 'import', note: 'Choice: numbers already held.' },
        },
      },
    },
  },
} as const satisfies StepWords
