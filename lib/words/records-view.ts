import type { WordTable } from './types'

/** Texts of the records view. */
export const recordsWords = {
  count: { ko: '기록 {n}건', en: 'Records: {n}', note: 'Heading over the list.' },
  usage: { ko: '{used} / {room} 사용', en: '{used} of {room} used', note: 'Sizes such as 9.8 MB.' },
  none: {
    ko: '남긴 기록이 아직 없습니다',
    en: 'No record has been kept yet',
    note: 'Lead of the empty view.',
  },
  noneWhy: {
    ko: '처리방침을 읽은 결과에서 기록 저장을 누르면 그때의 문장과 판정이 여기에 남습니다.',
    en: 'Press Keep a record at a verdict: the words and the outcome of that moment then stay here.',
    note: 'Under that lead. Names the button as it is called.',
  },
  noneFit: { ko: '맞는 기록이 없습니다.', en: 'No record fits.', note: 'Nothing fits search and filters.' },
  search: { ko: '주소나 문장으로 찾기', en: 'Find by address or words', note: 'Label of the search field.' },
  filters: { ko: '거르기', en: 'Filter', note: 'Opens the filters.' },
  outcome: { ko: '판정', en: 'Outcome', note: 'Filter.' },
  host: { ko: '사이트', en: 'Site', note: 'Filter.' },
  from: { ko: '처음 날짜', en: 'From', note: 'Filter: first day.' },
  to: { ko: '마지막 날짜', en: 'To', note: 'Filter: last day.' },
  any: { ko: '모두', en: 'All', note: 'Choice of a filter that does not narrow.' },
  more: { ko: '더 보기 ({n}건)', en: 'Show more ({n})', note: 'Button under the list.' },
  damaged: {
    ko: '읽을 수 없는 기록이 {n}건 있습니다. 저장된 내용이 바뀌었거나 깨졌습니다. 지우지 않고 그대로 둡니다.',
    en: 'Records that cannot be read: {n}. What is stored was altered or damaged. It is left as it is.',
    note: 'Above the list. Must say that nothing is thrown away.',
  },
  choose: { ko: '고르기: {name}', en: 'Choose: {name}', note: 'Label of a box; {name} is page and time.' },
  chosen: { ko: '{n}건 고름', en: 'Chosen: {n}', note: 'Above the list once records are chosen.' },
  compare: { ko: '둘 비교', en: 'Compare two', note: 'Button: needs two chosen records.' },
  compareHint: {
    ko: '비교하려면 기록 둘을 고르세요.',
    en: 'Choose two records to compare them.',
    note: 'When the button is pressed with another number.',
  },
  remove: { ko: '지우기', en: 'Delete', note: 'Button.' },
  removeSure: {
    ko: '기록 {n}건을 지웁니다. 되돌릴 수 없습니다. 지운 자리에는 시각과 해시만 남습니다.',
    en: 'Records to be deleted: {n}. This cannot be undone. Only time and hash stay in their place.',
    note: 'Asked in place before deleting.',
  },
  removeYes: { ko: '{n}건 지우기', en: 'Delete {n}', note: 'Button that deletes.' },
  removeNo: { ko: '그대로 두기', en: 'Leave them', note: 'Button that does not delete.' },
  removed: { ko: '{n}건을 지웠습니다.', en: 'Deleted: {n}.', note: 'After deleting.' },
  oldest: {
    ko: '가장 오래된 기록 {n}건을 지웁니다. 되돌릴 수 없습니다. 몇 건이 있었는지와 마지막 해시는 남습니다.',
    en: 'The oldest records are deleted: {n}. This cannot be undone. Their number and the last hash stay.',
    note: 'Asked in place before making room.',
  },
  exportAs: { ko: '{n}건 내보내기', en: 'Export {n}', note: 'Before the three formats.' },
  exportOf: {
    ko: '{format} 내보내기: {n}건',
    en: '{format} export: {n}',
    note: 'Read aloud on the button of a format.',
  },
  exported: { ko: '파일을 내려받았습니다.', en: 'The file is downloaded.', note: 'After an export.' },
  verify: { ko: '기록 파일 검증', en: 'Verify a record file', note: 'Link to the page that checks a file.' },
  failed: {
    ko: '하지 못했습니다. 저장된 기록은 그대로입니다. 다시 누르세요.',
    en: 'It could not be done. The records are as before. Press it again.',
    note: 'An act on records that failed.',
  },
  back: { ko: '기록 목록', en: 'All records', note: 'Button: back to the list.' },
  page: { ko: '페이지', en: 'Page', note: 'Label in a record.' },
  at: { ko: '시각', en: 'Time', note: 'Label in a record.' },
  source: { ko: '확인 방법', en: 'Read by', note: 'Label in a record.' },
  tester: { ko: '확인한 사람', en: 'Tester', note: 'Label in a record: a role.' },
  nobody: { ko: '적지 않음', en: 'Not given', note: 'No tester was given.' },
  processor: { ko: '찾은 수탁자', en: 'Processor looked for', note: 'Label in a record.' },
  effective: { ko: '시행일', en: 'Effective date', note: 'Label in a record.' },
  coverage: { ko: '읽은 비율', en: 'Share read', note: 'Label in a record.' },
  tool: { ko: '도구', en: 'Tool', note: 'Label in a record: name and version.' },
  number: { ko: '이 페이지의 {n}번째 기록', en: 'Record {n} of this page', note: 'Over a record.' },
  previous: { ko: '이전 기록', en: 'Record before', note: 'Button: the record before of the same page.' },
  next: { ko: '다음 기록', en: 'Record after', note: 'Button: the next record of the same page.' },
  comparePrevious: {
    ko: '이전 기록과 비교',
    en: 'Compare with the record before',
    note: 'Button in a record.',
  },
  stated: { ko: '사람의 진술', en: 'Stated by a person', note: 'Heading in a record. 진술 as in the state.' },
  findings: { ko: '판정 근거 {n}건', en: 'Findings ({n})', note: 'Heading in a record.' },
  rule: {
    ko: '{rule} · 규칙 {version}판 · 근거 {day} 확인',
    en: '{rule} · rule version {version} · source checked {day}',
    note: 'Under a finding: the rule as it stood then.',
  },
  text: { ko: '위탁 항목의 글', en: 'Text of the section', note: 'Heading in a record.' },
  noText: {
    ko: '위탁 항목이 없었습니다.',
    en: 'There was no entrustment section.',
    note: 'In place of the text.',
  },
  masked: {
    ko: '담당자의 이름, 전화번호, 전자우편은 가렸습니다.',
    en: 'Names, phone numbers and e-mail addresses of contact persons are masked.',
    note: 'Under the text of a record.',
  },
  hashes: { ko: '해시', en: 'Hashes', note: 'Heading in a record.' },
  hash: { ko: '이 기록', en: 'This record', note: 'Label of a hash.' },
  textHash: { ko: '위탁 항목의 글', en: 'Text of the section', note: 'Label of a hash.' },
  previousHash: { ko: '이전 기록', en: 'Record before', note: 'Label of a hash.' },
  first: { ko: '첫 기록', en: 'First record', note: 'In place of the hash of the record before.' },
  gone: {
    ko: '이 기록은 지워졌거나 읽을 수 없습니다.',
    en: 'This record was deleted or cannot be read.',
    note: 'In place of a record.',
  },
  comparing: { ko: '전후 비교', en: 'Before and after', note: 'Heading of the comparison.' },
  before: { ko: '전', en: 'Before', note: 'The older of two records.' },
  after: { ko: '후', en: 'After', note: 'The newer of two records.' },
  sameText: {
    ko: '위탁 항목의 글은 같습니다.',
    en: 'The text of the section is the same.',
    note: 'In place of the differences.',
  },
  limits: { ko: '기록 보관', en: 'How records are kept', note: 'Opens the settings of records.' },
  always: {
    ko: '처리방침을 읽을 때마다 기록',
    en: 'Keep a record of every scan',
    note: 'Label of a box in the settings of records.',
  },
  most: { ko: '최대 건수', en: 'Most records', note: 'Field: a number.' },
  days: {
    ko: '보관 일수 (비우면 제한 없음)',
    en: 'Days to keep (empty: no limit)',
    note: 'Field: a number.',
  },
  limitsHelp: {
    ko: '넘으면 오래된 것부터 지우고, 몇 건이었는지와 마지막 해시를 남깁니다.',
    en: 'Beyond that the oldest go first. Their number and the last hash stay.',
    note: 'Under the two fields.',
  },
  wrongNumber: {
    ko: '1부터 {most}까지의 수를 적으세요.',
    en: 'Enter a number from 1 to {most}.',
    note: 'Under a field.',
  },
  role: { ko: '확인하는 사람의 역할', en: 'Role of the tester', note: 'Field; such as 개인정보 담당.' },
  name: { ko: '이름 (선택)', en: 'Name (optional)', note: 'Field: name of the tester.' },
  testerHelp: {
    ko: '사람이 남기는 기록에 적힙니다. 이름은 기록과 따로 보관하며, 지워도 기록의 해시는 그대로입니다.',
    en: 'Stands in records that a person keeps. The name is kept apart: erasing it leaves the hashes of the records as they are.',
    note: 'Under the two fields.',
  },
  eraseNames: {
    ko: '이름 모두 지우기',
    en: 'Erase all names',
    note: 'Button: erases the names of all testers.',
  },
  namesErased: {
    ko: '이름을 지웠습니다. 역할은 남았습니다.',
    en: 'Names are erased. Roles stay.',
    note: 'After erasing names.',
  },
  saved: { ko: '저장했습니다.', en: 'Saved.', note: 'After saving.' },
  save: { ko: '저장', en: 'Save', note: 'Button.' },
} as const satisfies WordTable

/** What set a scan off. Keys are `ScanRecord.source`. */
export const sourceWords = {
  person: { ko: '사람이 확인', en: 'A person', note: 'What set a scan off.' },
  automatic: {
    ko: '페이지를 열 때 자동',
    en: 'By itself when the page was opened',
    note: 'What set a scan off.',
  },
  batch: { ko: '여러 페이지 확인', en: 'A list of pages', note: 'What set a scan off.' },
  watch: { ko: '지켜보기', en: 'Watching', note: 'What set a scan off.' },
  'command-line': { ko: '명령줄', en: 'Command line', note: 'What set a scan off.' },
} as const satisfies WordTable

/** Texts of a word-level difference. */
export const diffWords = {
  removed: { ko: '빠짐', en: 'removed', note: 'Read aloud before words that are gone; also in the key.' },
  added: { ko: '더함', en: 'added', note: 'Read aloud before words that are new; also in the key.' },
  end: { ko: '끝', en: 'end', note: 'Read aloud after such words.' },
  same: {
    ko: '그대로 {n}자',
    en: '{n} letters unchanged',
    note: 'Stands for words left out between two differences.',
  },
  rest: { ko: '글 전체 보기', en: 'Show the whole text', note: 'Button under a shortened difference.' },
} as const satisfies WordTable

/** The store of records could not do it: what happened, what is still there, what to do. */
export const storeProblems = {
  full: {
    ko: '기록을 저장하지 못했습니다',
    en: 'The record could not be kept',
    note: 'Lead: the storage is full.',
  },
  fullKept: {
    ko: '저장 공간이 가득 찼습니다. 판정은 이 창에 남아 있으며, 닫으면 사라집니다.',
    en: 'The storage is full. The verdict stays in this window and is gone when it closes.',
    note: 'Under that lead.',
  },
  fullAdvice: {
    ko: '파일로 내려받거나, 오래된 기록을 지운 뒤 다시 저장하세요.',
    en: 'Download it as a file, or delete old records and keep it again.',
    note: 'Under that lead; names the two buttons.',
  },
  failed: {
    ko: '기록을 저장하지 못했습니다',
    en: 'The record could not be kept',
    note: 'Lead: the storage refused for another reason.',
  },
  failedAdvice: {
    ko: '파일로 내려받은 뒤 브라우저를 다시 시작하세요.',
    en: 'Download it as a file, then restart the browser.',
    note: 'Under that lead.',
  },
  download: { ko: '파일로 내려받기', en: 'Download as a file', note: 'Button.' },
  makeRoom: { ko: '오래된 기록 지우기', en: 'Delete old records', note: 'Button.' },
  closed: {
    ko: '기록을 열지 못했습니다',
    en: 'The records could not be opened',
    note: 'Lead: the store of records does not open.',
  },
  closedKept: {
    ko: '저장된 기록은 그대로 있습니다.',
    en: 'What is stored is as before.',
    note: 'Under that lead.',
  },
  newer: {
    ko: '더 새로운 버전이 남긴 기록입니다. 확장 프로그램을 업데이트하세요.',
    en: 'A newer version kept these records. Update the extension.',
    note: 'Advice under that lead.',
  },
  closedAdvice: {
    ko: '이 화면을 닫고 다시 여세요. 계속되면 브라우저를 다시 시작하세요.',
    en: 'Close this view and open it again. If it goes on, restart the browser.',
    note: 'Advice under that lead.',
  },
} as const satisfies WordTable
