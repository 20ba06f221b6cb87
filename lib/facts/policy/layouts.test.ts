import { describe, expect, it } from 'vitest'
import { parseHtml } from './parse'
import { readPolicySync } from './read'
import { policyPage, section, table } from './sample-page'

const HACKLE = { id: 'Hackle', isHackle: true, aliases: [] }
const UNLIMITED = { ms: Number.POSITIVE_INFINITY, now: () => 0 }
const factsOf = (html: string) =>
  readPolicySync(parseHtml(html), { targets: [HACKLE], budget: UNLIMITED }).facts
const processors = (html: string) =>
  factsOf(html).sections.flatMap((one) =>
    one.processors.map(({ name, work, retention }) => [name, work, retention]),
  )
const entrusted = (content: string) => processors(policyPage(section(content)))
const items = (...lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`

describe('a list of processors', () => {
  it('parts its lines by a colon where the work holds slashes', () =>
    expect(
      entrusted(items('인프라/배포(서비스 운영): 가나클라우드, Render', '사진/파일 저장: Vercel')),
    ).toEqual([
      ['가나클라우드', '인프라/배포(서비스 운영)', null],
      ['Render', '인프라/배포(서비스 운영)', null],
      ['Vercel', '사진/파일 저장', null],
    ]))

  it('may hold a sentence in brackets', () =>
    expect(entrusted(items('㈜가나: 자료 보관 (국외로 이전하지 않습니다.)', '㈜다라: 문자 발송'))).toEqual([
      ['㈜가나', '자료 보관 (국외로 이전하지 않습니다.)', null],
      ['㈜다라', '문자 발송', null],
    ]))

  it('may go on in a sentence behind an entry', () =>
    expect(
      entrusted(items('가나, Inc. (미국) — 서버 운영. 서버는 국내에 있습니다.', '㈜다라 — 문자 발송')),
    ).toEqual([
      ['가나, Inc. (미국)', '서버 운영', null],
      ['㈜다라', '문자 발송', null],
    ]))

  it('makes no entry of a sentence in brackets', () =>
    expect(entrusted(items('보관 (회사가 직접 합니다.)', '발송 (회사가 직접 합니다.)'))).toEqual([]))

  it('begins in a section on providing where a sentence says so', () =>
    expect(
      processors(
        policyPage(
          '<h2>제5조 (개인정보의 제3자 제공)</h2><p>제3자에게 제공하지 않습니다. 다만 운영을 위해 다음 업체에 위탁합니다.</p><p>· Gana Inc. (미국) — 자료 보관</p><p>· ㈜다라 — 문자 발송</p>',
        ),
      ),
    ).toEqual([
      ['Gana Inc. (미국)', '자료 보관', null],
      ['㈜다라', '문자 발송', null],
    ]))

  it('names partners behind its work', () =>
    expect(
      entrusted('<p>▶위탁 목적 : 본인 인증<br>- 위탁 제휴사 : 가나하우스<br>- 보유기간 : 1년</p>'),
    ).toEqual([['가나하우스', '본인 인증', '1년']]))

  it('may say the role before the company and the work behind it', () =>
    expect(
      entrusted(
        items(
          '배송 위탁 업체: 다라택배 - 상품 배송',
          '결제: 가나페이(주) - 결제 승인',
          '보관: Neon, Inc. - 자료 보관',
        ),
      ),
    ).toEqual([
      ['다라택배', '상품 배송', null],
      ['가나페이(주)', '결제 승인', null],
      ['Neon, Inc.', '자료 보관', null],
    ]))

  it('is read where its only label names nobody', () =>
    expect(
      entrusted(
        '<ol><li>위탁 내용:<ul><li>통계 분석 (Google Analytics)</li><li>서버 운영 (Vercel, 가나클라우드)</li></ul></li><li>위탁 업체: 각 서비스 제공 업체</li></ol>',
      ).map(([name]) => name),
    ).toEqual(['Google Analytics', 'Vercel', '가나클라우드']))

  it('may hold labels of its own in a cell', () =>
    expect(
      entrusted(
        table(
          ['시스템', '위탁받는 자', '위탁업무'],
          ['예약', '업체명 : ㈜가나<br>주소 : 서울시<br>전화번호 : 02-000-0000', '예약 관리'],
          ['상담', '㈜다라<br>담당자 : 홍길동', '상담 운영'],
        ),
      ),
    ).toEqual([
      ['㈜가나', '예약 관리', null],
      ['㈜다라', '상담 운영', null],
    ]))

  it('may break a name before a word that is none alone', () =>
    expect(
      entrusted(
        table(
          ['수탁자', '위탁업무'],
          ['㈜가나<br>시스템', '전산 관리'],
          ['법무사 홍길동<br>사무소', '등기'],
          ['㈜다라<br>마바카드', '결제'],
        ),
      ),
    ).toEqual([
      ['㈜가나 시스템', '전산 관리', null],
      ['법무사 홍길동 사무소', '등기', null],
      ['㈜다라', '결제', null],
      ['마바카드', '결제', null],
    ]))

  it.each(['Purpose of transfer', 'Purpose of Transfer and Tasks', 'Tasks / Purpose', 'Items and tasks'])(
    'may head its work «%s»',
    (header) =>
      expect(entrusted(table(['Trustee (Country)', header], ['Gana Inc. (USA)', 'Hosting']))).toEqual([
        ['Gana Inc. (USA)', 'Hosting', null],
      ]),
  )

  it('begins behind a sentence whose last word is a label elsewhere', () =>
    expect(
      entrusted(
        '<p>We entrust tasks as follows for smooth data processing:</p>' +
          items('Consignee: Gana Inc.', 'Entrusted tasks: Hosting'),
      ),
    ).toEqual([['Gana Inc.', 'Hosting', null]]))

  it.each([
    ['a style', '<div style="white-space:pre-wrap">', '\n'],
    ['a class', '<p class="text-sm whitespace-pre-line">', '\n'],
    ['a class further up', '<p class="whitespace-pre-wrap"><span>', '\n'],
    ['empty lines', '<div>', '\n\n'],
  ])('is read line by line where breaks are kept by %s', (_, open, gap) => {
    const text = [
      'Article 5. Entrustment of Processing',
      'We entrust the processing of personal information as follows.',
      'Name: Gana Inc.',
      'Scope: Sending of messages',
      'Article 6. Destruction',
    ].join(gap)
    expect(processors(policyPage(`${open}${text}`))).toEqual([['Gana Inc.', 'Sending of messages', null]])
  })

  it('leaves sentences whole that only the source wraps', () =>
    expect(
      factsOf(policyPage('<h2>제5조 (처리 위탁)</h2><p>회사는 처리업무를 위탁하고\n   있지 않습니다.</p>'))
        .sections[0]?.statesNone?.text,
    ).toContain('위탁하고 있지 않습니다'))

  it('may be one line at the end of the page', () =>
    expect(
      processors(
        policyPage('', {
          more: '<p>■ 개인정보의 처리 위탁 - 수탁자 : 가나(주) - 위탁 업무의 목적 및 범위 : 문자 발송 - 위탁기간: 계약 종료 시까지</p>',
        }),
      ),
    ).toEqual([['가나(주)', '문자 발송', '계약 종료 시까지']]))
})

describe('the section', () => {
  it.each(['Data Processor Relationships', 'Our Third-Party Processors'])('begins at «%s»', (title) =>
    expect(
      processors(
        policyPage(`<h2>5. ${title}</h2>${items('<b>Gana (Gana, Inc.):</b> Sends email messages.')}`),
      ),
    ).toEqual([['Gana (Gana, Inc.)', 'Sends email messages.', null]]),
  )

  it.each(['❑', '▪', '►', '❖'])('begins at a title behind %s in a list', (mark) =>
    expect(
      factsOf(
        policyPage(
          `<ul><li>${mark} 수집한 개인정보의 위탁<p>저희는 개인정보를 위탁하고 있지 않습니다.</p></li></ul>`,
        ),
      ).sections.map(({ statesNone }) => statesNone?.text),
    ).toEqual(['저희는 개인정보를 위탁하고 있지 않습니다.']),
  )

  it.each([
    'Currently, there are no cases of entrusting personal information.',
    'There are no companies entrusted with personal information.',
    'We have no processors to whom personal information is entrusted.',
  ])('denies in English: %s', (sentence) =>
    expect(
      factsOf(policyPage(`<h2>5. Entrustment of Processing</h2><p>${sentence}</p>`)).sections[0]?.statesNone
        ?.text,
    ).toBe(sentence),
  )

  it("does not take a processor's own list of re-processors for its list", () =>
    expect(
      factsOf(
        policyPage(
          section(
            `${items('수탁자: 가나클라우드', '위탁업무: 보관')}<p>가나클라우드의 재위탁 현황은 하위 처리자 목록을 통해 확인할 수 있습니다.</p>`,
          ),
        ),
      ).sections[0]?.listElsewhere,
    ).toBeNull())

  it('does not take another article of the page for a list elsewhere', () =>
    expect(
      factsOf(
        policyPage(
          '<h2>제5조 (처리 위탁)</h2><p>처리업무를 위탁하고 있으며 일부 수탁업체는 국외에 있습니다(이전 상세는 제7조 참조).</p>' +
            items('㈜가나: 문자 발송'),
        ),
      ).sections[0]?.listElsewhere,
    ).toBeNull())

  it('stands elsewhere where a link leads to the processors and re-processors', () =>
    expect(
      factsOf(policyPage(section('<p><a href="/list">수탁자 및 재수탁자 현황 보기</a></p>'))).sections[0]
        ?.listElsewhere?.href,
    ).toBe('/list'))
})

describe('a page that asks for consent', () => {
  const asks = (more: string) => `<html><head><title>가입</title></head><body>
<strong>1. 수집 및 이용목적</strong><p>상담</p><strong>2. 수집하는 개인정보의 항목</strong><p>이름</p>
<strong>3. 보유 및 이용기간</strong><p>1년</p><strong>4. 제3자 제공</strong><p>없음</p>
<strong>5. 개인정보 처리 위탁</strong><p>배송을 위탁하고 있습니다.</p>${more}</body></html>`

  it.each([
    ['a box to tick', '<label><input type="checkbox">동의합니다.</label>'],
    [
      'words on refusing',
      '<input><p>동의를 거부할 권리가 있습니다.</p><p>위 내용에 동의하십니까? (필수)</p>',
    ],
  ])('is a form by %s', (_, more) => expect(factsOf(asks(more)).kindReason).toBe('form'))

  it('is a policy without either, or under its own name', () => {
    expect(factsOf(asks('')).isPolicy).toBe(true)
    const box = '<label><input type="checkbox">동의합니다.</label>'
    expect(factsOf(asks(box).replace('<strong>1.', '<h1>개인정보 처리방침</h1><strong>1.')).isPolicy).toBe(
      true,
    )
  })
})
