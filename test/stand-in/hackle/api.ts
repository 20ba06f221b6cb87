import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { HACKLE_HOSTS, KEYS } from '../hosts'
import type { Answer, Handler, Incoming, Reply } from '../http'
import { headerOf, parseJson, readBody } from '../http'
import type { Route, TrackEvent } from '../types'
import type { People } from './people'
import {
  PROPERTIES_OF_EVENT,
  beaconSchema,
  eventsSchema,
  firstIssue,
  metricsSchema,
  phoneNumbersSchema,
  userHeaderSchema,
} from './schemas'

const SDK_FILE = path.resolve(
  import.meta.dirname,
  '../../../node_modules/@hackler/javascript-sdk/lib/index.browser.umd.min.js',
)

/** The path under which `cdn2.hackle.io` serves the SDK; the version in it is not looked at. */
const CDN_PATH = /^\/npm\/@hackler\/javascript-sdk@[\w.-]+\/lib\/index\.browser\.umd\.min\.js$/

const CONFIG_PATH = /^\/api\/v2\/workspaces\/([^/]+)\/config$/
const BEACON_PATH = /^\/api\/v2\/w\/([^/]+)\/events$/
const LAST_MODIFIED = 'Wed, 01 Jan 2025 00:00:00 GMT'

const BROWSER_KEYS: readonly string[] = [KEYS.browserLive, KEYS.browserTest]
/** The Node SDK posts its events to an address of its own, with the Server key. */
const NODE_EVENTS_PATH = '/api/v2/events'

/** The smallest workspace configuration with which the SDK runs without a complaint. */
const CONFIG = {
  workspace: { id: 1, environment: { id: 2, primary: true }, attributes: {} },
  experiments: [],
  featureFlags: [],
  buckets: [],
  events: [],
  segments: [],
  containers: [],
  parameterConfigurations: [],
  remoteConfigParameters: [],
  inAppMessages: [],
}

const HOSTS: readonly string[] = Object.values(HACKLE_HOSTS)

/** Hackle's own hosts as the browser SDK 11.56.1 meets them. Keeps what was sent in `people`, each event once. */
export class HackleApi implements Handler {
  private readonly seen = new Set<string>()

  constructor(private readonly people: People) {}

  /** Forgets every event that came, so that the same `insertId` counts as new. */
  forget(): void {
    this.seen.clear()
    this.people.forget()
  }

  routeOf({ host, method, url }: Incoming): Route | undefined {
    if (!HOSTS.includes(host)) return undefined
    if (method === 'OPTIONS') return 'preflight'
    const at = `${method} ${url.pathname}`
    if (host === HACKLE_HOSTS.sdk) {
      if (method === 'GET' && CONFIG_PATH.test(url.pathname)) return 'config'
      if (at === 'GET /api/v1/cohorts') return 'cohorts'
      if (at === 'GET /api/v1/user-targets') return 'user-targets'
    }
    if (host === HACKLE_HOSTS.event) {
      if (at === 'POST /api/v2/w/events' || at === `POST ${NODE_EVENTS_PATH}`) return 'events'
      if (method === 'POST' && BEACON_PATH.test(url.pathname)) return 'beacon'
    }
    if (host === HACKLE_HOSTS.monitoring && at === 'POST /metrics') return 'metrics'
    if (host === HACKLE_HOSTS.cdn && method === 'GET' && CDN_PATH.test(url.pathname)) return 'cdn'
    if (host === HACKLE_HOSTS.static) return 'static'
    if (host === HACKLE_HOSTS.api && url.pathname === '/v1/properties/phone-numbers') return 'phone-numbers'
    return 'none'
  }

  answer(incoming: Incoming, route: Route): Answer {
    const answer = this.answerFor(incoming, route)
    // The server API is for servers: a browser that calls it must fail, as the documents say.
    if (incoming.host === HACKLE_HOSTS.api) return answer
    return { ...answer, reply: withCors(answer.reply, incoming) }
  }

  private answerFor(incoming: Incoming, route: Route): Answer {
    switch (route) {
      case 'preflight':
        return incoming.host === HACKLE_HOSTS.api ? notFound() : { reply: { status: 204 } }
      case 'config':
        return config(incoming)
      case 'cohorts':
        return withUser(incoming, { cohorts: [] })
      case 'user-targets':
        return withUser(incoming, { events: [] })
      case 'events':
        return this.events(
          headerOf(incoming, 'x-hackle-sdk-key') ?? '',
          readBody(incoming),
          incoming.url.pathname === NODE_EVENTS_PATH ? [KEYS.server] : BROWSER_KEYS,
        )
      case 'beacon':
        return this.beacon(incoming)
      case 'metrics':
        return metrics(incoming)
      case 'cdn':
        return script(readFileSync(SDK_FILE))
      case 'static':
        return script('')
      case 'phone-numbers':
        return this.phoneNumbers(incoming)
      default:
        return notFound()
    }
  }

  private beacon(incoming: Incoming): Answer {
    const form = v.safeParse(beaconSchema, readBody(incoming))
    if (!form.success) return rejected(400, firstIssue(form.issues))
    if (BEACON_PATH.exec(incoming.url.pathname)?.[1] !== form.output.sdkKey) {
      return rejected(400, 'sdkKey: not the key of the path')
    }
    return this.events(form.output.sdkKey, parseJson(form.output.data))
  }

  private events(key: string, body: unknown, known = BROWSER_KEYS): Answer {
    const parsed = v.safeParse(eventsSchema, body)
    if (!parsed.success) return rejected(400, firstIssue(parsed.issues))
    const problem = parsed.output.trackEvents.map(problemOf).find((found) => found !== null)
    if (problem !== undefined) return rejected(400, problem)
    // Hackle answers events of an unknown key like any other: the wrong key is seen in the configuration only.
    if (!known.includes(key)) return rejected(200, 'unknown SDK key, so nothing is stored')

    const events: TrackEvent[] = []
    const duplicates: string[] = []
    const ignored: string[] = []
    for (const event of parsed.output.trackEvents) {
      if (this.seen.has(event.insertId)) {
        duplicates.push(event.insertId)
        continue
      }
      this.seen.add(event.insertId)
      events.push(event)
      const why = this.people.apply(event)
      if (why !== null) ignored.push(why)
    }
    return { reply: json(200, {}), log: { events, duplicates, ignored } }
  }

  private phoneNumbers(incoming: Incoming): Answer {
    if (headerOf(incoming, 'x-hackle-api-key') !== KEYS.server) return rejected(401, 'not a Server SDK key')
    if (incoming.method === 'DELETE') {
      const userId = incoming.url.searchParams.get('userId')
      if (userId === null || userId === '') return rejected(400, 'userId: expected !empty')
      this.people.unsetByUserId(userId)
      return { reply: json(200, {}) }
    }
    if (incoming.method !== 'POST') return notFound()
    const parsed = v.safeParse(phoneNumbersSchema, readBody(incoming))
    if (!parsed.success) return rejected(400, firstIssue(parsed.issues))
    const why = this.people.setByUserId(parsed.output.userId, parsed.output.phoneNumber)
    return { reply: json(200, {}), log: { ignored: why === null ? [] : [why] } }
  }
}

function config(incoming: Incoming): Answer {
  const key = CONFIG_PATH.exec(incoming.url.pathname)?.[1]
  if (key === undefined || ![...BROWSER_KEYS, KEYS.server].includes(key)) {
    return rejected(401, 'unknown SDK key')
  }
  if (headerOf(incoming, 'if-modified-since') === LAST_MODIFIED) return { reply: { status: 304 } }
  return { reply: json(200, CONFIG, { 'Last-Modified': LAST_MODIFIED }) }
}

function withUser(incoming: Incoming, body: unknown): Answer {
  const encoded = headerOf(incoming, 'x-hackle-user') ?? ''
  const user = v.safeParse(userHeaderSchema, parseJson(Buffer.from(encoded, 'base64url').toString('utf8')))
  return user.success
    ? { reply: json(200, body) }
    : rejected(400, `x-hackle-user, ${firstIssue(user.issues)}`)
}

function metrics(incoming: Incoming): Answer {
  const body = readBody(incoming)
  const beacon = v.safeParse(v.object({ data: v.string() }), body)
  const parsed = v.safeParse(metricsSchema, beacon.success ? parseJson(beacon.output.data) : body)
  return parsed.success ? { reply: json(200, {}) } : rejected(400, firstIssue(parsed.issues))
}

/** What is wrong with the properties of an event that carries a number or a consent, or `null`. */
function problemOf(event: TrackEvent): string | null {
  const key = event.eventTypeKey
  if (!Object.hasOwn(PROPERTIES_OF_EVENT, key)) return null
  const schema = PROPERTIES_OF_EVENT[key as keyof typeof PROPERTIES_OF_EVENT]
  const parsed = v.safeParse(schema, event.properties)
  return parsed.success ? null : `${key}, ${firstIssue(parsed.issues)}`
}

function withCors(reply: Reply, incoming: Incoming): Reply {
  const origin = headerOf(incoming, 'origin')
  if (origin === undefined) return reply
  return {
    ...reply,
    headers: {
      ...reply.headers,
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
      'Access-Control-Allow-Headers':
        'Content-Type, If-Modified-Since, X-HACKLE-SDK-KEY, X-HACKLE-SDK-NAME, X-HACKLE-SDK-VERSION, X-HACKLE-SDK-TIME, X-HACKLE-USER',
      'Access-Control-Expose-Headers': 'Last-Modified',
      Vary: 'Origin',
    },
  }
}

/** The answer of a route of these hosts whose fault is a status, readable by the page like any other. */
export function faultReply(status: number, incoming: Incoming): Reply {
  return HOSTS.includes(incoming.host) ? withCors({ status }, incoming) : { status }
}

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) }
}

function script(body: string | Buffer): Answer {
  return { reply: { status: 200, headers: { 'Content-Type': 'text/javascript; charset=utf-8' }, body } }
}

function rejected(status: number, reason: string): Answer {
  return { reply: json(status, { reason }), log: { outcome: 'rejected', reason } }
}

function notFound(): Answer {
  return rejected(404, 'no such address')
}
