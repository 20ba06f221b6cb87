import { resultOf } from '../../lib/batch/result'
import type { RunParts } from '../../lib/batch/run'
import type { Batch } from '../../lib/batch/types'
import { accompanying } from '../../lib/clause/accompanying'
import { composeRepair } from '../../lib/clause/compose'
import { localZone } from '../../lib/records/time'
import { TOOL } from '../../lib/records/tool'
import type { Tester } from '../../lib/records/types'
import { parseTarget } from '../../lib/rules/target'
import { readOne } from './surroundings'

/** Reads the rows of one batch: the page, the verdicts, and what would have to be written there. */
export function rowReader(batch: Batch, tester: Tester): RunParts['read'] {
  const targets = batch.processors.map(parseTarget)
  return async (row, signal) => {
    const { read, rendered } = await readOne(row.url ?? '', targets, signal)
    return resultOf({
      row,
      read,
      rendered,
      at: new Date(),
      zone: localZone(),
      tester,
      tool: TOOL,
      composeRepair: (facts, verdict) => composeRepair(facts, verdict, { name: batch.contractName }),
      accompanying,
    })
  }
}
