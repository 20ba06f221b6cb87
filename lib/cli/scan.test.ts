import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { policyPage, section, table } from '../facts/policy/sample-page'
import { parseArguments } from './arguments'
import { openTarget } from './open'

const ROOT = join(import.meta.dirname, '../..')
const listed = policyPage(
  section(table(['수탁자', '위탁업무', '보유기간'], ['㈜핵클', '문자 발송', '1년'], ['가나', '배송', '-'])),
)
const folder = mkdtempSync(join(tmpdir(), 'scan-test-'))
const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

function scan(...argv: readonly string[]): Promise<Run> {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  return new Promise((done) =>
    execFile(
      process.execPath,
      [tsx, join(ROOT, 'lib/cli/scan.ts'), ...argv],
      { cwd: folder, env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '' } },
      (error, out, err) => done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    ),
  )
}

const server = createServer((request, response) => {
  const send = (status: number, headers: Record<string, string>, body: string | Buffer = '') => {
    response.writeHead(status, headers)
    response.end(body)
  }
  const path = request.url?.split('?')[0]
  if (path === '/policy') send(200, { 'content-type': 'text/html; charset=utf-8' }, listed)
  else if (path === '/moved') send(302, { location: '/policy' })
  else if (path === '/loop') send(302, { location: '/loop?again' })
  else if (path === '/to-file') send(302, { location: 'file:///etc/hostname' })
  else if (path === '/big') send(200, { 'content-type': 'text/html' }, Buffer.alloc(21 * 1024 * 1024, 97))
  else if (path === '/broken') send(503, {})
  else if (path === '/half') {
    response.writeHead(200, { 'content-length': '100' })
    response.write('<p>')
    response.destroy()
  } else send(404, {})
})
let base = ''

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

describe('opening an address', () => {
  it('follows a redirect to the page', async () => {
    const opened = await openTarget(`${base}/moved`)
    expect(opened.url).toBe(`${base}/policy`)
    expect(new TextDecoder().decode(opened.bytes)).toBe(listed)
  })

  it.each([
    ['/loop', 'redirects'],
    ['/to-file', 'bad-scheme'],
    ['/big', 'too-large'],
    ['/broken', 'http-server'],
    ['/none?key=STAND-IN-BROWSER-KEY', 'http-client'],
    ['/half', 'network'],
  ])('%s fails as %s', async (path, code) => {
    await expect(openTarget(base + path)).rejects.toMatchObject({ code })
  })

  it.each([
    ['http://no-such-host.invalid/', 'no-host'],
    ['ftp://a.example/', 'bad-scheme'],
    ['http://[', 'bad-address'],
    ['no-such-file.html', 'not-found'],
    [tmpdir(), 'not-a-file'],
  ])('%s fails as %s', async (target, code) => {
    await expect(openTarget(target)).rejects.toMatchObject({ code })
  })
})

it('says that a server is not there', async () => {
  const closed = createServer()
  await new Promise<void>((ready) => closed.listen(0, '127.0.0.1', ready))
  const { port } = closed.address() as AddressInfo
  await new Promise((done) => closed.close(done))
  await expect(openTarget(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({ code: 'refused' })
})

describe('the command line', () => {
  it('takes targets, lists and processors', () => {
    const list = file(
      'list.txt',
      'a.html\n\n{"target":"b.html","processors":["가나"]}\n{"target":"c.html"}\n',
    )
    const { jobs, json, language } = parseArguments(
      ['--json', '--lang', 'ko', '--processor', '다라', '--list', list, 'd.html'],
      {},
    )
    expect([json, language]).toEqual([true, 'ko'])
    expect(jobs).toEqual([
      { target: 'a.html', processors: ['다라'] },
      { target: 'b.html', processors: ['가나'] },
      { target: 'c.html', processors: ['다라'] },
      { target: 'd.html', processors: ['다라'] },
    ])
  })

  it('speaks the language of the locale', () => {
    expect(parseArguments(['a'], { LANG: 'ko_KR.UTF-8' }).language).toBe('ko')
    expect(parseArguments(['a'], { LANG: 'C' }).language).toBe('en')
    expect(parseArguments(['a'], { LC_ALL: 'en_US', LANG: 'ko_KR' }).language).toBe('en')
  })

  it.each([[[]], [['--what']], [['--processor']], [['--lang', 'fr', 'a']], [['--list', 'no-such-list']]])(
    'refuses %j',
    (argv) => expect(() => parseArguments(argv, {})).toThrow(),
  )
})

describe('scan', () => {
  it('prints one JSON line a target, in order, and nothing else', async () => {
    const ok = file('ok.html', listed)
    const pdf = file('policy.pdf', '%PDF-1.7')
    const { code, out } = await scan(
      '--json',
      '--processor',
      'Hackle',
      '--processor',
      '주식회사 가나',
      'none.html',
      ok,
      pdf,
      `${base}/policy?key=STAND-IN`,
    )
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(code).toBe(2)
    expect(lines.map(({ target }) => target)).toEqual(['none.html', ok, pdf, `${base}/policy?key=STAND-IN`])
    expect(lines[0]).toEqual({
      target: 'none.html',
      error: { code: 'not-found', message: 'The file was not found. Check the path.' },
    })
    expect(lines[1]).toMatchObject({
      page: { isPolicy: true, lang: 'ko', effectiveDate: '2026-03-02' },
      outcome: 'ok',
      entrustmentSection: true,
      statesNoEntrustment: false,
      processors: [
        { name: '㈜핵클', work: '문자 발송', retention: '1년' },
        { name: '가나', work: '배송', retention: null },
      ],
      checked: [
        { processor: 'Hackle', outcome: 'ok' },
        { processor: '주식회사 가나', outcome: 'ok' },
      ],
      coverage: 1,
    })
    expect(lines[2]).toMatchObject({ outcome: 'unknown', coverage: 0, page: { isPolicy: false } })
    expect(lines[3]).toMatchObject({ outcome: 'ok' })
  })

  it('ends with 0 when all are listed and with 1 when one is not', async () => {
    const ok = file('ok.html', listed)
    expect((await scan(ok)).code).toBe(0)
    expect((await scan('--processor', '다라', ok)).code).toBe(1)
  })

  it('tells people the outcome, its proof with the place, and what to do', async () => {
    const { out } = await scan('--lang', 'ko', file('ok.html', listed), file('none.html', policyPage('')))
    expect(out).toContain('기재됨: 처리방침의 위탁 항목에 핵클이 위탁업무와 함께 기재되어 있습니다.')
    expect(out).toContain('근거: [ ㈜핵클 | 문자 발송 | 1년 ]')
    expect(out).toContain('위치: 제5조 (개인정보 처리의 위탁), 표 2번째')
    expect(out).toContain('누락: 처리방침에 위탁 항목이 없습니다.')
    expect(out).toContain('할 일: 처리방침에 위탁 항목을 만들고')
  })

  it('says on standard error what was wrong with the command', async () => {
    const { code, out, err } = await scan('--what')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('There is no option --what.')
  })

  it('keeps a query out of its error messages', async () => {
    const { out } = await scan('--json', `${base}/none?key=STAND-IN-BROWSER-KEY`)
    const { error } = JSON.parse(out) as { error: { message: string } }
    expect(error.message).not.toContain('STAND-IN')
  })
})
