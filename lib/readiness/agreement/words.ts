import { hackleLinks } from '../../hackle/links'
import type { Words } from '../../words/types'
import type { StatementMessages, StepWords } from '../shape'
import { byWord, guideLabel } from '../words'
import { questionMessages, questionRequirements } from './question-words'

/** Hackle's own example of the clause, word for word, from "Getting Started with Text Messages", section 1. */
const EXAMPLE_CLAUSE =
  'Hackle Co., Ltd. / Sending customized CRM campaigns based on user behavior and data analytics / Until contract termination'

const guide = { href: hackleLinks.gettingStarted, label: guideLabel }

export const agreementWords = {
  title: { ko: '위탁 계약 · 처리방침 기재', en: 'Agreement and policy clause', note: 'Step 1, title.' },
  short: { ko: '위탁', en: 'Agreement', note: 'Step 1, badge.' },
  why: {
    ko: '핵클이 이용자의 휴대전화번호를 맡아 처리하므로 위탁 계약과 처리방침 기재가 필요합니다.',
    en: 'Hackle processes the phone numbers of your users, so an agreement and a policy clause are needed.',
    note: 'Step 1, why.',
  },
  reasons: [
    {
      text: {
        ko: '핵클은 계약과 기재가 모두 끝난 뒤에 문자 발송을 제공합니다.',
        en: 'Hackle offers text sending only after both are done.',
        note: 'Step 1, reason.',
      },
      link: guide,
    },
    {
      text: {
        ko: '회사의 처리위탁 계약서 양식이 있으면 그 양식을, 없으면 핵클의 양식을 쓰세요. 계약은 문서로 남깁니다 (개인정보 보호법 제26조 제1항).',
        en: 'Use your own processing agreement form if you have one, otherwise the form of Hackle. The agreement is in writing (PIPA art. 26(1)).',
        note: 'Step 1, reason.',
      },
    },
    {
      text: {
        ko: `처리방침의 위탁 항목에 수탁자와 위탁업무를 적으세요 (개인정보 보호법 제26조 제2항). 핵클의 예시: “${EXAMPLE_CLAUSE}”`,
        en: `List the processor and its work in the entrustment section of your policy (PIPA art. 26(2)). Example by Hackle: “${EXAMPLE_CLAUSE}”`,
        note: 'Step 1, reason. The quoted example stays in English.',
      },
    },
  ],
  links: [guide],
  actions: {
    state: { ko: '체결 내용 적기', en: 'Note the agreement', note: 'Button, opens the form.' },
    'read-guide': {
      ko: '계약 안내 보기',
      en: 'Read the guide',
      note: 'Link to the guide, while the contract is open.',
    },
    'open-policy': { ko: '처리방침 열어 읽기', en: 'Open and scan the policy', note: 'Button.' },
    'scan-again': {
      ko: '처리방침 다시 읽기',
      en: 'Scan the policy again',
      note: 'Button, after it was mended.',
    },
    'state-clause': { ko: '확인한 결과 적기', en: 'Note what you found', note: 'Button, opens the form.' },
    'state-answer': {
      ko: '답 적기',
      en: 'Note the answer',
      note: 'Button beside a question that is asked beside the step; opens its form.',
    },
    'set-site': { ko: '사이트 정하기', en: 'Set your site', note: 'Button, opens the settings.' },
  },
  messages: {
    'contract-signed.cannot-tell': {
      ko: '계약 체결 여부는 페이지에 나오지 않습니다. 확인한 뒤 적으세요.',
      en: 'No page shows whether the agreement is signed. Check it and note the result.',
      note: 'Contract, nothing stated.',
    },
    'contract-signed.open': {
      ko: '핵클과 처리위탁 계약을 아직 체결하지 않았습니다.',
      en: 'The processing agreement with Hackle is not signed yet.',
      note: 'Contract, stated as open.',
    },
    'contract-signed.stated': byWord,
    'clause-published.no-site': {
      ko: '어느 사이트의 처리방침을 읽을지 정하지 않았습니다. 사이트를 정하세요.',
      en: 'Your site is not known yet, so no policy was read. Set your site.',
      note: 'Clause, first run unanswered.',
    },
    'clause-published.not-scanned': {
      ko: '아직 읽은 처리방침이 없습니다. 처리방침을 열어 읽으세요.',
      en: 'No policy has been read yet. Open and scan it.',
      note: 'Clause.',
    },
    'clause-published.no-policy': {
      ko: '읽은 페이지 가운데 현재 처리방침이 없습니다. 처리방침을 열어 읽으세요.',
      en: 'None of the pages read is the current policy. Open and scan it.',
      note: 'Clause; only other pages or old versions were read.',
    },
    'clause-published.cannot-tell': {
      ko: '처리방침에서 핵클을 찾지 못했고, 읽지 못한 부분이 있습니다. 직접 확인하세요.',
      en: 'Hackle was not found in the policy, and part of it could not be read. Please check it yourself.',
      note: 'Clause, outcome unknown.',
    },
    'clause-published.cannot-tell-some': {
      ko: '처리방침 {pages}곳 중 {count}곳에 읽지 못한 부분이 있습니다. 직접 확인하세요.',
      en: 'Part of {count} of {pages} policies could not be read. Please check it yourself.',
      note: 'Clause, several policies.',
    },
    'clause-published.missing': {
      ko: '처리방침의 위탁 항목에 핵클이 없습니다.',
      en: 'Hackle is not listed in the entrustment section.',
      note: 'Clause, outcome missing.',
    },
    'clause-published.missing-some': {
      ko: '처리방침 {pages}곳 중 {count}곳의 위탁 항목에 핵클이 없습니다.',
      en: 'Hackle is not listed in the entrustment section of {count} of {pages} policies.',
      note: 'Clause, several policies.',
    },
    'clause-published.incomplete': {
      ko: '처리방침에 핵클이 있으나, 위탁업무가 비었거나 문자 발송을 담지 않습니다.',
      en: 'Hackle is listed, but its work is empty or does not cover sending messages.',
      note: 'Clause, outcome incomplete.',
    },
    'clause-published.incomplete-some': {
      ko: '처리방침 {pages}곳 중 {count}곳에서 핵클의 위탁업무가 비었거나 문자 발송을 담지 않습니다.',
      en: 'In {count} of {pages} policies the work of Hackle is empty or does not cover sending messages.',
      note: 'Clause, several policies.',
    },
    'clause-published.seen': {
      ko: '핵클이 위탁 항목에 있습니다.',
      en: 'Hackle is listed in the entrustment section.',
      note: 'Clause, outcome ok.',
    },
    'clause-published.open': {
      ko: '처리방침에 핵클을 아직 적지 않았습니다.',
      en: 'The policy does not list Hackle yet.',
      note: 'Clause, stated as open.',
    },
    'clause-published.stated': byWord,
    'clause-published.settled-missing': {
      ko: '읽지 못한 처리방침을 사람이 직접 보았고, 위탁 항목에 핵클이 없다고 적었습니다.',
      en: 'A person looked at the policy that could not be read and noted that Hackle is not listed.',
      note: 'Clause; outcome unknown, settled by a person as not listed.',
    },
    'clause-published.settled-incomplete': {
      ko: '읽지 못한 처리방침을 사람이 직접 보았고, 핵클의 위탁업무가 없다고 적었습니다.',
      en: 'A person looked at the policy that could not be read and noted that the work of Hackle is not stated.',
      note: 'Clause; outcome unknown, settled by a person as listed without work.',
    },
    'clause-published.disputed': {
      ko: '핵클이 위탁 항목에 있다고 읽었으나, 사람이 다르게 적었습니다. 직접 확인하세요.',
      en: 'Hackle was read as listed, but a person noted otherwise. Please check it yourself.',
      note: 'Clause; outcome ok, disputed by a person.',
    },
    ...questionMessages,
  } satisfies StatementMessages<'contract-signed' | 'clause-published'> & Record<string, Words>,
  requirements: {
    'contract-signed': {
      title: { ko: '처리위탁 계약', en: 'Processing agreement', note: 'Form heading.' },
      done: {
        ko: '핵클과 개인정보 처리위탁 계약을 체결함',
        en: 'Agreement with Hackle signed',
        note: 'Statement line and answer; the option follows in brackets.',
      },
      notYet: {
        ko: '핵클과 개인정보 처리위탁 계약을 아직 체결하지 않음',
        en: 'Agreement with Hackle not signed yet',
        note: 'Statement line and answer.',
      },
      date: { ko: '체결일', en: 'Signed on', note: 'Date field.' },
      options: {
        label: { ko: '계약서 양식', en: 'Form used', note: 'Choice.' },
        choices: {
          'own-form': { ko: '자체 양식', en: 'own form', note: 'Choice: form of the company.' },
          'hackle-form': { ko: '핵클 양식', en: 'form of Hackle', note: 'Choice.' },
        },
      },
    },
    'clause-published': {
      title: { ko: '처리방침 기재', en: 'Policy clause', note: 'Form heading.' },
      done: {
        ko: '처리방침의 위탁 항목에 핵클이 있음을 직접 확인함',
        en: 'Hackle found in the entrustment section by a person',
        note: 'Statement line and answer.',
      },
      notYet: {
        ko: '처리방침에 핵클을 아직 적지 않음',
        en: 'Hackle not listed in the policy yet',
        note: 'Statement line and answer.',
      },
      date: { ko: '확인한 날', en: 'Checked on', note: 'Date field.' },
      options: null,
    },
    ...questionRequirements,
  },
} as const satisfies StepWords
