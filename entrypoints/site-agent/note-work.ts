import type { Kept, NoteTools } from '../../components/note/note'
import { accompanying, composeRepair } from '../../lib/clause'
import { copyText } from '../../lib/page/copy'
import { newId } from '../../lib/page/new-id'
import type { PageReading } from '../../lib/page/read-page'
import { ask } from '../../lib/platform/page'
import type { View } from '../../lib/platform/protocol'
import type { Settlement } from '../../lib/readiness/types'

/**
 * What can be done with one reading: write the missing part for the page, copy it, keep the reading as a record, settle
 * it. Begun anew with every reading; `redraw` is called whenever something of it has changed.
 */
export class NoteWork {
  private kept: Kept = 'not-yet'
  /** Made once a reading, so that asking twice keeps once. */
  private readonly key = newId()

  constructor(
    private readonly view: Window & typeof globalThis,
    readonly reading: PageReading,
    /** ISO time of the reading. */
    private readonly at: string,
    private readonly surroundings: { root(): Node; redraw(): void },
  ) {}

  /** `state` is null on a page that was read once by a click: nothing is kept there. */
  tools(state: View | null): NoteTools {
    return {
      repair: this.repair(state),
      kept: state && this.kept,
      onKeep: () => void this.keep(),
      settle: state && this.settle(state),
    }
  }

  private repair(state: View | null): NoteTools['repair'] {
    const { report } = this.reading
    const [verdict] = report.checked
    if (!verdict) return null
    const options = { name: state?.hackleName ?? null }
    const repair = composeRepair(report.facts, verdict, options)
    return (
      repair && {
        repair,
        accompanying: accompanying(report.facts, verdict, options),
        previewed: null,
        onPreview: () => undefined,
        onCopy: (text) => copyText(this.view, text, this.surroundings.root()),
        onName: state && ((name) => done(ask('hackle/name', { name }))),
      }
    )
  }

  private async keep() {
    this.tell('keeping')
    try {
      const { report } = this.reading
      const answer = await ask('record/keep', { key: this.key, report, source: 'person', at: this.at })
      if (answer.kept) this.tell('kept')
      else this.tell(answer.reason === 'full' ? 'full' : 'failed')
    } catch {
      this.tell('failed')
    }
  }

  private tell(kept: Kept) {
    this.kept = kept
    this.surroundings.redraw()
  }

  private settle(state: View): NoteTools['settle'] {
    const [verdict] = this.reading.report.checked
    if (!verdict) return null
    const { outcome, processor } = verdict
    const settlement = newest(state.settlements)
    return {
      outcome,
      processor,
      settlement,
      standing: settlement !== null && state.standing.includes(settlement.id),
      onSettle: (draft) => done(ask('settlement/add', { id: newId(), draft })),
      onWithdraw: (id) => void done(ask('settlement/withdraw', { id })),
    }
  }
}

/** What persons settled comes newest first. */
function newest([first]: readonly Settlement[]): Settlement | null {
  return first ?? null
}

/** Whether the worker did it; the view that follows by its notice draws the rest. */
async function done(asked: Promise<unknown>) {
  try {
    await asked
    return true
  } catch {
    return false
  }
}
