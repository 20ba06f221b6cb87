import { hackleLinks } from '../../hackle/links'
import type { Words } from '../../words/types'
import type { StatementMessages, StepWords } from '../shape'
import { byWord } from '../words'

const team = {
  href: hackleLinks.support,
  label: { ko: '핵클 팀에 문의', en: 'Contact the Hackle team', note: 'Link, e-mail.' },
}

export const optOut080Words = {
  title: { ko: '080 수신거부', en: '080 opt-out number', note: 'Step 3, title.' },
  short: { ko: '080', en: '080', note: 'Step 3, badge.' },
  why: {
    ko: '광고성 문자에는 받는 사람이 무료로 수신을 거부할 방법이 있어야 합니다 (정보통신망법 제50조 제6항).',
    en: 'A promotional text needs a way to opt out free of charge (Network Act art. 50(6)).',
    note: 'Step 3, why.',
  },
  reasons: [
    {
      text: {
        ko: '핵클은 핵클에서 새로 발급한 080 번호만 지원합니다.',
        en: 'Hackle supports only 080 numbers newly issued through Hackle.',
        note: 'Step 3, reason.',
      },
    },
    {
      text: {
        ko: '다른 업체의 080 번호를 써야 하면 먼저 핵클 팀에 문의하세요. 업체에 따라 쓸 수 없습니다. 쓸 수 있어도 수신거부자 동기화를 직접 개발해야 하고, 명단은 그 업체가 관리합니다.',
        en: 'To use an 080 number of another vendor, contact the Hackle team first. It may be impossible. If it is possible, you build the sync of opted-out people yourself, and the vendor keeps the list.',
        note: 'Step 3, reason: the exception.',
      },
      link: team,
    },
  ],
  links: [
    {
      href: hackleLinks.settingTab,
      label: { ko: '080 번호 설정', en: '080 settings', note: 'Link to tab=SETTING.' },
    },
  ],
  actions: {
    state: {
      ko: '발급 결과 적기',
      en: 'Note the 080 number',
      note: 'Button, opens the form. The number is never asked for.',
    },
    'state-sync': { ko: '동기화 상태 적기', en: 'Note the sync', note: 'Button, opens the form.' },
    apply: { ko: '080 번호 신청하기', en: 'Apply for an 080 number', note: 'Link to tab=SETTING.' },
    'contact-team': team.label,
    answer: {
      ko: '광고성 발송 여부 답하기',
      en: 'Answer the question',
      note: 'Button: are promotional texts sent?',
    },
  },
  messages: {
    'opt-out-issued.unanswered': {
      ko: '광고성 문자를 보내는지 아직 답하지 않았습니다.',
      en: 'It is not answered yet whether you send promotional texts.',
      note: 'First run question unanswered.',
    },
    'opt-out-issued.not-needed': {
      ko: '정보성 문자만 보내는 워크스페이스입니다 (설정).',
      en: 'This workspace sends informational texts only (settings).',
      note: 'Not needed; names the setting that says so.',
    },
    'opt-out-issued.cannot-tell': {
      ko: '발급 여부를 이 도구가 볼 수 없습니다. 설정 탭에서 확인한 뒤 적으세요.',
      en: 'The 080 number cannot be seen from here. Check the Settings tab and note the result.',
      note: 'Nothing stated.',
    },
    'opt-out-issued.open': {
      ko: '080 번호를 아직 발급받지 않았습니다.',
      en: 'No 080 number is issued yet.',
      note: 'Stated as open.',
    },
    'opt-out-issued.stated': byWord,
    'vendor-sync.cannot-tell': {
      ko: '다른 업체의 080 번호입니다. 핵클과 협의해 수신거부자를 동기화하는지 확인한 뒤 적으세요.',
      en: 'The 080 number is of another vendor. Check with Hackle whether opted-out people are synced, and note it.',
      note: 'Other vendor, nothing stated.',
    },
    'vendor-sync.open': {
      ko: '다른 업체의 080 수신거부자가 아직 동기화되지 않습니다. 핵클 팀에 문의하세요.',
      en: 'Opted-out people of the other vendor are not synced yet. Contact the Hackle team.',
      note: 'Other vendor, stated as open.',
    },
    'vendor-sync.stated': byWord,
  } satisfies StatementMessages<'opt-out-issued' | 'vendor-sync'> & Record<string, Words>,
  requirements: {
    'opt-out-issued': {
      title: { ko: '080 번호 발급', en: '080 number', note: 'Form heading.' },
      done: {
        ko: '080 수신거부 번호를 발급받음',
        en: '080 opt-out number issued',
        note: 'Statement line and answer; the option follows in brackets.',
      },
      notYet: {
        ko: '080 수신거부 번호를 아직 발급받지 않음',
        en: '080 opt-out number not issued yet',
        note: 'Statement line and answer.',
      },
      date: { ko: '발급일', en: 'Issued on', note: 'Date field.' },
      options: {
        label: { ko: '발급한 곳', en: 'Issued by', note: 'Choice.' },
        choices: {
          hackle: { ko: '핵클', en: 'Hackle', note: 'Choice.' },
          'other-vendor': { ko: '다른 업체', en: 'another vendor', note: 'Choice; adds a requirement.' },
        },
      },
    },
    'vendor-sync': {
      title: { ko: '수신거부자 동기화', en: 'Opt-out sync', note: 'Form heading.' },
      done: {
        ko: '핵클과 협의해 다른 업체의 수신거부자를 동기화함',
        en: 'Opted-out people of the other vendor synced, agreed with Hackle',
        note: 'Statement line and answer.',
      },
      notYet: {
        ko: '다른 업체의 수신거부자를 아직 동기화하지 않음',
        en: 'Opted-out people of the other vendor not synced yet',
        note: 'Statement line and answer.',
      },
      date: { ko: '마지막으로 확인한 날', en: 'Last checked on', note: 'Date field.' },
      options: null,
    },
  },
} as const satisfies StepWords
