import http from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import type { StandIn } from './server'

export interface Loopback {
  /** Address of `host` of the stand-in that a server's code can use: `http://127.0.0.1:…`, without TLS or host mapping. */
  readonly address: string
  close(): Promise<void>
}

/** Hands requests on to one host of a running stand-in, for code that has neither the mapping of a browser nor its flags. */
export async function startLoopback(standIn: StandIn, host: string): Promise<Loopback> {
  const server = http.createServer((request, response) => {
    const { method, url: path, headers } = request
    const onward = https.request(
      {
        host: '127.0.0.1',
        port: standIn.httpsPort,
        method,
        path,
        headers: { ...headers, host },
        rejectUnauthorized: false,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
