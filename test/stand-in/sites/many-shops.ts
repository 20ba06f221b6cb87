import { BATCH_HOSTS, SITE_HOSTS } from '../hosts'
import type { Answer, Handler, Incoming, Reply } from '../http'
import type { Route } from '../types'
import { page } from './layouts'
import { logInPage, noticePage, pdf } from './odd'
import { policyPage } from './policies'

/** What the shops print, in turn: most list Hackle, some do not. */
const POLICIES = ['ok', 'ok', 'missing', 'ok', 'incomplete', 'ok', 'moonbook', 'missing', 'ok', 'ok'] as const

/** How many seconds a busy shop asks to be left alone. */
const BUSY_SECONDS = 1

/**
 * Many small shops, for lists of many policies. `/privacy/N` is a policy; other folders play what goes wrong on the way:
 * `/busy/N` takes no request at first, `/www/N` leads to the other form of its host, `/away/N` to a site of somebody else,
 * `/member/N` to a log-in, `/drawn/N` is drawn by a script, `/terms/N` is no policy, `/paper/N` is a PDF. All else is not there.
 */
export class ManyShops implements Handler {
  private readonly asked = new Set<string>()

  reset(): void {
    this.asked.clear()
  }

  routeOf({ host }: Incoming): Route | undefined {
    return BATCH_HOSTS.includes(host) ? 'site' : undefined
  }

  answer({ host, url }: Incoming): Answer {
    const [, folder = '', number = ''] = url.pathname.split('/')
    const make = this.pages[folder]
    return { reply: make ? make(host, number) : text(404, 'Not found') }
  }

  private readonly pages: Readonly<Record<string, (host: string, number: string) => Reply>> = {
    privacy: (_, number) => html(policyOf(number)),
    busy: (host, number) => this.busy(`${host} ${number}`, number),
    www: (host, number) => redirect(`https://${otherForm(host)}/privacy/${number}`),
    away: () => redirect(`https://${SITE_HOSTS.elsewhere}/privacy`),
    member: () => redirect('/login?next=/privacy'),
    login: () => html(logInPage()),
    drawn: (_, number) => html(drawnPage(policyOf(number))),
    terms: () => html(noticePage()),
    paper: () => ({ status: 200, headers: { 'Content-Type': 'application/pdf' }, body: pdf() }),
  }

  private busy(place: string, number: string): Reply {
    if (this.asked.has(place)) return html(policyOf(number))
    this.asked.add(place)
    return { ...text(429, 'Busy'), headers: { 'Retry-After': String(BUSY_SECONDS) } }
  }
}

const made = new Map<string, string>()

/** The pages differ in nothing but their policy: each is made once. */
function policyOf(number: string): string {
  const name = POLICIES[Number(number) % POLICIES.length] ?? 'ok'
  const known = made.get(name) ?? policyPage(name)
  made.set(name, known)
  return known
}

const otherForm = (host: string) => (host.startsWith('www.') ? host.slice(4) : `www.${host}`)

/** A shell, in which a script draws the policy a moment later. */
function drawnPage(policy: string): string {
  const body = /<main>[\s\S]*<\/main>/.exec(policy)?.[0] ?? ''
  const script = `setTimeout(() => {
    const made = new DOMParser().parseFromString(${JSON.stringify(body).replaceAll('<', '\\u003c')}, 'text/html')
    document.title = '개인정보 처리방침'
    document.getElementById('root').replaceChildren(...made.body.childNodes)
  }, 300)`
  return page(
    '',
    '<div id="root"></div>',
    `<script defer>addEventListener('load', () => { ${script} })</script>\n`,
  ).replace(/<p class="sample-mark">.*?<\/p>/s, '')
}

const html = (body: string): Reply => ({
  status: 200,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body,
})
const text = (status: number, body: string): Reply => ({
  status,
  headers: { 'Content-Type': 'text/plain' },
  body,
})
const redirect = (location: string): Reply => ({ status: 302, headers: { Location: location } })
