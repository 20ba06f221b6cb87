import type { WordTable } from '../words/types'

export const repairCommandWords = {
  help: {
    ko: [
      '사용법: npm run --silent repair -- [--name 상호] [--processor 이름] 파일_또는_주소',
      '',
      '처리방침에 빠진 위탁 내용을 그 페이지의 형식으로 써 넣어 표준 출력에 인쇄합니다. 원본 파일은 그대로 둡니다.',
      '',
      '  --name 상호        계약서에 적힌 수탁자의 상호. 없으면 빈칸으로 표시합니다.',
      '  --processor 이름   찾을 수탁자(기본값 Hackle).',
      '',
      '종료 코드: 0 고친 페이지를 인쇄했거나 고칠 것이 없음(원본을 인쇄), 1 고칠 수 없음, 2 사용법 오류 또는 열지 못함.',
    ].join('\n'),
    en: [
      'Usage: npm run --silent repair -- [--name NAME] [--processor NAME] FILE_OR_URL',
      '',
      'Writes what a privacy policy lacks on entrustment in the form of that page and prints the page to standard output.',
      'The file itself stays as it is.',
      '',
      '  --name NAME        The processor as named in your contract. Without it a marked blank is written.',
      '  --processor NAME   Whom to look for (Hackle by default).',
      '',
      'Exit code: 0 the repaired page was printed, or nothing is missing (the page is printed as it is); 1 it cannot be',
      'repaired; 2 a usage error, or the target could not be opened.',
    ].join('\n'),
    note: 'Help of the repair command. Flags and the command stay.',
  },
  usage: {
    ko: '파일이나 주소를 하나 지정하세요.',
    en: 'Name one file or address.',
    note: 'Usage error of the repair command.',
  },
  'no-value': {
    ko: '{flag} 뒤에 값을 적으세요.',
    en: 'Give a value after {flag}.',
    note: 'Usage error of the repair command.',
  },
  'unknown-flag': {
    ko: '모르는 옵션입니다: {flag}',
    en: 'Unknown option: {flag}',
    note: 'Usage error of the repair command.',
  },
  'not-text': {
    ko: '글로 된 페이지가 아니라 고칠 수 없습니다.',
    en: 'This is not a page of text and cannot be repaired.',
    note: 'The repair command met a PDF, an image or another file.',
  },
  'no-place': {
    ko: '페이지에 써 넣을 곳을 찾지 못했습니다.',
    en: 'No place to write it was found on the page.',
    note: 'The repair command found the page without a place for the text.',
  },
  'too-deep': {
    ko: '페이지의 구조가 너무 깊어 고칠 수 없습니다.',
    en: 'The page is nested too deeply to be repaired.',
    note: 'The repair command met a page that cannot be written out.',
  },
} as const satisfies WordTable
