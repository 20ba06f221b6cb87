import { WORDS } from '/stand-in/words.js'

const TABS = [
  ['SETTING', 'settings'],
  ['TEXT_MESSAGE', 'text'],
  ['KAKAO', 'kakao'],
]

const MENU = [
  ['/', 'home'],
  ['/analytics', 'analytics'],
  ['/crm-marketing/text-message', 'text'],
  ['/crm-marketing/kakao-message', 'kakao'],
  ['/crm-marketing/push-message', 'push'],
  ['/crm-marketing/in-app-message', 'inApp'],
  ['/users', 'users'],
  ['/config/sdk-setting', 'sdk'],
  ['/config/platform-integrations?tab=SETTING', 'settings'],
]

const chosen = new URLSearchParams(location.search).get('lang')
if (chosen !== null) document.cookie = `lang=${chosen}; path=/; max-age=86400`
const english = (chosen ?? /(?:^|; )lang=(\w+)/.exec(document.cookie)?.[1]) === 'en'
document.documentElement.lang = english ? 'en' : 'ko'

const say = (key) => WORDS[key][english ? 1 : 0]
const state = await (await fetch('/stand-in/state.json')).json()

function el(name, attributes = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

function link(href, text, attributes = {}) {
  const made = el('a', { href, ...attributes }, text)
  made.addEventListener('click', (event) => {
    event.preventDefault()
    history.pushState(null, '', href)
    draw()
  })
  return made
}

function card(title, text, ...children) {
  return el('section', { class: 'card' }, el('h2', {}, title), el('p', {}, text), ...children)
}

function table(head, rows) {
  const cells = (row, name) => el('tr', {}, ...row.map((cell) => el(name, {}, cell)))
  return el(
    'table',
    {},
    el('thead', {}, cells(head, 'th')),
    el('tbody', {}, ...rows.map((row) => cells(row, 'td'))),
  )
}

function senderNumbers() {
  const head = [say('sender'), say('name'), say('state'), say('date')]
  const rows = {
    none: [],
    'in-review': [['02-000-0000', say('mainNumber'), say('inReview'), '2026-11-20']],
    registered: [
      ['02-000-0000', say('mainNumber'), say('registered'), '2026-11-03'],
      ['010-0000-0000', say('nightNumber'), say('inReview'), '2026-11-20'],
    ],
  }[state.senderNumbers]
  const body = rows.length === 0 ? say('senderNone') : table(head, rows)
  return card(say('sender'), say('senderText'), body)
}

function settingTab() {
  const issued = table([say('optOut'), say('state')], [['080-000-0000', say('issued')]])
  const optOut =
    state.optOut === 'issued'
      ? card(say('optOut'), '', issued)
      : card(say('optOut'), say('optOutNone'), el('button', { type: 'button' }, say('apply')))
  const identity = card(say('identity'), say('identityText'))
  if (state.credit === null) return [identity, optOut]
  const balance = `${say('balance')} ${state.credit.toLocaleString('en')} ${say('won')}`
  return [identity, optOut, card(say('credit'), balance)]
}

function integrations(tab) {
  const tabs = TABS.map(([value, key]) =>
    link(`/config/platform-integrations?tab=${value}`, say(key), {
      role: 'tab',
      'aria-selected': String(value === tab),
    }),
  )
  const panels = {
    SETTING: settingTab,
    TEXT_MESSAGE: () => [senderNumbers()],
    KAKAO: () => [card(say('kakao'), '')],
  }
  return [
    el('p', { class: 'crumb' }, [say('settings'), say('integration'), say('crm')].join(' › ')),
    el('h1', {}, say('crm')),
    el('div', { class: 'tabs', role: 'tablist' }, ...tabs),
    ...(panels[tab] ?? panels.SETTING)(),
  ]
}

function sdkSetting() {
  const keys = [
    [say('browserKey'), 'STAND-IN-BROWSER-KEY-0000'],
    [say('serverKey'), 'STAND-IN-SERVER-KEY-0000'],
  ]
  return [el('h1', {}, say('sdk')), table([say('name'), say('sdk')], keys)]
}

function campaigns() {
  const head = [say('campaign'), say('campaignKey'), say('kind'), say('state')]
  const rows = [
    [say('autumn'), '101', say('promotional'), say('draft')],
    [say('reminder'), '102', say('informational'), say('ready')],
  ]
  const create = el('button', { type: 'button', class: 'create' }, say('create'))
  return [el('h1', {}, say('text')), create, table(head, rows)]
}

function screen() {
  const { pathname, searchParams } = new URL(location.href)
  if (pathname === '/config/platform-integrations') return integrations(searchParams.get('tab') ?? 'SETTING')
  if (pathname === '/config/sdk-setting') return sdkSetting()
  if (pathname === '/crm-marketing/text-message') return campaigns()
  const entry = MENU.find(([href]) => href === pathname)
  return [el('h1', {}, say(entry?.[1] ?? 'home')), el('p', {}, say('welcome'))]
}

/** Draws the whole application anew, with a new root element: what stands beside the root must not lean on it. */
function draw() {
  const menu = MENU.map(([href, key]) => {
    const here = new URL(href, location.href).pathname === location.pathname
    return el('li', {}, link(href, say(key), here ? { 'aria-current': 'page' } : {}))
  })
  const header = el(
    'header',
    {},
    el('b', {}, say('dashboard')),
    el('span', { class: 'stand' }, say('stand')),
    el('span', { class: 'workspace' }, say('workspace')),
  )
  const nav = el('nav', { 'aria-label': say('mainMenu') }, el('ul', {}, ...menu))
  const wrap = el('div', { class: 'wrap' }, nav, el('main', {}, ...screen()))
  document.getElementById('root').replaceWith(el('div', { id: 'root' }, header, wrap))
  document.title = `${document.querySelector('h1').textContent} | ${say('stand')}`
}

addEventListener('popstate', draw)
draw()
