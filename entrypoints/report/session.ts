import type { BatchState } from '../../components/batch/batch'
import type { BatchStart } from '../../components/batch/list-form'
import { BatchRun, type RunEnd } from '../../lib/batch/run'
import { sitesFor, sitesToAsk } from '../../lib/batch/sites'
import { siteOf } from '../../lib/reach/site'
import { afterAllowed, afterRestart, again, startRow } from '../../lib/batch/transitions'
import type { Batch, BatchRow } from '../../lib/batch/types'
import { requestSites } from '../../lib/platform/extension'
import { ask } from '../../lib/platform/page'
import { localZone, zonedTime } from '../../lib/records/time'
import { sleep } from './clock'
import { keepRecords } from './keeping'
import { asTheOneThatReads, OtherWindows, somebodyReads, whenNobodyReads } from './live'
import { rowReader } from './row-reader'
import { isOver, newlyOn } from './rows'
import { ReportState } from './state'
import { viewOf } from './view'
import type { SessionParts } from './view'

/** One window of the report page: a list to be given, or a batch to be read, followed and downloaded. */
export class ReportSession {
  private readonly state = new ReportState()
  private run: BatchRun | null = null
  private readonly others = new OtherWindows((told) => {
    if (told.type === 'batch') void this.load()
    else if (this.state.rows[told.row.index]?.batch === told.row.batch && !this.run) this.state.show(told.row)
  })

  constructor(private readonly parts: SessionParts) {}

  async start() {
    try {
      await this.sitesChanged()
      const tester = await this.parts.store.tester()
      this.state.remembered.value = { ...this.state.remembered.value, ...tester }
      await this.load()
    } catch {
      this.state.failed.value = true
    }
  }

  /** The sites turned on have changed: rows that waited for one of them go on. */
  async sitesChanged() {
    const { sites, view } = await ask('overview/get', {})
    this.state.granted.value = sites
    this.state.remembered.value = { ...this.state.remembered.value, contractName: view.hackleName ?? '' }
    if (this.run) await this.goOn(this.state.rows.map((row) => afterAllowed(row, sites)))
  }

  view(): BatchState {
    return viewOf(this.state, this.parts, {
      onStart: (start, sites) => this.begin(start, sites),
      onPause: () => this.run?.pause(),
      onStop: () => this.run?.stop(),
      onResume: () => void this.resume(),
      onAllow: (sites) => void this.allow(sites),
      onAgain: (index) => void this.again(index),
      onNewList: (batch) => void this.forget(batch),
    })
  }

  /** Reads what is on disk; what was under way when its window closed waits again. */
  private async load() {
    if (this.run) return
    const batch = await this.parts.store.current()
    this.state.rows = batch ? (await this.parts.store.rows(batch.id)).map(afterRestart) : []
    const followed = batch !== null && (await somebodyReads())
    // The state first: a batch must not be drawn for a moment as the one before it stood.
    if (!followed) this.state.phase.value = batch && isOver(this.state.rows) ? 'finished' : 'paused'
    this.state.batch.value = batch
    this.state.version.value++
    if (followed) void this.follow()
    else if (batch?.toTurnOff?.length) void this.turnOff()
  }

  /** Another window reads: its word is followed until it ends. */
  private async follow() {
    if (this.state.phase.value === 'elsewhere') return
    this.state.phase.value = 'elsewhere'
    await whenNobodyReads()
    this.state.phase.value = 'paused'
    await this.load()
  }

  /** Called in the click: asks for the sites before anything is awaited, else Firefox no longer counts it as the user's. */
  private async begin(start: BatchStart, sites: readonly string[]) {
    try {
      const allowed = sites.length === 0 || (await requestSites(sites))
      if (!allowed) return 'refused'
      const { list, ...options } = start
      const batch: Batch = {
        version: 1,
        id: crypto.randomUUID(),
        ...options,
        columns: list.columns,
        duplicates: list.duplicates,
        cut: list.cut,
        status: 'ready',
        startedAt: null,
        endedAt: null,
        turnedOn: newlyOn(sites, this.state.granted.value),
      }
      await this.parts.store.create(
        batch,
        list.rows.map((row, index) => startRow(row, batch.id, index)),
      )
      await this.parts.store.rememberTester({ role: start.role, name: start.name ?? '' })
      if (start.contractName) await ask('hackle/name', { name: start.contractName })
      this.others.tell({ type: 'batch' })
      await this.load()
      void this.read()
      return 'started'
    } catch {
      return 'failed'
    }
  }

  /** Called in the click: sites that rows still wait for are asked for again when they were turned off meanwhile. */
  private async resume() {
    const urls = this.state.rows.flatMap(({ state, url }) =>
      state === 'waiting' && url !== null ? [url] : [],
    )
    const off = urls.filter((url) => !this.state.granted.value.includes(siteOf(url) ?? ''))
    const sites = sitesToAsk(off, this.state.granted.value)
    if (sites.length > 0) await this.askFor(sites)
    // Refused: what is allowed is read all the same, the others wait in the table.
    await this.read()
  }

  private async allow(wanted: readonly string[]) {
    const sites = sitesToAsk(wanted.flatMap(sitesFor), this.state.granted.value)
    if (sites.length > 0 && !(await this.askFor(sites))) return
    await this.sitesChanged()
    await this.goOn(this.state.rows.map((row) => afterAllowed(row, this.state.granted.value)))
    if (!this.run) await this.read()
  }

  private async askFor(sites: readonly string[]): Promise<boolean> {
    this.state.allowRefused.value = false
    const before = this.state.granted.value
    const allowed = await requestSites(sites).catch(() => false)
    this.state.allowRefused.value = !allowed
    const batch = this.state.batch.value
    if (allowed && batch) {
      const toTurnOff = (batch.toTurnOff ?? []).filter((site) => !sites.includes(site))
      await this.put({ ...batch, toTurnOff, turnedOn: [...batch.turnedOn, ...newlyOn(sites, before)] })
    }
    return allowed
  }

  private async again(index: number) {
    const row = this.state.rows[index]
    if (!row || row.state === 'waiting' || row.state === 'reading') return
    await this.goOn([again(row)])
    if (!this.run) await this.resume()
  }

  /** Stores rows that wait again, and puts them in line where a run is under way. */
  private async goOn(rows: readonly BatchRow[]) {
    const changed = rows.filter((row) => row !== this.state.rows[row.index])
    if (changed.length === 0) return
    await this.parts.store.setRows(changed)
    for (const row of changed) this.state.show(row)
    this.run?.requeue(changed)
  }

  private async read() {
    const batch = this.state.batch.value
    if (!batch || this.run) return
    const alone = await asTheOneThatReads(async () => {
      try {
        await this.readAlone(batch)
      } finally {
        this.run = null
      }
    })
    if (!alone) await this.follow()
  }

  private async readAlone(batch: Batch) {
    const { store, records } = this.parts
    this.state.notStored.value = false
    this.state.phase.value = 'running'
    this.state.ended = []
    const started: Batch = {
      ...batch,
      status: 'running',
      startedAt: batch.startedAt ?? nowHere(),
      endedAt: null,
    }
    await this.put(started)
    const tester = await records.tester(started.role, started.keep ? started.name : null)
    const run = new BatchRun(started.id, this.state.rows, {
      store,
      read: rowReader(started, tester),
      keep: started.keep ? (result) => keepRecords(records, result) : null,
      changed: (row) => {
        if (row.state === 'done' || row.state === 'failed') this.state.ended.push(Date.now())
        this.state.show(row)
        this.others.tell({ type: 'row', row })
      },
      now: () => Date.now(),
      sleep,
    })
    this.run = run
    const end = await run.run()
    this.run = null
    await this.ending(end)
  }

  private async ending(end: RunEnd) {
    const batch = this.state.batch.value
    this.state.notStored.value = end === 'not-stored'
    const over = isOver(this.state.rows)
    this.state.phase.value = over ? 'finished' : 'paused'
    if (!batch) return
    const status = over ? 'finished' : end === 'stopped' ? 'stopped' : 'paused'
    const off = batch.turnOff && (over || end === 'stopped')
    const toTurnOff = off ? batch.turnedOn : []
    await this.put({ ...batch, status, endedAt: over ? nowHere() : null, toTurnOff })
    // Records were added without the worker: what is over the user's limits goes now.
    if (batch.keep) await ask('record/trim', {}).catch(() => null)
    await this.turnOff()
  }

  /** Turns off what was on for this list alone, site by site: should the window close meanwhile, the next goes on with it. */
  private async turnOff() {
    for (
      let due = this.state.batch.value?.toTurnOff ?? [];
      due.length > 0;
      due = this.state.batch.value?.toTurnOff ?? []
    ) {
      const [origin = '', ...toTurnOff] = due
      await ask('site/turn-off', { origin }).catch(() => null)
      const batch = this.state.batch.value
      if (batch) await this.put({ ...batch, toTurnOff })
    }
    await this.sitesChanged()
  }

  private async forget(batch: Batch) {
    try {
      await this.parts.store.remove(batch.id)
      this.others.tell({ type: 'batch' })
      await this.load()
    } catch {
      this.state.failed.value = true
    }
  }

  private async put(batch: Batch) {
    this.state.batch.value = batch
    // Told at the next start if it cannot be stored now: the rows are what counts.
    await this.parts.store.setBatch(batch).catch(() => undefined)
  }
}

const nowHere = () => zonedTime(new Date(), localZone())
