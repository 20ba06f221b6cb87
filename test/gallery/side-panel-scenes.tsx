import { NO_FILTER } from '../../components/records/filters'
import type { RecordLine } from '../../components/records/record-line'
import type { RecordsShown } from '../../components/records/records-tab'
import type { PolicyView } from '../../components/side-panel/policy'
import { SidePanel, type SidePanelProps } from '../../components/side-panel/side-panel'
import { sidePanelSheets } from '../../components/style/sheets'
import type { ChangeView } from '../../components/watch/change'
import type { DiffPart } from '../../components/diff/shorten'
import type { ScanRecord } from '../../lib/records/types'
import { sayReadiness } from '../../lib/readiness/said'
import { dayAndTime } from '../../lib/words/dates'
import { outcomeWords } from '../../lib/words/outcomes'
import { storeProblems } from '../../lib/words/records-view'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { changeTitle, troubleOf, watchWords } from '../../lib/words/watch'
import { firstRun, listed, mixed, NOW, others, workless } from './samples'
import type { Scene } from './scenes'

const nothing = () => undefined
const done = () => Promise.resolve(true)
const BEFORE = '2026-11-03T01:20:00.000Z'
const HOST = 'www.dodam.example'

const parts: readonly DiffPart[] = [
  {
    kind: 'same',
    text: '제6조 개인정보 처리업무의 위탁\n수탁자 | 위탁업무\n솔바람물류 | 상품 배송\n은모래페이먼츠 | 결제 대행\n',
  },
  { kind: 'removed', text: '주식회사 핵클 | 캠페인(문자메시지 등) 발송\n' },
  { kind: 'same', text: '누리솔상담 | ' },
  { kind: 'removed', text: '고객 상담' },
  { kind: 'added', text: '고객 상담 및 설문' },
]

const record: ScanRecord = {
  version: 1,
  kind: 'scan',
  id: '00000000-0000-4000-8000-000000000001',
  page: {
    url: `https://${HOST}/privacy`,
    title: '도담상점 개인정보 처리방침',
    lang: 'ko',
    effectiveDate: '2026-09-01',
  },
  at: '2026-11-23T14:05:02+09:00',
  zone: 'Asia/Seoul',
  source: 'person',
  tester: { role: '개인정보 담당', nameHash: null },
  processor: 'Hackle',
  outcome: 'ok',
  reason: 'named-with-work',
  values: { processor: 'Hackle' },
  proof: { text: listed.text, place: listed.place },
  text: '제6조 개인정보 처리업무의 위탁\n수탁자 | 위탁업무\n주식회사 핵클 | 캠페인(문자메시지 등) 발송',
  textHash: '3f9ac21e'.repeat(8),
  findings: [
    {
      rule: 'ENT-002',
      ruleVersion: 1,
      sourceChecked: '2026-11-02',
      verdict: 'pass',
      severity: 'error',
      message: 'named',
      values: { processor: 'Hackle' },
      quote: { text: listed.text, place: listed.place },
    },
    {
      rule: 'POL-006',
      ruleVersion: 1,
      sourceChecked: '2026-11-02',
      verdict: 'fail',
      severity: 'warn',
      message: 'undated',
      values: {},
      quote: null,
    },
  ],
  settlement: null,
  coverage: 1,
  tool: { name: 'text-readiness-for-hackle', version: '0.1.0' },
  content: '17c2aa05'.repeat(8),
  number: 2,
  previous: '9c4107be'.repeat(8),
  hash: 'c5d23a90'.repeat(8),
}

const lines: readonly RecordLine[] = [
  { id: '1', at: '2026-11-23T14:05:02+09:00', page: `${HOST}/privacy`, outcome: 'ok', hash: record.hash },
  {
    id: '2',
    at: '2026-11-23T14:02:00+09:00',
    page: `${HOST}/en/privacy`,
    outcome: 'missing',
    hash: '9c4107be',
  },
  { id: '3', at: '2026-11-03T10:20:00+09:00', page: `${HOST}/en/privacy`, outcome: 'ok', hash: '3f9ac21e' },
]

function changeIn(language: Language, kind: ChangeView['kind']): ChangeView {
  const outcome = kind === 'lost' ? 'missing' : 'ok'
  const time = (iso: string) => dayAndTime(iso, language, { now: NOW })
  const page = `${HOST}/en/privacy`
  return {
    url: `https://${page}`,
    page,
    kind,
    title: say(changeTitle(kind, outcome), language),
    sentence: say(kind === 'clause' ? watchWords.sameOutcome : watchWords.fromTo, language, {
      before: time(BEFORE),
      after: time(NOW),
      was: say(outcomeWords.ok, language),
      is: say(outcomeWords[outcome], language),
    }),
    outcome,
    lang: kind === 'lost' ? 'en' : 'ko',
    lost: kind === 'lost' ? 'Hackle Co., Ltd. – Sending customized CRM campaigns' : null,
    parts,
    source: say(watchWords.compared, language, { page, time: time(BEFORE) }),
  }
}

function policiesIn(language: Language): readonly PolicyView[] {
  const read = { lang: 'ko', coverage: 1, at: NOW, advice: null }
  const plain = {
    allowed: true,
    every: 'off',
    next: null,
    suspect: null,
    trouble: null,
    change: null,
    told: null,
  } as const
  const sentences = {
    ok: { ko: '위탁 항목에 핵클이 있습니다.', en: 'Hackle is listed with its work.' },
    incomplete: {
      ko: '핵클의 위탁업무 내용이 비어 있습니다.',
      en: 'The work entrusted to Hackle is not stated.',
    },
    missing: {
      ko: '처리방침의 위탁 항목에 핵클이 없습니다.',
      en: 'Hackle is not listed in the entrustment section.',
    },
  }
  const verdict = (outcome: keyof typeof sentences, proof: typeof listed) => ({
    ...read,
    outcome,
    sentence: sentences[outcome][language],
    proof,
  })
  return [
    {
      ...plain,
      url: 'a',
      page: `${HOST}/privacy`,
      verdict: verdict('ok', listed),
      every: 'daily',
      next: say(watchWords.next, language, { time: dayAndTime('2026-11-24T05:05:00.000Z', language) }),
    },
    {
      ...plain,
      url: 'b',
      page: `${HOST}/en/privacy`,
      verdict: verdict('missing', others),
      every: 'weekly',
      next: say(watchWords.soon, language),
      change: changeIn(language, 'lost'),
    },
    {
      ...plain,
      url: 'c',
      page: `shop.${HOST.slice(4)}/policy.php?id=privacy`,
      verdict: verdict('incomplete', workless),
      every: 'daily',
      suspect: say(watchWords.suspect, language, {
        time: dayAndTime(NOW, language),
        again: dayAndTime('2026-11-23T06:05:00.000Z', language),
        is: say(outcomeWords.incomplete, language),
      }),
    },
    {
      ...plain,
      url: 'd',
      page: `m.${HOST.slice(4)}/privacy`,
      verdict: null,
      allowed: false,
      every: 'daily',
      trouble: { sentence: say(troubleOf('not-allowed'), language), site: 'https://m.dodam.example' },
    },
  ]
}

interface More {
  readonly scene?: Partial<Scene>
  readonly props?: (language: Language) => Partial<SidePanelProps>
  readonly records?: Partial<SidePanelProps['records']>
}

function panel({ scene = {}, props = () => ({}), records = {} }: More = {}): Scene {
  return {
    sheets: sidePanelSheets,
    overPage: false,
    width: 400,
    height: 860,
    draw: (language) => (
      <SidePanel
        language={language}
        readiness={mixed}
        said={sayReadiness(mixed, language)}
        site={HOST}
        empty={false}
        now={NOW}
        tab="ready"
        policies={policiesIn(language)}
        latest={lines}
        records={{
          shown: { kind: 'list' },
          list: { lines, total: 3, all: 3, damaged: 0, hosts: [HOST], usage: '9.8\u00a0MB / 10\u00a0GB' },
          filter: NO_FILTER,
          limits: { keep: 'ask', most: 2000, days: null, tester: { role: '개인정보 담당', name: null } },
          oldest: null,
          onBack: nothing,
          onFilter: nothing,
          onMore: nothing,
          onOpen: nothing,
          onCompare: nothing,
          onRemove: done,
          onRemoveOldest: done,
          onKeepOldest: nothing,
          onExport: done,
          onLimits: done,
          onEraseNames: done,
          onVerify: nothing,
          ...records,
        }}
        reading={null}
        problem={null}
        notifying={false}
        acts={{
          onOpen: nothing,
          onAgain: nothing,
          onKeep: nothing,
          onWatch: nothing,
          onAllow: nothing,
          onSeen: nothing,
          onCompare: nothing,
        }}
        onShow={nothing}
        onReadAll={nothing}
        onStop={nothing}
        onSettings={nothing}
        onShowSteps={nothing}
        onAddSite={nothing}
        onList={nothing}
        onRetry={nothing}
        onDownloadUnkept={nothing}
        onMakeRoom={nothing}
        onAllowNotifications={nothing}
        onOpenRecord={nothing}
        onAct={nothing}
        onState={done}
        onWithdraw={done}
        {...props(language)}
      />
    ),
    ...scene,
  }
}

const shown = (view: RecordsShown): More => ({ props: () => ({ tab: 'records' }), records: { shown: view } })
const records: More = { props: () => ({ tab: 'records' }) }
const policies: More = { props: () => ({ tab: 'policies' }) }

/** The side panel in every state. */
export const sidePanelScenes: Readonly<Record<string, Scene>> = {
  'sp-ready': panel(),
  'sp-ready-320': panel({ scene: { width: 320 } }),
  'sp-ready-forced': panel({ scene: { forced: true } }),
  'sp-empty': panel({
    props: (language) => ({
      empty: true,
      site: null,
      policies: [],
      latest: [],
      readiness: firstRun,
      said: sayReadiness(firstRun, language),
    }),
  }),
  'sp-reading': panel({
    props: () => ({
      reading: [
        { page: `${HOST}/privacy`, state: 'done', outcome: 'ok' },
        { page: `${HOST}/en/privacy`, state: 'reading', outcome: null },
        { page: 'shop.dodam.example/privacy', state: 'waiting', outcome: null },
      ],
    }),
  }),
  'sp-full': panel({
    props: (language) => ({
      tab: 'policies',
      problem: {
        title: say(storeProblems.full, language),
        kept: say(storeProblems.fullKept, language),
        advice: say(storeProblems.fullAdvice, language),
        ways: ['download', 'make-room'],
      },
    }),
  }),
  'sp-policies': panel(policies),
  'sp-policies-320': panel({ ...policies, scene: { width: 320 } }),
  'sp-policies-clause': panel({
    props: (language) => ({
      tab: 'policies',
      policies: policiesIn(language)
        .slice(0, 1)
        .map((policy) => ({ ...policy, change: changeIn(language, 'clause') })),
    }),
  }),
  'sp-policies-none': panel({ props: () => ({ tab: 'policies', policies: [] }) }),
  'sp-records': panel(records),
  'sp-records-320': panel({ ...records, scene: { width: 320 } }),
  'sp-records-open': panel({
    ...records,
    scene: {
      clicks: [
        '.filters summary',
        '.record-line input',
        '.record-line:nth-child(2) input',
        '.chosen .btn:last-of-type',
        '.record-foot summary',
      ],
    },
  }),
  'sp-records-none': panel({
    ...records,
    records: { list: { lines: [], total: 0, all: 0, damaged: 0, hosts: [], usage: null } },
  }),
  'sp-records-trouble': panel({
    ...records,
    records: {
      oldest: 128,
      list: { lines, total: 512, all: 512, damaged: 2, hosts: [HOST], usage: null },
    },
  }),
  'sp-records-closed': panel(shown({ kind: 'closed', newer: true })),
  'sp-record': panel(shown({ kind: 'record', record, testerName: '홍길동', previous: '2', next: null })),
  'sp-record-320': panel({
    ...shown({ kind: 'record', record, testerName: null, previous: '2', next: '3' }),
    scene: { width: 320 },
  }),
  'sp-compare': panel(
    shown({
      kind: 'compare',
      before: { ...record, at: '2026-11-03T10:20:00+09:00' },
      after: { ...record, outcome: 'missing', reason: 'not-in-section', textHash: '9c4107be'.repeat(8) },
      parts,
    }),
  ),
}
