import type { Words, WordTable } from './types'

const trouble =
  'Under a watched policy: why the last reading told nothing. Never says that the clause is gone.'

/** Why a reading told nothing, and what to do; keys are codes of `WatchTrouble`. */
export const troubleWords = {
  'not-allowed': {
    ko: '사이트 허용이 취소되어 읽지 못합니다. 다시 허용하면 이어서 읽습니다.',
    en: 'The site is no longer allowed, so it is not read. Allow it again to go on.',
    note: trouble,
  },
  'redirect-not-allowed': {
    ko: '허용하지 않은 사이트로 넘어가 읽지 못했습니다. 그 사이트를 허용하세요.',
    en: 'It leads to a site that is not allowed. Allow that site.',
    note: trouble,
  },
  'log-in': {
    ko: '로그인 화면으로 넘어가 읽지 못했습니다. 직접 열어 확인하세요.',
    en: 'It leads to a log-in page. Open it and look yourself.',
    note: trouble,
  },
  'not-found': {
    ko: '이 주소에서 페이지를 찾지 못했습니다. 주소가 바뀌었는지 확인하세요.',
    en: 'No page was found at this address. Check whether the address has changed.',
    note: trouble,
  },
  server: {
    ko: '서버가 페이지를 내주지 않아 읽지 못했습니다. 나중에 다시 읽습니다.',
    en: 'The server did not give the page out. It is read again later.',
    note: trouble,
  },
  network: {
    ko: '연결하지 못해 읽지 못했습니다. 나중에 다시 읽습니다.',
    en: 'No connection could be made. It is read again later.',
    note: trouble,
  },
  'too-large': {
    ko: '페이지가 너무 커서 읽지 못했습니다. 직접 열어 확인하세요.',
    en: 'The page is too large to read. Open it and look yourself.',
    note: trouble,
  },
  address: {
    ko: '읽을 수 있는 웹 주소가 아닙니다. 확인을 끄고 주소를 다시 여세요.',
    en: 'This is not a web address that can be read. Turn watching off and open the page again.',
    note: trouble,
  },
  'part-unread': {
    ko: '읽지 못한 부분이 있어 판단하지 않았습니다. 페이지를 열어 확인하세요.',
    en: 'Part of it could not be read, so nothing was judged. Open the page to check it.',
    note: trouble,
  },
  'not-a-policy': {
    ko: '이 주소에 지금 처리방침이 아닌 페이지가 있습니다. 열어서 확인하세요.',
    en: 'The page at this address is no policy now. Open it and look.',
    note: trouble,
  },
  archived: {
    ko: '이 주소에 지금 이전 버전이 있습니다. 현재 처리방침을 열어 확인하세요.',
    en: 'An earlier version stands at this address now. Open the current policy.',
    note: trouble,
  },
  failed: {
    ko: '읽는 중에 오류가 났습니다. 나중에 다시 읽습니다.',
    en: 'Reading it failed. It is read again later.',
    note: trouble,
  },
} as const satisfies WordTable

/** Texts of watching a policy: the control, what changed, the notification. */
export const watchWords = {
  label: { ko: '지켜보기', en: 'Watch', note: 'Label of the choice of rhythm, under a policy.' },
  labelOf: {
    ko: '지켜보기: {page}',
    en: 'Watch: {page}',
    note: 'The same read aloud; begins like Watch. {page} is an address.',
  },
  off: { ko: '끔', en: 'Off', note: 'Rhythm of watching.' },
  daily: { ko: '매일', en: 'Daily', note: 'Rhythm of watching.' },
  weekly: { ko: '매주', en: 'Weekly', note: 'Rhythm of watching.' },
  next: { ko: '다음 확인 {time}', en: 'Next reading {time}', note: 'Under a watched policy.' },
  soon: { ko: '곧 읽습니다', en: 'Is read soon', note: 'Under a watched policy, in place of the next time.' },
  only: {
    ko: '지켜보기는 브라우저가 켜져 있을 때만 읽습니다. 꺼져 있어 놓친 확인은 다시 켤 때 합니다.',
    en: 'Watching reads only while the browser runs. What was missed is read when it starts again.',
    note: 'Above the list of policies, once one is watched. Must say that it needs the running browser.',
  },
  quiet: {
    ko: '알림을 허용하지 않으면 도구 모음 버튼과 이 패널에서만 알립니다.',
    en: 'Without notifications, only the toolbar button and this panel tell.',
    note: 'After the sentence above, while notifications are not allowed.',
  },
  allowNotifications: { ko: '알림 허용', en: 'Allow notifications', note: 'Button; the browser then asks.' },
  suspect: {
    ko: '{time}에 읽은 결과는 {is}입니다. {again} 이후에 한 번 더 읽은 뒤 알립니다.',
    en: 'The reading of {time} says: {is}. It is read once more after {again} before a change is told.',
    note: 'Under a watched policy after the first reading with less in it. Must not say that it is gone. {is} is an outcome.',
  },
  gone: {
    ko: '처리방침에서 핵클이 사라졌습니다',
    en: 'Hackle is gone from a policy',
    note: 'Title of a notification and of the entry, after a second reading said so too.',
  },
  less: {
    ko: '처리방침에서 핵클의 위탁업무가 빠졌습니다',
    en: 'A policy no longer states the work of Hackle',
    note: 'Title of a notification and of the entry: named still, but without fitting work.',
  },
  found: {
    ko: '처리방침에 핵클이 기재되었습니다',
    en: 'Hackle is now listed in a policy',
    note: 'Title of a notification and of the entry: named with its work now.',
  },
  more: {
    ko: '처리방침에 핵클의 이름이 생겼습니다',
    en: 'A policy now names Hackle',
    note: 'Title of a notification and of the entry: named now, but without fitting work.',
  },
  clause: {
    ko: '처리방침의 위탁 항목이 바뀌었습니다',
    en: 'The entrustment section of a policy has changed',
    note: 'Title of a notification and of the entry: the outcome is as before, the words are not.',
  },
  notification: {
    ko: '{host} · 옆 패널에서 전후를 비교하세요.',
    en: '{host} · Compare before and after in the side panel.',
    note: 'Second line of a notification.',
  },
  fromTo: {
    ko: '{before}에는 {was}, {after}에는 {is}.',
    en: '{before}: {was}. {after}: {is}.',
    note: 'In the entry of a change: two days with their outcomes, such as 기재됨 and 누락.',
  },
  sameOutcome: {
    ko: '판정은 그대로 {is}입니다 ({after}).',
    en: 'The outcome is still: {is} ({after}).',
    note: 'In the entry of a change of words alone.',
  },
  compared: {
    ko: '{page} · {time} 기록과 비교',
    en: '{page} · compared with the record of {time}',
    note: 'Source line of a change.',
  },
  noDiff: {
    ko: '비교할 기록이 없습니다.',
    en: 'There is no record to compare with.',
    note: 'In the entry of a change whose earlier record was deleted or could not be kept.',
  },
  compare: { ko: '전후 비교', en: 'Compare', note: 'Button: opens both records side by side.' },
  seen: { ko: '봤습니다', en: 'Noted', note: 'Button: the change need not be told any more.' },
  seenOf: { ko: '봤습니다: {page}', en: 'Noted: {page}', note: 'Read aloud; begins like Noted.' },
  badge: {
    ko: '지켜보는 처리방침 {n}곳이 바뀌었습니다. 옆 패널에서 확인하세요.',
    en: 'Watched policies changed: {n}. See the side panel.',
    note: 'Title of the toolbar button.',
  },
} as const satisfies WordTable

/** What a change is called. `outcome` is that of the later reading. */
export function changeTitle(kind: 'lost' | 'found' | 'clause', outcome: string): Words {
  if (kind === 'clause') return watchWords.clause
  if (kind === 'lost') return outcome === 'missing' ? watchWords.gone : watchWords.less
  return outcome === 'ok' ? watchWords.found : watchWords.more
}

/** Why a reading told nothing, in words for its code. */
export function troubleOf(code: string): Words {
  if (/^(?:http-|too-many)/.test(code)) return troubleWords.server
  if (/^(?:timeout|network|stopped)$/.test(code)) return troubleWords.network
  if (/^bad-/.test(code)) return troubleWords.address
  return (troubleWords as Readonly<Record<string, Words>>)[code] ?? troubleWords.failed
}
