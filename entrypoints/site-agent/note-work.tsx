import { render } from 'preact'
import type { Kept, NoteTools } from '../../components/note/note'
import { RepairPreview } from '../../components/repair-preview/repair-preview'
import { accompanying, composeRepair } from '../../lib/clause'
import { copyText } from '../../lib/page/copy'
import { newId } from '../../lib/page/new-id'
import { showPreview, watchPreview } from '../../lib/page/preview'
import type { PageReading } from '../../lib/page/read-page'
import { ask } from '../../lib/platform/page'
import type { View } from '../../lib/platform/protocol'
import type { Repair } from '../../lib/clause/types'
import type { Settlement } from '../../lib/readiness/types'
import type { Language } from '../../lib/words/types'

/**
 * What can be done with one reading: write the missing part for the page, copy it, keep the reading as a record, settle
 * it. Begun anew with every reading; `redraw` is called whenever something of it has changed.
 */
export class NoteWork {
  private kept: Kept = 'not-yet'
  private readonly address: string
  private preview: { readonly of: Repair; readonly life: AbortController; seen: boolean } | null = null
  /** Made once a reading, so that asking twice keeps once. */
  private readonly key = newId()

  constructor(
    private readonly view: Window & typeof globalThis,
    readonly reading: PageReading,
    /** ISO time of the reading. */
    private readonly at: string,
    private readonly surroundings: {
      readonly language: Language
      /** Where a preview is drawn, apart from the note: it moves with every scroll. */
      readonly previews: HTMLElement
      redraw(): void
      /** Ends with the surface. */
      readonly signal: AbortSignal
    },
  ) {
    this.address = view.location.href
  }

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
    // The name was filled in under an open preview.
    if (repair && this.preview && this.preview.of.after !== repair.after) this.show(repair)
    return (
      repair && {
        repair,
        accompanying: accompanying(report.facts, verdict, options),
        previewed: isPlaceable(repair, this.reading) ? this.preview !== null : null,
        outOfSight: this.preview?.seen === false,
        onPreview: (on) => {
          if (on) this.show(repair)
          else this.end()
          this.surroundings.redraw()
        },
        onCopy: (text) => copyText(this.view, text, this.surroundings.previews),
        onName: state && ((name) => done(ask('hackle/name', { name }))),
      }
    )
  }

  /** Draws the repair over the page, for the viewer alone, until it is turned off or something else is read. */
  private show(repair: Repair) {
    this.end()
    const { language, previews, signal } = this.surroundings
    const { marks } = this.reading
    const life = new AbortController()
    const preview = { of: repair, life, seen: true }
    this.preview = preview
    const until = AbortSignal.any([signal, life.signal])
    until.addEventListener('abort', () => render(null, previews), { once: true })
    showPreview(this.view, marks, repair)
    watchPreview(
      this.view,
      marks,
      repair,
      (place) => {
        render(<RepairPreview {...{ language, repair, place }} />, previews)
        if (preview.seen === (place !== null)) return
        preview.seen = place !== null
        this.surroundings.redraw()
      },
      until,
    )
  }

  /** Another reading is shown, or the note is gone. */
  end() {
    this.preview?.life.abort()
    this.preview = null
  }

  private async keep() {
    // A single-page application has gone on: what was read is of the view before, and the worker takes the address of now.
    if (this.view.location.href !== this.address) return
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

function isPlaceable({ mark, placings }: Repair, { marks }: PageReading) {
  return mark !== null && marks.has(mark) && (placings?.some((placing) => placing.mark === mark) ?? false)
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
