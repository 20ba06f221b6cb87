import { signal } from '@preact/signals'
import { TABS, type SidePanelProps, type TabId } from '../../components/side-panel/side-panel'
import type { PolicyActs, Told } from '../../components/side-panel/policy'
import type { ReadingRow } from '../../components/side-panel/reading-all'
import { openOwnPage, openSettings, openTab, requestSite } from '../../lib/platform/extension'
import { mayNotify, requestNotifications } from '../../lib/platform/notifications'
import { ask } from '../../lib/platform/page'
import type { Overview, RequestType, Requests } from '../../lib/platform/protocol'
import type { PolicyPage } from '../../lib/platform/watch-requests'
import type { RecordDraft } from '../../lib/records/seal'
import type { NextAction } from '../../lib/readiness/types'
import { problemWords } from '../../lib/words/problems'
import { storeProblems } from '../../lib/words/records-view'
import { say } from '../../lib/words/say'
import { sidePanelWords as words } from '../../lib/words/side-panel'
import type { Language, Words } from '../../lib/words/types'
import { troubleOf } from '../../lib/words/watch'
import { downloadUnkept } from './downloads'
import { changeKey, compare, pageOf, policyView, type Compared } from './policy-views'
import { RecordsSession } from './records-session'

type Problem = NonNullable<SidePanelProps['problem']>

/** One opening of the side panel: what the worker says, what the records hold, and what the clicks ask for. */
export class SidePanelSession {
  private readonly overview = signal<Overview | null>(null)
  private readonly pages = signal<readonly PolicyPage[]>([])
  private readonly compared = signal<ReadonlyMap<string, Compared>>(new Map())
  private readonly told = signal<ReadonlyMap<string, Told>>(new Map())
  private readonly tab = signal<TabId>(tabIn(location.hash))
  private readonly reading = signal<readonly ReadingRow[] | null>(null)
  private readonly problem = signal<Problem | null>(null)
  private readonly notifying = signal(true)
  private readonly stepsShown = signal(false)
  private readonly records: RecordsSession
  private unkept: RecordDraft | null = null
  private stopped = false

  constructor(private readonly language: Language) {
    this.records = new RecordsSession(language, () => this.show('records'))
  }

  async start() {
    addEventListener('hashchange', () => (this.tab.value = tabIn(location.hash)))
    await this.refresh()
  }

  /** Reads everything anew; unanswered, what is shown stays. */
  async refresh() {
    try {
      const [overview, pages, notifying] = await Promise.all([
        ask('overview/get', {}),
        ask('watch/list', {}),
        mayNotify(),
      ])
      this.overview.value = overview
      this.notifying.value = notifying
      if (this.problem.value?.ways.includes('retry')) this.problem.value = null
      this.take(pages)
    } catch {
      if (this.overview.value === null) this.fail()
    }
    await this.records.refresh().catch(() => undefined)
  }

  props(): SidePanelProps {
    const { language } = this
    const overview = this.overview.value
    const view = overview?.view ?? null
    const now = view?.now ?? new Date(0).toISOString()
    const say = { language, now, told: this.told.value, compared: this.compared.value }
    const pages = this.pages.value
    const nothing =
      overview !== null && overview.sites.length === 0 && pages.length === 0 && view?.statements.length === 0
    return {
      language,
      readiness: view?.readiness ?? null,
      said: view?.said ?? null,
      site: view?.workspace.site ? new URL(view.workspace.site).host : null,
      empty: nothing && view?.workspace.site === null && !this.stepsShown.value,
      now,
      tab: this.tab.value,
      policies: pages.map((page) => policyView(page, say)),
      latest: this.records.latest.value,
      records: this.records.props(),
      reading: this.reading.value,
      problem: this.problem.value,
      notifying: this.notifying.value,
      acts: this.acts(),
      onShow: (tab) => this.show(tab),
      onReadAll: () => void this.readAll(),
      onStop: () => {
        this.stopped = true
        this.reading.value = null
      },
      onSettings: () => void openSettings().catch(() => undefined),
      onShowSteps: () => {
        this.stepsShown.value = true
      },
      onAddSite: () => void openOwnPage('welcome.html').catch(() => undefined),
      onList: () => void openOwnPage('report.html').catch(() => undefined),
      onRetry: () => void this.refresh(),
      onDownloadUnkept: () => void this.downloadUnkept(),
      onMakeRoom: () => {
        this.problem.value = null
        void this.records.offerRoom().catch(() => this.fail())
      },
      onAllowNotifications: () => void this.askForNotifications(),
      onOpenRecord: (id) => void this.records.show(id).catch(() => this.fail()),
      onAct: (action) => this.act(action),
      onState: (draft) => this.tell('statement/add', { id: crypto.randomUUID(), draft }),
      onWithdraw: (id) => this.tell('statement/withdraw', { id }),
    }
  }

  private acts(): PolicyActs {
    return {
      onOpen: (url) => void openTab(url).catch(() => undefined),
      onAgain: (url) => void this.readNow(url, false),
      onKeep: (url) => void this.readNow(url, true),
      onWatch: (url, every) => {
        // In the click itself; whether it is allowed changes only how a change is told.
        if (every !== 'off' && !this.notifying.value) void this.askForNotifications()
        void this.answered(ask('watch/set', { url, every }))
      },
      onAllow: (site) => void this.allow(site),
      onSeen: (url) => void this.answered(ask('watch/seen', { url })),
      onCompare: (url) => this.compareChange(url),
    }
  }

  private show(tab: TabId) {
    this.tab.value = tab
    history.replaceState(null, '', `#${tab}`)
  }

  /** Pages as the worker lists them, and what their changes look like, where that is not known yet. */
  private take(pages: readonly PolicyPage[]) {
    this.pages.value = pages
    for (const { url, watch } of pages) {
      const change = watch?.change
      if (change && !this.compared.value.has(changeKey(url, change))) void this.load(url, change)
    }
  }

  private async load(url: string, change: Parameters<typeof changeKey>[1]) {
    try {
      const records = await this.records.open()
      if (!records) return
      const found = await compare(records, change)
      this.compared.value = new Map([...this.compared.value, [changeKey(url, change), found]])
    } catch {
      // Untold, the change stands with what its outcomes say.
    }
  }

  private async answered(pages: Promise<readonly PolicyPage[]>) {
    try {
      this.take(await pages)
    } catch {
      this.fail()
    }
  }

  private async readNow(url: string, keep: boolean) {
    this.note(url, words.busy)
    try {
      const { read, pages } = await ask('watch/now', { url, keep })
      this.take(pages)
      if (read.kind === 'read' && (read.kept === 'full' || read.kept === 'failed')) {
        this.unkept = read.unkept
        this.failToKeep(read.kept)
        this.note(url, null)
      } else if (read.kind === 'trouble') this.note(url, troubleOf(read.trouble.code))
      else this.note(url, read.kept === 'kept' ? words.kept : words.checked)
      await this.records.refresh().catch(() => undefined)
    } catch {
      this.note(url, words.lost)
    }
  }

  /** Reads every policy again, one after the other; stopping leaves those that were read. */
  private async readAll() {
    const urls = this.pages.value.filter(({ allowed }) => allowed).map(({ url }) => url)
    this.stopped = false
    this.reading.value = urls.map((url) => ({ page: pageOf(url), state: 'waiting', outcome: null }))
    for (const [index, url] of urls.entries()) {
      this.mark(index, 'reading')
      const answer = await ask('watch/now', { url, keep: false }).catch(() => null)
      if (answer) this.take(answer.pages)
      if (this.stopped) return
      const scan = answer?.read.kind === 'read' ? answer.pages.find((page) => page.url === url)?.scan : null
      this.mark(index, 'done', scan?.outcome ?? null)
    }
    this.reading.value = null
    await this.refresh()
  }

  private mark(index: number, state: ReadingRow['state'], outcome: ReadingRow['outcome'] = null) {
    this.reading.value =
      this.reading.value?.map((row, at) => (at === index ? { ...row, state, outcome } : row)) ?? null
  }

  private note(url: string, what: Words | null) {
    const told = new Map(this.told.value)
    if (what === null) told.delete(url)
    else told.set(url, { busy: what === words.busy, sentence: say(what, this.language) })
    this.told.value = told
  }

  private compareChange(url: string) {
    const change = this.pages.value.find((page) => page.url === url)?.watch?.change
    const [before, after] = [change?.before.record, change?.after.record]
    if (before && after) void this.records.compare([before, after]).catch(() => this.fail())
  }

  /** Asks the browser before anything is awaited, else Firefox no longer counts the click as the user's. */
  private async allow(site: string) {
    const told = ask('grant/intend', { origin: site, tabId: null, openUrl: null }).catch(() => null)
    try {
      await requestSite(site)
      await told
      this.overview.value = await ask('grant/settled', { origin: site })
      await this.refresh()
    } catch {
      this.fail()
    }
  }

  private async askForNotifications() {
    this.notifying.value = await requestNotifications().catch(() => false)
  }

  private act({ act, requirement }: NextAction) {
    const view = this.overview.value?.view
    const address = view && (scanOf(view, requirement)?.url ?? view.policyLink)
    if (act === 'open-policy' && address) void openTab(address).catch(() => undefined)
    else if (act === 'answer-promotional') void openSettings().catch(() => undefined)
    else void openOwnPage('welcome.html').catch(() => undefined)
  }

  private async downloadUnkept() {
    if (this.unkept) await downloadUnkept(this.unkept, this.language).catch(() => this.fail())
  }

  /** Sends one change and redraws. False when it was refused: the form then says so. */
  private async tell<T extends RequestType>(type: T, body: Requests[T]['ask']) {
    try {
      await ask(type, body)
      await this.refresh()
      return true
    } catch {
      return false
    }
  }

  private fail() {
    this.problem.value = {
      title: say(problemWords.worker, this.language),
      kept: say(problemWords.keptAsBefore, this.language),
      advice: say(problemWords.workerAdvice, this.language),
      ways: ['retry'],
    }
  }

  private failToKeep(why: 'full' | 'failed') {
    const full = why === 'full'
    this.problem.value = {
      title: say(storeProblems[why], this.language),
      kept: full ? say(storeProblems.fullKept, this.language) : null,
      advice: say(full ? storeProblems.fullAdvice : storeProblems.failedAdvice, this.language),
      ways: full ? ['download', 'make-room'] : ['download'],
    }
  }
}

/** The page behind a requirement: its first proof that was read from one. */
function scanOf({ readiness }: Overview['view'], requirement: string | null) {
  const all = readiness.steps.flatMap(({ requirements }) => requirements)
  const proof = all.find(({ id }) => id === requirement)?.proofs.find(({ kind }) => kind === 'scan')
  return proof?.kind === 'scan' ? proof.scan : null
}

function tabIn(hash: string): TabId {
  return TABS.find((id) => `#${id}` === hash) ?? 'ready'
}
