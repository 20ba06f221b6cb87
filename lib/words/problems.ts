import type { WordTable } from './types'

/** What went wrong, what is still as before, what to do: each problem in three texts. */
export const problemWords = {
  noReader: {
    ko: '이 페이지에 읽기 도구를 넣지 못했습니다',
    en: 'The reader could not be started on this page',
    note: 'Popup, lead: the browser refused the script, or the page went away.',
  },
  noReaderAdvice: {
    ko: '페이지를 새로 고친 뒤 다시 누르세요. 브라우저 오류 화면이나 스토어 화면은 읽을 수 없습니다.',
    en: 'Reload the page and click again. Error pages and store pages of the browser cannot be read.',
    note: 'Popup, advice to noReader.',
  },
  noAnswer: {
    ko: '페이지가 20초 동안 답하지 않았습니다',
    en: 'The page gave no answer for 20 seconds',
    note: 'Popup, lead: a script of the page keeps it busy.',
  },
  noAnswerAdvice: {
    ko: '페이지가 멈춰 있는지 확인하고 새로 고친 뒤 다시 누르세요.',
    en: 'Check whether the page is stuck, reload it and click again.',
    note: 'Popup, advice to noAnswer.',
  },
  keptAsBefore: {
    ko: '저장된 내용은 그대로입니다.',
    en: 'What is stored is as before.',
    note: 'Popup, under a problem: nothing was lost.',
  },
  notKept: {
    ko: '읽은 결과를 저장하지 못했습니다',
    en: 'What was read could not be stored',
    note: 'Note on a policy page, lead; the verdict stands below it.',
  },
  notKeptAdvice: {
    ko: '다섯 단계에는 아직 반영되지 않았습니다. 다시 확인을 누르세요.',
    en: 'The five steps do not count it yet. Click check again.',
    note: 'Note, advice to notKept; names the button of the note.',
  },
  notAllowed: {
    ko: '사이트를 허용하지 않았습니다',
    en: 'The site was not allowed',
    note: 'Popup and first run, lead, after the user said no to the browser.',
  },
  refused: {
    ko: '읽은 것도, 바뀐 것도 없습니다. 읽으려면 다시 눌러 허용하세요.',
    en: 'Nothing was read and nothing has changed. To read it, click again and allow it.',
    note: 'Advice to notAllowed.',
  },
  worker: {
    ko: '확장 프로그램이 답하지 않습니다',
    en: 'The extension does not answer',
    note: 'Own pages, lead: the background part could not be reached or could not store.',
  },
  workerAdvice: {
    ko: '이 화면을 닫고 다시 여세요. 계속되면 브라우저를 다시 시작하세요.',
    en: 'Close this view and open it again. If it goes on, restart the browser.',
    note: 'Own pages, advice to worker.',
  },
} as const satisfies WordTable
