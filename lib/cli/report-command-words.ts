import type { WordTable } from '../words/types'

const problem = 'Problem of verify-record or merge-reports, on standard error.'
const help = 'Help of a command. Flags and exit codes stay as they are.'

export const commandReportWords = {
  title: {
    ko: '개인정보 처리방침 확인 보고서',
    en: 'Report on privacy policies',
    note: 'Title of a report that the command line writes.',
  },
} as const satisfies WordTable

/** What went wrong with a report that was to be read. */
export const reportProblemWords = {
  'not-readable': {
    ko: '{file} 파일을 읽을 수 없습니다. 경로와 읽기 권한을 확인하세요.',
    en: 'The file {file} could not be read. Check the path, and that you may read it.',
    note: problem,
  },
  'not-a-report': {
    ko: '{file} 파일은 이 도구가 쓴 JSON 또는 HTML 보고서가 아닙니다.',
    en: 'The file {file} is not a JSON or HTML report of this tool.',
    note: problem,
  },
  'changed-report': {
    ko: '{file} 파일은 쓴 뒤에 바뀌었으므로 합치지 않았습니다. npm run --silent verify-record -- {file} 로 확인하세요.',
    en: 'The file {file} was changed after it was written and was not merged. See npm run --silent verify-record -- {file}.',
    note: problem,
  },
  'missing-share': {
    ko: '목록의 대상 {count}곳이 어느 보고서에도 없어 합치지 않았습니다. 빠진 몫을 다시 실행하세요.',
    en: 'Targets of the list that stand in none of the reports: {count}. Nothing was merged. Run the missing share again.',
    note: problem,
  },
  'other-list': {
    ko: '길이가 다른 목록의 몫이라 합치지 않았습니다. 같은 목록으로 만든 보고서를 지정하세요.',
    en: 'These are shares of lists of different length. Nothing was merged. Name reports of one list.',
    note: problem,
  },
} as const satisfies WordTable

export const verifyUsageWords = {
  help: {
    ko: '사용법: npm run --silent verify-record -- [--head 해시] [--lang ko|en] 파일\n파일은 내보낸 JSON 또는 HTML 보고서입니다. --head는 보고서를 만들 때 다른 곳에 맡겨 둔 머리 해시입니다.\n종료 코드: 0 바뀌지 않음(빠진 기록은 따로 알림), 1 바뀜, 2 사용법 오류 또는 읽을 수 없는 파일.',
    en: 'Usage: npm run --silent verify-record -- [--head HASH] [--lang ko|en] FILE\nFILE is an exported report, JSON or HTML. --head is the head hash that was lodged elsewhere when the report was made.\nExit code: 0 unaltered (removed records are told apart), 1 changed, 2 wrong usage or a file that cannot be read.',
    note: help,
  },
} as const satisfies WordTable

export const mergeUsageWords = {
  help: {
    ko: '사용법: npm run --silent merge-reports -- --report 파일.html|csv|json [--report …] [--lang ko|en] 보고서…\n--shard로 나누어 만든 JSON 또는 HTML 보고서를 원래 목록의 순서로 합칩니다.\n종료 코드: 0 모두 기재됨, 1 그 밖의 결과, 2 사용법 오류, 열지 못한 대상 또는 합칠 수 없는 보고서.',
    en: 'Usage: npm run --silent merge-reports -- --report FILE.html|csv|json [--report …] [--lang ko|en] REPORT…\nJoins JSON or HTML reports that were made with --shard, in the order of the whole list.\nExit code: 0 all listed, 1 any other outcome, 2 wrong usage, a target that could not be opened, or a report that cannot be merged.',
    note: help,
  },
} as const satisfies WordTable
