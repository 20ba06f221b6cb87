/** What a line costs beside its letters. */
const A_LINE = 60
const A_BREATH = 15_000

/** Says when a loop over lines has done enough work to let the page go on: long lines cost more than many. */
export class Breath {
  private done = 0

  /** To be asked before each line, with its length. */
  isDue(length: number): boolean {
    this.done += length + A_LINE
    if (this.done < A_BREATH) return false
    this.done = 0
    return true
  }
}
