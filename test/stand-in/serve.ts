import { startStandIn } from './index'
import type { LogEntry } from './index'

/** One line for a request. Only a page's path is shown: bodies, queries and Hackle's paths may hold a number or a key. */
function line({ route, outcome, status, method, host, path, reason }: LogEntry): string {
  const place = route === 'site' || route === 'dashboard' ? path.split('?')[0] : ''
  const why = reason === undefined ? '' : ` (${reason})`
  return `${method} ${host}${place} -> ${route}, ${outcome} ${status ?? 'no answer'}${why}`
}

const standIn = await startStandIn({
  onRequest: (entry) => {
    process.stdout.write(`${line(entry)}\n`)
  },
})

process.stdout.write(`Stand-in for Hackle, its dashboard and sample shops. All of it is made up.
TLS port ${standIn.httpsPort}, plain port ${standIn.httpPort}

${standIn.mappings.map(({ host, port, target }) => `  ${host}:${port} -> 127.0.0.1:${target}`).join('\n')}

Open a Chromium with:
  --ignore-certificate-errors --host-resolver-rules="${standIn.hostResolverRules}"

Stop with Ctrl+C.
`)

process.once('SIGINT', () => {
  void standIn.close()
})
