import type { WordTable } from '../words/types'

const note =
  'Name of a law or guideline behind a finding, shown as the words of a link. The English one is the usual short form.'

/** The provisions that rules stand on. */
export const articles = {
  'PIPA-26-2': { ko: '개인정보 보호법 제26조 제2항', en: 'PIPA art. 26(2)', note },
  'PIPA-26-30': {
    ko: '개인정보 보호법 제26조 제2항, 제30조 제1항 제4호',
    en: 'PIPA art. 26(2) and 30(1)4',
    note,
  },
  'PIPA-17-26': { ko: '개인정보 보호법 제17조, 제26조', en: 'PIPA art. 17 and 26', note },
  'PIPA-28-8': { ko: '개인정보 보호법 제28조의8', en: 'PIPA art. 28-8', note },
  'PIPA-30-2': { ko: '개인정보 보호법 제30조 제2항', en: 'PIPA art. 30(2)', note },
  'PIPA-26-1': {
    ko: '개인정보 보호법 제26조 제1항, 시행령 제28조 제1항',
    en: 'PIPA art. 26(1), Decree art. 28(1)',
    note,
  },
  'PIPA-26-3': {
    ko: '개인정보 보호법 제26조 제3항, 시행령 제28조 제4항·제5항',
    en: 'PIPA art. 26(3), Decree art. 28(4) and (5)',
    note,
  },
  'PIPA-26-6': { ko: '개인정보 보호법 제26조 제6항', en: 'PIPA art. 26(6)', note },
  'PIPA-26-2-6': { ko: '개인정보 보호법 제26조 제2항·제6항', en: 'PIPA art. 26(2) and (6)', note },
  'PIPA-30-3': { ko: '개인정보 보호법 제30조 제3항', en: 'PIPA art. 30(3)', note },
  'PIPA-30-2-standard-20': {
    ko: '개인정보 보호법 제30조 제2항, 표준 개인정보 보호지침 제20조',
    en: 'PIPA art. 30(2), Standard Personal Information Protection Guidelines art. 20',
    note,
  },
  'standard-20': {
    ko: '표준 개인정보 보호지침 제20조',
    en: 'Standard Personal Information Protection Guidelines art. 20',
    note,
  },
  'standard-21': {
    ko: '표준 개인정보 보호지침 제21조',
    en: 'Standard Personal Information Protection Guidelines art. 21',
    note,
  },
  'policy-guideline': {
    ko: '개인정보 처리방침 작성지침 2026.4',
    en: 'PIPC guideline on privacy policies, 2026.4',
    note,
  },
  'guideline-entrustment': {
    ko: '개인정보 처리방침 작성지침 2026.4 III.9',
    en: 'PIPC guideline on privacy policies, 2026.4, III.9',
    note,
  },
  'guideline-versions': {
    ko: '개인정보 처리방침 작성지침 2026.4 III.24',
    en: 'PIPC guideline on privacy policies, 2026.4, III.24',
    note,
  },
  'guideline-posting': {
    ko: '개인정보 처리방침 작성지침 2026.4 IV.1',
    en: 'PIPC guideline on privacy policies, 2026.4, IV.1',
    note,
  },
} as const satisfies WordTable
