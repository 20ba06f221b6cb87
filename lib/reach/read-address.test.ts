import { describe, expect, it } from 'vitest'
import { pdfOf, writePdf } from '../../test/stand-in/sites/pdf-writer'
import { policyPage, section, table } from '../facts/policy/sample-page'
import { HACKLE } from '../rules/target'
import { readAddress } from './read-address'
import { sampleSurroundings } from './sample-surroundings'
import type { Sample } from './sample-surroundings'
import { ReachError } from './types'

const SITE = 'https://www.example.com'
const POLICY = `${SITE}/privacy`
const LIST = `${SITE}/processors`
const HEAD = ['수탁자', '위탁업무']
const PAY = ['견본결제 주식회사', '결제 처리']
const OURS = ['핵클 주식회사', '문자메시지 발송']

const linked = (href: string) =>
  policyPage(
    section(`<p>수탁자 목록은 <a href="${href}">위탁 현황 자세히 보기</a>에서 확인할 수 있습니다.</p>`),
  )
const listPage = (...rows: string[][]) => `<title>개인정보 처리위탁 현황</title>${table(HEAD, ...rows)}`

async function reading(pages: Record<string, Sample>, { address = POLICY, sites = [SITE] } = {}) {
  const around = sampleSurroundings(pages, sites)
  const read = await readAddress(address, around, { targets: [HACKLE], signal: new AbortController().signal })
  const verdict = read.report.checked[0]
  return {
    ...read,
    asked: around.asked,
    outcome: verdict?.outcome,
    reason: verdict?.reason,
    proof: verdict?.proof,
  }
}

const failing = async (pages: Record<string, Sample>, more = {}) => {
  const error: unknown = await reading(pages, more).catch((thrown: unknown) => thrown)
  if (error instanceof ReachError) return error
  throw new Error('it was read')
}

describe('a policy whose list stands on another page', () => {
  it('is judged with the companies of that list, and the proof names where they stand', async () => {
    const read = await reading({ [POLICY]: linked('/processors?v=3'), [`${LIST}?v=3`]: listPage(PAY, OURS) })
    expect(read.outcome).toBe('ok')
    expect(read.proof?.text).toContain('핵클 주식회사')
    expect(read.proof?.place.page).toBe(LIST)
    expect(read.followed).toEqual([`${LIST}?v=3`])
  })

  it('is missing only when the list was read to its end', async () => {
    expect((await reading({ [POLICY]: linked('/processors'), [LIST]: listPage(PAY) })).outcome).toBe(
      'missing',
    )
  })

  it.each<[string, Sample]>([
    ['cannot be had', new ReachError('http-server')],
    ['has further pages', `${listPage(PAY)}<a href="?p=2">2</a> <a href="?p=2">다음</a>`],
    ['is an HWP file', new TextEncoder().encode('HWP Document File V3.00')],
    ['is a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13)],
    [
      'shows a frame of another origin',
      `${listPage(PAY)}<iframe src="https://list.partner.example/"></iframe>`,
    ],
    [
      'is an earlier version',
      `<h1>이전 개인정보 처리방침</h1><p>이 방침은 2020. 1. 1.부터 2021. 1. 1.까지 적용된 이전 처리방침입니다.</p>${section(table(HEAD, PAY))}`,
    ],
    ['names it outside its rows', `${listPage(PAY)}<p>핵클은 곧 추가됩니다.</p>`],
    ['is a page of something else', '<title>회사 소개</title><p>우리는 핵클과 함께 일합니다.</p>'],
    ['has a menu of names, and no table', '<ul><li>핵클</li><li>견본결제</li></ul>'],
  ])('stays unknown when the list %s', async (_name, list) => {
    const read = await reading({ [POLICY]: linked('/processors'), [LIST]: list })
    expect([read.outcome, read.reason]).toEqual(['unknown', 'list-elsewhere'])
  })

  it('is ok by a list that has further pages, when this one names it', async () => {
    const list = `${listPage(OURS)}<a href="?p=2">다음</a>`
    expect((await reading({ [POLICY]: linked('/processors'), [LIST]: list })).outcome).toBe('ok')
  })

  it('reads a list in a PDF file, one behind a script link, and a bare table of a pop-up', async () => {
    const pdf = pdfOf(['개인정보 처리위탁 현황', HEAD, PAY, OURS])
    expect((await reading({ [POLICY]: linked('/processors'), [LIST]: pdf })).outcome).toBe('ok')
    const scripted = linked("javascript:window.open('/processors')")
    expect((await reading({ [POLICY]: scripted, [LIST]: listPage(OURS) })).outcome).toBe('ok')
    expect((await reading({ [POLICY]: linked('/processors'), [LIST]: table(HEAD, OURS) })).outcome).toBe('ok')
  })

  it('never asks a site that is not allowed, and takes no other company’s policy for its list', async () => {
    const other = 'https://www.partner.example/list'
    const pages = { [POLICY]: linked(other), [other]: listPage(OURS) }
    const kept = await reading(pages)
    expect([kept.outcome, kept.asked]).toEqual(['unknown', [POLICY]])
    const sites = [SITE, 'https://www.partner.example']
    expect((await reading(pages, { sites })).outcome).toBe('ok')
    const theirs = { ...pages, [other]: policyPage(section(table(HEAD, OURS))) }
    expect((await reading(theirs, { sites })).outcome).toBe('unknown')
  })

  it('counts the list for nothing when it is read by itself', async () => {
    const read = await reading({ [LIST]: listPage(OURS) }, { address: LIST })
    expect(read.outcome).toBe('not-a-policy')
  })

  it('follows three lists at most', async () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) =>
      section(`<p><a href="/${name}">위탁 현황 보기</a></p>`).replace('제5조', `제5조의${name}`),
    )
    const read = await reading({ [POLICY]: policyPage(many.join('')) })
    expect(read.asked.length).toBeLessThanOrEqual(4)
  })
})

describe('what a page shows inside itself', () => {
  const inFrame = (src: string) => policyPage(section(`<iframe src="${src}"></iframe>`))

  it('is read when the frame is of its own origin, and stays unknown when not', async () => {
    const frame = `${SITE}/frame`
    expect((await reading({ [POLICY]: inFrame('/frame'), [frame]: table(HEAD, OURS) })).outcome).toBe('ok')
    expect((await reading({ [POLICY]: inFrame('/frame'), [frame]: table(HEAD, PAY) })).outcome).toBe(
      'missing',
    )
    const foreign = 'https://list.partner.example/'
    const pages = { [POLICY]: inFrame(foreign), [foreign]: table(HEAD, OURS) }
    const sites = [SITE, 'https://list.partner.example']
    expect((await reading(pages, { sites })).reason).toBe('unread-frame')
  })

  it('is found by the page’s own base address, which lends no origin', async () => {
    const page = inFrame('frame').replace('<head>', '<head><base href="/docs/">')
    expect((await reading({ [POLICY]: page, [`${SITE}/docs/frame`]: table(HEAD, OURS) })).outcome).toBe('ok')
    const foreign = inFrame('frame').replace('<head>', '<head><base href="https://list.partner.example/">')
    const pages = { [POLICY]: foreign, 'https://list.partner.example/frame': table(HEAD, OURS) }
    const sites = [SITE, 'https://list.partner.example']
    expect((await reading(pages, { sites })).outcome).toBe('unknown')
  })

  it('is read when it is a PDF of the whole policy', async () => {
    const shell =
      '<title>개인정보 처리방침</title><h1>개인정보 처리방침</h1><embed type="application/pdf" src="/p.pdf?k=1">'
    const pages = { [POLICY]: shell, [`${SITE}/p.pdf?k=1`]: pdfOf(LINES) }
    const read = await reading(pages)
    expect(read.outcome).toBe('ok')
    expect(read.proof?.place.page).toBe(`${SITE}/p.pdf`)
    expect(JSON.stringify(read.report)).not.toContain('k=1')
  })

  it('stays unknown when the embedded PDF cannot be had', async () => {
    const shell =
      '<title>개인정보 처리방침</title><h1>개인정보 처리방침</h1><embed type="application/pdf" src="/p.pdf">'
    expect((await reading({ [POLICY]: shell })).reason).toBe('unread-pdf')
  })
})

const LINES = [
  '개인정보 처리방침',
  '제1조 (개인정보의 처리 목적)',
  '회사는 회원을 관리하려고 개인정보를 처리합니다.',
  '제2조 (처리하는 개인정보의 항목)',
  '이름과 연락처를 처리합니다.',
  '제3조 (개인정보의 보유 및 이용기간)',
  '탈퇴할 때까지 보관합니다.',
  '제4조 (개인정보 처리의 위탁)',
  '회사는 아래와 같이 개인정보 처리업무를 위탁합니다.',
  HEAD,
  PAY,
  OURS,
  '제5조 (개인정보의 파기)',
  '지체 없이 파기합니다.',
  '제6조 (정보주체의 권리)',
  '열람을 요구할 수 있습니다.',
  '시행일: 2026. 3. 2.',
]

describe('a file behind an address', () => {
  it.each<[string, Sample, string]>([
    ['a PDF with text', pdfOf(LINES), 'named-with-work'],
    ['a PDF that names others', pdfOf(LINES.filter((line) => line !== OURS)), 'not-in-section'],
    ['a PDF of pictures', writePdf([null, null]), 'unread-image'],
    ['a damaged PDF', new TextEncoder().encode('%PDF-1.7\nnothing follows'), 'unread-pdf'],
    ['an HWP file', new TextEncoder().encode('HWP Document File V3.00'), 'unread-hwp'],
    ['an empty answer', new Uint8Array(), 'unread-empty'],
  ])('%s', async (_name, file, reason) => {
    expect((await reading({ [POLICY]: file })).reason).toBe(reason)
  })

  it('calls nothing missing while one page of a PDF is a picture', async () => {
    const text = LINES.filter((line) => line !== OURS)
    const words = text.map((line, i) => ({
      x: 60,
      y: 780 - i * 20,
      text: Array.isArray(line) ? line.join(' / ') : String(line),
    }))
    expect((await reading({ [POLICY]: writePdf([words, null]) })).outcome).toBe('unknown')
  })
})

describe('an address that leads elsewhere', () => {
  it('follows a page that sends the browser on, within the allowed sites', async () => {
    const refresh = (to: string) => `<meta http-equiv="refresh" content="0; url='${to}'">`
    const page = policyPage(section(table(HEAD, OURS)))
    const read = await reading({ [POLICY]: refresh('/new'), [`${SITE}/new`]: page })
    expect([read.outcome, read.url]).toEqual(['ok', `${SITE}/new`])
    const away = await failing({ [POLICY]: refresh('https://policy.example.com/p') })
    expect([away.code, away.site]).toEqual(['redirect-not-allowed', 'https://policy.example.com'])
  })

  it('ends where pages send the browser round in a circle', async () => {
    const to = (path: string) => `<meta http-equiv="refresh" content="0;url=${path}"><title>x</title>`
    const read = await reading({ [POLICY]: to('/b'), [`${SITE}/b`]: to('/privacy') })
    expect(read.asked.length).toBeLessThan(5)
    expect(read.report.facts.isPolicy).toBe(false)
  })

  it('tells the site that a redirect would need', async () => {
    const away = await failing({
      [POLICY]: { to: 'https://example.com/privacy' },
      'https://example.com/privacy': 'x',
    })
    expect([away.code, away.site]).toEqual(['redirect-not-allowed', 'https://example.com'])
  })

  it('tells a log-in page as such', async () => {
    const form =
      '<title>로그인</title><input name="id"><input type="password" name="pw"><button>로그인</button>'
    const sent = { [POLICY]: { to: `${SITE}/member/login?back=1` }, [`${SITE}/member/login?back=1`]: form }
    expect((await failing(sent)).code).toBe('log-in')
    expect((await failing({ [POLICY]: form })).code).toBe('log-in')
  })

  it('keeps a policy apart from its log-in box', async () => {
    const page = policyPage(section(table(HEAD, OURS)), { more: '<input type="password">' })
    expect((await reading({ [POLICY]: page })).outcome).toBe('ok')
  })

  it.each([
    ['javascript:alert(1)', 'bad-scheme'],
    ['file:///etc/hosts', 'bad-scheme'],
    ['no address', 'bad-address'],
    ['https://other.example/', 'not-allowed'],
  ])('refuses %s as %s', async (address, code) => {
    expect((await failing({}, { address })).code).toBe(code)
  })

  it('passes on what a server answered, and how long it asks to wait', async () => {
    const busy = await failing({ [POLICY]: new ReachError('too-many-requests', {}, null, 30) })
    expect([busy.code, busy.retryAfter]).toEqual(['too-many-requests', 30])
  })

  it('stops at once', async () => {
    const around = sampleSurroundings({ [POLICY]: 'x' })
    const asked = readAddress(POLICY, around, { targets: [HACKLE], signal: AbortSignal.abort() })
    await expect(asked).rejects.toMatchObject({ code: 'stopped' })
    expect(around.asked).toEqual([])
  })
})

describe('a page that is no policy', () => {
  it('tells where the policy of its site is', async () => {
    const home =
      '<title>견본</title><p>예약을 받습니다.</p><a href="/en/privacy">Privacy Policy</a><a href="/privacy?v=2">개인정보처리방침</a>'
    const read = await reading({ [`${SITE}/`]: home }, { address: `${SITE}/` })
    expect([read.outcome, read.policyLink]).toEqual(['not-a-policy', `${POLICY}?v=2`])
  })
})

describe('a shell that scripts would fill', () => {
  const shell = '<title>개인정보 처리방침</title><div id="app"></div><script src="/a.js"></script>'
  it.each([
    ['an empty one', shell, true],
    [
      'one with a footer',
      `${shell}<footer>주식회사 견본 | 대표 견본 | 서울시 견본구 견본로 1</footer>`,
      true,
    ],
    ['a whole policy with scripts', policyPage(section(table(HEAD, OURS))) + '<script></script>', false],
  ])('%s', async (_name, page, needed) => {
    expect((await reading({ [POLICY]: page })).needsRendering).toBe(needed)
  })
})
