import type { IncomingMessage, ServerResponse } from 'node:http'

type Handler = (request: Request) => Promise<Response>

/** The relay as a listener of `node:http` (Express, Fastify and others hand the same two objects on). Never rejects. */
export function nodeListener(handler: Handler) {
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const gone = new AbortController()
    outgoing.once('close', () => gone.abort())
    try {
      const response = await handler(toRequest(incoming, gone.signal))
      outgoing.writeHead(response.status, Object.fromEntries(response.headers))
      outgoing.end(await response.text())
    } catch {
      // An address or header that is none: nothing of it is answered or kept.
      outgoing.writeHead(400)
      outgoing.end()
    }
  }
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one)
  }
  const method = incoming.method ?? 'GET'
  const init: RequestInit & { duplex?: 'half' } = { method, headers, signal }
  if (method !== 'GET' && method !== 'HEAD') {
    init.body = bodyOf(incoming)
    init.duplex = 'half'
  }
  // Where the server stands, its proxy knows; the relay looks at the Origin header only.
  return new Request(new URL(incoming.url ?? '/', 'http://relay.invalid'), init)
}

function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  // A body that is not read to its end must not take the answer's connection with it.
  const parts = incoming.iterator({ destroyOnReturn: false })
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next()
      if (done === true) controller.close()
      else controller.enqueue(value as Uint8Array)
    },
    async cancel() {
      await parts.return?.()
    },
  })
}
