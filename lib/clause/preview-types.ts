/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where a repair would stand on the page now: measured, never kept. */
export interface PreviewPlace {
  /** The edge below which it is drawn, and its left and width. */
  readonly at: Box
  /** Widths of the columns for a row, in the order of the repair's cells; empty for anything but a row. */
  readonly columns: readonly number[]
  /** Size of the page's own letters there, in px, 12 to 20. */
  readonly fontSize: number
  /** The words that would give way; empty where something is only added. */
  readonly replaced: readonly Box[]
}
