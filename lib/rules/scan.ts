import { readPolicy, readPolicySync } from '../facts/policy/read'
import type { ReadOptions, Reading } from '../facts/policy/read'
import type { Marks, ReadableNode } from '../facts/policy/types'
import { judge } from './judge'
import type { PageReport, Target } from './types'

export type ScanOptions = Omit<ReadOptions, 'targets'>

export interface Scan {
  readonly report: PageReport
  readonly marks: Marks
}

/**
 * Reads and judges one document: the one call for pages, parsed documents and Node.
 * Rejects only when `options.signal` is aborted, with its reason.
 */
export async function scanDocument(
  root: ReadableNode,
  targets: readonly Target[],
  options: ScanOptions = {},
): Promise<Scan> {
  const started = performance.now()
  return toScan(await readPolicy(root, { ...options, targets }), targets, started)
}

/** The same without pauses. */
export function scanDocumentSync(
  root: ReadableNode,
  targets: readonly Target[],
  options: ScanOptions = {},
): Scan {
  const started = performance.now()
  return toScan(readPolicySync(root, { ...options, targets }), targets, started)
}

function toScan({ facts, marks }: Reading, targets: readonly Target[], started: number): Scan {
  const checked = targets.map((target) => judge(facts, target))
  const ms = Math.round((performance.now() - started) * 10) / 10
  return { report: { version: 1, facts, checked, ms }, marks }
}
