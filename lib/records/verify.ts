import { chainOfEntry, numberOf, recordsById, removedEntry, reportHead, type ReportFile } from './report-file'
import { readReport } from './read-report'
import { contentHash, linkHash } from './seal'
import { canonicalJson, sha256 } from './canonical'
import { testerOf } from './tester'
import type { ExportedEntry } from './types'

/** What does not fit: the words of a record, its text, its place in the chain, or a line of hashes. */
export type ChangeKind = 'content' | 'text' | 'link' | 'duplicate'

/** An entry that is not what was exported. */
export interface Change {
  readonly kind: ChangeKind
  /** Place in the chain, as the entry says. */
  readonly number: number
  /** Address and time as the entry says; null where only hashes are left. */
  readonly url: string | null
  readonly at: string | null
}

/** Entries that are told of, but not in the file: cut out of it, with nothing in their place. */
export interface Gap {
  /** Address of the page, where one record of it is in the file. */
  readonly url: string | null
  readonly from: number
  readonly to: number
}

export interface Verification {
  /** `changed` where anything is not as it was exported; what was removed alone changes nothing. */
  readonly state: 'unaltered' | 'changed' | 'unreadable'
  /** Records whose words are in the file. */
  readonly records: number
  readonly chains: number
  /** Deleted by a person before the export: tombstones. */
  readonly deleted: number
  /** Taken away by the cap or the age limit before the export. */
  readonly trimmed: number
  /** Left out of this export. */
  readonly omitted: number
  /** Cut out of the file after the export. What stands before a gap is tied to nothing after it. */
  readonly gaps: readonly Gap[]
  readonly changes: readonly Change[]
  /** Title, tester, times or list were changed; the records are told of apart. */
  readonly headerChanged: boolean
  /** Whether the readable part of an HTML report says what its records say; null for JSON, which has none. */
  readonly readablePart: 'same' | 'differs' | 'other-version' | null
  /** The head hash that the file bears; null when it could not be read. */
  readonly head: string | null
  /** What became of the head hash that was lodged elsewhere: the report's own, an entry's, or none of this file. */
  readonly lodged: 'head' | 'entry' | 'differs' | null
}

const UNREADABLE: Verification = {
  state: 'unreadable',
  records: 0,
  chains: 0,
  deleted: 0,
  trimmed: 0,
  omitted: 0,
  gaps: [],
  changes: [],
  headerChanged: false,
  readablePart: null,
  head: null,
  lodged: null,
}

export interface VerifyOptions {
  /** A head hash that was lodged elsewhere when the report was made. */
  readonly head?: string
  /** Writes the HTML of a report again, for comparing; null where it cannot (written by another version). */
  readonly write?: (file: ReportFile, html: string) => Promise<string | null>
}

/**
 * Checks an exported report (the text of a JSON or HTML file) without anything else: recomputes every hash and follows
 * every chain. Never rejects; a file that cannot be read is told as such.
 */
export async function verifyExport(
  exported: string,
  { head, write }: VerifyOptions = {},
): Promise<Verification> {
  // Line ends and a mark in front may have changed on the way, as mail and version control do.
  const text = exported.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const read = readReport(text)
  if (!read) return UNREADABLE
  try {
    return await verifyFile(read.file, {
      head,
      readable:
        read.html && write ? await write(read.file, text).then((again) => compare(again, text)) : null,
    })
  } catch (error) {
    // Nested deeper than the stack: nothing of ours is.
    if (error instanceof RangeError) return UNREADABLE
    throw error
  }
}

const compare = (again: string | null, text: string) =>
  again === null ? ('other-version' as const) : again === text ? ('same' as const) : ('differs' as const)

async function verifyFile(
  file: ReportFile,
  { head, readable }: { readonly head: string | undefined; readonly readable: Verification['readablePart'] },
): Promise<Verification> {
  const chains = await byChain(file)
  const changes = changedRemovals(file)
  const gaps: Gap[] = []
  for (const [chain, entries] of chains) {
    const found = await verifyChain(chain, entries, file)
    changes.push(...found.changes)
    gaps.push(...found.gaps)
  }
  const count = (kind: ExportedEntry['kind']) => file.entries.filter((entry) => entry.kind === kind).length
  const headerChanged =
    (await reportHead(file)) !== file.head || !(await isTestersName(file)) || lostRows(file, gaps)
  const lodged = head === undefined ? null : lodgedIn(file, head.trim().toLowerCase().replace(/\s/g, ''))
  const isChanged = changes.length > 0 || headerChanged || readable === 'differs' || lodged === 'differs'
  return {
    state: isChanged ? 'changed' : 'unaltered',
    records: count('scan'),
    chains: chains.size,
    deleted: count('tombstone'),
    trimmed: file.entries.reduce((sum, entry) => sum + (entry.kind === 'anchor' ? entry.count : 0), 0),
    omitted: count('omitted'),
    gaps,
    changes,
    headerChanged,
    readablePart: readable,
    head: file.head,
    lodged,
  }
}

/** An erased name is none that was changed; another one than the hash stands for is. */
async function isTestersName({ tester, testerName }: ReportFile) {
  if (testerName === null) return true
  return tester !== null && (await testerOf(tester.role, testerName)).nameHash === tester.nameHash
}

/** A row whose record is nowhere, though nothing was cut out, was pointed elsewhere. */
function lostRows(file: ReportFile, gaps: readonly Gap[]) {
  const records = recordsById(file)
  return (
    gaps.length === 0 && file.rows.some(({ record }) => record !== null && !isTold(file, records, record))
  )
}

function isTold(file: ReportFile, records: ReadonlyMap<string, unknown>, id: string) {
  return records.has(id) || file.entries.some((entry) => entry.kind === 'tombstone' && entry.id === id)
}

async function byChain(file: ReportFile) {
  const chains = new Map<string, ExportedEntry[]>(file.heads.map(({ chain }) => [chain, []]))
  for (const entry of file.entries) {
    const chain = await chainOfEntry(entry)
    const known = chains.get(chain)
    if (known) known.push(entry)
    else chains.set(chain, [entry])
  }
  return chains
}

async function verifyChain(chain: string, entries: readonly ExportedEntry[], file: ReportFile) {
  const sorted = [...entries].sort((one, other) => numberOf(one) - numberOf(other))
  const url = sorted.flatMap((entry) => (entry.kind === 'scan' ? [entry.page.url] : []))[0] ?? null
  const changes: Change[] = []
  const gaps: Gap[] = []
  let last: { readonly number: number; readonly hash: string } | null = null
  for (const entry of sorted) {
    const kind = await ownChange(entry, chain)
    const number = numberOf(entry)
    const next: number = (last?.number ?? 0) + 1
    const before = entry.kind === 'anchor' ? null : entry.previous
    // An anchor stands at the start of a chain and nowhere else: what is before it would be vouched for by nothing.
    const isSecond = last !== null && (number < next || entry.kind === 'anchor')
    const isTorn = entry.kind !== 'anchor' && number === next && before !== (last?.hash ?? null)
    if (kind) changes.push(changeOf(kind, entry))
    else if (isSecond) changes.push(changeOf('duplicate', entry))
    else if (isTorn) changes.push(changeOf('link', entry))
    else if (entry.kind !== 'anchor' && number > next) gaps.push({ url, from: next, to: number - 1 })
    if (!isSecond) last = { number, hash: entry.hash }
  }
  const head = file.heads.find((one) => one.chain === chain)
  const end: { readonly number: number; readonly hash: string } | null = last
  const lastEntry = sorted.at(-1)
  if (head && head.number > (end?.number ?? 0))
    gaps.push({ url, from: (end?.number ?? 0) + 1, to: head.number })
  // The head that the report was written with: an entry put behind it, or in its place, is none of the export.
  else if (lastEntry && end && head?.hash !== end.hash && changes.length === 0)
    changes.push(changeOf('link', lastEntry))
  return { changes, gaps }
}

/** Tombstones and anchors that say another time or id than the report's head covers. */
function changedRemovals({ entries, removed }: ReportFile): Change[] {
  const known = new Set(removed.map((entry) => canonicalJson(entry)))
  return entries.flatMap((entry) => {
    const told = removedEntry(entry)
    return told && !known.has(canonicalJson(told)) ? [changeOf('content', entry)] : []
  })
}

/** What is wrong with an entry by itself. */
async function ownChange(entry: ExportedEntry, chain: string): Promise<ChangeKind | null> {
  if (entry.kind === 'anchor') return null
  if (entry.kind === 'scan') {
    if ((await sha256(entry.text)) !== entry.textHash) return 'text'
    if ((await contentHash(entry)) !== entry.content) return 'content'
  }
  const { content, number, previous } = entry
  return (await linkHash({ chain, content, number, previous })) === entry.hash ? null : 'link'
}

function changeOf(kind: ChangeKind, entry: ExportedEntry): Change {
  const isRecord = entry.kind === 'scan'
  return {
    kind,
    number: numberOf(entry),
    url: isRecord ? entry.page.url : null,
    at: isRecord ? entry.at : null,
  }
}

/** Where a lodged hash stands in the file. */
function lodgedIn(file: ReportFile, hash: string): Verification['lodged'] {
  if (hash === file.head) return 'head'
  return file.entries.some((entry) => entry.hash === hash) ? 'entry' : 'differs'
}
