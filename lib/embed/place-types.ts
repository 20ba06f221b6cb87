import type { Placement } from './types'

/**
 * Why a place cannot take the form in every position: the inside of a shadow root or of a frame is another document
 * tree, `html` and `body` have nothing beside them, what is beside a dialog lies behind it, some elements show no children, and tables take only their own parts.
 */
export type PlaceLimit = 'shadow-root' | 'frame' | 'whole-page' | 'no-children' | 'table-part' | 'dialog'

/** What a selector finds on the page at this moment. */
export interface PlaceFound {
  /** Elements that match; the form stands at the first. Null: the selector cannot be read. */
  readonly matches: number | null
  /** Where the form may stand at the first match; empty without one. */
  readonly positions: readonly Placement['position'][]
  readonly limit: PlaceLimit | null
}

/** The element under the mark while a person points. */
export interface PickLook {
  readonly selector: string
  /** Name of the element: `form`, `div`. */
  readonly tag: string
  /** First words printed in it, at most 60 characters; empty where there are none. From the page: shown as it is. */
  readonly text: string
  readonly positions: readonly Placement['position'][]
  readonly limit: PlaceLimit | null
}
