import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHtml } from './parse'
import { readPolicy, readPolicySync } from './read'
import type { ReadOptions } from './read'
import { policyPage, section, table } from './sample-page'
import type { ReadableNode } from './types'

const HACKLE = { id: 'Hackle', isHackle: true, aliases: [] }
const UNLIMITED = { ms: Number.POSITIVE_INFINITY, now: () => 0 }
const read = (html: string, options: Partial<ReadOptions> = {}) =>
  readPolicySync(parseHtml(html), { targets: [HACKLE], budget: UNLIMITED, ...options })
const processors = (html: string) =>
  read(html).facts.sections.flatMap((one) =>
    one.processors.map(({ name, work, retention }) => [name, work, retention]),
  )
const entrusted = (content: string) => processors(policyPage(section(content)))

describe('processors', () => {
  it('are read from a table whatever the order of its columns', () =>
    expect(
      entrusted(
        table(
          ['구분', '위탁업무 내용', '수탁업체', '보유 및 이용기간'],
          ['필수', '문자 발송', '㈜가나', '계약 종료 시까지'],
        ),
      ),
    ).toEqual([['㈜가나', '문자 발송', '계약 종료 시까지']]))

  it('are read from a table whose header is made of plain cells', () =>
    expect(
      entrusted(
        '<table><tr><td>위탁받는 자(수탁자)</td><td>위탁 업무</td></tr><tr><td>가나</td><td>배송</td></tr></table>',
      ),
    ).toEqual([['가나', '배송', null]]))

  it('share a merged cell', () =>
    expect(
      entrusted(
        '<table><tr><th>수탁자<th>위탁업무<tr><td>가나<td rowspan=2>배송<tr><td>다라<tr><td rowspan=2>마바<td>결제<tr><td>문자 발송</table>',
      ),
    ).toEqual([
      ['가나', '배송', null],
      ['다라', '배송', null],
      ['마바', '결제', null],
      ['마바', '문자 발송', null],
    ]))

  it('are told apart in one cell, legal tails kept', () =>
    expect(
      entrusted(
        table(['수탁자', '위탁업무'], ['㈜가나, Neon, Inc.<br>주식회사 다라 및 Mabа / 사아', '결제']),
      ).map(([name]) => name),
    ).toEqual(['㈜가나', 'Neon, Inc.', '주식회사 다라', 'Mabа', '사아']))

  it('are read from a table that lies on its side', () =>
    expect(
      entrusted('<table><tr><th>수탁자<td>가나<td>다라<tr><th>위탁업무<td>배송<td>결제</table>'),
    ).toEqual([
      ['가나', '배송', null],
      ['다라', '결제', null],
    ]))

  it.each([
    ['labels in a list', '<ul><li>수탁자: 가나</li><li>위탁업무: 배송</li><li>위탁기간: 1년</li></ul>'],
    [
      'labels in one line',
      '<p>- 위탁받는 자 (수탁자) : 가나 - 위탁하는 업무의 내용 : 배송 - 위탁기간 : 1년</p>',
    ],
    ['labels between slashes', '<p>수탁자 : 가나 / 위탁업무 : 배송 / 보유 및 이용기간 : 1년</p>'],
    [
      'terms and details',
      '<dl><dt>수탁자</dt><dd>가나</dd><dt>위탁업무</dt><dd>배송</dd><dt>보유기간</dt><dd>1년</dd></dl>',
    ],
    ['slash lines', '<p>수탁자/위탁업무/이용기간<br>가나/배송/1년</p>'],
    ['a pipe table', '<pre>| 수탁자 | 위탁업무 | 이용기간 |\n|---|---|---|\n| 가나 | 배송 | 1년 |</pre>'],
  ])('are read from %s', (_what, html) => expect(entrusted(html)).toEqual([['가나', '배송', '1년']]))

  it.each([
    ['with its labels in a sentence', '현황은 다음과 같습니다. (수탁자 / 위탁업무 / 보유기간)'],
    ['without any label', '현황은 다음과 같습니다.'],
  ])('are read from slash lines below plain numbered titles, %s', (_what, lead) => {
    const html = `<p>4. 개인정보의 파기</p><p>파기합니다.</p><p>5. 개인정보 처리업무의 위탁</p><p>${lead}</p><p>가나페이 주식회사 / 결제 처리 / 계약 종료 시까지</p><p>다라 Co., Ltd. / 문자 발송 / 1년</p><p>6. 개인정보 보호책임자</p>`
    expect(processors(html)).toEqual([
      ['가나페이 주식회사', '결제 처리', '계약 종료 시까지'],
      ['다라 Co., Ltd.', '문자 발송', '1년'],
    ])
  })

  it('are read from terms whose details tell work and period', () =>
    expect(
      entrusted(
        '<dl><div><dt>가나 주식회사</dt><dd>배송 / 배송 완료 후 3개월</dd></div><dt>(주)다라</dt><dd>문자 발송</dd></dl>',
      ),
    ).toEqual([
      ['가나 주식회사', '배송', '배송 완료 후 3개월'],
      ['(주)다라', '문자 발송', null],
    ]))

  it.each([
    ['company first', '<ul><li>가나택배 - 상품 배송</li><li>다라페이 - 결제 대행</li></ul>'],
    ['work first', '<ul><li>상품 배송 : 가나택배</li><li>결제 대행 : 다라페이</li></ul>'],
  ])('are read from pairs, %s', (_what, html) =>
    expect(entrusted(html)).toEqual([
      ['가나택배', '상품 배송', null],
      ['다라페이', '결제 대행', null],
    ]),
  )

  it('are read from a Korean and an English sentence', () => {
    expect(entrusted('<p>회사는 문자 발송 업무를 주식회사 가나에 위탁하고 있습니다.</p>')).toEqual([
      ['주식회사 가나', '문자 발송 업무', null],
    ])
    expect(entrusted('<p>We entrust message delivery to Gana Co., Ltd.</p>')).toEqual([
      ['Gana Co., Ltd', 'message delivery', null],
    ])
  })

  it('are not read from provision, CCTV, or the text around them', () => {
    const provision = `<h2>제4조 (개인정보의 제3자 제공)</h2>${table(['제공받는 자', '제공 목적'], ['가나', '제휴'])}`
    const cctv = `<h2>제4조 (영상정보처리기기의 운영)</h2>${table(['수탁업체', '위탁업무'], ['다라', '관리'])}`
    expect(processors(policyPage(provision + cctv))).toEqual([])
  })

  it.each(['', '-', 'OOO', '○○○', '없음', '[택배사 이름]', '{CRM 제공사}', '미정'])(
    'leave out the placeholder "%s"',
    (name) =>
      expect(entrusted(table(['수탁자', '위탁업무'], [name, '배송'], ['가나', '결제']))).toEqual([
        ['가나', '결제', null],
      ]),
  )

  it('do not count in scripts, styles, templates, noscript and comments', () => {
    const row = '수탁자: 핵클 위탁업무: 문자 발송'
    const html = `<script>${row}</script><style>${row}</style><template><p>${row}</p></template><noscript>${row}</noscript><!-- ${row} -->`
    expect(read(policyPage(section(html))).facts.mentions['Hackle']).toEqual([])
  })

  it('count when they are folded away', () =>
    expect(
      entrusted(
        '<details><summary>펼치기</summary><p hidden style="display:none">수탁자: 가나<br>위탁업무: 배송</p></details>',
      ),
    ).toEqual([['가나', '배송', null]]))
})

describe('the section', () => {
  const told = (html: string) => {
    const { sections } = read(policyPage(html)).facts
    return {
      entrusts: sections.some((one) => one.entrusts),
      none: sections.some((one) => one.statesNone !== null),
    }
  }
  const heading = '<h2>제5조 (개인정보 처리의 위탁)</h2>'

  it.each([
    ['회사는 개인정보 처리를 위탁하고 있지 않습니다.'],
    ['고객님의 동의 없이 개인정보를 외부 업체에 위탁하지 않습니다. 향후 필요가 생길 경우 알려 드립니다.'],
    ['위탁하는 업무가 없습니다.'],
    ['We do not entrust the processing of personal information.'],
  ])('denies: %s', (sentence) =>
    expect(told(`${heading}<p>${sentence}</p>`)).toEqual({ entrusts: false, none: true }),
  )

  it.each([
    ['회사는 개인정보 처리를 위탁할 수 있습니다.'],
    ['The company entrusts the processing of personal information as follows.'],
  ])('affirms: %s', (sentence) =>
    expect(told(`${heading}<p>${sentence}</p>`)).toEqual({ entrusts: true, none: false }),
  )

  it('is no bare title, contents entry, or title over other words', () => {
    const nothing = { entrusts: false, none: false }
    expect(told(heading)).toEqual(nothing)
    expect(
      told('<ul><li><a href="#5">5. 개인정보 처리의 위탁</a></li><li><a href="#6">6. 파기</a></li></ul>'),
    ).toEqual(nothing)
    expect(told('<h2>제5조 (개인정보의 제공 및 위탁)</h2><p>제3자에게 제공하지 않습니다.</p>')).toEqual(
      nothing,
    )
  })

  it('stands without a heading where a sentence or a table says so', () => {
    expect(told('<p>회사는 개인정보 처리업무를 외부에 위탁하고 있습니다.</p>').entrusts).toBe(true)
    expect(told(table(['수탁자', '위탁업무'], ['가나', '배송'])).entrusts).toBe(true)
  })
})

describe('a page', () => {
  it('tells its date, language and title', () => {
    const { facts } = read(policyPage(''))
    expect([facts.effectiveDate?.iso, facts.lang, facts.title, facts.isPolicy]).toEqual([
      '2026-03-02',
      'ko',
      '개인정보 처리방침',
      true,
    ])
  })

  it('names the frames, files and pictures that it could not read, without their query', () => {
    const kinds = (html: string) => read(html).facts.unread
    expect(kinds(policyPage('<iframe src="https://a.example/p?key=STAND-IN"></iframe>'))).toEqual([
      { kind: 'frame', href: 'https://a.example/p' },
    ])
    expect(kinds(policyPage('<embed src="/policy.pdf">'))).toEqual([{ kind: 'pdf', href: '/policy.pdf' }])
    expect(kinds('<img src="/policy.png" alt="개인정보 처리방침">')).toEqual([
      { kind: 'image', href: '/policy.png' },
    ])
    expect(kinds('<div id="root"></div><script src="a.js"></script>')).toEqual([
      { kind: 'script-shell', href: null },
    ])
    expect(kinds('')).toEqual([{ kind: 'empty', href: null }])
  })

  it('counts as not read at all when its words stand in a file, a picture or nowhere', () => {
    const coverage = (html: string, contentType?: string) =>
      read(html, contentType === undefined ? {} : { contentType }).facts.coverage
    expect(coverage('<embed type="application/pdf" src="about:blank">', 'application/pdf')).toBe(0)
    expect(coverage('<img src="/a.png">', 'image/png')).toBe(0)
    expect(coverage('<h1>개인정보 처리방침</h1><img src="/policy.png">')).toBe(0)
    expect(coverage('<h1>개인정보 처리방침</h1><embed src="/policy.pdf">')).toBe(0)
    expect(coverage('<div id="root"></div><script src="a.js"></script>')).toBe(0)
    expect(coverage('')).toBe(0)
    expect(coverage(policyPage('<p>가나다라</p>'.repeat(80)))).toBe(1)
  })

  it('is read through frames that may be read', () => {
    const inside = parseHtml(section(table(['수탁자', '위탁업무'], ['핵클', '문자 발송'])))
    const { facts } = read(policyPage('<iframe src="/inner"></iframe>'), { frameDocument: () => inside })
    expect(facts.unread).toEqual([])
    expect(facts.mentions['Hackle']).toHaveLength(1)
  })

  it('is read through shadow roots, around the children that their hosts were given', () => {
    const inside = section('<slot></slot>')
    const rows = table(['수탁자', '위탁업무'], ['핵클', '문자 발송'])
    const open = (mode: string) =>
      read(
        `<h1>개인정보 처리방침</h1><policy-text><template shadowrootmode="${mode}">${inside}</template>${rows}</policy-text>`,
      ).facts
    expect(open('open').sections[0]?.processors.map(({ name }) => name)).toEqual(['핵클'])
    expect(open('open').unread).toEqual([])
    expect(open('').sections[0]?.heading).toBeNull()
  })

  it('gives marks that lead back to the words', () => {
    const { facts, marks } = read(
      policyPage(section(table(['수탁자', '위탁업무'], ['주식회사  <b>핵클</b>', '문자 발송']))),
    )
    const quote = facts.mentions['Hackle']?.[0]?.quote
    const words = marks
      .get(quote?.mark ?? -1)
      ?.map(({ start, end }) =>
        start.node === end.node
          ? start.node.nodeValue?.slice(start.offset, end.offset)
          : `${start.node.nodeValue}…${end.node.nodeValue}`,
      )
    expect(quote?.text).toBe('주식회사 핵클 | 문자 발송')
    expect(quote?.emphasis.map(([from, to]) => quote.text.slice(from, to))).toEqual([
      '주식회사 핵클',
      '문자 발송',
    ])
    expect(words).toEqual(['주식회사  …핵클', '문자 발송'])
  })
})

describe('time', () => {
  const long = policyPage(section('<p>가나다라</p>'.repeat(5000)))

  it('stops at its budget and says how much was read', () => {
    const { facts } = read(long, { budget: { nodes: 3000 } })
    expect(facts.unread).toEqual([{ kind: 'time', href: null }])
    expect(facts.coverage).toBeGreaterThan(0.1)
    expect(facts.coverage).toBeLessThan(0.5)
  })

  it('stops in whatever stage its time ends, and says so', () => {
    const html = policyPage(
      section(table(['수탁자', '위탁업무'], ['핵클', '문자 발송'])) + '<p>1. 가나다라마바사</p>'.repeat(6000),
    )
    const tree = parseHtml(html)
    const readWithin = (ms: number) => {
      let clock = 0
      const { facts } = readPolicySync(tree, { targets: [HACKLE], budget: { ms, now: () => clock++ } })
      expect(facts.unread.some(({ kind }) => kind === 'time')).toBe(facts.coverage < 1)
      return { looks: clock, coverage: facts.coverage }
    }
    const all = readWithin(Number.POSITIVE_INFINITY).looks
    const shares = [0.02, 0.05, 0.1, 0.5, 2].map((part) => readWithin(all * part).coverage)
    expect(shares.at(-1)).toBe(1)
    expect(new Set(shares).size).toBeGreaterThan(3)
    expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  })

  it('counts only its own time', async () => {
    let clock = 0
    const { facts } = await readPolicy(parseHtml(policyPage(section('<p>가</p>'.repeat(300)))), {
      targets: [HACKLE],
      budget: { ms: 1000, now: () => clock },
      pause: async () => {
        clock += 10_000
      },
    })
    expect(facts.unread).toEqual([])
  })

  it('stops when it is aborted, with the reason given', async () => {
    const abort = new AbortController()
    abort.abort(new Error('closed'))
    await expect(readPolicy(parseHtml(long), { targets: [], signal: abort.signal })).rejects.toThrow('closed')
  })

  it('says when the page changes under it', () => {
    const root = parseHtml(policyPage('<p>가</p>'))
    const moved = text('나')
    const changing: ReadableNode = {
      ...text(''),
      nodeType: 1,
      nodeName: 'p',
      nodeValue: null,
      firstChild: moved,
    }
    const shell: ReadableNode = {
      ...text(''),
      nodeType: 1,
      nodeName: 'div',
      nodeValue: null,
      firstChild: changing,
    }
    expect(readPolicySync(root, { targets: [], budget: UNLIMITED }).facts.unread).toEqual([])
    // A node whose parent is no longer the one it was found in.
    const kinds = readPolicySync(shell, { targets: [], budget: UNLIMITED }).facts.unread.map(
      ({ kind }) => kind,
    )
    expect(kinds).toContain('changed')
  })
})

function text(value: string): ReadableNode {
  return {
    nodeType: 3,
    nodeName: '#text',
    nodeValue: value,
    firstChild: null,
    nextSibling: null,
    parentNode: null,
  }
}

describe('hostile pages', () => {
  const head = section('')
  it.each([
    ['100 000 nested elements', '<div>'.repeat(100_000)],
    ['nested tables', '<table><tr><td>'.repeat(5000)],
    [
      'spans that claim everything',
      '<table>' +
        '<tr><td colspan=100000 rowspan=65534>수탁자<td colspan=9999 rowspan=9999>위탁업무'.repeat(300),
    ],
    ['unclosed tags', '<td><tr><table><p><a href="'.repeat(2000)],
    ['one endless line', '<p>' + '위탁'.repeat(200_000)],
    ['particles without end', '<p>' + '가를 나에 '.repeat(30_000) + '위탁'],
    ['colons without end', '<p>' + '수탁자:'.repeat(50_000)],
    ['brackets without end', '<p>수탁자: ' + '('.repeat(100_000)],
    ['commas without end', '<p>수탁자: ' + 'a,'.repeat(100_000)],
    ['invisible letters', '<p>' + '\u200b'.repeat(500_000)],
    ['lone surrogates', '<p>' + '\ud800위탁\udc00'.repeat(10_000)],
    ['headings alone', '<h2>개인정보 처리의 위탁</h2>'.repeat(5000)],
  ])('are read to their end: %s', (_what, html) => {
    expect(read(policyPage(head + html)).facts.coverage).toBe(1)
  })

  it('never throw, whatever the markup', () => {
    const piece = fc.constantFrom(
      '<table>',
      '<tr>',
      '<td rowspan=3>',
      '<th colspan=2>',
      '</table>',
      '<ul><li>',
      '</ul>',
      '<dl><dt>',
      '<dd>',
      '<h2>',
      '</h2>',
      '<br>',
      '<p>',
      '<b>',
      '<pre>',
      '<a href="#x">',
      '수탁자',
      '위탁업무',
      ': ',
      ' / ',
      '핵클',
      '㈜',
      '개인정보 처리의 위탁',
      '위탁하고 있습니다. ',
      '위탁하지 않습니다. ',
      '- ',
      '1. ',
      '①',
      '(',
      ')',
      ',',
      '\n',
      '\u200b',
      '\ud800',
      '제5조',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { facts } = read(pieces.join(''))
        expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
      }),
      { numRuns: 300 },
    )
  })
})
