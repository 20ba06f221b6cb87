/** One company of a cell or line: its place in the plain text. */
export interface NamePart {
  readonly name: string
  readonly start: number
  readonly end: number
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
/** What may follow a comma without starting another company: `Neon, Inc.`, `Co., Ltd.` */
const LEGAL_TAIL = /^[,.]?\s*(?:inc|ltd|llc|l\.l\.c|co|corp|limited|gmbh|pte|plc|s\.?a|n\.?v|b\.?v)\b/i
const LEGAL_ALONE = /^(?:주식회사|유한회사|\((?:주|유|사|재)\))$/
const SEPARATOR = /^(?:[,、;/\n|]| 및 | 와 | 과 | and | & | · |·(?=[(㈜]|주식회사))/
/** Words that end a company's name and are none alone: where a narrow cell breaks before them, the name goes on. */
const NO_NAME_ALONE =
  /^\s*(?:시스템즈?|네트[웍워]크?스?|커뮤니케이션즈?|코리아|솔루션즈?|정보통신|소프트웨어|사무소|사업소|연구소|테크(?:놀로지)?|엔터테인먼트|파이낸셜|평가정보|로지스틱스|페이먼츠|Korea|Systems?|Services|Technolog(?:y|ies)|Solutions?|Networks?|Payments|Software|Cloud)\s*(?:\n|$)/
const EDGES = /^[\s\-*·○●■□▶※①-⑳"'<>]+|[\s\-*·,;:"'<>]+$/g
const TAIL = /\s*(?:등|외\s*\d+\s*(?:개사?|곳|사)?|외\s*다수|,?\s*etc\.?|and others)$/
/** How to reach the company, printed behind its name: a telephone, an e-mail address. */
const CONTACT =
  /\s{1,3}(?:(?:☎|tel|전화(?:번호)?|연락처|고객센터|e-?mail|이메일)?[\s.:]{0,4}(?:\(?0\d{1,2}[)-]\s?\d{3,4}-\d{4}|1[5-8]\d\d-\d{4}|[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4})){1,3}$/i
const NUMBERED = /^(?:\(?\d{1,2}[.)]|[①-⑳]|[가-하][.)])\s*/

/** Splits a printed cell (plain form) in its companies; brackets keep together, and a comma before `Inc.` does. */
export function splitNames(plain: string): NamePart[] {
  const parts: NamePart[] = []
  const closers: string[] = []
  let start = 0
  const cut = (end: number) => {
    const part = trimmed(plain, start, end)
    if (part) parts.push(part)
  }
  for (let i = 0; i < plain.length; i++) {
    const character = plain.charAt(i)
    if (character === closers.at(-1)) closers.pop()
    // A bracket that never closes must not hold the rest of the cell together.
    else if (CLOSING[character] && plain.indexOf(CLOSING[character], i) > 0) closers.push(CLOSING[character])
    if (closers.length > 0) continue
    const separator = SEPARATOR.exec(plain.slice(i, i + 6))?.[0]
    if (!separator) continue
    const after = plain.slice(i + separator.length, i + separator.length + 14)
    if (character === ',' && LEGAL_TAIL.test(after.trimStart())) continue
    if (character === '/' && /^A\/S/i.test(plain.slice(i - 1, i + 2))) continue
    if (character === '\n' && /^\s*[([]/.test(after) && !LEGAL_ALONE.test(after.trim().slice(0, 3))) continue
    if (character === '\n' && NO_NAME_ALONE.test(after)) continue
    cut(i)
    start = i + separator.length
    i = start - 1
  }
  cut(plain.length)
  return joinLegal(plain, parts)
}

/** A legal form alone on its line belongs to the name on the next (or, as the last one, on the line before). */
function joinLegal(plain: string, parts: readonly NamePart[]): NamePart[] {
  const joined: NamePart[] = []
  let pending: NamePart | null = null
  for (const part of parts) {
    const start: number = pending ? pending.start : part.start
    const whole: NamePart = pending ? { name: plain.slice(start, part.end), start, end: part.end } : part
    pending = null
    if (LEGAL_ALONE.test(whole.name)) pending = whole
    else joined.push(whole)
  }
  const last = joined.at(-1)
  if (pending && last)
    joined[joined.length - 1] = {
      name: plain.slice(last.start, pending.end),
      start: last.start,
      end: pending.end,
    }
  return joined
}

function trimmed(plain: string, from: number, to: number): NamePart | null {
  let text = plain.slice(from, to)
  let start = from
  for (const lead of [/^\s+/, NUMBERED, /^[\s\-*·○●■□▶※"'<]+/]) {
    const cut = lead.exec(text)?.[0].length ?? 0
    text = text.slice(cut)
    start += cut
  }
  const name = text.replace(EDGES, '').replace(CONTACT, '').replace(TAIL, '').replace(EDGES, '')
  return name ? { name, start, end: start + name.length } : null
}

const PLACEHOLDER = new RegExp(
  [
    '^[-_.~·*xX0\\s]*$',
    '^(?:없음|없습니다|해당\\s*(?:사항)?\\s*없음|미정|n/?a|none|tbd|추후.*|예정|공란|-+)$',
    '[○◯〇]{2,}|ㅇㅇ|^[oO]{2,}|\\bO{3,}|X{3,}|\\*{3,}|ㅁㅁ|△△|□□',
    '^[{\\[<〈«].*[}\\]>〉»]$|^\\(.*(?:명시|기재|입력|작성|기입|필요)\\)$|\\b(?:required )?to be (?:revised|filled|named|determined|added)',
    '개인정보처리자명|회사명|업체명|수탁자명|상호명|위탁업체명|company\\s?name|your\\s?company|이름$|입력',
    '(?:선정|확정|결정|체결|계약)\\s*(?:시|후|되면).*(?:업데이트|공개|기재|안내|고지)?$',
  ].join('|'),
  'i',
)

/** A value that a template left open: blank, dashes, `OOO`, `[택배사 이름]`, "to be named". */
export function isPlaceholder(name: string): boolean {
  return PLACEHOLDER.test(name.trim().replace(/(?<=[가-힣a-z])\.$/i, ''))
}

const NO_NAME =
  /(?:습니다|합니다|입니다|됩니다|있음|니다|한다|된다|하며|하여|경우|아래|다음|위와)[.\s]*$|^(?:다만|단|그러나|각|해당|외부|제3자|제삼자|타인|타사|당사|회사|이용자|회원|고객|정보주체|본\s|이\s|그\s|및|또는)(?:\s|$)|[?!]$|^(?:외부\s?)?(?:전문\s?)?업체(?:들)?$|^제\s?\d+\s?[항조호]$|다\.\s\S|\.\s[A-Z][a-z]+\s[a-z]/

/** Whether a text can be a company's name (or kind: `택배회사`) at all: short, no sentence, some letters. */
export function canBeName(name: string): boolean {
  return (
    name.length <= 90 &&
    /\p{L}{2}|\p{L}\d|\d\p{L}|^\p{Lu}$/u.test(name) &&
    !NO_NAME.test(name) &&
    // In brackets behind a name stands how to reach the company.
    !/^https?:|@/.test(name.replace(/(?!^)\([^()]*\)/g, ''))
  )
}
