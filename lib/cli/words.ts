import type { WordTable } from '../words/types'

const error = 'Error of the scan command, after the target. Code names and {placeholders} stay.'

/** A target that could not be opened: what happened, what to do. The key is the error's code. */
export const errorWords = {
  'not-found': {
    ko: '파일을 찾을 수 없습니다. 경로를 확인하세요.',
    en: 'The file was not found. Check the path.',
    note: error,
  },
  'not-a-file': {
    ko: '파일이 아니라 폴더입니다. 폴더 안의 파일을 지정하세요.',
    en: 'This is a folder, not a file. Name a file in it.',
    note: error,
  },
  'not-readable': {
    ko: '파일을 읽을 수 없습니다. 읽기 권한을 확인하세요.',
    en: 'The file could not be read. Check that you may read it.',
    note: error,
  },
  'bad-address': {
    ko: '주소 형식이 올바르지 않습니다. https://로 시작하는 주소를 입력하세요.',
    en: 'The address is not well formed. Give an address that begins with https://.',
    note: error,
  },
  'bad-scheme': {
    ko: '{scheme}: 주소는 열지 않습니다. http, https 주소나 파일을 지정하세요.',
    en: 'Addresses with {scheme}: are not opened. Give an http or https address, or a file.',
    note: error,
  },
  'no-host': {
    ko: '{host} 서버를 찾을 수 없습니다. 주소와 네트워크 연결을 확인하세요.',
    en: 'The server {host} was not found. Check the address and your network connection.',
    note: error,
  },
  refused: {
    ko: '{host} 서버에 연결할 수 없습니다. 서버가 켜져 있는지 확인하세요.',
    en: 'The server {host} could not be reached. Check that it is running.',
    note: error,
  },
  tls: {
    ko: '{host} 서버의 인증서를 확인할 수 없습니다({detail}). 브라우저에서 열어 확인하거나 사이트 담당자에게 알리세요.',
    en: 'The certificate of {host} could not be verified ({detail}). Open it in a browser, or tell the owner of the site.',
    note: error,
  },
  timeout: {
    ko: '{host} 서버가 {seconds}초 안에 답하지 않았습니다. 나중에 다시 시도하거나 페이지를 파일로 저장해 지정하세요.',
    en: 'The server {host} did not answer within {seconds} seconds. Try again later, or save the page and give the file.',
    note: error,
  },
  redirects: {
    ko: '{host}에서 이동이 끝없이 반복됩니다. 브라우저에서 최종 주소를 확인해 그 주소를 지정하세요.',
    en: 'The redirects at {host} never end. Find the final address in a browser and give that one.',
    note: error,
  },
  'http-client': {
    ko: '페이지를 받지 못했습니다(HTTP {status}). 주소와 로그인 필요 여부를 확인하세요.',
    en: 'The page was not delivered (HTTP {status}). Check the address, and whether it needs a login.',
    note: error,
  },
  'http-server': {
    ko: '서버에 오류가 있습니다(HTTP {status}). 나중에 다시 시도하세요.',
    en: 'The server reported an error (HTTP {status}). Try again later.',
    note: error,
  },
  'too-large': {
    ko: '{limit} MB보다 커서 열지 않았습니다. 처리방침 페이지만 지정하세요.',
    en: 'It is larger than {limit} MB and was not opened. Give the policy page alone.',
    note: error,
  },
  network: {
    ko: '{host} 서버와의 연결이 끊어졌습니다. 네트워크 연결을 확인하고 다시 시도하세요.',
    en: 'The connection to {host} was lost. Check your network connection and try again.',
    note: error,
  },
} as const satisfies WordTable

export type ErrorCode = keyof typeof errorWords

const usage = 'Usage error of the scan command, on standard error. Flags stay as they are.'

/** What was wrong with the command line. */
export const usageWords = {
  'no-target': {
    ko: '검사할 파일이나 주소를 지정하세요.',
    en: 'Name a file or an address to scan.',
    note: usage,
  },
  'unknown-flag': {
    ko: '{flag} 옵션은 없습니다.',
    en: 'There is no option {flag}.',
    note: usage,
  },
  'no-value': {
    ko: '{flag} 뒤에 값을 입력하세요.',
    en: 'Give a value after {flag}.',
    note: usage,
  },
  'bad-language': {
    ko: '--lang 뒤에는 ko 또는 en을 입력하세요.',
    en: 'Give ko or en after --lang.',
    note: usage,
  },
  'bad-list': {
    ko: '목록 파일 {file}을(를) 읽을 수 없습니다.',
    en: 'The list {file} could not be read.',
    note: usage,
  },
  'bad-list-line': {
    ko: '목록 파일의 {line}번째 줄을 읽을 수 없습니다. 대상 하나 또는 {"target","processors"} 형식의 JSON이어야 합니다.',
    en: 'Line {line} of the list could not be read. It must be one target, or JSON of the form {"target","processors"}.',
    note: usage,
  },
  'no-playwright': {
    ko: '--render에는 playwright-core 패키지가 필요합니다. npm ci를 실행한 뒤 다시 시도하세요.',
    en: '--render needs the package playwright-core. Run npm ci and try again.',
    note: usage,
  },
  'no-browser': {
    ko: '--render에 쓸 Chromium을 찾을 수 없습니다. 설치하거나 CHROME_PATH에 경로를 지정하세요.',
    en: 'No Chromium was found for --render. Install one, or name it in CHROME_PATH.',
    note: usage,
  },
  'browser-failed': {
    ko: '--render에 쓸 브라우저를 시작할 수 없습니다. CHROME_PATH와 브라우저 설치 상태를 확인하세요.',
    en: 'The browser for --render could not be started. Check CHROME_PATH and the installation of the browser.',
    note: usage,
  },
  'bad-report': {
    ko: '{file}: --report 파일 이름은 .html, .csv, .json 가운데 하나로 끝나야 합니다.',
    en: '{file}: the file of --report must end in .html, .csv or .json.',
    note: usage,
  },
  'report-not-writable': {
    ko: '보고서를 {file}에 쓸 수 없습니다. 폴더가 있는지, 쓰기 권한이 있는지 확인하세요.',
    en: 'The report cannot be written to {file}. Check that the folder exists and that you may write there.',
    note: usage,
  },
  'bad-shard': {
    ko: '--shard 뒤에는 1/3처럼 몇 번째/전체 수를 입력하세요.',
    en: 'Give a share such as 1/3 after --shard: which one, of how many.',
    note: usage,
  },
  'one-file': {
    ko: '확인할 보고서 파일을 하나 지정하세요.',
    en: 'Name one report file.',
    note: usage,
  },
  'no-reports': {
    ko: '합칠 보고서와, --report로 쓸 파일을 지정하세요.',
    en: 'Name the reports to merge, and the file to write with --report.',
    note: usage,
  },
  help: {
    ko: '사용법: npm run --silent scan -- [--json] [--render] [--lang ko|en] [--processor 이름]… [--list 파일] [--report 파일.html|csv|json]… [--shard 몇째/전체] 대상…\n대상은 파일 또는 http(s) 주소입니다. 수탁자를 지정하지 않으면 핵클을 찾습니다. --render는 페이지를 Chromium으로 그린 뒤 읽습니다. --report는 보고서를 쓰고, --shard는 목록을 같은 크기로 나눈 한 몫만 검사합니다.\n종료 코드: 0 모두 기재됨, 1 그 밖의 결과, 2 사용법 오류 또는 열지 못한 대상.',
    en: 'Usage: npm run --silent scan -- [--json] [--render] [--lang ko|en] [--processor NAME]… [--list FILE] [--report FILE.html|csv|json]… [--shard I/N] TARGET…\nA target is a file or an http(s) address. Without a processor, Hackle is looked for. --render draws each page in Chromium before it is read. --report writes a report, --shard scans one of N equal shares of the list.\nExit code: 0 all listed, 1 any other outcome, 2 wrong usage or a target that could not be opened.',
    note: usage,
  },
} as const satisfies WordTable

const line = 'Line of the human output of the scan command.'

export const outputWords = {
  'could-not-open': { ko: '열지 못함', en: 'Could not open', note: line },
  proof: { ko: '근거', en: 'Proof', note: line },
  place: { ko: '위치', en: 'Place', note: line },
  advice: { ko: '할 일', en: 'What to do', note: line },
  findings: { ko: '점검 항목', en: 'Findings', note: line },
  row: { ko: '{row}번째', en: 'no. {row}', note: 'Row or item of a place, in the human output of scan.' },
} as const satisfies WordTable

const name = 'Name of an outcome, before its sentence. Never says passed or safe.'

export const outcomeNames = {
  ok: { ko: '기재됨', en: 'Listed', note: name },
  incomplete: { ko: '일부 누락', en: 'Partly listed', note: name },
  missing: { ko: '누락', en: 'Missing', note: name },
  unknown: { ko: '알 수 없음', en: 'Cannot tell', note: name },
  'not-a-policy': { ko: '처리방침 아님', en: 'Not a policy', note: name },
} as const satisfies WordTable

const verdict = 'Verdict of one finding, after the rule’s id.'

export const findingVerdictWords = {
  pass: { ko: '확인', en: 'seen', note: verdict },
  fail: { ko: '할 일', en: 'to do', note: verdict },
  unclear: { ko: '불명확', en: 'unclear', note: verdict },
  'not-applicable': { ko: '해당 없음', en: 'not applicable', note: verdict },
} as const satisfies WordTable

const part = 'Part of a page where a quote stands, before its number.'

export const partWords = {
  heading: { ko: '제목', en: 'heading', note: part },
  paragraph: { ko: '본문', en: 'text', note: part },
  list: { ko: '목록', en: 'list', note: part },
  table: { ko: '표', en: 'table', note: part },
  title: { ko: '문서 제목', en: 'title', note: part },
  link: { ko: '링크', en: 'link', note: part },
} as const satisfies WordTable
