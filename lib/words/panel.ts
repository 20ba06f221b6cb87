import type { WordTable } from './types'

/** Texts of a step in the panel, besides those that the step brings itself. */
export const panelWords = {
  asides: {
    ko: '함께 묻는 것',
    en: 'Asked beside it',
    note: 'Opens what is asked beside step 1 and does not count.',
  },
  disputes: {
    ko: '읽은 결과에 대한 이의',
    en: 'Disputes what was read',
    note: 'Over what a person said against a verdict; the verdict stays.',
  },
  answered: {
    ko: '{all}가지 중 {n}가지 답함',
    en: '{n} of {all} answered',
    note: 'Beside the words that open what is asked beside a step.',
  },
} as const satisfies WordTable
