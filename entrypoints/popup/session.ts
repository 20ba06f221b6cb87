import { signal } from '@preact/signals'
import type { PopupProps, PopupState } from '../../components/popup/popup'
import type { ProblemView } from '../../components/verdict/problem'
import { reportViewOf } from '../../components/verdict/view-of'
import { openOwnPage, openSettings, requestSite, shownTab, type ShownTab } from '../../lib/platform/extension'
import { ask } from '../../lib/platform/page'
import type { Overview, ScanAnswer } from '../../lib/platform/protocol'
import { openSidePanel, ownWindow } from '../../lib/platform/side-panel'
import { DASHBOARD_SITE, siteOf, type Site } from '../../lib/platform/site'
import { problemWords as words } from '../../lib/words/problems'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { scanTab, type TabScan } from './scan-tab'

/** One opening of the popup: which page is in front, what may be done with it, and what came of it. */
export class PopupSession {
  private readonly state = signal<PopupState>({ kind: 'reading', share: null })
  private readonly overview = signal<Overview | null>(null)
  private readonly tab = signal<ShownTab | null>(null)
  private scan: TabScan | null = null
  /** The window that the popup belongs to, known before the click that opens the side panel. */
  private window: number | null = null

  constructor(
    private readonly language: Language,
    /** The tab it speaks of; null for the one in front. */
    private readonly tabId: number | null,
  ) {}

  async start() {
    this.window = await ownWindow().catch(() => null)
    try {
      const [tab, overview] = await Promise.all([shownTab(this.tabId), ask('overview/get', {})])
      this.tab.value = tab
      this.overview.value = overview
      const site = siteOf(tab?.url ?? undefined)
      if (overview.wish !== null) this.state.value = { kind: 'wish', href: overview.wish }
      else if (!tab || site === null) this.state.value = { kind: 'cannot-read' }
      else if (site === DASHBOARD_SITE) this.state.value = { kind: 'dashboard' }
      else if (overview.sites.includes(site)) this.read(tab)
      else this.state.value = { kind: 'not-granted' }
    } catch {
      this.fail({ title: words.worker, advice: words.workerAdvice })
    }
  }

  props(): PopupProps {
    const view = this.overview.value?.view ?? null
    const host = hostOf(this.tab.value)
    return {
      language: this.language,
      state: this.state.value,
      host,
      readiness: view?.readiness ?? null,
      said: view?.said ?? null,
      hidden: host !== null && (this.overview.value?.hiddenHosts.includes(host) ?? false),
      now: view?.now ?? '',
      onAllow: () => void this.allow(siteOf(this.tab.value?.url ?? undefined), null),
      onReadOnce: () => this.readInFront(),
      onRead: () => this.readInFront(),
      onStop: () => this.stop(),
      onShow: () => {
        this.scan?.show()
        window.close()
      },
      onOpenPolicy: (href) => void this.openPolicy(href),
      onShowAgain: () => void this.showAgain(host),
      onRetry: () => void this.start(),
      onSettings: () => void openSettings().then(() => window.close()),
      onSidePanel: () => this.openSidePanel(),
      onTryForm: this.tryForm(),
    }
  }

  private granted(site: Site | null) {
    return site !== null && (this.overview.value?.sites.includes(site) ?? false)
  }

  /**
   * Asks the browser for a site. Called in the click itself and asks before anything is awaited, else Firefox no longer
   * counts it as the user's. What is to follow is told to the worker first: the popup may close under the question.
   */
  private async allow(site: Site | null, openUrl: string | null) {
    if (site === null) return
    const tabId = openUrl === null ? (this.tab.value?.id ?? null) : null
    const told = ask('grant/intend', { origin: site, tabId, openUrl }).catch(() => null)
    try {
      const allowed = await requestSite(site)
      await told
      this.overview.value = await ask('grant/settled', { origin: site })
      if (!allowed) this.fail({ title: words.notAllowed, advice: words.refused, kept: false })
      else if (openUrl === null) await this.start()
      else window.close()
    } catch {
      this.fail({ title: words.worker, advice: words.workerAdvice })
    }
  }

  /** Opens the policy and lets the reader there scan it; a host that is not allowed yet is asked for in this click. */
  private openPolicy(href: string) {
    const site = siteOf(href)
    if (!this.granted(site)) return this.allow(site, href)
    return this.attempt(async () => {
      await ask('policy/open', { href })
      window.close()
    })
  }

  /** Does what a click asks for, or says that it could not be done. */
  private async attempt(work: () => Promise<void>) {
    try {
      await work()
    } catch {
      this.fail({ title: words.worker, advice: words.workerAdvice })
    }
  }

  private readInFront() {
    if (this.tab.value) this.read(this.tab.value)
  }

  private read(tab: ShownTab) {
    this.scan?.stop()
    this.state.value = { kind: 'reading', share: null }
    this.scan = scanTab(tab.id, (answer) => this.hear(answer, tab))
  }

  private stop() {
    this.scan?.stop()
    const granted = this.granted(siteOf(this.tab.value?.url ?? undefined))
    this.state.value = granted ? { kind: 'no-policy-here', policy: null } : { kind: 'not-granted' }
  }

  private hear(answer: ScanAnswer | { kind: 'no-reader' | 'no-answer' }, tab: ShownTab) {
    if (answer.kind === 'progress') this.state.value = { kind: 'reading', share: answer.share }
    else if (answer.kind === 'report') this.state.value = this.told(answer, tab)
    else if (answer.kind === 'no-answer') this.fail({ title: words.noAnswer, advice: words.noAnswerAdvice })
    else void this.readAddressOf(tab)
  }

  /** A tab that takes no script of ours, as Firefox's PDF viewer: what it shows is read by its address. */
  private async readAddressOf(tab: ShownTab) {
    const answer =
      tab.url !== null && this.granted(siteOf(tab.url))
        ? await ask('reach/document', { href: tab.url }).catch(() => null)
        : null
    if (answer?.kind !== 'read') return this.fail({ title: words.noReader, advice: words.noReaderAdvice })
    const { report } = answer
    const policy = report.checked[0]?.outcome !== 'not-a-policy'
    const at = new Date().toISOString()
    this.state.value = this.told({ kind: 'report', report, policy, policyHref: null, at }, tab)
    if (this.state.value.kind === 'verdict') this.state.value = { ...this.state.value, showable: false }
  }

  private told(answer: Extract<ScanAnswer, { kind: 'report' }>, tab: ShownTab): PopupState {
    const view = answer.policy ? reportViewOf(answer.report, this.language, answer.at) : null
    if (view === null) {
      const href = answer.policyHref
      const policy = href === null ? null : { href, otherHost: !this.granted(siteOf(href)) }
      return { kind: 'no-policy-here', policy }
    }
    return {
      kind: 'verdict',
      ...view,
      once: !this.granted(siteOf(tab.url ?? undefined)),
      // Words of a linked list or an embedded file stand on no page that could be scrolled to.
      showable: view.verdict.proof !== null && view.verdict.proof.place.page === undefined,
    }
  }

  /** On a site that is turned on, and on no other: the trial runs among the page's own scripts. */
  private tryForm() {
    const tab = this.tab.value
    if (!tab || !this.granted(siteOf(tab.url ?? undefined))) return null
    return () =>
      void this.attempt(async () => {
        await ask('trial/open', { tabId: tab.id })
        window.close()
      })
  }

  /** In the click itself, before anything is awaited; where the browser has no panel, the same page in a tab. */
  private openSidePanel() {
    const opened = this.window === null ? Promise.reject(new Error('no window')) : openSidePanel(this.window)
    void opened
      .catch(() => openOwnPage('sidepanel.html'))
      .then(() => window.close())
      .catch(() => undefined)
  }

  private showAgain(host: string | null) {
    return this.attempt(async () => {
      if (host !== null) this.overview.value = await ask('site/show-again', { host })
    })
  }

  private fail({ title, advice, kept = true }: { title: Text; advice: Text; kept?: boolean }) {
    const said = (text: Text) => say(text, this.language)
    const problem: ProblemView = {
      title: said(title),
      kept: kept ? said(words.keptAsBefore) : null,
      advice: said(advice),
    }
    this.state.value = { kind: 'error', problem }
  }
}

type Text = (typeof words)[keyof typeof words]

function hostOf(tab: ShownTab | null) {
  const site = siteOf(tab?.url ?? undefined)
  return site === null ? null : new URL(site).host
}
