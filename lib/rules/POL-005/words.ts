import type { WordTable } from '../../words/types'
import { shared } from '../advice-words'

const note = 'Finding of rule POL-005, in the list of findings. {name} and {subject} are the processor.'

export const words = {
  read: {
    ko: '페이지를 끝까지 읽었습니다.',
    en: 'The page was read to its end.',
    note,
  },
  time: {
    ko: '시간 제한 때문에 페이지를 {percent}%까지 읽었습니다.',
    en: 'The page was read up to {percent}%, where the time limit was reached.',
    note,
  },
  pdf: {
    ko: 'PDF로 된 부분을 읽지 못했습니다.',
    en: 'A part given as PDF could not be read.',
    note,
  },
  hwp: {
    ko: '한글 문서는 읽지 못합니다.',
    en: 'An HWP document cannot be read.',
    note,
  },
  image: {
    ko: '이미지로 된 부분을 읽지 못했습니다.',
    en: 'A part given as an image could not be read.',
    note,
  },
  binary: {
    ko: '글이 아닌 파일이라 읽지 못했습니다.',
    en: 'The file is not text and could not be read.',
    note,
  },
  frame: {
    ko: '다른 사이트의 프레임을 읽지 못했습니다.',
    en: 'A frame of another site could not be read.',
    note,
  },
  'script-shell': {
    ko: '스크립트가 그리기 전이라 페이지에 글이 없습니다.',
    en: 'The page has no text before its scripts have run.',
    note,
  },
  empty: {
    ko: '페이지가 비어 있습니다.',
    en: 'The page is empty.',
    note,
  },
  changed: {
    ko: '읽는 동안 페이지가 바뀌었습니다.',
    en: 'The page changed while it was read.',
    note,
  },
  size: {
    ko: '페이지가 너무 커서 끝까지 읽지 못했습니다.',
    en: 'The page is too large to be read to its end.',
    note,
  },
} as const satisfies WordTable

export const advice = {
  time: shared.readRest,
  pdf: shared.readRest,
  hwp: shared.readRest,
  image: shared.readRest,
  binary: shared.readRest,
  frame: shared.readRest,
  size: shared.readRest,
  'script-shell': shared.waitForPage,
  empty: shared.waitForPage,
  changed: shared.waitForPage,
} as const satisfies WordTable
