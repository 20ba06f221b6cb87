import net from 'node:net'

/** What Firefox answers: `[1, id, error, value]`. */
interface Problem {
  readonly error: string
  readonly message: string
}

/**
 * Firefox's own remote protocol: `length:json` over TCP. Spoken here directly, so that no geckodriver is needed.
 * Errors of Firefox become errors of the call.
 */
export class Marionette {
  private last = 0
  private buffer = Buffer.alloc(0)
  private readonly waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >()

  private constructor(private readonly socket: net.Socket) {
    socket.on('data', (bytes) => this.receive(bytes))
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox closed the connection'))
      this.waiting.clear()
    })
  }

  /** Connects as soon as Firefox listens; throws when it does not within `timeoutMs`. */
  static async connect(port: number, timeoutMs: number): Promise<Marionette> {
    const end = performance.now() + timeoutMs
    for (;;) {
      const socket = await tryConnect(port)
      if (socket !== null) return new Marionette(socket)
      if (performance.now() > end) throw new Error(`Firefox did not listen within ${timeoutMs} ms`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  send<T>(name: string, params: Readonly<Record<string, unknown>> = {}): Promise<T> {
    const id = ++this.last
    const text = JSON.stringify([0, id, name, params])
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { resolve: (value) => resolve(value as T), reject })
      this.socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
  }

  close(): void {
    this.socket.destroy()
  }

  private receive(bytes: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, bytes])
    for (;;) {
      const colon = this.buffer.indexOf(':')
      if (colon < 0) return
      const end = colon + 1 + Number(this.buffer.subarray(0, colon))
      if (this.buffer.length < end) return
      const message: unknown = JSON.parse(this.buffer.subarray(colon + 1, end).toString('utf8'))
      this.buffer = this.buffer.subarray(end)
      // The first message is a greeting, not an answer.
      if (Array.isArray(message)) this.answer(message as [number, number, Problem | null, unknown])
    }
  }

  private answer([, id, problem, value]: [number, number, Problem | null, unknown]): void {
    const call = this.waiting.get(id)
    this.waiting.delete(id)
    if (problem === null) call?.resolve(value)
    else call?.reject(new Error(`${problem.error}: ${problem.message}`))
  }
}

function tryConnect(port: number): Promise<net.Socket | null> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(socket))
    socket.once('error', () => resolve(null))
  })
}
