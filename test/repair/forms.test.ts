/** The repair of each way of writing a list: what is written, where it is put, and that the page then names the company. */
import { describe, expect, it } from 'vitest'
import { outcomeAfter, repaired } from './repaired'
import { LEAD, policy, table } from './sample'

const NAME = '견본 핵클 주식회사(핵클)'
const WORK = '이용자 행동 및 데이터 분석에 기반한 맞춤형 CRM 캠페인(문자메시지 등) 발송'

function repair(section: string, name: string | null = '핵클 주식회사') {
  const result = repaired(policy(section), name)
  return { ...result, written: result.repair, outcome: outcomeAfter(result), page: result.html ?? '' }
}

describe('a row', () => {
  it('has the page’s own columns in their order, with the next number and its neighbours’ category', () => {
    const { written, outcome, page } = repair(
      LEAD +
        table([
          ['No.', '구분', '위탁업무 내용', '수탁자', '처리 항목', '보유 및 이용 기간'],
          ['1', '국내', '상품 배송', '솔바람물류', '이름, 주소', '3개월'],
          ['2', '국내', '결제 처리', '은모래페이먼츠', '카드 번호', '5년'],
        ]),
    )
    expect(written?.cells?.map(({ text }) => text)).toEqual([
      '3',
      '국내',
      WORK,
      '핵클 주식회사',
      '[처리하는 개인정보 항목]',
      '위탁 계약 종료 시까지',
    ])
    expect(written?.blanks).toEqual(['items'])
    expect(written?.below).toBeNull()
    expect(page).toMatch(/<td>5년<\/td><\/tr><tr><td>3<\/td><td>국내<\/td>/)
    expect(outcome).toBe('ok')
  })

  it('says the retention in a sentence below where no column does', () => {
    const { written, page } = repair(
      LEAD +
        table([
          ['수탁업체', '위탁업무'],
          ['솔바람물류', '상품 배송'],
        ]),
    )
    expect(written?.below).toBe('핵클 주식회사에서는 위탁 계약 종료 시까지 개인정보를 보유하고 이용합니다.')
    expect(page).toContain('</table><p>핵클 주식회사에서는 위탁 계약 종료 시까지')
  })

  it('keeps quiet of the retention where one sentence says it for all', () => {
    const { written } = repair(
      `${LEAD}${table([
        ['수탁업체', '위탁업무'],
        ['솔바람물류', '상품 배송'],
      ])}<p>위탁 계약 종료 시까지 보유합니다.</p>`,
    )
    expect(written?.below).toBeNull()
  })

  it('writes the cells that merged ones cover anew', () => {
    const { page, outcome } = repair(
      `${LEAD}<table><tr><th colspan="2">수탁자</th><th>위탁업무</th><th>보유 기간</th></tr>
<tr><td colspan="2">솔바람물류</td><td>상품 배송</td><td rowspan="2">3년</td></tr>
<tr><td colspan="2">은모래페이먼츠</td><td>결제 처리</td></tr></table>`,
    )
    expect(page).toContain(
      `<tr><td colspan="2">핵클 주식회사</td><td>${WORK}</td><td>위탁 계약 종료 시까지</td></tr>`,
    )
    expect(outcome).toBe('ok')
  })

  it('goes to the domestic table, not to the one of other countries', () => {
    const { page, outcome } = repair(
      `${LEAD}<p>[국내]</p>${table([
        ['수탁자', '위탁업무'],
        ['솔바람물류', '상품 배송'],
      ])}
<p>[국외]</p>${table([
        ['수탁자', '위탁업무', '국가'],
        ['Maple Data LLC', '보관', '미국'],
      ])}`,
    )
    expect(page.indexOf('핵클')).toBeLessThan(page.indexOf('Maple'))
    expect(outcome).toBe('ok')
  })
})

describe('an entry', () => {
  it.each([
    ['company first', '<ul><li>솔바람물류 - 상품 배송</li></ul>', `<li>핵클 주식회사 - ${WORK}</li>`],
    ['work first', '<ul><li>상품 배송: 솔바람물류(주)</li></ul>', `<li>${WORK}: 핵클 주식회사</li>`],
    [
      'numbered',
      '<p>가. 솔바람물류 : 상품 배송</p><p>나. 은모래페이먼츠 : 결제 처리</p>',
      `<p>다. 핵클 주식회사 : ${WORK}</p>`,
    ],
    [
      'slashes',
      '<p>솔바람물류(주) / 상품 배송 / 3년</p>',
      `<p>핵클 주식회사 / ${WORK} / 위탁 계약 종료 시까지</p>`,
    ],
    [
      'label lines',
      '<p>- 수탁자 : 솔바람물류<br>- 위탁업무 : 상품 배송<br>- 위탁기간 : 3년<br>- 수탁자 : 은모래페이먼츠<br>- 위탁업무 : 결제 처리<br>- 위탁기간 : 5년</p>',
      `<br>- 수탁자 : 핵클 주식회사<br>\n- 위탁업무 : ${WORK}<br>\n- 위탁기간 : 위탁 계약 종료 시까지`,
    ],
    [
      'nested items',
      '<ul><li>수탁자: 솔바람물류<ul><li>위탁업무: 상품 배송</li></ul></li></ul>',
      `<li>수탁자: 핵클 주식회사<ul><li>위탁업무: ${WORK}</li></ul></li>`,
    ],
    [
      'plain text',
      '<pre>- 수탁자 : 솔바람물류\n- 위탁업무 : 상품 배송\n</pre>',
      `\n- 수탁자 : 핵클 주식회사\n- 위탁업무 : ${WORK}`,
    ],
    [
      'with brackets for the work',
      '<ul><li>솔바람물류 (상품 배송)</li><li>은모래페이먼츠 (결제 처리)</li></ul>',
      '<li>핵클 주식회사 (이용자 행동 및 데이터 분석에 기반한 맞춤형 CRM 캠페인 발송)</li>',
    ],
  ])('is written like the others: %s', (_form, list, expected) => {
    const { page, outcome } = repair(LEAD + list)
    expect(page).toContain(expected)
    expect(outcome).toBe('ok')
  })

  it('never takes over what is another company’s own', () => {
    const { written } = repair(
      `${LEAD}<ul><li>수탁자: 솔바람물류<ul><li>위탁업무: 상품 배송</li><li>연락처: 02-000-0000</li><li>이전 국가: 미국</li></ul></li></ul>`,
    )
    expect(written?.text).not.toMatch(/02-000|미국/)
    expect(written?.text).toContain('대한민국')
    expect(written?.blanks).toContain('details')
  })
})

describe('a sentence', () => {
  it.each([
    [
      '회사는 상품 배송 업무를 솔바람물류에 위탁하고 있습니다.',
      `${WORK} 업무를 핵클 주식회사에 위탁하고 있습니다.`,
    ],
    [
      '당사는 상품 배송 업무를 솔바람물류에 위탁하고 있다.',
      `당사는 ${WORK} 업무를 핵클 주식회사에 위탁하고 있다.`,
    ],
    [
      '회사는 상품 배송 업무를 솔바람물류에 위탁하고 있어요.',
      `${WORK} 업무를 핵클 주식회사에 위탁하고 있어요.`,
    ],
  ])('speaks like the page: %s', (sentence, expected) => {
    const { written, page, outcome } = repair(`<p>${sentence}</p>`)
    expect(written?.kind).toBe('add-sentence')
    expect(page).toContain(expected)
    expect(outcome).toBe('ok')
  })

  it('takes the place of one that denies', () => {
    const { written, page, outcome } = repair(
      '<p>회사는 개인정보 처리업무를 <b>위탁하지</b> 않습니다. 감사합니다.</p>',
    )
    expect(written?.kind).toBe('replace-sentence')
    expect(written?.before).toBe('회사는 개인정보 처리업무를 위탁하지 않습니다.')
    expect(page).not.toContain('위탁하지')
    expect(page).toContain('감사합니다.')
    expect(outcome).toBe('ok')
  })

  it('keeps what a denial says of provision', () => {
    const { page, outcome } = repair('<p>회사는 개인정보를 제3자에게 제공하거나 위탁하지 않습니다.</p>')
    expect(page).toContain(
      '다음에 적은 위탁을 제외하고, 회사는 개인정보를 제3자에게 제공하거나 위탁하지 않습니다.',
    )
    expect(outcome).toBe('ok')
  })
})

describe('a template', () => {
  it('is filled where nobody filled it in', () => {
    const { page, outcome, written } = repair(
      `${LEAD}<ul><li>위탁받는 자 (수탁자) : </li><li>위탁하는 업무의 내용 : </li><li>위탁기간 : </li></ul>`,
    )
    expect(page).toContain(
      `<li>위탁받는 자 (수탁자) : 핵클 주식회사 </li><li>위탁하는 업무의 내용 : ${WORK} </li>`,
    )
    expect(written?.before).toContain('위탁받는 자 (수탁자)')
    expect(outcome).toBe('ok')
  })

  it('of a table too', () => {
    const { page, outcome } = repair(
      LEAD +
        table([
          ['수탁자', '위탁업무'],
          ['-', ''],
        ]),
    )
    expect(page).toContain(`<td>핵클 주식회사</td><td>${WORK}</td>`)
    expect(outcome).toBe('ok')
  })
})

describe('work that is empty or about something else', () => {
  const rows = (work: string) =>
    LEAD +
    table([
      ['수탁자', '위탁업무'],
      ['솔바람물류', '상품 배송'],
      ['핵클 주식회사', work],
      ['은모래페이먼츠', '결제 처리'],
    ])

  it.each([
    ['', WORK, null],
    ['-', WORK, '-'],
    ['데이터 분석', '데이터 분석, 맞춤형 CRM 캠페인(문자메시지 등) 발송', '데이터 분석'],
    ['통계·분석', '통계·분석·맞춤형 CRM 캠페인(문자메시지 등) 발송', '통계·분석'],
  ])('is completed in its cell: %s', (work, expected, before) => {
    const { written, page, outcome } = repair(rows(work))
    expect(written).toMatchObject({ kind: 'fill-work', after: expected, before })
    expect(page).toContain(`<td>핵클 주식회사</td><td>${expected}</td>`)
    expect(outcome).toBe('ok')
  })

  it('gets a row of its own where others share the words', () => {
    const { written, page, outcome } = repair(
      LEAD +
        table([
          ['수탁자', '위탁업무'],
          ['솔바람물류, 핵클 주식회사', '데이터 분석'],
        ]),
    )
    expect(written?.kind).toBe('add-row')
    expect(page).toContain('<td>솔바람물류, 핵클 주식회사</td><td>데이터 분석</td>')
    expect(outcome).toBe('ok')
  })

  it('keeps the particle behind it right', () => {
    const { page, outcome } = repair('<p>회사는 데이터 분석을 핵클 주식회사에 위탁하고 있습니다.</p>')
    expect(page).toContain('데이터 분석 및 맞춤형 CRM 캠페인(문자메시지 등) 발송을 핵클 주식회사에')
    expect(outcome).toBe('ok')
  })
})

describe('a whole section', () => {
  it('stands behind provision with a number between its neighbours', () => {
    const { written, page, outcome } = repair('')
    expect(written).toMatchObject({ kind: 'add-section', where: null })
    expect(page).toContain('<h2>제4조의2 (개인정보 처리업무의 위탁)</h2>')
    expect(page.indexOf('제4조의2')).toBeGreaterThan(page.indexOf('제4조 (개인정보의 제3자 제공)'))
    expect(page.indexOf('제4조의2')).toBeLessThan(page.indexOf('제6조'))
    expect(outcome).toBe('ok')
  })

  it('does not touch a mention under another heading', () => {
    const html = policy('').replace('제3자에게 제공합니다.', '제3자인 핵클 주식회사에 제공합니다.')
    const result = repaired(html, '핵클 주식회사')
    expect(result.before).toMatchObject({ outcome: 'missing', reason: 'only-provision' })
    expect(result.html).toContain('제3자인 핵클 주식회사에 제공합니다.')
    expect(outcomeAfter(result)).toBe('ok')
  })
})

describe('the name', () => {
  it('is a marked blank until the client gives it', () => {
    const { written } = repair(
      LEAD +
        table([
          ['수탁자', '위탁업무'],
          ['솔바람물류', '상품 배송'],
        ]),
      null,
    )
    expect(written?.cells?.[0]).toEqual({
      header: '수탁자',
      text: '[계약서에 적힌 핵클의 상호]',
      blank: 'processor-name',
    })
    expect(written?.blanks).toContain('processor-name')
  })

  it('stands as given', () => {
    const { page } = repair(
      LEAD +
        table([
          ['수탁자', '위탁업무'],
          ['솔바람물류', '상품 배송'],
        ]),
      NAME,
    )
    expect(page).toContain(`<td>${NAME}</td>`)
  })
})
