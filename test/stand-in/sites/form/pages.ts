import { readFileSync } from 'node:fs'
import path from 'node:path'
import iconv from 'iconv-lite'
import { HACKLE_HOSTS, KEYS, SITE_HOSTS } from '../../hosts'
import type { Incoming, Reply } from '../../http'
import { readBody } from '../../http'

const ROOT = path.resolve(import.meta.dirname, '../../../..')
const KIT = path.join(ROOT, '.output/kit')
const SDK = path.join(ROOT, 'node_modules/@hackler/javascript-sdk/lib')

/** How a page gets its client: by script tag, by the tag manager's build, bundled without a global, or not at all. */
type Client = 'global' | 'gtm' | 'npm' | 'none'

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'"
const CONNECT = `connect-src ${[HACKLE_HOSTS.sdk, HACKLE_HOSTS.event, HACKLE_HOSTS.monitoring].map((host) => `https://${host}`).join(' ')}`

const ABOUT =
  'company="도담예약 주식회사" privacy-policy="https://www.dodam.example/privacy" processor="주식회사 핵클" opt-out-number="080-000-0000"'
const FORM = `<hackle-phone-form ${ABOUT} mode="live" lang="ko"></hackle-phone-form>`
const WITHDRAW = `<hackle-phone-withdraw company="도담예약 주식회사" opt-out-number="080-000-0000" lang="ko"></hackle-phone-withdraw>`
const IN_HOST = `<hackle-phone-form ${ABOUT} mode="live" lang="ko" name="phone"></hackle-phone-form>`

const host = (method: string) => `<form id="host" method="${method}" action="/form/posted">
  <label>이름 <input name="who" value="홍길동" /></label>
  ${IN_HOST}
  <button type="submit">가입하기</button>
</form>`

const frame = (sandbox: string | null) =>
  `<iframe title="문자 신청" width="640" height="1400"${sandbox === null ? '' : ` sandbox="${sandbox}"`} src="/form"></iframe>`

interface FormPage {
  readonly body: string
  readonly client?: Client
  readonly csp?: string
  /** Without the scripts of the kit: to be compared with, or to put the form into. */
  readonly bare?: true
}

const PAGES: Readonly<Record<string, FormPage>> = {
  '/form': { body: FORM },
  '/form/two': { body: `${FORM}<hr />${FORM}` },
  '/form/strict': { body: FORM, csp: STRICT },
  '/form/strict/connect': { body: FORM, csp: `${STRICT}; ${CONNECT}` },
  '/form/strict/none': { body: '<p>여기에는 양식이 없습니다.</p>', csp: STRICT },
  '/form/host': { body: host('post') },
  '/form/get': { body: host('get') },
  '/form/iframe': { body: frame(null), client: 'none' },
  '/form/sandbox': { body: frame('allow-scripts allow-forms'), client: 'none' },
  '/form/dialog': {
    body: `<button type="button" id="open">문자 신청 열기</button><dialog>${FORM}</dialog>`,
  },
  '/form/withdraw': { body: WITHDRAW },
  '/form/both': { body: `${FORM}<hr />${WITHDRAW}` },
  '/form/relay': {
    body: FORM.replace(' mode=', ' endpoint="/form/relay/consent" mode='),
    client: 'none',
  },
  '/form/npm': { body: FORM, client: 'npm' },
  '/form/gtm': { body: FORM, client: 'gtm' },
  '/form/no-client': { body: FORM, client: 'none' },
  '/form/none': { body: '<p>여기에는 양식이 없습니다.</p>' },
  '/form/blank': { body: '<div id="root"></div>', bare: true },
  '/form/euc-kr': { body: FORM },
}

const SCRIPTS: Readonly<Record<Client, string>> = {
  global: '<script src="/sdk/umd.js"></script>',
  gtm: '<script src="/sdk/gtm.js"></script>',
  npm: '',
  none: '',
}

/** Pages of the staging site with a phone form from `.output/kit`, their scripts, and where a host form posts to. */
export function formReply(incoming: Incoming): Reply | null {
  const { url } = incoming
  if (incoming.host !== SITE_HOSTS.staging) return null
  if (url.pathname === '/form/posted') return page({ body: posted(incoming), client: 'none', bare: true })
  const script = scriptOf(url.pathname)
  if (script !== null) return script
  const known = Object.hasOwn(PAGES, url.pathname) ? PAGES[url.pathname] : undefined
  return known === undefined ? null : page(known, url.pathname === '/form/euc-kr')
}

function page({ body, client = 'global', csp, bare }: FormPage, korean = false): Reply {
  const kit = ['hackle-phone-form', 'hackle-phone-withdraw']
    .filter((element) => bare !== true && body.includes(`<${element}`))
    .map((element) => `<script src="/kit/${element}.js" defer></script>`)
    .join('')
  const start =
    client === 'none'
      ? ''
      : `${SCRIPTS[client]}<script src="/form/client.js" data-sdk-key="${KEYS.browserTest}" data-client="${client}"></script>`
  const text = `<!doctype html>
<html lang="ko">
  <head>
    <meta charset="${korean ? 'euc-kr' : 'utf-8'}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>문자 신청 (스테이징)</title>
    <link rel="stylesheet" href="/shared/site.css" />
  </head>
  <body>
    <p class="sample-mark">견본 페이지 · 가상의 회사입니다 <span lang="en">(Sample page of a fictional company)</span></p>
    <main>${body}</main>
    ${start}
    <script src="/form/set-up.js" defer></script>
    ${kit}
  </body>
</html>`
  return {
    status: 200,
    headers: {
      'Content-Type': korean ? 'text/html' : 'text/html; charset=utf-8',
      // Asked for anew each time, yet a browser may keep the page as it was left and show it again on "back".
      'Cache-Control': 'no-cache',
      ...(csp === undefined ? {} : { 'Content-Security-Policy': csp }),
    },
    body: korean ? iconv.encode(text, 'cp949') : text,
  }
}

/** What a host form sent, by name: shown so that a test sees it as a server does. */
function posted(incoming: Incoming): string {
  const fields =
    incoming.method === 'POST' ? readBody(incoming) : Object.fromEntries(incoming.url.searchParams)
  const rows = Object.entries(typeof fields === 'object' && fields !== null ? fields : {}).map(
    ([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(String(value))}</dd>`,
  )
  return `<p id="method">${incoming.method}</p><dl id="posted">${rows.join('')}</dl>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** Scripts as a site of its own would serve them. Without a charset: many servers name none. */
function scriptOf(asked: string): Reply | null {
  const kit = /^\/kit\/([\w.-]+\.(?:m?js|html|css|json))$/.exec(asked)?.[1]
  if (kit !== undefined) return fileReply(path.join(KIT, kit))
  if (asked === '/sdk/umd.js') return fileReply(path.join(SDK, 'index.browser.umd.min.js'))
  if (asked === '/sdk/gtm.js') return fileReply(path.join(SDK, 'index.gtm.min.js'))
  if (asked !== '/sdk/module.mjs') return null
  // As a bundler keeps it: in a scope of its own, with no global left.
  const code = readFileSync(path.join(SDK, 'index.browser.umd.min.js'), 'utf8')
  return {
    status: 200,
    headers: SCRIPT,
    body: `const exports = {}, module = { exports };\n${code}\nexport default exports`,
  }
}

const SCRIPT = { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' }

function fileReply(file: string): Reply | null {
  try {
    const headers = file.endsWith('.html')
      ? { 'Content-Type': 'text/html; charset=utf-8' }
      : file.endsWith('.css')
        ? { 'Content-Type': 'text/css' }
        : SCRIPT
    return { status: 200, headers, body: readFileSync(file) }
  } catch {
    return null
  }
}
