import type { RowResult } from '../../lib/batch/types'
import { exportedChain } from '../../lib/records/report-file'
import { chainOf, sealed } from '../../lib/records/seal'
import type { Records } from '../../lib/records/store'
import type { ExportedEntry, ScanRecord } from '../../lib/records/types'

/** The records could not take one: the batch pauses, and keeps it with the next run. */
export class NotKeptError extends Error {}

/** Appends the records of a result to their chains, once however often it is asked, and gives them as they stand there. */
export async function keepRecords(records: Records, result: RowResult): Promise<RowResult> {
  const verdicts: RowResult['verdicts'][number][] = []
  for (const verdict of result.verdicts) {
    const kept = await records.add(verdict.record, { key: verdict.record.id })
    if (!kept.kept) throw new NotKeptError(kept.reason)
    const record = await records.get(kept.id)
    verdicts.push(record?.kind === 'scan' ? { ...verdict, record } : verdict)
  }
  return { ...result, verdicts }
}

/**
 * The chains of these records as an export holds them: what is not of this batch is left out but for its hashes. Records that
 * were not to be kept stand in chains of this report alone.
 */
export async function chainsOf(records: Records, wanted: readonly ScanRecord[]): Promise<ExportedEntry[]> {
  const byChain = new Map<string, ScanRecord[]>()
  for (const record of wanted) {
    const chain = await chainOf(record.page.url, record.processor)
    byChain.set(chain, [...(byChain.get(chain) ?? []), record])
  }
  const entries: ExportedEntry[] = []
  for (const [chain, own] of byChain) {
    const ids = new Set(own.map(({ id }) => id))
    const kept = (await records.chain(chain)).entries
    const stands = kept.some((entry) => entry.kind === 'scan' && ids.has(entry.id))
    entries.push(...(stands ? exportedChain(kept, chain, ({ id }) => ids.has(id)) : await chained(own)))
  }
  return entries
}

async function chained(records: readonly ScanRecord[]): Promise<ScanRecord[]> {
  const chain: ScanRecord[] = []
  for (const record of records) chain.push(await sealed(record, chain.at(-1) ?? null))
  return chain
}
