import { chaptersOf, endOf } from './chapters'
import { archivedOf, effectiveDateOf } from './dates'
import { mentionsOf } from './mentions'
import { layOut } from './grid'
import { isSameCompany } from './names'
import { firstChildOf, nextSiblingOf, parentOf } from './node-access'
import type { NameTarget } from './names'
import type { Item, Line, Outline } from './outline'
import { kindOfPage, signsOf } from './page-kind'
import { Quoter } from './quotes'
import { readSection } from './section-reader'
import type { ReadSection } from './section-reader'
import { divide } from './sections'
import type { Marks, PolicyFacts, ReadableNode } from './types'
import { coverageOf, unreadOf } from './unread'
import type { FrameDocument } from './frames'
import { NO_VERSIONS, translationOf, versionsOf } from './versions'
import { Walker } from './walk'
import { unwrapped } from './wrapped-lines'

export type Stage = 'outline' | 'sections' | 'processors'

/** The reader's own running time, by a clock given from outside; or, for tests, a count of nodes. */
export type Budget = { readonly ms: number; readonly now: () => number } | { readonly nodes: number }

export interface ReadOptions {
  readonly targets: readonly NameTarget[]
  /** The page's address; only its path is looked at. */
  readonly url?: string
  readonly contentType?: string
  /** 2 s by default. */
  readonly budget?: Budget
  /** Called often enough that no stretch of work between two calls passes 50 ms; reading goes on when it resolves. */
  readonly pause?: () => Promise<void>
  readonly onProgress?: (share: number, stage: Stage) => void
  /** Aborting rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** The document inside a frame; `foreign` when it cannot be read. Without it every frame counts as foreign. */
  readonly frameDocument?: FrameDocument
  /** Hosts whose shadow root is not the page's: those that we put there ourselves. */
  readonly skip?: (node: ReadableNode) => boolean
}

export interface Reading {
  readonly facts: PolicyFacts
  readonly marks: Marks
}

const OWN_TIME = 2000
/** Own time between two breaths; well under 50 ms, since the longest single step comes on top. */
const SLICE = 10
const NODES_A_STEP = 100
const ROWS_A_BREATH = 200
/** Letters taken in between two looks at the clock. */
const LETTERS_A_STEP = 20_000
/** Shares of the time after which walking, and dividing what was walked, stop: without the rest nothing could be told. */
const WALKING = 0.6
const DIVIDING = 0.8

interface Step {
  readonly share: number
  readonly stage: Stage
}

/** Reads a policy page without holding up the page: yields by `pause`. Never throws on any content. */
export async function readPolicy(root: ReadableNode, options: ReadOptions): Promise<Reading> {
  const clock = new Clock(options.budget)
  const work = reading(root, options, clock)
  let slice = performance.now()
  for (;;) {
    options.signal?.throwIfAborted()
    clock.start()
    const next = work.next()
    clock.stop()
    if (next.done) return next.value
    if (options.pause && performance.now() - slice >= SLICE) {
      options.onProgress?.(next.value.share, next.value.stage)
      await options.pause()
      slice = performance.now()
    }
  }
}

/** The same in one go, for callers without a page to hold up. */
export function readPolicySync(root: ReadableNode, options: ReadOptions): Reading {
  const clock = new Clock(options.budget)
  const work = reading(root, options, clock)
  for (;;) {
    options.signal?.throwIfAborted()
    clock.start()
    const next = work.next()
    clock.stop()
    if (next.done) return next.value
  }
}

/** Adds up the reader's own time; what others do between two steps does not count. */
class Clock {
  private used = 0
  private started = 0
  private readonly now: () => number
  private readonly limit: number

  constructor(budget: Budget | undefined) {
    const timed = budget && 'ms' in budget ? budget : null
    this.now = timed?.now ?? (() => performance.now())
    this.limit = budget && 'nodes' in budget ? Number.POSITIVE_INFINITY : (timed?.ms ?? OWN_TIME)
  }
  start() {
    this.started = this.now()
  }
  stop() {
    this.used += this.now() - this.started
  }
  /** Whether the time, or this share of it, is over. */
  isOver(share = 1) {
    return this.used + (this.now() - this.started) > this.limit * share
  }
}

function* reading(root: ReadableNode, options: ReadOptions, clock: Clock): Generator<Step, Reading> {
  const { targets, budget } = options
  const mostNodes = budget && 'nodes' in budget ? budget.nodes : Number.POSITIVE_INFINITY
  // Counted first only for those who watch; else when the walk stops early, and its share must be told.
  const counted = options.onProgress ? yield* countNodes(root, clock) : null
  const walker = new Walker(root, options.frameDocument, options.skip)
  let count = 0
  let more = true
  let letters = 0
  while (more && count < mostNodes && !(count % NODES_A_STEP === 0 && clock.isOver(WALKING))) {
    more = walker.step()
    count++
    if (count % NODES_A_STEP === 0 || walker.letters - letters > LETTERS_A_STEP) {
      letters = walker.letters
      yield { share: counted === null ? 0 : Math.min(count / counted, 1) * 0.8, stage: 'outline' }
    }
  }
  const { raw, ...walked } = walker.finish()
  const total = counted ?? (more ? yield* countNodes(root, clock) : count)
  let share = more ? Math.min(count / Math.max(total, count + 1), 0.99) : 1
  yield { share: 0.8, stage: 'outline' }
  let late = false
  const tooLate = () => (late ||= clock.isOver(DIVIDING))
  const outlined: Step = { share: 0.82, stage: 'outline' }
  const outline = { ...walked, items: unwrapped(yield* finished(layOut(raw, tooLate), outlined)) }
  const lines = yield* finished(linesOf(outline.items), outlined)
  const division = yield* finished(divide(outline.items, tooLate), { share: 0.84, stage: 'sections' })
  if (late) share = Math.min(share, 0.8)

  const quoter = new Quoter()
  const sections: ReadSection[] = []
  const isWanted = (name: string) => targets.some((target) => isSameCompany(name, target))
  for (const [i, stretch] of division.stretches.entries()) {
    const done = i / division.stretches.length
    const section = yield* staged(
      readSection(stretch, quoter, isWanted),
      { share: 0.85 + 0.1 * done, stage: 'processors' },
      clock,
    )
    if (!section) {
      share = Math.min(share, 0.8 + 0.19 * done)
      break
    }
    sections.push(section)
  }
  const mentions: Record<string, PolicyFacts['mentions'][string]> = {}
  for (const target of targets) {
    const work = mentionsOf(target, sections, division.stretches, division.rest, quoter)
    const found = yield* staged(work, { share: 0.97, stage: 'processors' }, clock)
    mentions[target.id] = found ?? []
    if (!found) share = Math.min(share, 0.97)
  }
  const last: Step = { share: 0.98, stage: 'processors' }
  const signs = yield* finished(signsOf(outline, division.headings, lines), last)
  const effectiveDate = yield* staged(effectiveDateOf(lines, quoter), last, clock)
  const versions = yield* staged(versionsOf(lines, outline.selects, options.url, quoter), last, clock)
  const lang = languageOf(outline, lines)
  const hasSection = sections.some(({ section }) => section.kind === 'entrustment' && !section.layout.past)
  const chapters = hasSection ? null : yield* staged(chaptersOf(division.headings, quoter), last, clock)
  const unread = unreadOf({
    outline,
    signs,
    share,
    cut: division.cut || sections.some((section) => section.cut),
    contentType: options.contentType,
    url: options.url,
  })
  const facts: PolicyFacts = {
    version: 1,
    ...kindOfPage(signs, outline),
    lang,
    title: outline.title || null,
    effectiveDate,
    archived: archivedOf(outline, lines, quoter),
    versions: versions ?? NO_VERSIONS,
    translation: translationOf(lines, lang, quoter),
    sections: sections.map(({ section }) => section),
    chapters: chapters ?? [],
    end: hasSection ? null : endOf(lines, quoter),
    mentions,
    unread,
    coverage: coverageOf(unread, signs, share),
  }
  return { facts, marks: quoter.marks }
}

/** A pass that only counts: without it no share read could be told. */
function* countNodes(root: ReadableNode, clock: Clock): Generator<Step, number> {
  const roots = [root]
  let count = 0
  for (let top = roots.pop(); top; top = roots.pop()) {
    let node: ReadableNode | null = top
    while (node) {
      count++
      if (node.shadowRoot) roots.push(node.shadowRoot)
      if (count % 4000 === 0) {
        if (clock.isOver()) return count * 2
        yield { share: 0, stage: 'outline' }
      }
      const inner: ReadableNode | null = firstChildOf(node)
      if (inner) {
        node = inner
        continue
      }
      while (node && node !== top && !nextSiblingOf(node)) node = parentOf(node)
      node = node && node !== top ? nextSiblingOf(node) : null
    }
  }
  return count
}

/** Runs a stage to its end, breathing where it does. */
function* finished<T>(work: Generator<void, T>, step: Step): Generator<Step, T> {
  for (;;) {
    const next = work.next()
    if (next.done) return next.value
    yield step
  }
}

/** Runs a stage, breathing where it does; null when the time is over before its end. */
function* staged<T>(work: Generator<void, T>, step: Step, clock: Clock): Generator<Step, T | null> {
  for (;;) {
    const next = work.next()
    if (next.done) return next.value
    if (clock.isOver()) return null
    yield step
  }
}

function* linesOf(items: readonly Item[]): Generator<void, Line[]> {
  const lines: Line[] = []
  for (let n = 0; n < items.length; n++) {
    const item = items[n]
    if (!item) continue
    if (item.kind === 'line') {
      lines.push(item)
      continue
    }
    const cells = new Set<Line>()
    for (let y = 0; y < item.rows.length; y++) {
      if (y % ROWS_A_BREATH === ROWS_A_BREATH - 1) yield
      for (const cell of item.rows[y] ?? []) cells.add(cell)
    }
    for (const cell of cells) lines.push(cell)
  }
  return lines
}

/** The beginnings of lines tell their language. */
const LETTERS_A_LINE = 60

/** The page's language: its own word for it, unless the text is plainly Korean. */
function languageOf(outline: Outline, lines: readonly Line[]): string | null {
  let hangul = 0
  let latin = 0
  for (const line of lines.slice(0, 400)) {
    for (let i = 0; i < line.text.length && i < LETTERS_A_LINE; i++) {
      const code = line.text.charCodeAt(i)
      if (code >= 0xac00 && code <= 0xd7a3) hangul++
      else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++
    }
  }
  if (hangul > 100 && hangul * 4 > latin) return 'ko'
  const said = outline.lang?.toLowerCase().split('-')[0]
  if (said && /^[a-z]{2,3}$/.test(said) && !(said === 'ko' && latin > hangul * 10)) return said
  return latin > 100 ? 'en' : hangul > 0 ? 'ko' : null
}
