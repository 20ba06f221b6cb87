import type { WordTable } from '../words/types'

const section = 'Part of a whole new entrustment section, in the ending of the page’s other sentences.'
const contract =
  'When we conclude the contract, we set down under Article 26 of the Personal Information Protection Act that processing for other purposes is barred, which safeguards apply, how far re-entrustment is limited, how we supervise, and who is liable, and we see to it that the processor keeps to it.'

/** A new section in our own words, with what the guideline of 2026.4 shows in its model (part III.9). */
export const sectionWords = {
  title: {
    ko: '개인정보 처리업무의 위탁',
    en: 'Entrustment of Personal Information Processing',
    note: 'Title of the new section.',
  },
  'lead-hamnida': {
    ko: '회사는 원활한 서비스 제공을 위하여 다음과 같이 개인정보 처리업무를 위탁하고 있습니다.',
    en: 'We entrust the processing of personal information as follows.',
    note: section,
  },
  'lead-handa': {
    ko: '회사는 원활한 서비스 제공을 위하여 다음과 같이 개인정보 처리업무를 위탁하고 있다.',
    en: 'We entrust the processing of personal information as follows.',
    note: section,
  },
  'lead-ham': {
    ko: '회사는 원활한 서비스 제공을 위하여 다음과 같이 개인정보 처리업무를 위탁함.',
    en: 'We entrust the processing of personal information as follows.',
    note: section,
  },
  'lead-haeyo': {
    ko: '회사는 원활한 서비스 제공을 위하여 다음과 같이 개인정보 처리업무를 위탁하고 있어요.',
    en: 'We entrust the processing of personal information as follows.',
    note: section,
  },
  'contract-hamnida': {
    ko: '위탁계약을 맺을 때에는 「개인정보 보호법」 제26조에 따라 목적 외 처리 금지, 안전조치, 재위탁 제한, 관리와 감독, 손해배상을 문서에 적고 수탁자가 이를 지키는지 감독합니다.',
    en: contract,
    note: section,
  },
  'contract-handa': {
    ko: '위탁계약을 맺을 때에는 「개인정보 보호법」 제26조에 따라 목적 외 처리 금지, 안전조치, 재위탁 제한, 관리와 감독, 손해배상을 문서에 적고 수탁자가 이를 지키는지 감독한다.',
    en: contract,
    note: section,
  },
  'contract-ham': {
    ko: '위탁계약을 맺을 때에는 「개인정보 보호법」 제26조에 따라 목적 외 처리 금지, 안전조치, 재위탁 제한, 관리와 감독, 손해배상을 문서에 적고 수탁자가 이를 지키는지 감독함.',
    en: contract,
    note: section,
  },
  'contract-haeyo': {
    ko: '위탁계약을 맺을 때에는 「개인정보 보호법」 제26조에 따라 목적 외 처리 금지, 안전조치, 재위탁 제한, 관리와 감독, 손해배상을 문서에 적고 수탁자가 이를 지키는지 감독해요.',
    en: contract,
    note: section,
  },
  'again-hamnida': {
    ko: '수탁자가 업무를 다시 맡기려면 회사의 동의를 먼저 받아야 합니다.',
    en: 'A processor needs our consent before it passes the work on.',
    note: section,
  },
  'again-handa': {
    ko: '수탁자가 업무를 다시 맡기려면 회사의 동의를 먼저 받아야 한다.',
    en: 'A processor needs our consent before it passes the work on.',
    note: section,
  },
  'again-ham': {
    ko: '수탁자가 업무를 다시 맡기려면 회사의 동의를 먼저 받아야 함.',
    en: 'A processor needs our consent before it passes the work on.',
    note: section,
  },
  'again-haeyo': {
    ko: '수탁자가 업무를 다시 맡기려면 회사의 동의를 먼저 받아야 해요.',
    en: 'A processor needs our consent before it passes the work on.',
    note: section,
  },
  'change-hamnida': {
    ko: '맡기는 업무나 수탁자가 바뀌면 이 처리방침에서 지체 없이 알립니다.',
    en: 'If the work or the processor changes, this policy says so without delay.',
    note: section,
  },
  'change-handa': {
    ko: '맡기는 업무나 수탁자가 바뀌면 이 처리방침에서 지체 없이 알린다.',
    en: 'If the work or the processor changes, this policy says so without delay.',
    note: section,
  },
  'change-ham': {
    ko: '맡기는 업무나 수탁자가 바뀌면 이 처리방침에서 지체 없이 알림.',
    en: 'If the work or the processor changes, this policy says so without delay.',
    note: section,
  },
  'change-haeyo': {
    ko: '맡기는 업무나 수탁자가 바뀌면 이 처리방침에서 지체 없이 알려요.',
    en: 'If the work or the processor changes, this policy says so without delay.',
    note: section,
  },
} as const satisfies WordTable
