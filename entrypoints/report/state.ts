import { signal } from '@preact/signals'
import type { RunState } from '../../components/batch/progress'
import type { Batch, BatchRow } from '../../lib/batch/types'

const DRAW_EVERY_MS = 200

/** What a window of the report page knows; drawn anew when a signal changes. */
export class ReportState {
  /** Undefined: not read from disk yet. Null: none. */
  readonly batch = signal<Batch | null | undefined>(undefined)
  readonly granted = signal<readonly string[]>([])
  readonly remembered = signal({ role: '', name: '', contractName: '' })
  readonly phase = signal<RunState>('paused')
  readonly notStored = signal(false)
  readonly allowRefused = signal(false)
  readonly failed = signal(false)
  /** Counts the changes of `rows`, which are changed in place. */
  readonly version = signal(0)
  rows: BatchRow[] = []
  /** When the last rows ended, epoch ms. */
  ended: number[] = []
  private drawing = false

  /** Draws a few times a second at most: many rows change at once. */
  show(row: BatchRow) {
    this.rows[row.index] = row
    if (this.drawing) return
    this.drawing = true
    setTimeout(() => {
      this.drawing = false
      this.version.value++
    }, DRAW_EVERY_MS)
  }
}
