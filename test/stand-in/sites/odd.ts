import { writePdf } from './pdf-writer'
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

/** A scanned policy: a PDF whose only page is a picture. */
export function pdf(): Buffer {
  return writePdf([null])
}

/** Bytes of an OLE file, as an HWP document begins. */
export function hwp(): Buffer {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096, 7)])
}
