import { signal } from '@preact/signals'
import { NO_FILTER, type Filter } from '../../components/records/filters'
import type { LimitsView } from '../../components/records/limits'
import type { ExportFormat } from '../../components/records/record-acts'
import type { RecordLine } from '../../components/records/record-line'
import type { RecordListView } from '../../components/records/record-list'
import type { RecordsShown, RecordsTabProps } from '../../components/records/records-tab'
import { openOwnPage } from '../../lib/platform/extension'
import { ask } from '../../lib/platform/page'
import { diffWords } from '../../lib/records/diff'
import type { RecordSummary } from '../../lib/records/query'
import { openRecords, RecordsError, type Records, type Usage } from '../../lib/records/store'
import { chainOf } from '../../lib/records/seal'
import type { ScanRecord } from '../../lib/records/types'
import { recordsWords } from '../../lib/words/records-view'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { downloadRecords } from './downloads'
import { pageOf } from './policy-views'

const A_PAGE = 50
const LATEST = 3
/** What is asked to go when room is to be made: a quarter. */
const SHARE_TO_GO = 4

/** The records as the side panel shows them. They are read where they lie, in this window. */
export class RecordsSession {
  readonly latest = signal<readonly RecordLine[]>([])
  private readonly shown = signal<RecordsShown>({ kind: 'loading' })
  private readonly list = signal<RecordListView | null>(null)
  private readonly filter = signal<Filter>(NO_FILTER)
  private readonly limits = signal<LimitsView | null>(null)
  private readonly oldest = signal<number | null>(null)
  private most = A_PAGE
  private opened: Records | null = null
  private asked = 0

  constructor(
    private readonly language: Language,
    /** Shows the tab of records. */
    private readonly onShow: () => void,
  ) {}

  /** Opens the records; null where they do not open, which the tab then tells. */
  async open(): Promise<Records | null> {
    if (this.opened) return this.opened
    try {
      this.opened = await openRecords()
      if (this.shown.value.kind === 'loading') this.shown.value = { kind: 'list' }
    } catch (error) {
      this.shown.value = {
        kind: 'closed',
        newer: error instanceof RecordsError && error.problem === 'newer',
      }
    }
    return this.opened
  }

  /** Reads the list anew. An answer that was overtaken by a newer question is dropped. */
  async refresh() {
    const records = await this.open()
    if (!records) return
    this.asked += 1
    const asked = this.asked
    const { text, outcome, host, from, to } = this.filter.value
    const [list, latest, usage, limits] = await Promise.all([
      records.list({
        most: this.most,
        text,
        ...(outcome && { outcomes: [outcome] }),
        ...(host !== null && { host }),
        ...(from !== '' && { from }),
        ...(to !== '' && { to }),
      }),
      records.list({ most: LATEST }),
      records.usage(),
      ask('record/settings', {}).catch(() => null),
    ])
    if (asked !== this.asked) return
    this.latest.value = latest.records.map(lineOf)
    if (limits) {
      const { keep, most, days, tester } = limits
      this.limits.value = { keep, most, days, tester }
    }
    this.list.value = {
      lines: list.records.map(lineOf),
      total: list.total,
      all: latest.total,
      damaged: list.damaged.length,
      hosts: list.hosts,
      usage: this.usageOf(usage),
    }
  }

  props(): Omit<RecordsTabProps, 'language' | 'now'> {
    return {
      shown: this.shown.value,
      list: this.list.value,
      filter: this.filter.value,
      limits: this.limits.value,
      oldest: this.oldest.value,
      onBack: () => {
        this.shown.value = { kind: 'list' }
      },
      onFilter: (filter) => {
        this.filter.value = filter
        this.most = A_PAGE
        void this.attempt(() => this.refresh())
      },
      onMore: () => {
        this.most += A_PAGE
        void this.attempt(() => this.refresh())
      },
      onOpen: (id) => void this.attempt(() => this.show(id)),
      onCompare: (ids) => void this.attempt(() => this.compare(ids)),
      onRemove: (ids) => this.attempt(() => this.remove(ids)),
      onRemoveOldest: () => this.attempt(() => this.removeOldest()),
      onKeepOldest: () => {
        this.oldest.value = null
      },
      onExport: (format, ids) => this.attempt(() => this.export(format, ids)),
      onLimits: (limits) => this.attempt(() => this.store(limits)),
      onEraseNames: () =>
        this.attempt(async () => {
          await ask('record/erase-names', {})
          await this.refresh()
        }),
      onVerify: () => void openOwnPage('verify.html').catch(() => undefined),
    }
  }

  /** Opens one record, from wherever it was asked for. */
  async show(id: string) {
    const records = await this.open()
    if (!records) return
    const record = await records.get(id)
    this.shown.value =
      record?.kind === 'scan'
        ? {
            kind: 'record',
            record,
            testerName: record.tester?.nameHash ? await records.nameOf(record.tester.nameHash) : null,
            ...(await this.neighbours(records, record)),
          }
        : { kind: 'gone' }
    this.onShow()
  }

  /** Compares two records, the older first. */
  async compare(ids: readonly [string, string]) {
    const records = await this.open()
    if (!records) return
    const found = (await Promise.all(ids.map((id) => records.get(id)))).filter(
      (entry) => entry?.kind === 'scan',
    )
    const [before, after] = found.sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
    this.shown.value =
      before && after
        ? {
            kind: 'compare',
            before,
            after,
            parts: diffWords(before.text, after.text, after.page.lang ?? 'ko'),
          }
        : { kind: 'gone' }
    this.onShow()
  }

  /** Asks in place whether the oldest may go. */
  async offerRoom() {
    const records = await this.open()
    const { total } = (await records?.list({ most: 0 })) ?? { total: 0 }
    this.shown.value = { kind: 'list' }
    this.oldest.value = total === 0 ? null : Math.ceil(total / SHARE_TO_GO)
    this.onShow()
  }

  private async neighbours(records: Records, record: ScanRecord) {
    const { entries } = await records.chain(await chainOf(record.page.url, record.processor))
    const scans = entries.filter((entry) => entry.kind === 'scan')
    const at = scans.findIndex(({ id }) => id === record.id)
    return { previous: scans[at - 1]?.id ?? null, next: at === -1 ? null : (scans[at + 1]?.id ?? null) }
  }

  private async remove(ids: readonly string[]) {
    const records = await this.open()
    await records?.remove(ids, new Date())
    this.shown.value = { kind: 'list' }
    await this.refresh()
  }

  private async removeOldest() {
    const records = await this.open()
    const all = this.list.value?.all ?? 0
    await records?.trim({ most: all - (this.oldest.value ?? 0), days: null }, new Date())
    this.oldest.value = null
    await this.refresh()
  }

  private async export(format: ExportFormat, ids: readonly string[] | null) {
    const records = await this.open()
    if (!records) return
    const all = ids ?? (await records.list()).records.map(({ id }) => id)
    await downloadRecords(records, all, format, this.language)
  }

  private async store(limits: LimitsView) {
    await ask('record/settings', limits)
    await this.refresh()
  }

  /** Does what a click asks for; false when it could not be done. */
  private async attempt(work: () => Promise<void>) {
    try {
      await work()
      return true
    } catch {
      return false
    }
  }

  private usageOf({ bytes, quota }: Usage) {
    if (bytes === null || quota === null) return null
    return say(recordsWords.usage, this.language, { used: sizeOf(bytes), room: sizeOf(quota) })
  }
}

function lineOf({ id, at, page, outcome, hash }: RecordSummary): RecordLine {
  return { id, at, page: pageOf(page.url), outcome, hash }
}

/** Bytes in the unit that a person reads, to two digits: `9.8 MB`. */
function sizeOf(bytes: number) {
  const units = ['kB', 'MB', 'GB', 'TB'] as const
  const step = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 1), units.length)
  const size = bytes / 1000 ** step
  return `${size < 10 ? size.toFixed(1) : Math.round(size)}\u00a0${units[step - 1] ?? 'kB'}`
}
