import type { WordTable } from '../words/types'

const column = 'Header of a column, in the CSV export and in the report’s table.'
const part = 'Report (HTML): heading or label.'
const sentence = 'Report (HTML): sentence.'

export const columnWords = {
  target: { ko: '대상', en: 'Target', note: column },
  processor: { ko: '수탁자', en: 'Processor', note: column },
  outcome: { ko: '결과', en: 'Outcome', note: column },
  sentence: { ko: '판정', en: 'Verdict', note: column },
  advice: { ko: '할 일', en: 'What to do', note: column },
  proof: { ko: '근거', en: 'Proof', note: column },
  place: { ko: '위치', en: 'Place', note: column },
  stated: { ko: '진술', en: 'Stated', note: column },
  rules: { ko: '고칠 항목', en: 'Rules to look at', note: column },
  effective: { ko: '시행일', en: 'Effective date', note: column },
  title: { ko: '페이지 제목', en: 'Page title', note: column },
  url: { ko: '주소', en: 'Address', note: column },
  coverage: { ko: '읽음(%)', en: 'Read (%)', note: column },
  at: { ko: '확인 시각', en: 'Checked at', note: column },
  textHash: { ko: '위탁 항목 해시', en: 'Hash of the section', note: column },
  hash: { ko: '기록 해시', en: 'Hash of the record', note: column },
} as const satisfies WordTable

export const reportWords = {
  'could-not-open': { ko: '열지 못함', en: 'Could not open', note: 'Outcome of a target without a scan.' },
  tester: { ko: '확인한 사람', en: 'Checked by', note: part },
  nobody: {
    ko: '사람 없이 자동으로 확인',
    en: 'Nobody: checked automatically',
    note: 'Report (HTML): no tester.',
  },
  time: { ko: '확인 시각', en: 'Checked at', note: part },
  span: {
    ko: '{from} ~ {to} ({zone})',
    en: '{from} to {to} ({zone})',
    note: 'Report (HTML): times and IANA zone.',
  },
  processors: { ko: '찾은 수탁자', en: 'Processors looked for', note: part },
  targets: { ko: '대상', en: 'Targets', note: part },
  count: { ko: '{count}곳', en: '{count}', note: 'Report (HTML): number of pages.' },
  tool: { ko: '도구', en: 'Tool', note: part },
  head: { ko: '머리 해시', en: 'Head hash', note: 'Report (HTML): the hash that stands for all of it.' },
  results: { ko: '결과', en: 'Results', note: part },
  details: { ko: '페이지별 확인 내용', en: 'Findings by page', note: part },
  page: { ko: '페이지', en: 'Page', note: 'Report (HTML): header of a column.' },
  'verdict-proof': { ko: '판정과 근거', en: 'Verdict and proof', note: 'Report (HTML): header of a column.' },
  read: { ko: '읽음', en: 'Read', note: 'Report (HTML): header of a column.' },
  findings: { ko: '점검 항목', en: 'Findings', note: part },
  section: {
    ko: '위탁 항목 전문',
    en: 'Text of the entrustment section',
    note: 'Report (HTML): opens the text.',
  },
  'text-inside': {
    ko: '페이지가 많아 위탁 항목 전문은 표시하지 않았습니다. 이 파일에 담긴 기록에는 들어 있습니다.',
    en: 'There are many pages, so the texts of the entrustment sections are not shown. The records inside this file hold them.',
    note: sentence,
  },
  'no-section': {
    ko: '읽은 위탁 항목의 글이 없습니다.',
    en: 'No text of an entrustment section was read.',
    note: sentence,
  },
  own: {
    ko: '목록의 다른 칸',
    en: 'Other columns of the list',
    note: 'Report (HTML): the user’s own columns.',
  },
  effective: {
    ko: '시행일 {date}',
    en: 'effective {date}',
    note: 'Report (HTML): in the line under a quote.',
  },
  stated: {
    ko: '진술: {answer} ({role}, {at})',
    en: 'Stated: {answer} ({role}, {at})',
    note: 'Report (HTML): what a person said of the verdict; never bracketed.',
  },
  'stated-why': {
    ko: '이유: {reason} · 위치: {place}',
    en: 'Reason: {reason} · Place: {place}',
    note: sentence,
  },
  hashes: {
    ko: '기록 {number}번 · 위탁 항목 해시 {text} · 기록 해시 {hash}',
    en: 'Record no. {number} · hash of the section {text} · hash of the record {hash}',
    note: 'Report (HTML): last line of a page.',
  },
  checked: { ko: '점검한 항목', en: 'What was checked', note: part },
  'checked-lead': {
    ko: '문제가 없는 페이지에서도 아래 항목을 모두 점검했습니다.',
    en: 'Every rule below was applied to every page, also where nothing was found wrong.',
    note: sentence,
  },
  rule: { ko: '항목', en: 'Rule', note: 'Report (HTML): header of a column.' },
  version: { ko: '판', en: 'Version', note: 'Report (HTML): header of a column; version of a rule.' },
  legal: { ko: '법령과 지침', en: 'Legal source', note: 'Report (HTML): header of a column.' },
  'legal-checked': { ko: '확인일', en: 'Source read on', note: 'Report (HTML): header of a column.' },
  chain: { ko: '이 기록이 보여 주는 것', en: 'What the record shows', note: part },
  'chain-shows': {
    ko: '각 기록은 같은 페이지의 앞 기록의 해시를 담고 있습니다. 머리 해시를 다른 곳(예: 메일, 계약 문서)에 맡겨 두었다면, 그때부터 이 기록이 바뀌지 않았음을 확인할 수 있습니다.',
    en: 'Each record holds the hash of the one before it of the same page. If the head hash was lodged elsewhere, such as in a mail or a contract file, it can be checked that the records are unaltered since then.',
    note: sentence,
  },
  'chain-not': {
    ko: '컴퓨터의 시계가 맞았는지, 위탁계약이 체결되어 있는지는 이 기록으로 알 수 없습니다. 처리방침에 적힌 것을 옮긴 기록이며 법률 판단이 아닙니다.',
    en: 'It does not show that the clock of the computer was right, nor that a contract exists. It records what a policy says and is not a legal opinion.',
    note: sentence,
  },
  'chain-removed': {
    ko: '지운 기록은 해시만 남으며, 변조로 보지 않습니다.',
    en: 'Of a deleted record only hashes are left. That is a removal, not an alteration.',
    note: sentence,
  },
  verify: {
    ko: '확장 프로그램의 기록 파일 검증 페이지에 이 파일을 놓으면 인터넷 연결 없이 확인할 수 있습니다. 명령줄에서는 다음과 같이 확인합니다: npm run --silent verify-record -- FILE',
    en: 'To check this file, drop it on the page of the extension that verifies record files; no connection is needed. On the command line: npm run --silent verify-record -- FILE',
    note: sentence,
  },
  local: {
    ko: '모든 판정은 확인한 컴퓨터 안에서 했습니다.',
    en: 'All verdicts were made on the computer that checked.',
    note: sentence,
  },
  masked: {
    ko: '담당자의 이름과 연락처는 가렸습니다.',
    en: 'Names and contact details of persons are masked.',
    note: sentence,
  },
  empty: { ko: '대상이 없습니다.', en: 'There are no targets.', note: sentence },
  failing: { ko: '할 일', en: 'To do', note: 'Finding: fails.' },
} as const satisfies WordTable

/** How a record came to be; keys are sources. */
export const sourceWords = {
  person: { ko: '사람이 확인', en: 'Checked by a person', note: 'Source of a record.' },
  automatic: { ko: '방문할 때 자동으로 확인', en: 'Checked on a visit', note: 'Source of a record.' },
  batch: { ko: '여러 곳 확인', en: 'Checked in a list', note: 'Source of a record.' },
  watch: { ko: '지켜보기', en: 'Watched', note: 'Source of a record.' },
  'command-line': { ko: '명령줄', en: 'Command line', note: 'Source of a record.' },
} as const satisfies WordTable
