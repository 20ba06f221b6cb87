import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { parseAddress } from './address'
import { decodeList } from './decode-list'
import { MOST_LINES, parseList } from './list'

const read = (text: string) => parseList(text, { nameColumn: (number) => `column ${number}` })
const addresses = (text: string) => read(text).rows.map(({ url, problem }) => url ?? problem?.code)

describe('one address', () => {
  it.each([
    ['www.example.com', 'https://www.example.com/'],
    ['  https://www.example.com/privacy  ', 'https://www.example.com/privacy'],
    ['http://www.example.com', 'http://www.example.com/'],
    ['HTTPS://WWW.Example.COM/Privacy', 'https://www.example.com/Privacy'],
    ['//www.example.com/a', 'https://www.example.com/a'],
    ['<https://www.example.com/a>', 'https://www.example.com/a'],
    ['“www.example.com/a”', 'https://www.example.com/a'],
    ['www.example.com/Name_(company)', 'https://www.example.com/Name_(company)'],
    ['\u200bwww.example.com\ufeff', 'https://www.example.com/'],
    ['www.example.com:8443/a', 'https://www.example.com:8443/a'],
    ['localhost:8080', 'https://localhost:8080/'],
    ['www.example.com/a#section-3', 'https://www.example.com/a'],
    ['www.example.com/#/privacy', 'https://www.example.com/#/privacy'],
    ['달책방.example/개인정보', 'https://xn--bk1b68oqpn.example/%EA%B0%9C%EC%9D%B8%EC%A0%95%EB%B3%B4'],
    ['ｗｗｗ．example．com', 'https://www.example.com/'],
  ])('%s', (cell, url) => {
    const parsed = parseAddress(cell)
    expect(parsed.ok && parsed.url).toBe(url)
  })

  it.each([
    ['javascript:alert(1)', 'bad-scheme'],
    ['JavaScript://www.example.com/%0aalert(1)', 'bad-scheme'],
    ['file:///etc/passwd', 'bad-scheme'],
    ['data:text/html,x', 'bad-scheme'],
    ['chrome://settings', 'bad-scheme'],
    ['mailto:privacy@sample.example', 'bad-scheme'],
    ['https://user:pass@www.example.com', 'credentials'],
    ['privacy@sample.example', 'bad-address'],
    ['도담예약', 'bad-address'],
    ['https://', 'bad-address'],
    ['https://..', 'bad-address'],
    ['', 'empty-cell'],
    ['a.example b.example', 'several'],
    [`www.example.com/${'a'.repeat(3000)}`, 'too-long'],
  ])('refuses %s', (cell, code) => {
    expect(parseAddress(cell)).toMatchObject({ ok: false, code })
  })

  it('gives web addresses only, whatever is written, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true })), (cell) => {
        const parsed = parseAddress(cell)
        if (!parsed.ok) return
        const { protocol, username, password, href } = new URL(parsed.url)
        expect(protocol).toMatch(/^https?:$/)
        expect(username + password).toBe('')
        expect(href).toBe(parsed.url)
      }),
    )
  })
})

describe('a list', () => {
  it('of addresses alone', () => {
    const list = read('www.a.example\n\n  https://b.example/privacy\nhttps://c.example/x,y?z=1,2\n')
    expect(list.rows.map(({ url }) => url)).toEqual([
      'https://www.a.example/',
      'https://b.example/privacy',
      'https://c.example/x,y?z=1,2',
    ])
    expect(list.rows.map(({ lines }) => lines[0]?.line)).toEqual([1, 3, 4])
    expect(list).toMatchObject({ columns: [], addressColumn: null, lines: 3, failure: null })
  })

  it.each([
    ['comma', ','],
    ['tab', '\t'],
    ['semicolon', ';'],
  ])('as a table cut by %s, with the user’s own columns', (_, sign) => {
    const lines = [
      ['번호', '회사명', '처리방침 주소', '담당'],
      ['1', '도담예약', 'www.dodam.example/privacy', '김'],
      ['2', '달책방', 'https://www.moonbook.example', ''],
    ]
    const list = read(lines.map((cells) => cells.join(sign)).join('\r\n'))
    expect(list).toMatchObject({ columns: ['번호', '회사명', '담당'], addressColumn: '처리방침 주소' })
    expect(list.rows[0]).toEqual({
      url: 'https://www.dodam.example/privacy',
      problem: null,
      label: '도담예약',
      lines: [
        {
          line: 2,
          target: 'www.dodam.example/privacy',
          extra: { 번호: '1', 회사명: '도담예약', 담당: '김' },
        },
      ],
    })
  })

  it('without a header names its columns by number', () => {
    const list = read('도담예약,www.dodam.example\n달책방,www.moonbook.example')
    expect(list).toMatchObject({ columns: ['column 1'], addressColumn: null, lines: 2 })
    expect(list.rows.map(({ label }) => label)).toEqual(['도담예약', '달책방'])
  })

  it('takes the column with the policies where two hold addresses', () => {
    const list = read('home,privacy\nwww.a.example,www.a.example/privacy\nwww.b.example,www.b.example/policy')
    expect(list.addressColumn).toBe('privacy')
    expect(list.columns).toEqual(['home'])
  })

  it('keeps equal and hostile column names apart and plain', () => {
    const list = read('url,memo,memo,__proto__,\nwww.a.example,1,2,3,4\nwww.b.example,5,6,7,8')
    expect(list.columns).toEqual(['memo', 'memo (2)', '__proto__', 'column 5'])
    const extra = list.rows[0]?.lines[0]?.extra ?? {}
    expect(Object.entries(extra)).toEqual([
      ['memo', '1'],
      ['memo (2)', '2'],
      ['__proto__', '3'],
      ['column 5', '4'],
    ])
    expect(Object.getPrototypeOf({})).not.toHaveProperty('memo')
  })

  it('tells each bad line by its number and goes on', () => {
    const list = read(
      'name,url\nA,javascript:alert(1)\nB,www.b.example\nC,\n"D\nE",not an address\nF,www.f.example',
    )
    expect(list.rows.map(({ url, problem, lines }) => [lines[0]?.line, url ?? problem?.code])).toEqual([
      [2, 'bad-scheme'],
      [3, 'https://www.b.example/'],
      [4, 'empty-cell'],
      [5, 'bad-address'],
      [7, 'https://www.f.example/'],
    ])
  })

  it('reads an address once and keeps every line of it', () => {
    const list = read('url,memo\nwww.a.example,1\nwww.b.example,2\nHTTPS://www.A.example/,3')
    expect(list).toMatchObject({ duplicates: 1, lines: 3 })
    expect(list.rows).toHaveLength(2)
    expect(list.rows[0]?.lines.map(({ line, extra }) => [line, extra['memo']])).toEqual([
      [2, '1'],
      [4, '3'],
    ])
  })

  it('of refused addresses tells the reason of each', () => {
    expect(addresses('javascript:alert(1)\nfile:///x')).toEqual(['bad-scheme', 'bad-scheme'])
    expect(read('javascript:alert(1)').failure).toBe('no-addresses')
  })

  it('on one line, and with several on each', () => {
    expect(addresses('www.a.example, www.b.example www.c.example')).toHaveLength(3)
  })

  it.each([
    ['nothing', '', 'empty'],
    ['blank lines', '\n \n\t\n', 'empty'],
    ['wrong columns', 'name,phone\nA,02-000-0000\nB,1.5\nC,2026.11.23', 'no-addresses'],
    ['mail addresses', 'a@b.example\nc@d.example', 'no-addresses'],
  ])('says why %s cannot be read', (_, text, failure) => {
    expect(read(text)).toMatchObject({ failure, rows: [] })
  })

  it('does not lose what follows a quote that is never closed', () => {
    expect(addresses('name,url\n"A,www.a.example\nB,www.b.example\nC,www.c.example')).toEqual([
      'https://www.a.example/',
      'https://www.b.example/',
      'https://www.c.example/',
    ])
  })

  it('stops at its cap and says how many are left out', () => {
    const text = Array.from({ length: MOST_LINES + 25 }, (_, n) => `www.shop-${n}.example`).join('\n')
    const list = read(text)
    expect(list.rows).toHaveLength(MOST_LINES)
    expect(list).toMatchObject({ lines: MOST_LINES + 25, cut: 25 })
  })

  it('keeps every line: each is a row, a duplicate or cut', () => {
    const cell = fc.oneof(
      fc.webUrl(),
      fc.constantFrom('www.a.example', 'javascript:x', '', '도담 "예약"', 'a,b', '2026.1.1'),
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (table) => {
        const quoted = table.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
        const list = read(quoted.join('\n'))
        const told = list.rows.flatMap(({ lines }) => lines)
        if (list.rows.length === 0) return
        expect(told.length + list.cut).toBe(list.lines)
        expect(told.length - list.rows.length).toBe(list.duplicates)
        expect(new Set(list.rows.flatMap(({ url }) => url ?? [])).size).toBe(
          list.rows.filter(({ url }) => url !== null).length,
        )
      }),
    )
  })

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(read(text).rows.length).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('the bytes of a list', () => {
  const text = '회사,주소\n달책방,www.a.example\n'
  const bom = Uint8Array.of(0xef, 0xbb, 0xbf)
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', Buffer.concat([bom, Buffer.from(text)])],
    ['EUC-KR as Excel writes it', iconv.encode(text, 'cp949')],
    ['UTF-16 as Excel writes it', Buffer.concat([Uint8Array.of(0xff, 0xfe), iconv.encode(text, 'utf-16le')])],
  ])('%s', (_, bytes) => {
    const decoded = decodeList(new Uint8Array(bytes))
    expect('text' in decoded && read(decoded.text).rows[0]?.label).toBe('달책방')
  })

  it('are told apart from a spreadsheet', () => {
    expect(decodeList(Uint8Array.of(0x50, 0x4b, 3, 4, 0))).toEqual({ failure: 'spreadsheet' })
    expect(decodeList(new Uint8Array())).toEqual({ failure: 'empty' })
  })
})
