import type { WordTable } from './types'

const lead =
  'Verification of an exported report: the result, first line. Never says that a record is true or lawful.'
const line = 'Verification of an exported report: one line of the result, in a terminal and on the page.'
const page = 'Page that verifies an exported report.'

/** What came of checking an exported report. A removal is never called an alteration. */
export const verificationWords = {
  unaltered: {
    ko: '내보낸 뒤에 바뀐 내용이 없습니다.',
    en: 'Nothing was changed after the export.',
    note: lead,
  },
  'unaltered-removed': {
    ko: '남아 있는 기록은 내보낸 뒤에 바뀌지 않았습니다. 파일에서 빠진 기록이 있습니다.',
    en: 'The records that are left were not changed after the export. Some were taken out of the file.',
    note: lead,
  },
  changed: {
    ko: '내보낸 뒤에 바뀐 내용이 있습니다.',
    en: 'Something was changed after the export.',
    note: lead,
  },
  'not-lodged': {
    ko: '맡겨 둔 머리 해시와 다른 파일입니다.',
    en: 'This is not the file whose head hash was lodged.',
    note: lead,
  },
  unreadable: {
    ko: '내보낸 기록 파일로 읽을 수 없습니다. 내려받은 JSON 또는 HTML 파일을 그대로 선택하세요.',
    en: 'This cannot be read as an exported report. Choose the JSON or HTML file as it was downloaded.',
    note: lead,
  },
  counts: {
    ko: '기록 {records}건, 페이지 {chains}곳을 확인했습니다.',
    en: 'Records checked: {records}. Pages: {chains}.',
    note: line,
  },
  content: {
    ko: '바뀐 기록: {number}번 ({url}, {at}). 내용이 처음 기록과 다릅니다.',
    en: 'Changed: record no. {number} ({url}, {at}). What it says is not what was recorded.',
    note: line,
  },
  text: {
    ko: '바뀐 기록: {number}번 ({url}, {at}). 위탁 항목의 글이 처음 기록과 다릅니다.',
    en: 'Changed: record no. {number} ({url}, {at}). The text of the entrustment section is not what was recorded.',
    note: line,
  },
  link: {
    ko: '바뀐 기록: {number}번 ({url}, {at}) 또는 그 앞. 앞뒤 기록의 해시가 이어지지 않습니다.',
    en: 'Changed: record no. {number} ({url}, {at}) or the one before it. Their hashes do not follow on each other.',
    note: line,
  },
  duplicate: {
    ko: '바뀐 기록: {number}번 ({url}, {at}). 같은 자리에 기록이 둘 있습니다.',
    en: 'Changed: record no. {number} ({url}, {at}). Two entries claim its place.',
    note: line,
  },
  'no-url': {
    ko: '주소가 남지 않은 기록',
    en: 'address not kept',
    note: 'Stands for {url} where only hashes are left.',
  },
  'no-at': { ko: '시각 없음', en: 'no time', note: 'Stands for {at} where only hashes are left.' },
  header: {
    ko: '제목, 확인한 사람, 시각 또는 대상 목록이 바뀌었습니다.',
    en: 'The title, the tester, the times or the list of targets were changed.',
    note: line,
  },
  readable: {
    ko: '화면에 보이는 내용이 함께 담긴 기록과 다릅니다. 담긴 기록을 따르세요.',
    en: 'The part that is shown says something else than the records inside. Go by the records.',
    note: line,
  },
  'readable-other': {
    ko: '다른 버전의 도구가 쓴 보고서라 화면에 보이는 내용은 비교하지 않았습니다. 함께 담긴 기록만 확인했습니다.',
    en: 'Another version of the tool wrote this report, so the part that is shown was not compared. Only the records inside were checked.',
    note: line,
  },
  gap: {
    ko: '빠진 기록: {url} {from}~{to}번이 파일에 없습니다. 삭제이며 변조가 아닙니다. 그보다 앞선 기록은 뒤의 해시로 뒷받침되지 않습니다.',
    en: 'Removed: {url}, records no. {from} to {to} are not in the file. That is a removal, not an alteration. No later hash vouches for the records before them.',
    note: line,
  },
  'gap-one': {
    ko: '빠진 기록: {url} {from}번이 파일에 없습니다. 삭제이며 변조가 아닙니다. 그보다 앞선 기록은 뒤의 해시로 뒷받침되지 않습니다.',
    en: 'Removed: {url}, record no. {from} is not in the file. That is a removal, not an alteration. No later hash vouches for the records before it.',
    note: line,
  },
  deleted: {
    ko: '내보내기 전에 사람이 지운 기록: {count}건. 해시는 이어집니다.',
    en: 'Deleted by a person before the export: {count}. The hashes follow on.',
    note: line,
  },
  trimmed: {
    ko: '보관 한도에 따라 지워진 오래된 기록: {count}건. 해시는 이어집니다.',
    en: 'Old records taken away by the limits: {count}. The hashes follow on.',
    note: line,
  },
  omitted: {
    ko: '이 파일에 내보내지 않은 기록: {count}건. 해시는 이어집니다.',
    en: 'Records left out of this export: {count}. The hashes follow on.',
    note: line,
  },
  'lodged-head': {
    ko: '맡겨 둔 머리 해시와 같습니다. 맡긴 때부터 바뀌지 않았습니다.',
    en: 'The head hash is the one that was lodged. Nothing was changed since then.',
    note: line,
  },
  'lodged-entry': {
    ko: '맡겨 둔 해시가 이 파일의 한 기록과 같습니다. 그 페이지의 기록은 그때까지 바뀌지 않았습니다.',
    en: 'The hash that was lodged is that of a record in this file. Up to it, the records of that page are unaltered.',
    note: line,
  },
  'lodged-differs': {
    ko: '맡겨 둔 머리 해시가 이 파일에 없습니다. 다른 파일이거나 처음부터 다시 쓴 파일입니다.',
    en: 'The head hash that was lodged is not in this file. It is another file, or one that was written anew.',
    note: line,
  },
  'lodged-none': {
    ko: '맡겨 둔 머리 해시와 견주지 않았습니다. 처음부터 다시 쓴 파일인지는 머리 해시를 견주어야 알 수 있습니다.',
    en: 'No lodged head hash was compared. Only that comparison tells whether the whole file was written anew.',
    note: line,
  },
  head: { ko: '이 파일의 머리 해시: {hash}', en: 'Head hash of this file: {hash}', note: line },
} as const satisfies WordTable

/** The page itself. */
export const verifyPageWords = {
  title: { ko: '기록 파일 검증', en: 'Verify a record file', note: page },
  about: {
    ko: '내보낸 보고서(JSON, HTML)가 그 뒤에 바뀌었는지 확인합니다. 파일은 이 컴퓨터를 떠나지 않습니다.',
    en: 'Checks whether an exported report (JSON, HTML) was changed since. The file does not leave this computer.',
    note: page,
  },
  drop: {
    ko: '파일을 여기에 놓거나',
    en: 'Drop a file here, or',
    note: 'In front of the button of the page that verifies.',
  },
  choose: { ko: '파일 선택', en: 'Choose a file', note: 'Button of the page that verifies.' },
  headLabel: { ko: '맡겨 둔 머리 해시 (선택)', en: 'Lodged head hash (optional)', note: 'Label of a field.' },
  headHint: {
    ko: '보고서를 만들 때 메일이나 문서에 남겨 둔 값입니다.',
    en: 'The value that was left in a mail or a document when the report was made.',
    note: 'Hint under that field.',
  },
  reading: { ko: '{name} 파일을 확인하고 있습니다', en: 'Checking {name}', note: page },
  'too-large': {
    ko: '파일이 500 MB보다 커서 열지 않았습니다.',
    en: 'The file is larger than 500 MB and was not opened.',
    note: page,
  },
  'not-opened': {
    ko: '파일을 열지 못했습니다. 파일이 옮겨지거나 지워지지 않았는지 확인하세요.',
    en: 'The file could not be opened. Check that it was not moved or deleted.',
    note: page,
  },
  result: { ko: '{name} 검증 결과', en: 'Result for {name}', note: 'Heading of the result.' },
  limits: {
    ko: '검증은 기록이 바뀌지 않았음을 보여 줄 뿐, 컴퓨터의 시계가 맞았는지나 계약이 있는지는 보여 주지 않습니다.',
    en: 'Verification shows that records are unaltered. It does not show that the clock was right, nor that a contract exists.',
    note: page,
  },
} as const satisfies WordTable
