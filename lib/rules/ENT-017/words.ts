import type { WordTable } from '../../words/types'

const note = 'Finding of rule ENT-017, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  ask: {
    ko: '홍보나 판매 권유를 맡긴다면 정보주체에게 개별로 알려야 합니다. 알렸는지는 페이지에 나오지 않습니다.',
    en: 'If the work is promotion or sales, each person is notified individually. No page shows whether that was done.',
    note,
  },
  stated: {
    ko: '개별 통지에 관해 사람이 적은 내용이 있습니다.',
    en: 'A person has noted the individual notice.',
    note,
  },
  'not-yet': {
    ko: '아직 개별로 알리지 않았다고 적혀 있습니다.',
    en: 'A person has noted that nobody was notified yet.',
    note,
  },
  'not-needed': {
    ko: '정보성 문자만 보내는 워크스페이스이므로 묻지 않습니다.',
    en: 'Not asked, since this workspace sends informational texts only.',
    note,
  },
  'not-applicable': {
    ko: '위탁 항목에 이름이 없어 묻지 않습니다.',
    en: 'Not asked, since it is not listed under entrustment.',
    note,
  },
} as const satisfies WordTable

const settles = 'Second sentence of an undecided finding of rule ENT-017: what settles it.'

export const advice = {
  ask: {
    ko: '개별로 알린 날과 방법을 확인해 1단계에 적으세요.',
    en: 'Check when and how people were notified and note it in step 1.',
    note: settles,
  },
} as const satisfies WordTable
