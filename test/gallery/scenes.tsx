import type { JSX } from 'preact'
import { Note, type NoteProps, type NoteState } from '../../components/note/note'
import { Overlay, type OverlayProps } from '../../components/overlay/overlay'
import { Popup, type PopupProps, type PopupState } from '../../components/popup/popup'
import { Settings } from '../../components/settings/settings'
import { SiteBadge, type SiteBadgeProps } from '../../components/site-badge/site-badge'
import {
  overlaySheets,
  popupSheets,
  settingsSheets,
  siteSheets,
  verifySheets,
  welcomeSheets,
} from '../../components/style/sheets'
import type { FindingView, SourceView } from '../../components/verdict/findings'
import type { VerdictView } from '../../components/verdict/verdict'
import { Verify, type VerifyState } from '../../components/verify/verify'
import { Welcome } from '../../components/welcome/welcome'
import type { Repair } from '../../lib/clause/types'
import type { Quote } from '../../lib/facts/policy/types'
import { sayReadiness } from '../../lib/readiness/said'
import type { Readiness } from '../../lib/readiness/types'
import type { Verification } from '../../lib/records/verify'
import type { Outcome } from '../../lib/rules/types'
import type { Language } from '../../lib/words/types'
import {
  along,
  blankRow,
  complete,
  contract,
  firstRun,
  lacking,
  listed,
  mixed,
  NOW,
  others,
  row,
  said,
  settled,
  workless,
  workspace,
  asked,
} from './samples'
import { formTrialScenes } from './form-trial-scenes'
import { sidePanelScenes } from './side-panel-scenes'

/** One state of one surface. */
export interface Scene {
  readonly sheets: readonly string[]
  /** Drawn in a shadow root over a page that is not ours. */
  readonly overPage: boolean
  readonly width?: number
  readonly height?: number
  /** Clicked one after the other before the picture: CSS selectors. */
  readonly clicks?: readonly string[]
  /** Extra settings of the browser. */
  readonly forced?: boolean
  draw(language: Language): JSX.Element
}

const nothing = () => undefined
const kept = () => Promise.resolve(true)

function overlay(readiness: Readiness, more: Partial<Scene> = {}, props: Partial<OverlayProps> = {}): Scene {
  return {
    sheets: overlaySheets,
    overPage: true,
    draw: (language) => (
      <Overlay
        language={language}
        readiness={readiness}
        said={sayReadiness(readiness, language)}
        site="www.dodam.example"
        now={NOW}
        position={null}
        onMove={nothing}
        onAct={nothing}
        onCheck={nothing}
        onHide={nothing}
        onSettings={nothing}
        onState={kept}
        onWithdraw={kept}
        {...props}
      />
    ),
    ...more,
  }
}

const sentences: Record<Outcome, Record<Language, string>> = {
  ok: { ko: '핵클이 위탁 항목에 있습니다.', en: 'Hackle is listed in the entrustment section.' },
  incomplete: {
    ko: '핵클의 위탁업무 내용이 비어 있습니다.',
    en: 'The work entrusted to Hackle is not stated.',
  },
  missing: {
    ko: '처리방침의 위탁 항목에 핵클이 없습니다.',
    en: 'Hackle is not listed in the entrustment section.',
  },
  unknown: {
    ko: '처리방침을 끝까지 읽지 못했습니다 (PDF).',
    en: 'Part of the policy could not be read (PDF).',
  },
  'not-a-policy': { ko: '이 페이지는 이용약관입니다.', en: 'This page holds terms of service.' },
}

const advice: Record<Language, string> = {
  ko: '위탁 항목에 핵클과 위탁업무를 적으세요.',
  en: 'List Hackle and its work in the entrustment section.',
}

function verdictOf(outcome: Outcome, proof: Quote | null, language: Language, coverage = 1): VerdictView {
  return {
    outcome,
    sentence: sentences[outcome][language],
    advice: outcome === 'ok' ? null : advice[language],
    proof,
    lang: 'ko',
    coverage,
    at: NOW,
  }
}

const findings: Record<Language, readonly FindingView[]> = {
  ko: [
    { rule: 'ENT-001', verdict: 'pass', severity: 'error', sentence: '위탁 항목이 있습니다.' },
    { rule: 'ENT-002', verdict: 'fail', severity: 'error', sentence: '핵클이 수탁자에 없습니다.' },
    { rule: 'POL-006', verdict: 'pass', severity: 'warn', sentence: '시행일이 있습니다.' },
    { rule: 'ENT-012', verdict: 'unclear', severity: 'warn', sentence: '목록이 다른 페이지에 있습니다.' },
  ],
  en: [
    { rule: 'ENT-001', verdict: 'pass', severity: 'error', sentence: 'There is an entrustment section.' },
    { rule: 'ENT-002', verdict: 'fail', severity: 'error', sentence: 'Hackle is not among the processors.' },
    { rule: 'POL-006', verdict: 'pass', severity: 'warn', sentence: 'The effective date is given.' },
    { rule: 'ENT-012', verdict: 'unclear', severity: 'warn', sentence: 'The list is on another page.' },
  ],
}

const sources: readonly SourceView[] = [
  { article: '개인정보 보호법 제26조 제2항', url: 'https://www.law.go.kr/', checked: '2026-11-23' },
]

const problem: Record<Language, { title: string; kept: string; advice: string }> = {
  ko: {
    title: '페이지를 읽지 못했습니다',
    kept: '저장된 판정은 그대로입니다.',
    advice: '페이지를 새로 고친 뒤 다시 시도하세요.',
  },
  en: {
    title: 'The page could not be read',
    kept: 'The verdicts stored before are as they were.',
    advice: 'Reload the page and try again.',
  },
}

function note(
  state: (language: Language) => NoteState,
  more: Partial<Scene> = {},
  props: Partial<NoteProps> = {},
): Scene {
  return {
    sheets: siteSheets,
    overPage: true,
    width: 1100,
    draw: (language) => (
      <Note
        language={language}
        state={state(language)}
        tools={{ repair: null, kept: 'not-yet', onKeep: nothing, settle: null }}
        now={NOW}
        position={null}
        onMove={nothing}
        onShow={nothing}
        onCheck={nothing}
        onStop={nothing}
        onHide={nothing}
        onSettings={nothing}
        {...props}
      />
    ),
    ...more,
  }
}

function judged(outcome: Outcome, proof: Quote | null, coverage = 1) {
  return (language: Language) => ({
    kind: 'verdict' as const,
    verdict: verdictOf(outcome, proof, language, coverage),
    findings: findings[language],
    sources,
  })
}

function repaired(repair: Repair, previewed: boolean | null): Partial<NoteProps> {
  const block = {
    repair,
    accompanying: along,
    previewed,
    onPreview: nothing,
    onCopy: kept,
    onName: kept,
  }
  return { tools: { repair: block, kept: 'kept', onKeep: nothing, settle: null } }
}

function siteBadge(policy: SiteBadgeProps['policy'], clicks: readonly string[]): Scene {
  return {
    sheets: siteSheets,
    overPage: true,
    clicks,
    draw: (language) => (
      <SiteBadge
        language={language}
        readiness={mixed}
        said={sayReadiness(mixed, language)}
        policy={policy}
        findings={findings[language]}
        sources={sources}
        position={null}
        onMove={nothing}
        onOpenPolicy={nothing}
        onHide={nothing}
        onSettings={nothing}
      />
    ),
  }
}

function popup(
  state: (language: Language) => PopupState,
  props: Partial<PopupProps> = {},
  more: Partial<Scene> = {},
): Scene {
  return {
    sheets: popupSheets,
    overPage: false,
    width: 360,
    height: 420,
    draw: (language) => (
      <Popup
        language={language}
        state={state(language)}
        host="www.dodam.example"
        readiness={mixed}
        said={sayReadiness(mixed, language)}
        hidden={false}
        now={NOW}
        onAllow={nothing}
        onReadOnce={nothing}
        onRead={nothing}
        onStop={nothing}
        onShow={nothing}
        onOpenPolicy={nothing}
        onShowAgain={nothing}
        onRetry={nothing}
        onSidePanel={nothing}
        onSettings={nothing}
        {...props}
      />
    ),
    ...more,
  }
}

const popupVerdict = (outcome: Outcome, proof: Quote | null, once: boolean) => (language: Language) => ({
  ...judged(outcome, proof)(language),
  once,
  showable: proof !== null,
})

function welcome(site: string | null, granted: boolean, clicks: readonly string[] = []): Scene {
  return {
    sheets: welcomeSheets,
    overPage: false,
    width: 800,
    clicks,
    draw: (language) => (
      <Welcome
        language={language}
        answers={{ site, promotional: null }}
        granted={granted}
        problem={null}
        onSave={kept}
        onLater={nothing}
        onAllow={nothing}
      />
    ),
  }
}

function settings(full: boolean, width: number): Scene {
  return {
    sheets: settingsSheets,
    overPage: false,
    width,
    draw: (language) => (
      <Settings
        language={language}
        workspace={full ? workspace : { ...workspace, site: null, promotional: null }}
        sites={full ? ['https://www.dodam.example', 'https://staging.dodam.example'] : []}
        hiddenHosts={full ? ['shop.dodam.example'] : []}
        statements={full ? [contract, said('sender-registered', { option: 'landline', name: null })] : []}
        settlements={full ? [settled] : []}
        standing={[settled.id]}
        onWithdrawSettlement={nothing}
        now={NOW}
        onWorkspace={kept}
        onTurnOff={nothing}
        onShowAgain={nothing}
        onState={kept}
        onWithdraw={kept}
      />
    ),
  }
}

const policy = { href: 'https://www.dodam.example/privacy', otherHost: false }
const elsewhere = { href: 'https://policy.other.example/p', otherHost: true }
const openPanel = ['.badge-open']
const openForm = [...openPanel, '#step-credit .ways button.link']

const checked: Verification = {
  state: 'unaltered',
  records: 42,
  chains: 40,
  deleted: 2,
  trimmed: 0,
  omitted: 0,
  gaps: [],
  changes: [],
  headerChanged: false,
  readablePart: 'same',
  head: '3f1a90b2c77d04e6'.repeat(4),
  lodged: 'head',
}
const altered: Verification = {
  ...checked,
  state: 'changed',
  changes: [
    {
      kind: 'content',
      number: 3,
      url: 'https://www.dodam.example/privacy',
      at: '2026-11-12T09:30:11+09:00',
    },
  ],
  gaps: [{ url: 'https://www.narae.example/privacy', from: 2, to: 2 }],
  readablePart: 'other-version',
  lodged: null,
}

function verify(state: VerifyState, width = 800): Scene {
  return {
    sheets: verifySheets,
    overPage: false,
    width,
    height: 800,
    draw: (language) => <Verify {...{ language, state }} onFile={nothing} onHead={nothing} />,
  }
}
const verified = (verification: Verification) =>
  ({ kind: 'done', name: 'report.html', verification }) as const

/** Every state of every surface. */
export const scenes: Readonly<Record<string, Scene>> = {
  'badge-mixed': overlay(mixed, { height: 300 }),
  'badge-complete': overlay(complete, { height: 300 }),
  'badge-320': overlay(firstRun, { width: 320, height: 300 }),
  'panel-first-run': overlay(firstRun, { clicks: openPanel, height: 1000 }, { site: null }),
  'panel-mixed': overlay(mixed, { clicks: openPanel, height: 1000 }),
  'panel-lacking': overlay(lacking, { clicks: openPanel, height: 1100 }),
  'panel-complete': overlay(complete, { clicks: openPanel, height: 1000 }),
  'panel-asked': overlay(asked, { clicks: [...openPanel, '.asides summary'], height: 1300 }),
  'panel-checklist': overlay(asked, {
    clicks: [...openPanel, '.aside .said-acts .link', '.form .pri'],
    height: 1300,
  }),
  'panel-asked-320': overlay(asked, { clicks: [...openPanel, '.asides summary'], width: 320, height: 900 }),
  'panel-reasons': overlay(mixed, { clicks: [...openPanel, '#step-opt-out-080 summary'], height: 1100 }),
  'panel-menu': overlay(mixed, { clicks: [...openPanel, '.menu button'] }),
  'panel-form': overlay(lacking, { clicks: openForm, height: 1000 }),
  'panel-form-errors': overlay(lacking, { clicks: [...openForm, '.form .pri'], height: 1000 }),
  'panel-withdrawn': overlay(mixed, {
    clicks: [...openPanel, '#step-agreement .said-foot button:last-child'],
    height: 900,
  }),
  'panel-320': overlay(mixed, { clicks: openPanel, width: 320, height: 568 }),
  'panel-forced': overlay(mixed, { clicks: openPanel, height: 1000, forced: true }),
  'note-missing': note(judged('missing', others)),
  'note-ok': note(judged('ok', listed)),
  'note-incomplete': note(judged('incomplete', workless)),
  'note-unknown': note(judged('unknown', null, 0.61), {}, { onShow: null }),
  'note-not-a-policy': note(judged('not-a-policy', null), {}, { onShow: null }),
  'note-reading': note(() => ({ kind: 'reading', share: 0.61 })),
  'note-error': note((language) => ({ kind: 'error', problem: problem[language] })),
  'note-repair': note(judged('missing', others), { height: 900 }, repaired(row, true)),
  'note-repair-blank': note(judged('missing', others), { height: 900 }, repaired(blankRow, false)),
  'note-repair-text': note(
    judged('missing', others),
    {
      width: 480,
      height: 900,
      clicks: [
        '.seg label:nth-of-type(4)',
        '.repair .fold:nth-of-type(1) summary',
        '.repair .fold:nth-of-type(2) summary',
      ],
    },
    repaired(row, null),
  ),
  'note-collapsed': note(judged('missing', others), { clicks: ['.tools > .btn:last-child'], height: 300 }),
  'note-480': note(judged('missing', others), { width: 480, height: 900 }),
  'note-320': note(judged('ok', listed), { width: 320, height: 568 }),
  'note-forced': note(judged('missing', others), { forced: true }),
  'site-closed': siteBadge(policy, []),
  'site-open': siteBadge(policy, openPanel),
  'site-other-host': siteBadge(elsewhere, openPanel),
  'site-no-link': siteBadge(null, openPanel),
  'popup-not-granted': popup(() => ({ kind: 'not-granted' })),
  'popup-reading': popup(() => ({ kind: 'reading', share: 0.61 })),
  'popup-missing': popup(popupVerdict('missing', others, false)),
  'popup-once': popup(popupVerdict('ok', listed, true)),
  'popup-incomplete': popup(popupVerdict('incomplete', workless, false)),
  'popup-unknown': popup(popupVerdict('unknown', null, false)),
  'popup-findings': popup(
    popupVerdict('missing', others, false),
    {},
    { clicks: ['.more summary'], height: 600 },
  ),
  'popup-no-policy': popup(() => ({ kind: 'no-policy-here', policy })),
  'popup-try-form': popup(() => ({ kind: 'no-policy-here', policy }), { onTryForm: nothing }),
  'popup-no-link': popup(() => ({ kind: 'no-policy-here', policy: null }), { hidden: true }),
  'popup-other-host': popup(() => ({ kind: 'no-policy-here', policy: elsewhere })),
  'popup-cannot-read': popup(() => ({ kind: 'cannot-read' }), { host: null }),
  'popup-dashboard': popup(() => ({ kind: 'dashboard' }), { host: 'dashboard.hackle.io' }),
  'popup-error': popup((language) => ({ kind: 'error', problem: problem[language] })),
  'welcome-ask': welcome(null, false),
  'welcome-wrong': welcome('https://not a site', false, ['form .pri']),
  'welcome-allow': welcome('https://www.dodam.example', false, ['form .pri']),
  'welcome-done': welcome('https://www.dodam.example', true, ['form .pri']),
  'verify-empty': verify({ kind: 'empty' }),
  'verify-unaltered': verify(verified(checked)),
  'verify-changed': verify(verified(altered)),
  'verify-changed-320': verify(verified(altered), 320),
  'verify-unreadable': verify(verified({ ...checked, state: 'unreadable' })),
  'settings-full': settings(true, 800),
  'settings-empty': settings(false, 800),
  'settings-320': settings(true, 320),
  ...sidePanelScenes,
  ...formTrialScenes,
}
