import http from 'node:http'
import https from 'node:https'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeCertificate } from './certificate'
import { DashboardPages } from './dashboard/pages'
import { Faults } from './faults'
import { HackleApi, faultReply } from './hackle/api'
import { People } from './hackle/people'
import { hostMappings, hostResolverRules } from './hosts'
import type { HostMapping } from './hosts'
import { headerOf, readBody, readIncoming } from './http'
import type { Answer, Handler, Incoming, Reply } from './http'
import { ManyShops } from './sites/many-shops'
import { SitePages } from './sites/pages'
import type { DashboardState, Fault, LogEntry, PersonState, PolicyState, Route } from './types'

export interface StandInOptions {
  /** Called for each request once it is logged. */
  readonly onRequest?: (entry: LogEntry) => void
}

/** A running stand-in: Hackle, its dashboard and the sample sites, on two loopback ports. */
export interface StandIn {
  readonly httpsPort: number
  readonly httpPort: number
  readonly mappings: readonly HostMapping[]
  /** Value of Chromium's `--host-resolver-rules`. */
  readonly hostResolverRules: string
  /** Every request so far, oldest first. */
  readonly log: readonly LogEntry[]
  /** The requests of one route, oldest first. */
  requestsTo(route: Route): LogEntry[]
  /** The first logged request that fits, waited for; throws with the routes seen when none comes in time. */
  waitFor(fits: (entry: LogEntry) => boolean, timeoutMs?: number): Promise<LogEntry>
  /** What Hackle would hold about each person by now. */
  lastState(): PersonState[]
  /** The same for one user id; `undefined` when nothing was kept for it. */
  stateOf(userId: string): PersonState | undefined
  /** `holding`: only requests whose body holds this text, such as `$secured_properties`. */
  fail(route: Route, fault: Fault, times?: number, holding?: string): void
  heal(route?: Route): void
  /** What the sample shop serves at `/privacy`. */
  setPolicy(state: PolicyState): void
  setDashboard(state: Partial<DashboardState>): void
  /** Back to the beginning: log, people, faults, policy and dashboard. */
  reset(): void
  close(): Promise<void>
}

const LOGGED_HEADER = /^(x-hackle-.*|content-type|if-modified-since|referer)$/

/** Starts the stand-in on two free loopback ports (TLS and plain). Nothing is written to disk. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const people = new People()
  const faults = new Faults()
  const api = new HackleApi(people)
  const dashboard = new DashboardPages()
  const sites = new SitePages()
  const shops = new ManyShops()
  const handlers: readonly Handler[] = [api, dashboard, sites, shops]

  const log: LogEntry[] = []
  const listeners = new Set<() => void>()
  const keep = (entry: LogEntry) => {
    log.push(entry)
    options.onRequest?.(entry)
    for (const listener of listeners) listener()
  }

  const sockets = new Set<Socket>()
  const closing = new AbortController()

  const serve = async (incoming: Incoming, response: ServerResponse) => {
    const handler = handlers.find((one) => one.routeOf(incoming) !== undefined)
    const route = handler?.routeOf(incoming) ?? 'none'
    const fault = faults.take(route, JSON.stringify(readBody(incoming)) ?? '')
    const entry = (answer: Answer) => toEntry(incoming, route, answer)
    const answer = () => handler?.answer(incoming, route) ?? unknownHost()
    const failed = (status: number | null, answered: Answer = { reply: { status: 0 } }) =>
      keep({ ...entry(answered), outcome: 'failed', status })

    if (fault === undefined) {
      const given = answer()
      keep(entry(given))
      send(response, given.reply)
    } else if ('status' in fault) {
      failed(fault.status)
      send(response, faultReply(fault.status, incoming))
    } else if ('drop' in fault) {
      failed(null, fault.stored === true ? answer() : undefined)
      response.socket?.destroy()
    } else if ('delay' in fault) {
      await sleep(fault.delay, undefined, { signal: closing.signal })
      const given = answer()
      keep(entry(given))
      send(response, given.reply)
    } else if ('until' in fault) {
      const given = answer()
      keep(entry(given))
      await fault.until
      send(response, given.reply)
    } else {
      failed(null)
    }
  }

  const listen = (server: Server, secure: boolean): Promise<number> => {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    })
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      readIncoming(request, secure)
        .then((incoming) => serve(incoming, response))
        // A request that cannot be read, or one still waiting at the end: the connection says it all.
        .catch(() => response.socket?.destroy())
    })
    return new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
    })
  }

  const hosts = new Set(hostMappings({ https: 0, http: 0 }).map(({ host }) => host))
  const secureServer = https.createServer(await makeCertificate([...hosts]))
  const plainServer = http.createServer()
  const httpsPort = await listen(secureServer, true)
  const httpPort = await listen(plainServer, false)
  const mappings = hostMappings({ https: httpsPort, http: httpPort })

  return {
    httpsPort,
    httpPort,
    mappings,
    hostResolverRules: hostResolverRules(mappings),
    log,
    requestsTo: (route) => log.filter((entry) => entry.route === route),
    waitFor: (fits, timeoutMs = 10_000) => waitFor(log, listeners, fits, timeoutMs),
    lastState: () => people.all(),
    stateOf: (userId) => people.all().find((person) => person.userId === userId),
    fail: (route, fault, times, holding) => faults.fail(route, fault, times, holding),
    heal: (route) => faults.heal(route),
    setPolicy: (state) => sites.setPolicy(state),
    setDashboard: (state) => dashboard.setState(state),
    reset: () => {
      log.length = 0
      api.forget()
      faults.heal()
      sites.reset()
      shops.reset()
      dashboard.reset()
    },
    close: async () => {
      closing.abort()
      for (const socket of sockets) socket.destroy()
      await Promise.all([secureServer, plainServer].map(closed))
    },
  }
}

function toEntry(incoming: Incoming, route: Route, { reply, log = {} }: Answer): LogEntry {
  const headers = Object.keys(incoming.headers)
    .filter((name) => LOGGED_HEADER.test(name))
    .map((name) => [name, headerOf(incoming, name) ?? ''])
  return {
    route,
    outcome: log.outcome ?? 'answered',
    status: reply.status,
    ...(log.reason === undefined ? {} : { reason: log.reason }),
    method: incoming.method,
    host: incoming.host,
    path: incoming.url.pathname + incoming.url.search,
    secure: incoming.secure,
    origin: headerOf(incoming, 'origin') ?? null,
    headers: Object.fromEntries(headers),
    body: readBody(incoming),
    events: log.events ?? [],
    duplicates: log.duplicates ?? [],
    ignored: log.ignored ?? [],
  }
}

function send(response: ServerResponse, { status, headers = {}, body = '' }: Reply): void {
  response.writeHead(status, { 'Cache-Control': 'no-store', ...headers })
  response.end(status === 204 || status === 304 ? undefined : body)
}

function unknownHost(): Answer {
  return { reply: { status: 421 }, log: { outcome: 'rejected', reason: 'a host the stand-in does not know' } }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}

function waitFor(
  log: readonly LogEntry[],
  listeners: Set<() => void>,
  fits: (entry: LogEntry) => boolean,
  timeoutMs: number,
): Promise<LogEntry> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = log.find(fits)
      if (found === undefined) return
      stop()
      resolve(found)
    }
    const timer = setTimeout(() => {
      stop()
      const seen = log.map(({ route, outcome }) => `${route} ${outcome}`).join(', ')
      reject(new Error(`No such request within ${timeoutMs} ms. Seen: ${seen || 'none'}`))
    }, timeoutMs)
    const stop = () => {
      clearTimeout(timer)
      listeners.delete(look)
    }
    listeners.add(look)
    look()
  })
}
