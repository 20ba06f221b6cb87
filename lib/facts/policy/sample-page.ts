/** Pages for tests: a small policy around an entrustment section. */
export function policyPage(entrustment: string, { title = '개인정보 처리방침', more = '' } = {}): string {
  return `<!doctype html><html lang="ko"><head><title>${title}</title></head><body><h1>${title}</h1>
<h2>제1조 (개인정보의 처리 목적)</h2><p>회원 관리를 위하여 처리합니다.</p>
<h2>제2조 (처리하는 개인정보의 항목)</h2><p>이름, 연락처를 처리합니다.</p>
<h2>제3조 (개인정보의 보유 및 이용 기간)</h2><p>회원 탈퇴 시까지 보유합니다.</p>
${entrustment}
<h2>제6조 (개인정보의 파기)</h2><p>지체 없이 파기합니다.</p>
<h2>제7조 (정보주체의 권리)</h2><p>언제든지 열람을 요구할 수 있습니다.</p>${more}
<p>시행일: 2026년 3월 2일</p></body></html>`
}

/** An entrustment section that holds `content` after its title and first sentence. */
export function section(content: string): string {
  return `<h2>제5조 (개인정보 처리의 위탁)</h2><p>회사는 다음과 같이 개인정보 처리업무를 위탁하고 있습니다.</p>${content}`
}

/** A table of processors; the first row holds the headers. */
export function table(...rows: readonly (readonly string[])[]): string {
  const [header = [], ...body] = rows
  const cells = (row: readonly string[], tag: string) =>
    row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')
  return `<table><tr>${cells(header, 'th')}</tr>${body.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</table>`
}
