/**
 * Runs what is given for one name after another, in the order of the calls: a withdrawal that comes while a consent is on
 * its way is sent after it, so it is the last word. Holds within one process only.
 */
export class InTurn {
  private readonly last = new Map<string, Promise<unknown>>()

  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(name) ?? Promise.resolve()
    const mine = before.then(work, work)
    this.last.set(name, mine)
    try {
      return await mine
    } finally {
      if (this.last.get(name) === mine) this.last.delete(name)
    }
  }
}
