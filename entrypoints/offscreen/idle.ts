/** Calls `rest` when nothing has been done for so long. */
export class IdleClock {
  private working = 0
  private timer: ReturnType<typeof setTimeout>

  constructor(
    private readonly ms: number,
    private readonly rest: () => void,
  ) {
    this.timer = setTimeout(rest, ms)
  }

  /** Does some work; the clock starts anew when the last of it is done. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    clearTimeout(this.timer)
    this.working += 1
    try {
      return await work()
    } finally {
      this.working -= 1
      if (this.working === 0) this.timer = setTimeout(this.rest, this.ms)
    }
  }
}
