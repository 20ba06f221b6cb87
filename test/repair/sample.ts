/** A policy around one section on entrustment, with the subjects that every policy has. */
export function policy(section: string, { title = '제5조 (개인정보 처리업무의 위탁)' } = {}): string {
  return `<!doctype html><html lang="ko"><head><title>개인정보 처리방침</title></head><body><main><h1>개인정보 처리방침</h1>
<h2>제1조 (개인정보의 처리 목적)</h2><p>회원 관리와 주문 처리를 위하여 개인정보를 처리합니다.</p>
<h2>제2조 (처리하는 개인정보의 항목)</h2><p>이름, 휴대전화번호를 처리합니다.</p>
<h2>제3조 (개인정보의 보유 및 이용 기간)</h2><p>회원 탈퇴 시까지 보유합니다.</p>
<h2>제4조 (개인정보의 제3자 제공)</h2><p>동의가 있는 경우에만 개인정보를 제3자에게 제공합니다.</p>
${section === '' ? '' : `<h2>${title}</h2>${section}`}
<h2>제6조 (개인정보의 파기)</h2><p>보유 기간이 지나면 파기합니다.</p>
<h2>제7조 (정보주체의 권리)</h2><p>언제든지 열람을 요구할 수 있습니다.</p>
<h2>제8조 (개인정보 보호책임자)</h2><p>책임자: 견본 담당자</p><p>시행일: 2026. 9. 1.</p></main></body></html>`
}

export const LEAD = '<p>회사는 다음과 같이 개인정보 처리업무를 위탁하고 있습니다.</p>'

const cells = (tag: string, row: readonly string[]) => row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')

export function table([header = [], ...rows]: readonly (readonly string[])[]): string {
  return `<table><tr>${cells('th', header)}</tr>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</table>`
}
