import type { WordTable } from './types'

/** Texts of the note on a policy page, and of reading and failing wherever a page is read. */
export const verdictWords = {
  title: { ko: '처리방침 판정', en: 'Policy verdict', note: 'Head of the note.' },
  also: { ko: '함께 확인한 것', en: 'Also checked', note: 'Heading of the list of findings.' },
  source: {
    ko: '근거: {article} ({day} 확인)',
    en: 'Source: {article} (checked {day})',
    note: 'Legal sources of the findings, and when they were last read. {article} is one link or several.',
  },
  reading: { ko: '처리방침을 읽고 있습니다', en: 'Reading the privacy policy', note: 'Lead while reading.' },
  share: { ko: '{percent}%', en: '{percent} %', note: 'Share read so far.' },
  stop: { ko: '멈추기', en: 'Stop', note: 'Stops the reading.' },
  show: { ko: '페이지에서 보기', en: 'Show on page', note: 'Scrolls to the quoted words.' },
  keep: { ko: '기록 저장', en: 'Keep a record', note: 'Button: keeps what was read as a record.' },
  keeping: { ko: '저장 중', en: 'Saving', note: 'Beside that button.' },
  kept: { ko: '기록했습니다.', en: 'Kept.', note: 'Beside that button.' },
  failed: {
    ko: '저장하지 못했습니다. 다시 누르세요.',
    en: 'It could not be kept. Press it again.',
    note: 'Beside that button.',
  },
  full: {
    ko: '저장 공간이 가득 찼습니다. 옆 패널의 기록에서 오래된 것을 지우세요.',
    en: 'The storage is full. Delete old records in the side panel.',
    note: 'Beside that button.',
  },
  expand: { ko: '펼치기', en: 'Expand', note: 'Label of a button.' },
} as const satisfies WordTable
