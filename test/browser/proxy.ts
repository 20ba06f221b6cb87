import http from 'node:http'
import net from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import type { HostMapping } from '../stand-in'

/** A proxy that knows the stand-in's addresses and refuses all others. */
export interface Proxy {
  readonly port: number
  /** What was asked for and refused, as `host:port`. Firefox asks for some of its own services. */
  readonly refused: readonly string[]
  close(): Promise<void>
}

/**
 * Starts a proxy for Firefox, which has no host mapping of its own: CONNECT for TLS, forwarding for plain http. Pages and the
 * extension's background then use real host names on real ports.
 */
export async function startProxy(mappings: readonly HostMapping[]): Promise<Proxy> {
  const targets = new Map(mappings.map(({ host, port, target }) => [`${host}:${port}`, target]))
  const refused: string[] = []
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
  }

  const server = http.createServer((request, response) => {
    const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : null
    const address = url === null ? '' : `${url.hostname}:${url.port === '' ? '80' : url.port}`
    const target = targets.get(address)
    if (url === null || target === undefined) {
      refused.push(address)
      response.writeHead(403).end()
      return
    }
    const { method, headers } = request
    const onward = http.request(
      { host: '127.0.0.1', port: target, path: url.pathname + url.search, method, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  })
  server.on('connection', keep)
  server.on('connect', (request, client: Socket, head: Buffer) => {
    const address = request.url ?? ''
    const target = targets.get(address)
    if (target === undefined) {
      refused.push(address)
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const upstream = net.connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.write(head)
      upstream.pipe(client)
      client.pipe(upstream)
    })
    keep(upstream)
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
  })

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
