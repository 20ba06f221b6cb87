import { page } from './layouts'
import { policyPage } from './policies'

const MAIN_END = '</main>'

/** A policy of about 5 MB whose entrustment article is at its usual place, followed by prose without end. */
export function hugePolicyPage(): string {
  const paragraph = `<p>${'회사는 견본 문장을 되풀이하여 긴 문서를 만듭니다. '.repeat(20)}</p>\n`
  const times = Math.ceil(5_000_000 / Buffer.byteLength(paragraph))
  return policyPage('ok').replace(MAIN_END, () => paragraph.repeat(times) + MAIN_END)
}

/** A policy with 100 000 elements nested in each other at its end. */
export function deepPolicyPage(): string {
  const depth = 100_000
  const nest = `${'<div>'.repeat(depth)}끝${'</div>'.repeat(depth)}`
  return policyPage('ok').replace(MAIN_END, () => nest + MAIN_END)
}

/** A page without a word in it, as a shell has that draws nothing. */
export function emptyPage(): string {
  return '<!doctype html><html lang="ko"><head><title></title></head><body></body></html>'
}

/** A page that is no policy, for scans of the wrong page. */
export function noticePage(): string {
  return page(
    '공지사항 | 도담예약',
    '<main><h1>공지사항</h1><p>12월 첫째 주 월요일에는 점검으로 예약을 받지 않습니다.</p></main>',
  )
}

/** A log-in page, where a policy was asked for. */
export function logInPage(): string {
  return page(
    '로그인 | 도담예약',
    '<main><h1>로그인</h1><form><input name="id"><input type="password" name="word"><button>로그인</button></form></main>',
  )
}

/** A page whose footer, with the link to the policy, is drawn three seconds later. */
export function lateFooterPage(): string {
  return page(
    '예약 안내 | 도담예약',
    '<main><h1>예약 안내</h1><p>견본 예약을 안내합니다.</p></main><template id="later"><footer><a href="/privacy/ok">개인정보처리방침</a></footer></template>',
    '<script src="/shared/late.js" defer></script>\n',
  )
}

/** The smallest PDF that viewers open: one page with one line of Latin text. */
export function pdf(): Buffer {
  const stream = 'BT /F1 18 Tf 60 760 Td (Sample policy of a fictional company) Tj ET'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const trailer = `trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(`${text}xref\n0 ${size}\n0000000000 65535 f \n${rows}${trailer}`, 'latin1')
}

/** Bytes of an OLE file, as an HWP document begins. */
export function hwp(): Buffer {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096, 7)])
}
