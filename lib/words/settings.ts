import type { WordTable } from './types'

/** Texts of the settings page. */
export const settingsWords = {
  title: { ko: '설정', en: 'Settings', note: 'Head of the page.' },
  workspace: { ko: '워크스페이스', en: 'Workspace', note: 'Section: the two answers.' },
  sites: { ko: '켠 사이트', en: 'Sites turned on', note: 'Section.' },
  sitesHelp: {
    ko: '여기 있는 사이트만 읽습니다. 끄면 브라우저의 허용을 취소하고, 그 사이트에서 읽은 것도 지웁니다.',
    en: 'Only the sites listed here are read. Turning one off takes back the permission and deletes what was read there.',
    note: 'Under the heading.',
  },
  noSites: {
    ko: '켠 사이트가 없습니다. 사이트를 열고 도구 모음의 [✓]를 눌러 허용하세요.',
    en: 'No site is turned on. Open one and click [✓] in the toolbar to allow it.',
    note: 'Empty list.',
  },
  turnOff: { ko: '끄기', en: 'Turn off', note: 'Button beside a site.' },
  turnOffOf: { ko: '끄기: {site}', en: 'Turn off: {site}', note: 'Read aloud; begins like Turn off.' },
  statements: { ko: '진술', en: 'Statements', note: 'Section: what persons said. As in the state.' },
  statementsHelp: {
    ko: '사람이 적은 내용입니다. 페이지에서 읽은 것과 다르면 읽은 것이 앞섭니다.',
    en: 'What a person wrote. Where a page says otherwise, the page comes first.',
    note: 'Under the heading.',
  },
  noStatements: {
    ko: '적은 진술이 없습니다. 대시보드의 다섯 단계에서 적을 수 있습니다.',
    en: 'Nothing is stated. The five steps on the dashboard take statements.',
    note: 'Empty list.',
  },
  asked: {
    ko: '함께 묻는 것',
    en: 'Asked beside step 1',
    note: 'Over the questions beside step 1 that nobody answered yet.',
  },
  hidden: { ko: '숨긴 곳', en: 'Hidden places', note: 'Section: hosts on which the badge is hidden.' },
  noHidden: { ko: '숨긴 곳이 없습니다.', en: 'No place is hidden.', note: 'Empty list.' },
  showAgain: { ko: '다시 보이기', en: 'Show again', note: 'Button beside a host.' },
  showAgainOf: {
    ko: '다시 보이기: {host}',
    en: 'Show again: {host}',
    note: 'Read aloud; begins like Show again.',
  },
  legend: { ko: '모양의 뜻', en: 'What the shapes mean', note: 'Section.' },
  language: {
    ko: '언어는 브라우저의 언어를 따릅니다. 인용은 페이지의 언어 그대로입니다.',
    en: 'The language follows the browser. Quotes stay in the language of the page.',
    note: 'Last line of the page.',
  },
  settled: {
    ko: '직접 확인해 적은 것',
    en: 'What persons found on pages',
    note: 'Heading of the list of settlements.',
  },
  settledHelp: {
    ko: '읽은 결과를 바꾸지 않으며, 위탁 항목의 글이 바뀌면 효력을 잃습니다.',
    en: 'They do not change what was read, and are void once the text of the section changes.',
    note: 'Under that heading.',
  },
} as const satisfies WordTable

/** What each shape means: the only place that explains them. Keys are states. */
export const legendWords = {
  seen: {
    ko: '페이지에서 읽었고, 읽은 문장과 날짜가 있습니다.',
    en: 'Read from a page, with the sentence and the date.',
    note: 'Legend.',
  },
  stated: {
    ko: '사람이 적은 내용이며, 누가 언제 적었는지 있습니다.',
    en: 'A person said so, with who and when.',
    note: 'Legend.',
  },
  open: { ko: '빠진 것이 있습니다.', en: 'Something is lacking.', note: 'Legend.' },
  'cannot-tell': {
    ko: '읽지 못했거나 아직 답이 없습니다.',
    en: 'It could not be read, or is not answered yet.',
    note: 'Legend.',
  },
  'not-needed': {
    ko: '이 워크스페이스에는 필요하지 않습니다.',
    en: 'This workspace does not need it.',
    note: 'Legend.',
  },
} as const satisfies WordTable
