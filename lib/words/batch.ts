import type { WordTable } from './types'

/** Texts of the page that reads many policies from one list. */
export const batchWords = {
  title: { ko: '처리방침 여러 곳 확인', en: 'Check many policies', note: 'Head of the page.' },
  intro: {
    ko: '주소 목록을 넣으면 처리방침을 차례로 읽고, 판정과 근거를 한 표로 보여 줍니다.',
    en: 'Give a list of addresses. The policies are read one after the other, with verdict and proof in one table.',
    note: 'Under the head, before a list is there.',
  },
  local: {
    ko: '모든 판정은 이 컴퓨터 안에서 했습니다.',
    en: 'Every verdict was made on this computer.',
    note: 'Foot of the page.',
  },
  openPage: {
    ko: '여러 곳 확인',
    en: 'Check many policies',
    note: 'Link in the popup and the settings: opens this page.',
  },
  listOf: {
    ko: '수탁자 {names} · 목록 {title} {n}곳',
    en: 'Processor {names} · list {title}, {n} pages',
    note: 'Under the head of a running batch. {names}: who is looked for; {title}: file name.',
  },
  pasted: { ko: '붙여 넣은 목록', en: 'Pasted list', note: 'Name of a list without a file.' },
  unnamedColumn: { ko: '열 {n}', en: 'Column {n}', note: 'Name of a column without a header.' },
  newList: { ko: '새 목록', en: 'New list', note: 'Button: leaves this batch for a new list.' },
  newListAsk: {
    ko: '이 표가 지워집니다. 남긴 기록은 그대로입니다. 필요하면 먼저 내려받으세요.',
    en: 'This table is deleted. The records that were kept stay. Download it first if you need it.',
    note: 'Asked before a new list takes the place of this one.',
  },
  newListYes: { ko: '지우고 새로 시작', en: 'Delete and start anew', note: 'Button.' },
  cancel: { ko: '취소', en: 'Cancel', note: 'Button: goes back without doing it.' },
  from: { ko: '{time}~', en: 'from {time}', note: 'Foot: when the batch was begun.' },
  checkedBy: { ko: '확인한 사람 {who}', en: 'Checked by {who}', note: 'Foot: role and name of the tester.' },
  rules: {
    ko: '규칙 {n}개 · 법령 확인 {day}',
    en: '{n} rules · law checked {day}',
    note: 'Foot: {day} is when the legal sources were last read.',
  },
} as const satisfies WordTable

/** Texts of the form for a list and what to do with it. */
export const listWords = {
  list: { ko: '목록', en: 'List', note: 'Heading.' },
  addresses: { ko: '처리방침 주소', en: 'Addresses of the policies', note: 'Label of the text field.' },
  addressesHelp: {
    ko: '한 줄에 하나씩 적거나 표를 붙여 넣으세요. 주소가 있는 열은 알아서 찾고, 나머지 열은 결과에 그대로 옮깁니다.',
    en: 'One a line, or paste a table. The column with the addresses is found; the others are carried into the result.',
    note: 'Help under the text field.',
  },
  choose: { ko: '파일 고르기', en: 'Choose a file', note: 'Button.' },
  chooseHelp: {
    ko: 'CSV, TSV, TXT를 여기에 끌어다 놓아도 됩니다. 한 번에 {n}줄까지 읽습니다.',
    en: 'CSV, TSV or TXT; you can drop it here too. Up to {n} lines at a time.',
    note: 'Beside the button. {n}: the most lines.',
  },
  file: {
    ko: '{title} 파일을 골랐습니다.',
    en: 'The file {title} is chosen.',
    note: 'After choosing a file.',
  },
  remove: { ko: '파일 빼기', en: 'Remove the file', note: 'Button.' },
  understood: {
    ko: '{lines}줄에서 {n}곳을 찾았습니다.',
    en: 'Pages found: {n}, in {lines} lines.',
    note: 'What was understood of the list; the first sentence under it.',
  },
  duplicates: {
    ko: '같은 주소가 다시 나온 {n}줄은 한 번만 읽습니다.',
    en: 'Lines that repeat an address, which is read once: {n}.',
    note: 'What was understood of the list.',
  },
  cut: {
    ko: '{n}줄은 한도를 넘어 뺐습니다. 나누어 다시 넣으세요.',
    en: 'Lines over the limit, which are left out: {n}. Split the list and give the rest again.',
    note: 'Lines over the cap.',
  },
  column: {
    ko: '주소: {name} 열',
    en: 'Addresses: column {name}',
    note: 'Which column was taken for the addresses.',
  },
  carried: {
    ko: '함께 옮길 열: {names}',
    en: 'Carried along: {names}',
    note: 'The user’s own columns; {names} are their headers.',
  },
  problems: {
    ko: '읽지 않을 {n}줄',
    en: 'Lines that are not read: {n}',
    note: 'Heading of the lines that hold no address.',
  },
  problemLine: { ko: '{line}번째 줄: {sentence}', en: 'Line {line}: {sentence}', note: 'One bad line.' },
  moreProblems: { ko: '그 밖에 {n}줄', en: 'More lines: {n}', note: 'Bad lines that are not listed.' },
  preview: {
    ko: '목록의 앞부분',
    en: 'First rows of the list',
    note: 'Caption of a small table, read aloud.',
  },
  lineColumn: { ko: '줄', en: 'Line', note: 'Head of a column: number of the line.' },
  company: { ko: '회사', en: 'Company', note: 'Head of a column.' },
  address: { ko: '주소', en: 'Address', note: 'Head of a column.' },
  whom: { ko: '확인할 수탁자', en: 'Processors to look for', note: 'Heading.' },
  hackle: { ko: '핵클 (모든 표기)', en: 'Hackle (all spellings)', note: 'Checkbox.' },
  others: { ko: '다른 수탁자 (선택)', en: 'Other processors (optional)', note: 'Label of a text field.' },
  othersHelp: {
    ko: '한 줄에 하나씩 적고, 다른 이름은 |로 이으세요. 예: CJ대한통운|대한통운',
    en: 'One a line; join other names with |, such as CJ대한통운|대한통운',
    note: 'Help under the field. The sign | must stay.',
  },
  allHelp: {
    ko: '각 페이지에 적힌 수탁자 모두는 결과를 펼치면 표로 복사할 수 있습니다.',
    en: 'All the processors that a page names can be copied as a table from its opened row.',
    note: 'Under the field.',
  },
  contractName: {
    ko: '계약서에 적힌 핵클의 상호 (선택)',
    en: 'The name of Hackle as in your contract (optional)',
    note: 'Label of a field. As in the texts of the repair.',
  },
  contractNameHelp: {
    ko: '빠진 문구를 쓸 때 넣습니다. 비워 두면 빈칸으로 표시합니다.',
    en: 'Stands in the texts written for pages that lack it. Left empty, it is a marked blank.',
    note: 'Help under the field.',
  },
  nobody: {
    ko: '확인할 수탁자를 하나 이상 정하세요.',
    en: 'Choose at least one processor.',
    note: 'Field error.',
  },
  who: { ko: '확인하는 사람', en: 'Who checks', note: 'Heading.' },
  role: { ko: '역할', en: 'Role', note: 'Label: such as compliance or marketing.' },
  roleHelp: {
    ko: '보고서와 기록에 적습니다. 예: 개인정보 보호 담당',
    en: 'Stands in the report and the records. For example: privacy officer',
    note: 'Help under the field.',
  },
  roleMissing: { ko: '역할을 적으세요.', en: 'Enter a role.', note: 'Field error.' },
  name: { ko: '이름 (선택)', en: 'Name (optional)', note: 'Label.' },
  keep: {
    ko: '페이지마다 기록을 남깁니다.',
    en: 'Keep a record of each page.',
    note: 'Checkbox, ticked by default.',
  },
  allow: { ko: '사이트 허용', en: 'Permission', note: 'Heading.' },
  allowWhy: {
    ko: '처리방침을 읽으려면 목록의 사이트 {n}곳을 허용해야 합니다. 브라우저가 한 번 묻습니다.',
    en: 'To read the policies, {n} sites of the list have to be allowed. The browser asks once.',
    note: 'Reason given before the browser asks. {n}: number of hosts.',
  },
  allowAlso: {
    ko: '주소가 www로 넘어가는 곳이 많아 www가 있는 것과 없는 것을 함께 묻습니다.',
    en: 'Many sites lead on to www, so each is asked with and without it.',
    note: 'Second sentence of the reason.',
  },
  allowOn: {
    ko: '허용한 사이트는 켠 사이트가 되어, 열어 두면 그 페이지에도 배지가 나옵니다.',
    en: 'An allowed site is turned on: while it is, the badge shows on its pages too.',
    note: 'What else the permission does.',
  },
  allAllowed: {
    ko: '목록의 사이트를 모두 읽을 수 있습니다.',
    en: 'Every site of the list can be read.',
    note: 'Nothing is left to ask for.',
  },
  hosts: { ko: '허용할 사이트 {n}곳', en: '{n} sites to allow', note: 'Opens the list of hosts.' },
  turnOff: {
    ko: '끝나면 이 사이트들을 다시 끕니다.',
    en: 'Turn these sites off again when it ends.',
    note: 'Checkbox, ticked by default.',
  },
  allowAndRead: { ko: '허용하고 읽기', en: 'Allow and read', note: 'Button; the browser then asks.' },
  read: { ko: '읽기', en: 'Read', note: 'Button: starts the batch.' },
  refused: {
    ko: '사이트를 허용하지 않았습니다. 아무것도 읽지 않았습니다.',
    en: 'The sites were not allowed. Nothing was read.',
    note: 'After the user said no to the browser.',
  },
  readAllowed: {
    ko: '허용된 {n}곳만 읽기',
    en: 'Read the {n} that are allowed',
    note: 'Button after a refusal; {n}: number of pages.',
  },
  notStarted: {
    ko: '시작하지 못했습니다. 목록은 여기에 남아 있습니다. 다시 누르세요.',
    en: 'It could not be started. The list is still here. Press the button again.',
    note: 'The batch could not be stored.',
  },
} as const satisfies WordTable

/** Why nothing of a list can be read; keys are failures of a list. */
export const listFailures = {
  empty: { ko: '목록이 비어 있습니다.', en: 'The list is empty.', note: 'Problem with a whole list.' },
  'no-addresses': {
    ko: '주소가 있는 열을 찾지 못했습니다. www.example.com/privacy 같은 주소가 든 열이 있어야 합니다.',
    en: 'No column with addresses is found. One has to hold addresses like www.example.com/privacy.',
    note: 'Problem with a whole list: wrong columns.',
  },
  'too-large': {
    ko: '파일이 10MB를 넘습니다. 나누어 다시 넣으세요.',
    en: 'The file is over 10 MB. Split it and give the parts.',
    note: 'Problem with a whole list.',
  },
  spreadsheet: {
    ko: '엑셀 파일은 읽지 못합니다. 엑셀에서 CSV로 저장해 다시 고르세요.',
    en: 'Excel files cannot be read. Save it as CSV in Excel and choose that.',
    note: 'Problem with a whole list: xlsx or xls.',
  },
} as const satisfies WordTable

/** Texts of the card that tells how far a batch is. */
export const progressWords = {
  label: { ko: '진행', en: 'Progress', note: 'Name of the card, read aloud.' },
  running: {
    ko: '{n}곳 중 {done}곳을 읽었습니다',
    en: '{done} of {n} pages are read',
    note: 'Lead of the card while it runs.',
  },
  paused: {
    ko: '{n}곳 중 {done}곳에서 멈췄습니다',
    en: 'Paused at {done} of {n} pages',
    note: 'Lead while it is paused.',
  },
  finished: { ko: '{n}곳을 모두 읽었습니다', en: 'All {n} pages are read', note: 'Lead at the end.' },
  ended: {
    ko: '{n}곳 중 {done}곳을 읽었고, {left}곳은 읽지 못했습니다',
    en: '{done} of {n} pages are read; {left} could not be read',
    note: 'Lead at the end when some have no verdict.',
  },
  secondsLeft: { ko: '약 {n}초 남음', en: 'about {n} s left', note: 'Time left.' },
  minutesLeft: { ko: '약 {n}분 남음', en: 'about {n} min left', note: 'Time left.' },
  atOnce: { ko: '한 번에 {n}곳', en: '{n} at once', note: 'How many are read at once.' },
  bar: { ko: '읽은 곳', en: 'Pages read', note: 'Label of the bar.' },
  left: { ko: '남음', en: 'Left', note: 'Count of pages whose turn is still to come.' },
  pause: { ko: '잠시 멈춤', en: 'Pause', note: 'Button: what is under way comes to its end.' },
  resume: { ko: '이어서 읽기', en: 'Go on', note: 'Button.' },
  stop: { ko: '그만두기', en: 'Stop', note: 'Button: breaks off; it can be gone on with.' },
  closing: {
    ko: '이 창을 닫으면 멈춥니다. 다시 열면 이어서 읽을 수 있습니다.',
    en: 'Closing this window pauses it. Open it again to go on.',
    note: 'While it runs.',
  },
  elsewhere: {
    ko: '다른 창에서 읽고 있습니다. 여기에는 결과가 따라 나옵니다.',
    en: 'Another window is reading it. The results follow here.',
    note: 'Two windows show the same batch.',
  },
  notStored: {
    ko: '결과를 저장하지 못해 멈췄습니다. 지금까지의 결과는 그대로입니다. 저장 공간을 비우고 이어서 읽으세요.',
    en: 'It is paused because a result could not be stored. What was stored is as before. Free some storage and go on.',
    note: 'The disk is full.',
  },
  allowAll: {
    ko: '허용이 필요한 {n}곳 허용하기',
    en: 'Allow the {n} that need it',
    note: 'Button; {n}: number of sites. The browser then asks.',
  },
  allowRefused: {
    ko: '허용하지 않았습니다. 다른 곳은 그대로 읽습니다.',
    en: 'It was not allowed. The others are read all the same.',
    note: 'After the user said no to the browser.',
  },
  turnedOff: {
    ko: '이 목록을 위해 켠 사이트를 다시 껐습니다.',
    en: 'The sites turned on for this list are off again.',
    note: 'At the end, when the sites were turned off.',
  },
} as const satisfies WordTable

/** Texts of the downloads. */
export const exportWords = {
  label: { ko: '내려받기', en: 'Download', note: 'Name of the group of buttons, read aloud.' },
  csv: { ko: 'CSV', en: 'CSV', note: 'Button.' },
  json: { ko: 'JSON', en: 'JSON', note: 'Button.' },
  html: { ko: '보고서 (HTML)', en: 'Report (HTML)', note: 'Button.' },
  repairs: { ko: '넣을 문구 (MD)', en: 'Repairs (MD)', note: 'Button: one file of repairs a site.' },
  processors: { ko: '수탁자 표 (CSV)', en: 'Processors (CSV)', note: 'Button: all processors of all pages.' },
  failed: {
    ko: '내려받을 파일을 만들지 못했습니다. 결과는 그대로입니다. 다시 누르세요.',
    en: 'The file could not be made. The results are as before. Press the button again.',
    note: 'After a failed download.',
  },
  noRepairs: {
    ko: '문구를 넣을 곳이 없습니다.',
    en: 'No page needs a text.',
    note: 'Said when there is no repair to download.',
  },
  repairsOf: {
    ko: '{host} 처리방침에 넣을 문구',
    en: 'Texts for the policy of {host}',
    note: 'Head of a file.',
  },
} as const satisfies WordTable
