import { FormTrial } from '../../components/form-trial/form-trial'
import type { FormTrialProps, SeenCall } from '../../components/form-trial/types'
import { trialSheets } from '../../components/style/sheets'
import type { ConsentReceipt } from '../../lib/consent/types'
import type { FormChoice, Placement } from '../../lib/embed/types'
import type { Language } from '../../lib/words/types'
import { NOW } from './samples'
import type { Scene } from './scenes'

const nothing = () => undefined

export const choice: FormChoice = {
  kind: 'marketing',
  basis: 'consent',
  company: '도담상점',
  privacyPolicy: 'https://www.dodam.example/privacy',
  night: null,
  optOutNumber: '080-000-0000',
  processor: '주식회사 핵클',
  language: 'ko',
}
export const placement: Placement = { selector: '#signup form', position: 'after' }
const found = { matches: 1, positions: ['before', 'after', 'inside', 'instead'], limit: null } as const
const sdk = { keyTail: '3f9a', environment: 'development' } as const

export const receipt: ConsentReceipt = {
  schema: 'text-readiness/consent-receipt/1',
  id: '9c4107be17c2aa05c5d23a903f9ac21e',
  formVersion: '0.1.0',
  mode: 'dry-run',
  act: 'consent',
  kind: 'marketing',
  controller: '도담상점',
  processor: '주식회사 핵클',
  privacyPolicy: 'https://www.dodam.example/privacy',
  page: 'https://staging.dodam.example/signup',
  language: 'ko',
  at: '2026-11-23T14:05:02+09:00',
  timeZone: 'Asia/Seoul',
  method: 'web-form',
  texts: { version: '2026-11-01', builtIn: '3f9ac21e'.repeat(8), shownHash: null, shown: ['광고 문자 신청'] },
  boxes: [
    {
      matter: 'collection',
      label: '개인정보 수집·이용 동의 (광고 문자 발송용)',
      choice: 'agreed',
      gesture: 'pointer',
      at: '2026-11-23T14:04:50+09:00',
    },
    {
      matter: 'advertising',
      label: '광고성 정보 수신 동의 (문자)',
      choice: 'agreed',
      gesture: 'pointer',
      at: '2026-11-23T14:04:52+09:00',
    },
  ],
  age: 'declared-14-or-older',
}

type Call = SeenCall['call']
const consent: Call['event'] = {
  key: '$updateSmsSubscriptions',
  properties: { $marketing: 'SUBSCRIBED' },
}
const number: Call['event'] = { key: '$properties', properties: { $set: { $phone_number: '+8210****0000' } } }
const called = (more: Partial<Call>, at = '2026-11-23T05:05:02.000Z'): SeenCall => ({
  call: { operation: 'consent', event: consent, attempt: 1, result: 'confirmed', status: 200, ...more },
  at,
})
export const dryCalls: readonly SeenCall[] = [
  called({ result: 'dry', status: null }),
  called({ operation: 'set-number', event: number, result: 'dry', status: null }),
]
const liveCalls: readonly SeenCall[] = [
  called({ result: 'pending', status: 503 }),
  called({ attempt: 2 }, '2026-11-23T05:05:04.000Z'),
  called({ operation: 'set-number', event: number }, '2026-11-23T05:05:05.000Z'),
]
const mixedCalls: readonly SeenCall[] = [
  called({}),
  called({ operation: 'set-number', event: number, result: 'failed', status: 400 }),
  called({ operation: 'unset-number', event: number, result: 'unseen', status: null }),
]
const empty = { calls: [], end: null, receipt: null, messages: [] } as const
const standing = { mode: 'dry-run', choice, placement, kit: 'package', version: '0.1.0' } as const
const live = { ...standing, mode: 'live' } as const

/** The panel with everything at rest; each scene says what differs. */
export const trialProps: Omit<FormTrialProps, 'language'> = {
  origin: 'https://staging.dodam.example',
  choice,
  placement,
  found,
  picking: null,
  form: null,
  gate: { kind: 'ready', allowed: false, sdk },
  report: empty,
  problem: null,
  work: null,
  testNumberOut: false,
  now: NOW,
  position: null,
  onMove: nothing,
  onChoice: nothing,
  onPlacement: nothing,
  onPick: nothing,
  onStopPicking: nothing,
  onMount: nothing,
  onMode: nothing,
  onWithdraw: nothing,
  onRemove: nothing,
  codeOf: (flavour) =>
    `<!-- ${flavour} -->\n<script src="/hackle-phone-form.js" integrity="sha384-…" defer></script>\n<hackle-phone-form company="도담상점" privacy-policy="https://www.dodam.example/privacy"></hackle-phone-form>`,
  onCopy: () => Promise.resolve(true),
}

function trial(props: Partial<FormTrialProps>, more: Partial<Scene> = {}): Scene {
  return {
    sheets: trialSheets,
    overPage: true,
    width: 1100,
    height: 900,
    draw: (language: Language) => <FormTrial {...trialProps} {...props} language={language} />,
    ...more,
  }
}

const blank: FormChoice = {
  ...choice,
  company: '',
  privacyPolicy: '',
  optOutNumber: null,
  processor: null,
}
const nowhere: Placement = { selector: '', position: 'after' }
const ran = { form: standing, report: { calls: dryCalls, end: 'delivered', receipt, messages: [] } } as const
const toLive = '.live-ask'
const told = [
  { code: 'no-user-id', severity: 'warning', message: 'no user id' },
  { code: 'receipt-not-kept', severity: 'error', message: 'nobody keeps the receipt' },
  { code: 'made-up', severity: 'warning', message: 'A code of a newer kit.' },
] as const
const look = {
  selector: '#signup form',
  tag: 'form',
  text: '회원 가입 이름 휴대전화번호 비밀번호',
  positions: found.positions,
  limit: null,
} as const

export const formTrialScenes: Readonly<Record<string, Scene>> = {
  'trial-first': trial({ choice: blank, placement: nowhere, found: null }),
  'trial-errors': trial({ choice: blank, placement: nowhere, found: null }, { clicks: ['.pri'] }),
  'trial-ready': trial({}, { clicks: ['.set .fold summary'], height: 1100 }),
  'trial-service': trial({ choice: { ...choice, kind: 'service' } }),
  'trial-several': trial({ found: { ...found, matches: 4 } }),
  'trial-cell': trial({ found: { matches: 1, positions: ['inside'], limit: 'table-part' } }),
  'trial-picking': trial({ picking: { look } }),
  'trial-picking-frame': trial({
    picking: {
      look: { ...look, selector: 'main iframe', tag: 'iframe', text: '', positions: [], limit: 'frame' },
    },
  }),
  'trial-empty': trial({ form: standing }),
  'trial-dry': trial(ran, { height: 1200 }),
  'trial-receipt': trial(ran, { clicks: ['.receipt + .fold summary'], height: 1200 }),
  'trial-changed': trial({ ...ran, choice: { ...choice, company: '도담상점 주식회사' } }, { height: 1600 }),
  'trial-messages': trial({
    form: { ...standing, kit: 'site', version: null },
    gate: { kind: 'shut', why: 'no-sdk' },
    report: { ...empty, messages: told },
  }),
  'trial-npm': trial({ form: standing, gate: { kind: 'shut', why: 'unreachable' } }),
  'trial-ask-site': trial({ form: standing }, { clicks: [toLive] }),
  'trial-ask-production': trial(
    {
      form: standing,
      gate: { kind: 'ready', allowed: true, sdk: { keyTail: '3f9a', environment: 'production' } },
    },
    { clicks: [toLive] },
  ),
  'trial-live': trial(
    {
      form: live,
      gate: { kind: 'ready', allowed: true, sdk: { keyTail: '3f9a', environment: 'production' } },
      report: { calls: liveCalls, end: 'delivered', receipt: { ...receipt, mode: 'live' }, messages: [] },
      testNumberOut: true,
    },
    { height: 1200 },
  ),
  'trial-failed': trial({
    form: live,
    report: { calls: mixedCalls, end: 'failed', receipt: null, messages: [] },
    problem: 'withdraw-failed',
    testNumberOut: true,
  }),
  'trial-code': trial({ form: standing }, { clicks: ['.embed > summary', '.embed .row .btn'], height: 1100 }),
  'trial-collapsed': trial({ form: live }, { clicks: ['.tools > .btn:last-child'], height: 300 }),
  'trial-480': trial(ran, { width: 480 }),
  'trial-320': trial({ form: live, testNumberOut: true }, { width: 320, height: 568 }),
  'trial-320-first': trial({ choice: blank, placement: nowhere, found: null }, { width: 320, height: 568 }),
  'trial-forced': trial({ form: live, report: ran.report }, { forced: true }),
}
