/** A policy page of an invented shop around one section on entrustment. */
function page(entrustment: string): string {
  return `<header><b>푸른달책방</b></header><main><h1>개인정보 처리방침</h1>
<h2>제1조 (개인정보의 처리 목적)</h2><p>회원 관리와 주문 처리를 위하여 개인정보를 처리합니다.</p>
<h2>제2조 (처리하는 개인정보의 항목)</h2><p>이름, 휴대전화번호, 주소를 처리합니다.</p>
<h2>제3조 (개인정보의 보유 및 이용 기간)</h2><p>회원 탈퇴 시까지 보유합니다.</p>
<h2>제4조 (개인정보의 제3자 제공)</h2><p>푸른달책방은 이용자의 동의가 있는 경우에만 개인정보를 제3자에게 제공합니다.</p>
${entrustment}
<h2>제6조 (개인정보의 파기)</h2><p>보유 기간이 지나면 지체 없이 파기합니다.</p>
<h2>제7조 (정보주체의 권리)</h2><p>언제든지 열람과 정정을 요구할 수 있습니다.</p>
<h2>제8조 (개인정보 보호책임자)</h2><p>책임자: 견본 담당자</p><p>시행일: 2026. 9. 1.</p></main>`
}

const TITLE = '<h2>제5조 (개인정보 처리업무의 위탁)</h2>'
const LEAD = '<p>① 회사는 원활한 업무 처리를 위하여 다음과 같이 개인정보 처리업무를 위탁하고 있습니다.</p>'
const TAIL = '<p>② 회사는 위탁계약을 체결할 때 수탁자가 개인정보를 안전하게 처리하는지 감독합니다.</p>'

const TABLE =
  '<table><thead><tr><th>수탁자</th><th>위탁하는 업무의 내용</th><th>보유 및 이용 기간</th></tr></thead><tbody>' +
  '<tr><td>솔바람물류</td><td>상품 배송</td><td>배송 완료 후 3개월</td></tr>' +
  '<tr><td>은모래페이먼츠</td><td>결제 처리</td><td>위탁 계약 종료 시까지</td></tr></tbody></table>'

/** By form of the section: each shows another kind of repair. */
export const PAGES: Readonly<Record<string, string>> = {
  table: page(TITLE + LEAD + TABLE + TAIL),
  folded: page(`${TITLE}<details><summary>전체 보기</summary>${TABLE}</details>${TAIL}`),
  boxed: page(
    `${TITLE}${LEAD}<div class="scroll">${TABLE}<p>${'위탁 현황 안내 '.repeat(60)}</p></div>${TAIL}`,
  ),
  list: page(
    `${TITLE}${LEAD}<ul><li>솔바람물류: 상품 배송</li><li>은모래페이먼츠: 결제 처리</li></ul>${TAIL}`,
  ),
  denial: page(`${TITLE}<p>회사는 개인정보 처리업무를 외부에 위탁하지 않습니다.</p>`),
  blank: page(
    `${TITLE}${LEAD}${TABLE.replace('</tbody>', '<tr><td>핵클 주식회사</td><td></td><td>위탁 계약 종료 시까지</td></tr></tbody>')}${TAIL}`,
  ),
  none: page('<h2>제5조 (쿠키의 운영)</h2><p>쿠키를 사용하지 않습니다.</p>'),
}
