import { articles } from '../../rules/article-words'
import { sources } from '../../rules/sources'
import type { Words } from '../../words/types'
import type { RequirementWords, StatementMessages } from '../shape'
import { byWord } from '../words'
import type { QuestionId } from './questions'

const asked = 'Asked beside step 1, nothing stated: why it is asked.'
const lacking = 'Asked beside step 1, stated as open: what to do. Names no sending.'
const answer = 'Statement line and answer; the option follows in brackets.'
const item = 'Item of the checklist of a contract’s contents.'

/** Why a question is in its state. */
export const questionMessages = {
  'individual-notice.cannot-tell': {
    ko: '홍보나 판매 권유를 맡기면 위탁업무와 수탁자를 정보주체에게 개별로 알려야 합니다.',
    en: 'If promotion or sales is entrusted, each person is told individually of the work and the processor.',
    note: asked,
  },
  'individual-notice.open': {
    ko: '위탁업무와 수탁자를 서면, 전자우편, 문자 등으로 개별로 알린 뒤 적으세요.',
    en: 'Tell each person of the work and the processor by letter, e-mail, text or the like, then note it.',
    note: lacking,
  },
  'individual-notice.stated': byWord,
  'individual-notice.not-needed': {
    ko: '정보성 문자만 보내는 워크스페이스입니다 (설정).',
    en: 'This workspace sends informational texts only (settings).',
    note: 'Asked beside step 1, not needed; names the setting that says so.',
  },
  'contract-items.cannot-tell': {
    ko: '위탁 계약은 일곱 가지 내용을 담은 문서여야 합니다.',
    en: 'The processing agreement is a document that holds seven contents.',
    note: asked,
  },
  'contract-items.open': {
    ko: '빠진 내용을 계약서에 더한 뒤 적으세요.',
    en: 'Add what the agreement lacks, then note it.',
    note: lacking,
  },
  'contract-items.stated': byWord,
  'own-role.cannot-tell': {
    ko: '다른 회사가 맡긴 개인정보를 핵클에 다시 맡기면 그 회사의 동의가 필요합니다.',
    en: 'Passing on to Hackle the data that another company entrusted to you needs the consent of that company.',
    note: asked,
  },
  'own-role.open': {
    ko: '개인정보를 맡긴 회사의 동의를 받은 뒤 적으세요.',
    en: 'Obtain the consent of the company that entrusted the data, then note it.',
    note: lacking,
  },
  'own-role.stated': byWord,
  'change-announced.cannot-tell': {
    ko: '핵클을 추가한 처리방침의 변경은 시행일과 함께 공지합니다.',
    en: 'The change that adds Hackle to the policy is announced with its effective date.',
    note: asked,
  },
  'change-announced.open': {
    ko: '바뀐 내용과 시행일을 공지하고, 이전 처리방침을 볼 수 있게 한 뒤 적으세요.',
    en: 'Announce the change and its effective date, keep the earlier version viewable, then note it.',
    note: lacking,
  },
  'change-announced.stated': byWord,
} as const satisfies StatementMessages<QuestionId> & Record<string, Words>

/** The forms in which a person answers. */
export const questionRequirements = {
  'individual-notice': {
    title: { ko: '개별 통지', en: 'Individual notice', note: 'Form heading.' },
    done: {
      ko: '정보주체에 대한 개별 통지를 정리함',
      en: 'Individual notice settled',
      note: answer,
    },
    notYet: {
      ko: '정보주체에게 아직 개별로 알리지 않음',
      en: 'People not notified individually yet',
      note: answer,
    },
    date: { ko: '알린 날', en: 'Notified on', note: 'Date field.' },
    options: {
      label: { ko: '알린 방법', en: 'How', note: 'Choice.' },
      choices: {
        individual: { ko: '개별로 알림', en: 'each person told', note: 'Choice: letter, e-mail, text.' },
        posted: {
          ko: '개별로 알릴 수 없어 누리집에 30일 이상 게시',
          en: 'posted for 30 days and more, since individual notice was impossible',
          note: 'Choice: Decree art. 28(5).',
        },
        'no-promotion': {
          ko: '홍보나 판매 권유를 맡기지 않음',
          en: 'no promotion or sales entrusted',
          note: 'Choice: the duty does not arise.',
        },
      },
    },
    law: { href: sources.pipa.url, label: articles['PIPA-26-3'] },
  },
  'contract-items': {
    title: { ko: '위탁 계약서의 내용', en: 'Contents of the agreement', note: 'Form heading.' },
    done: {
      ko: '위탁 계약서에 일곱 가지 내용이 모두 있음',
      en: 'The agreement holds all seven contents',
      note: answer,
    },
    notYet: {
      ko: '위탁 계약서에 빠진 내용이 있음',
      en: 'The agreement lacks some contents',
      note: answer,
    },
    date: { ko: '확인한 날', en: 'Checked on', note: 'Date field.' },
    options: null,
    items: {
      label: { ko: '계약서에 있는 내용', en: 'What the agreement holds', note: 'Over a checklist.' },
      choices: {
        'no-other-use': {
          ko: '위탁업무 외의 처리 금지',
          en: 'no processing beyond the work',
          note: item,
        },
        safeguards: {
          ko: '기술적·관리적 보호조치',
          en: 'technical and managerial safeguards',
          note: item,
        },
        scope: { ko: '위탁업무의 목적과 범위', en: 'purpose and scope of the work', note: item },
        're-entrustment': { ko: '재위탁 제한', en: 'limits on re-entrustment', note: item },
        access: {
          ko: '접근 제한 등 안전성 확보 조치',
          en: 'access restriction and other safety measures',
          note: item,
        },
        supervision: { ko: '관리 현황 점검 등 감독', en: 'supervision and inspection', note: item },
        liability: { ko: '의무를 어겼을 때의 손해배상 책임', en: 'liability for a breach', note: item },
      },
    },
    law: { href: sources.pipa.url, label: articles['PIPA-26-1'] },
  },
  'own-role': {
    title: { ko: '누구의 개인정보인지', en: 'Whose data it is', note: 'Form heading.' },
    done: {
      ko: '핵클에 맡길 개인정보가 누구의 것인지 확인함',
      en: 'It is settled whose data is entrusted to Hackle',
      note: answer,
    },
    notYet: {
      ko: '다른 회사가 맡긴 개인정보이며, 그 회사의 동의를 아직 받지 않음',
      en: 'The data was entrusted by another company, which has not agreed yet',
      note: answer,
    },
    date: { ko: '확인한 날', en: 'Checked on', note: 'Date field.' },
    options: {
      label: { ko: '우리 회사의 지위', en: 'Our role', note: 'Choice.' },
      choices: {
        controller: {
          ko: '직접 수집한 개인정보',
          en: 'controller: collected by ourselves',
          note: 'Choice.',
        },
        'processor-with-consent': {
          ko: '다른 회사의 수탁자이며 재위탁 동의를 받음',
          en: 'processor of another company, with its consent to re-entrust',
          note: 'Choice.',
        },
      },
    },
    law: { href: sources.pipa.url, label: articles['PIPA-26-6'] },
  },
  'change-announced': {
    title: { ko: '변경 공지', en: 'Announcement of the change', note: 'Form heading.' },
    done: {
      ko: '핵클을 추가한 처리방침의 변경을 공지함',
      en: 'The change that adds Hackle is announced',
      note: answer,
    },
    notYet: {
      ko: '처리방침의 변경을 아직 공지하지 않음',
      en: 'The change of the policy not announced yet',
      note: answer,
    },
    date: { ko: '공지한 날', en: 'Announced on', note: 'Date field.' },
    options: {
      label: { ko: '공지한 방법', en: 'How', note: 'Choice.' },
      choices: {
        'own-notice': {
          ko: '시행일을 밝혀 따로 공지',
          en: 'a notice of its own with the effective date',
          note: 'Choice.',
        },
        collected: {
          ko: '같은 업무의 수탁자 변경을 모아 공지',
          en: 'together with other changes of processors for the same work',
          note: 'Choice: guideline III.24, within a reasonable time such as four weeks.',
        },
      },
    },
    law: { href: sources.standard.url, label: articles['standard-21'] },
  },
} as const satisfies Record<QuestionId, RequirementWords>
