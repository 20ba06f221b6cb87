import { canonicalJson, sha256 } from './canonical'
import type { ScanRecord } from './types'

/** A record that has no place in a chain yet. */
export type RecordDraft = Omit<ScanRecord, 'content' | 'number' | 'previous' | 'hash'>

/** The place of an entry in its chain: what its hash covers. */
export interface Link {
  readonly chain: string
  readonly content: string
  readonly number: number
  readonly previous: string | null
}

/** What the next entry of a chain follows on. */
export interface Head {
  readonly number: number
  readonly hash: string
}

/** Key of the chain of one page and processor: SHA-256 (hex) of the canonical JSON of both. */
export function chainOf(url: string, processor: string): Promise<string> {
  return sha256(canonicalJson([url, processor]))
}

/** SHA-256 (hex) of all that a record says; its place in the chain and its hashes are left out. */
export function contentHash(record: RecordDraft | ScanRecord): Promise<string> {
  const said: Record<string, unknown> = { ...record }
  for (const key of ['content', 'number', 'previous', 'hash']) delete said[key]
  return sha256(canonicalJson(said))
}

/** SHA-256 (hex) of an entry's place: recomputed as well where only a tombstone is left. */
export function linkHash({ chain, content, number, previous }: Link): Promise<string> {
  return sha256(canonicalJson({ chain, content, number, previous }))
}

/** Gives a record its place after `head`; null begins a chain. */
export async function sealed(draft: RecordDraft, head: Head | null): Promise<ScanRecord> {
  const [chain, content] = await Promise.all([chainOf(draft.page.url, draft.processor), contentHash(draft)])
  const number = (head?.number ?? 0) + 1
  const previous = head?.hash ?? null
  return { ...draft, content, number, previous, hash: await linkHash({ chain, content, number, previous }) }
}
