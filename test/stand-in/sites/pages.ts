import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import iconv from 'iconv-lite'
import { SITE_HOSTS } from '../hosts'
import type { Answer, Handler, Incoming, Reply } from '../http'
import type { PolicyState, Route } from '../types'
import { formReply } from './form/pages'
import {
  deepPolicyPage,
  emptyPage,
  hugePolicyPage,
  hwp,
  lateFooterPage,
  logInPage,
  noticePage,
  pdf,
} from './odd'
import { pdfOf } from './pdf-writer'
import {
  embeddedPdfPage,
  imagePolicyPage,
  PDF_POLICY,
  pdfPolicyPage,
  policyPage,
  processorsPage,
} from './policies'

const FILES = path.join(import.meta.dirname, 'files')
const HOSTS: readonly string[] = Object.values(SITE_HOSTS)

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const STRICT_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; require-trusted-types-for 'script'"

type Make = () => Reply

/** The pages that are made rather than kept as a file, by host and path. */
const MADE: Readonly<Record<string, Make>> = {
  [`${SITE_HOSTS.shop}/privacy/ok`]: () => html(policyPage('ok')),
  [`${SITE_HOSTS.shop}/privacy/incomplete`]: () => html(policyPage('incomplete')),
  [`${SITE_HOSTS.shop}/privacy/missing`]: () => html(policyPage('missing')),
  [`${SITE_HOSTS.shop}/privacy/missing-table`]: () => html(policyPage('missing-table')),
  [`${SITE_HOSTS.shop}/privacy/unreadable`]: () => html(imagePolicyPage()),
  [`${SITE_HOSTS.shop}/privacy/unreadable-pdf`]: () => html(pdfPolicyPage()),
  [`${SITE_HOSTS.shop}/privacy/old`]: () => html(policyPage('old')),
  [`${SITE_HOSTS.shop}/privacy/euc-kr`]: eucKr,
  [`${SITE_HOSTS.shop}/privacy/changing`]: () => html(policyPage('changing')),
  [`${SITE_HOSTS.shop}/privacy/foreign-frame`]: () => html(policyPage('foreign-frame')),
  [`${SITE_HOSTS.shop}/privacy/strict-csp`]: () => html(policyPage('strict-csp'), STRICT_CSP),
  [`${SITE_HOSTS.shop}/privacy/huge`]: () => html(hugePolicyPage()),
  [`${SITE_HOSTS.shop}/privacy/deep`]: () => html(deepPolicyPage()),
  [`${SITE_HOSTS.shop}/privacy/empty`]: () => html(emptyPage()),
  [`${SITE_HOSTS.shop}/privacy/policy.pdf`]: () => file(pdf(), 'application/pdf'),
  [`${SITE_HOSTS.shop}/privacy/policy.hwp`]: () => file(hwp(), 'application/x-hwp'),
  [`${SITE_HOSTS.shop}/privacy/redirect-loop`]: () => redirect('/privacy/redirect-loop'),
  [`${SITE_HOSTS.shop}/privacy/list-elsewhere`]: () => html(policyPage('list-elsewhere')),
  [`${SITE_HOSTS.shop}/privacy/list-on-another-site`]: () => html(policyPage('list-on-another-site')),
  [`${SITE_HOSTS.shop}/privacy/processors`]: () => html(processorsPage()),
  [`${SITE_HOSTS.shop}/privacy/late`]: () => html(policyPage('late')),
  [`${SITE_HOSTS.shop}/privacy/embedded-pdf`]: () => html(embeddedPdfPage()),
  [`${SITE_HOSTS.shop}/privacy/full.pdf`]: () => file(pdfOf(PDF_POLICY), 'application/pdf'),
  [`${SITE_HOSTS.shop}/privacy/away`]: () => redirect(`https://${SITE_HOSTS.secondPolicy}/privacy`),
  [`${SITE_HOSTS.shop}/privacy/log-in`]: () => redirect('/member/login?back=%2Fprivacy'),
  [`${SITE_HOSTS.shop}/member/login`]: () => html(logInPage()),
  [`${SITE_HOSTS.shop}/privacy/busy`]: busy,
  [`${SITE_HOSTS.shop}/late-footer`]: () => html(lateFooterPage()),
  [`${SITE_HOSTS.shop}/hostile`]: () => html(policyPage('hostile')),
  [`${SITE_HOSTS.shop}/notice`]: () => html(noticePage()),
  [`${SITE_HOSTS.staging}/`]: () => redirect('/signup'),
  [`${SITE_HOSTS.secondPolicy}/privacy`]: () => html(policyPage('moonbook')),
  [`${SITE_HOSTS.elsewhere}/privacy`]: () => html(policyPage('elsewhere')),
}

/** The sample sites. Pages that are files lie under `files/<host>`; `files/shared` is served on every host. */
export class SitePages implements Handler {
  private policy: PolicyState = 'ok'
  private readonly files = listFiles()

  setPolicy(state: PolicyState): void {
    this.policy = state
  }

  reset(): void {
    this.policy = 'ok'
  }

  routeOf({ host }: Incoming): Route | undefined {
    return HOSTS.includes(host) ? 'site' : undefined
  }

  answer(incoming: Incoming): Answer {
    const { host, url } = incoming
    const form = formReply(incoming)
    if (form !== null) return { reply: form }
    const asked = url.pathname.replace(/(?<=.)\/$/, '')
    const place = host === SITE_HOSTS.shop && asked === '/privacy' ? `/privacy/${this.policy}` : asked
    const made = MADE[host + place]
    if (made !== undefined) return { reply: made() }
    const found = this.files.get(host + place) ?? this.files.get(`shared${place.replace(/^\/shared/, '')}`)
    if (found === undefined) {
      return { reply: { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'Not found' } }
    }
    const type = TYPES[path.extname(found)] ?? 'application/octet-stream'
    return { reply: file(readFileSync(found), type) }
  }
}

/** `host/path` as asked for -> file. `index.html` answers its folder, and `.html` is left out of addresses. */
function listFiles(): Map<string, string> {
  const entries = readdirSync(FILES, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    entries.map((entry) => {
      const full = path.join(entry.parentPath, entry.name)
      const address = path.relative(FILES, full).split(path.sep).join('/')
      const page = address.replace(/\.html$/, '').replace(/(^|\/)index$/, '')
      return [page.includes('/') ? page : `${page}/`, full]
    }),
  )
}

function html(body: string, csp?: string): Reply {
  const headers = { 'Content-Type': 'text/html; charset=utf-8' }
  return {
    status: 200,
    headers: csp === undefined ? headers : { ...headers, 'Content-Security-Policy': csp },
    body,
  }
}

/** An older page: bytes in CP949, the charset named only in the markup. */
function eucKr(): Reply {
  const text = policyPage('euc-kr').replace(
    '<meta charset="utf-8">',
    '<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">',
  )
  return file(iconv.encode(text, 'cp949'), 'text/html')
}

function file(body: Buffer, type: string): Reply {
  return { status: 200, headers: { 'Content-Type': type }, body }
}

/** A server that is asked too often. */
function busy(): Reply {
  return { status: 429, headers: { 'Retry-After': '7', 'Content-Type': 'text/plain' }, body: 'Later' }
}

function redirect(location: string): Reply {
  return { status: 302, headers: { Location: location } }
}
