import type { WordTable } from './types'

/** Why a row has no result, and what to do; keys are codes of a row. */
export const rowProblems = {
  'empty-cell': {
    ko: '주소가 없습니다. 주소를 적으세요.',
    en: 'There is no address. Enter one.',
    note: 'Why a row has no verdict, and what to do. Short: it stands in a table.',
  },
  'bad-address': {
    ko: '웹 주소가 아닙니다. www.example.com/privacy처럼 적으세요.',
    en: 'This is not a web address. Enter it like www.example.com/privacy.',
    note: 'Why a row has no verdict, and what to do. Short: it stands in a table.',
  },
  'bad-scheme': {
    ko: '{scheme}: 주소는 읽지 않습니다. https 주소를 적으세요.',
    en: 'Addresses with {scheme}: are not read. Enter an https address.',
    note: 'Why a row has no verdict, and what to do. Short: it stands in a table.',
  },
  several: {
    ko: '한 칸에 주소가 여럿입니다. 한 줄에 하나씩 적으세요.',
    en: 'One cell holds several addresses. Enter one a line.',
    note: 'Why a row has no verdict, and what to do. Short: it stands in a table.',
  },
  credentials: {
    ko: '주소에 사용자 이름이나 비밀번호가 있습니다. 빼고 적으세요.',
    en: 'The address holds a user name or password. Leave it out.',
    note: 'Why a row has no verdict, and what to do. Short: it stands in a table.',
  },
  'too-long': {
    ko: '주소가 {most}자를 넘습니다. 짧은 주소를 적으세요.',
    en: 'The address has more than {most} letters. Enter a shorter one.',
    note: 'Why a row has no verdict, and what to do. Short: it stands in a table.',
  },
  'not-allowed': {
    ko: '이 사이트를 허용해야 읽을 수 있습니다.',
    en: 'This site has to be allowed before it can be read.',
    note: 'Why a row has no verdict, and what to do. Short: it stands in a table.',
  },
  'redirect-not-allowed': {
    ko: '허용하지 않은 사이트로 넘어갑니다. 그 사이트를 허용하거나, 넘어간 주소를 목록에 적으세요.',
    en: 'It leads on to a site that is not allowed. Allow that site, or put the address it leads to in the list.',
    note: 'Why a row has no verdict, and what to do. Short: it stands in a table.',
  },
  'log-in': {
    ko: '로그인 화면으로 넘어갑니다. 로그인 없이 열리는 처리방침 주소를 적으세요.',
    en: 'It leads to a log-in page. Enter the address of the policy that opens without logging in.',
    note: 'Why a row has no verdict, and what to do. Short: it stands in a table.',
  },
  'not-found': {
    ko: '페이지가 없습니다 ({status}). 주소를 확인하세요.',
    en: 'There is no such page ({status}). Check the address.',
    note: 'Why a row has no verdict, and what to do. Short: it stands in a table.',
  },
  'http-client': {
    ko: '서버가 페이지를 내주지 않습니다 ({status}). 직접 열어 확인하세요.',
    en: 'The server does not give the page out ({status}). Open it and check yourself.',
    note: 'Why a row has no verdict, and what to do. Short: it stands in a table.',
  },
  'http-server': {
    ko: '서버에 오류가 있습니다 ({status}). 나중에 다시 읽으세요.',
    en: 'The server has an error ({status}). Read it again later.',
    note: 'Why a row has no verdict, and what to do. Short: it stands in a table.',
  },
  'too-many-requests': {
    ko: '서버가 요청이 많다며 받지 않습니다. 나중에 다시 읽으세요.',
    en: 'The server takes no more requests for now. Read it again later.',
    note: 'Why a row has no verdict, and what to do. Short: it stands in a table.',
  },
  timeout: {
    ko: '서버가 {seconds}초 안에 답하지 않았습니다. 나중에 다시 읽으세요.',
    en: 'The server did not answer within {seconds} seconds. Read it again later.',
    note: 'Why a row has no verdict, and what to do. Short: it stands in a table.',
  },
  network: {
    ko: '연결하지 못했습니다. 주소와 인증서를 확인하고 다시 읽으세요.',
    en: 'No connection could be made. Check the address and its certificate, then read it again.',
    note: 'Why a row has no verdict, and what to do. Short: it stands in a table.',
  },
  'too-large': {
    ko: '페이지가 {limit}MB를 넘습니다. 직접 열어 확인하세요.',
    en: 'The page is over {limit} MB. Open it and check yourself.',
    note: 'Why a row has no verdict, and what to do. Short: it stands in a table.',
  },
  stopped: {
    ko: '멈췄습니다. 다시 읽으세요.',
    en: 'It was stopped. Read it again.',
    note: 'Why a row has no verdict, and what to do. Short: it stands in a table.',
  },
  unreadable: {
    ko: '읽는 중에 오류가 났습니다. 직접 열어 확인하세요.',
    en: 'Reading it failed. Open it and check yourself.',
    note: 'Why a row has no verdict, and what to do. Short: it stands in a table.',
  },
} as const satisfies WordTable

/** What a row shows in the column of outcomes while it has none; keys are marks of a row. */
export const markWords = {
  reading: { ko: '읽는 중', en: 'Reading', note: 'State of a row.' },
  waiting: { ko: '차례 대기', en: 'Waiting', note: 'State of a row.' },
  'needs-allow': {
    ko: '허용 필요',
    en: 'Not allowed yet',
    note: 'State of a row: a site has to be allowed.',
  },
  failed: { ko: '열지 못함', en: 'Could not open', note: 'State of a row.' },
  skipped: { ko: '읽지 않음', en: 'Not read', note: 'State of a row: the line holds no address.' },
} as const satisfies WordTable

/** Texts of the table of results. */
export const tableWords = {
  results: { ko: '결과', en: 'Results', note: 'Name of the part, read aloud, and head of the first column.' },
  caption: { ko: '처리방침 확인 결과', en: 'Results of the policies', note: 'Caption, read aloud.' },
  filter: { ko: '결과로 거르기', en: 'Filter by result', note: 'Name of the group of filters, read aloud.' },
  all: { ko: '모두 {n}', en: 'All {n}', note: 'Filter with its count.' },
  fix: { ko: '고칠 곳 {n}', en: 'To fix {n}', note: 'Filter: missing or partly listed.' },
  look: { ko: '직접 볼 곳 {n}', en: 'To look at {n}', note: 'Filter: a person has to look.' },
  listed: { ko: '기재됨 {n}', en: 'Listed {n}', note: 'Filter; as the outcome.' },
  search: { ko: '회사나 주소 찾기', en: 'Find a company or address', note: 'Search field.' },
  sort: { ko: '차례', en: 'Order', note: 'Label of the choice of order.' },
  company: { ko: '회사와 주소', en: 'Company and address', note: 'Head of a column.' },
  section: { ko: '위탁 항목', en: 'Section', note: 'Head of a column: the article on entrustment.' },
  sentence: { ko: '판정과 근거', en: 'Verdict and proof', note: 'Head of a column.' },
  read: { ko: '읽음', en: 'Read', note: 'Head of a column: share of the page that was read.' },
  time: { ko: '시각', en: 'Time', note: 'Head of a column.' },
  open: { ko: '펼치기', en: 'Open', note: 'Head of the last column, read aloud.' },
  openOf: { ko: '{name} 근거 펼치기', en: 'Show the proof of {name}', note: 'Button of a row.' },
  closeOf: { ko: '{name} 근거 접기', en: 'Hide the proof of {name}', note: 'Button of a row.' },
  percent: { ko: '{n}%', en: '{n} %', note: 'Share of the page that was read.' },
  none: { ko: '-', en: '-', note: 'A cell that holds nothing yet.' },
  notFound: { ko: '찾지 못함', en: 'Not found', note: 'No article on entrustment was found.' },
  waits: { ko: '차례를 기다립니다.', en: 'Its turn comes.', note: 'A row that waits.' },
  isRead: { ko: '처리방침을 읽고 있습니다.', en: 'The policy is being read.', note: 'A row under way.' },
  empty: {
    ko: '여기에 맞는 곳이 없습니다.',
    en: 'Nothing fits here.',
    note: 'No row fits filter and search.',
  },
  pages: { ko: '쪽 넘기기', en: 'Pages', note: 'Name of the part with the page buttons, read aloud.' },
  pageOf: { ko: '{from}~{to} / {n}', en: '{from}–{to} of {n}', note: 'Which rows are shown.' },
  previous: { ko: '앞', en: 'Previous', note: 'Button: the rows before.' },
  next: { ko: '뒤', en: 'Next', note: 'Button: the rows after.' },
  loading: { ko: '여는 중', en: 'Opening', note: 'While the details of a row are loaded.' },
  lines: { ko: '목록 {n}번째 줄', en: 'Line {n} of the list', note: '{n}: one number or several.' },
  page: { ko: '페이지 열기', en: 'Open the page', note: 'Link to the policy.' },
  allowSite: {
    ko: '{site} 허용',
    en: 'Allow {site}',
    note: 'Button; the browser then asks. {site}: a host.',
  },
  again: { ko: '다시 읽기', en: 'Read again', note: 'Button of a row.' },
  rendered: {
    ko: '스크립트로 그려지는 페이지여서 창에 열어 읽었습니다.',
    en: 'The page is drawn by script, so it was opened in a window and read there.',
    note: 'In the details of a row.',
  },
  effective: { ko: '시행일 {day}', en: 'effective {day}', note: 'Effective date of the policy.' },
  processors: {
    ko: '이 페이지의 수탁자 {n}곳',
    en: '{n} processors on this page',
    note: 'Opens the table of all processors.',
  },
  copyTable: { ko: '표 복사', en: 'Copy the table', note: 'Button: copies all processors of the page.' },
  copied: { ko: '복사했습니다.', en: 'Copied.', note: 'After copying.' },
  notCopied: {
    ko: '복사하지 못했습니다. 표를 직접 선택해 복사하세요.',
    en: 'It could not be copied. Select the table and copy it.',
    note: 'After the browser refused.',
  },
  processor: { ko: '수탁자', en: 'Processor', note: 'Head of a column.' },
  work: { ko: '위탁업무', en: 'Work', note: 'Head of a column.' },
  retention: { ko: '보유 및 이용기간', en: 'Retention', note: 'Head of a column.' },
  findings: { ko: '판정 근거 {n}건', en: 'Findings ({n})', note: 'Opens the list of findings.' },
} as const satisfies WordTable

/** Orders of the table; keys are sort keys. */
export const sortWords = {
  list: { ko: '목록 순서', en: 'As in the list', note: 'Order of the table.' },
  outcome: { ko: '고칠 것부터', en: 'To fix first', note: 'Order of the table.' },
  company: { ko: '회사 이름', en: 'Company', note: 'Order of the table.' },
  coverage: { ko: '덜 읽은 것부터', en: 'Least read first', note: 'Order of the table.' },
  time: { ko: '최근 읽은 것부터', en: 'Latest first', note: 'Order of the table.' },
} as const satisfies WordTable
