/** Digits as pages print them, full-width ones too. */
const D = '[0-9０-９]'
/** What stands between the groups of a number. */
const GAP = '[\\s.)(‐-―－-]{0,2}'
const NOT_IN_NUMBER_BEFORE = `(?<!${D}|${D}[-.－])`
const NOT_IN_NUMBER_AFTER = `(?!${D}|[-－]${D})`

/** The edge in front keeps a long word from being tried at each of its letters. */
const EMAIL =
  /(?<![\p{L}\p{N}_.+%-])[\p{L}\p{N}_.+%-]+\s?(?:[@＠]|[[(]\s?(?:at|골뱅이)\s?[\])])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

const PHONES = [
  // With a country: +82-2-000-0000, +1 (206) 000-0000, 0082 10 …
  `(?:[+＋]|(?<!${D})00)${D}{1,3}(?:${GAP}${D}{1,5}){2,5}`,
  // Korean: area or mobile code, then two groups. A date has no leading 0 in its year.
  `${NOT_IN_NUMBER_BEFORE}[(]?[0０]${D}{1,3}${GAP}${D}{3,4}${GAP}${D}{4}${NOT_IN_NUMBER_AFTER}`,
  // The same behind a country's code without its sign: 82-10-0000-0000.
  `${NOT_IN_NUMBER_BEFORE}[8８][2２]${GAP}${D}{1,3}${GAP}${D}{3,4}${GAP}${D}{4}${NOT_IN_NUMBER_AFTER}`,
  // Numbers that ring nationwide: 1588-0000.
  `${NOT_IN_NUMBER_BEFORE}[1１][5-8５-８]${D}{2}${GAP}${D}{4}${NOT_IN_NUMBER_AFTER}`,
].map((source) => new RegExp(source, 'g'))

/** Eight digits or more in groups, also where the 0 in front was left out. A date without signs goes with them. */
const BARE_PHONE = new RegExp(`(?<!${D})${D}{1,3}${GAP}${D}{3,4}${GAP}${D}{4}(?!${D})`, 'g')

/** A number whose label says that it rings. */
const LABELLED_PHONE = new RegExp(
  `((?:전화(?:번호)?|연락처|대표번호|고객센터|팩스|휴대폰|핸드폰|(?:^|\\W)(?:tel|phone|fax|mobile))\\s*[.:：|)]?\\s*)(${D}(?:${GAP}${D}){5,15})`,
  'gimu',
)

const PERSON =
  '(?:담당자|책임자|취급자|성명|이름|연락\\s?담당|대표자|대표이사|CPO|DPO|contact\\s+person|privacy\\s+officer|officer|person\\s+in\\s+charge|name\\s+of\\s+(?:the\\s+)?(?:officer|manager))'
const TITLE = '(?:팀장|과장|부장|차장|대리|이사|상무|전무|실장|본부장|대표|매니저|주임|사원|책임|선임|님)'
/** Two to four syllables, or two to three Latin words; each may be one letter and a dot. */
const NAME = `(?:[가-힣]{2,4}(?=\\s?${TITLE}|[^가-힣]|$)|[A-Z][a-zA-Z.'-]*(?: [A-Z][a-zA-Z.'-]*){1,2})`
const COLON = '\\s*(?:\\([^)\\n]{0,20}\\))?\\s*[:：|]\\s*'

const AFTER_COLON = new RegExp(`(${PERSON}${COLON})(${NAME})`, 'gimu')
/** Common family names. */
const FAMILY =
  '[김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민진나엄원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국]'
/** Without a colon only three syllables that begin with a common family name: 책임자 지정 is no name. */
const AFTER_SPACE = new RegExp(`(${PERSON}\\s+)(${FAMILY}[가-힣]{2}(?=\\s?${TITLE}|[^가-힣]|$))`, 'gmu')
/** `홍길동 팀장`: a name without a label, before a title. 전산팀 과장 is a team's. */
const BEFORE_TITLE = new RegExp(
  `(?<![가-힣])()(${FAMILY}[가-힣]{2}(?<![팀부실과]))(?=\\s?(?:팀장|과장|부장|차장|대리|실장|본부장|매니저|주임|사원|상무|전무)(?![가-힣]))`,
  'gu',
)
const NO_NAME =
  /^(?:성명|이름|소속|부서|직책|직위|직급|지정|연락처|연락|전화|전화번호|이메일|메일|주소|정보|안내|현황|업무|없음|해당|해당없음|담당자|책임자|개인정보|위탁|수탁|수탁자|위탁업무|보유|기간|국가|항목|목적|비고|구분|고객|고객센터|고객지원|인사팀|총무팀|보안팀|법무팀|정보보호|경영지원|유관부서|이용자|정보주체|회사|당사|변경|고지|공개)$/
const PERSON_HEADER = /(?:담당자|책임자|성명|이름|contact person|officer)(?:명|\s*성명|\s*이름)?$/i

/** Each letter and digit becomes a star; signs between them stay, so that the length and form of what stood there shows. */
const starred = (text: string) => text.replace(/[\p{L}\p{N}]/gu, '*')

/**
 * A text without contact persons' data: telephone numbers, e-mail addresses, and names beside a label such as 담당자.
 * Deterministic: the same text gives the same mask. `kept` are names that must stay readable: the processors.
 * Rather too much is masked than too little; dates, terms and company numbers stay.
 */
export function maskContacts(text: string, kept: readonly string[] = []): string {
  const stays = new Set(kept.map((name) => name.trim()))
  const person = (_: string, label: string, name: string) =>
    NO_NAME.test(name) || stays.has(name) ? label + name : label + starred(name)
  let masked = text
    .replace(EMAIL, '***@***')
    .replace(LABELLED_PHONE, (_, label: string, number: string) => label + starred(number))
  for (const phone of PHONES) masked = masked.replace(phone, starred)
  return maskColumns(
    masked.replace(AFTER_COLON, person).replace(AFTER_SPACE, person).replace(BEFORE_TITLE, person),
    stays,
  )
}

/**
 * A quoted text without telephone numbers, letter for letter as long as before: places in it still hold. For the verdicts
 * that are stored outside of records.
 */
export function starPhones(text: string): string {
  const labelled = text.replace(LABELLED_PHONE, (_, label: string, number: string) => label + starred(number))
  return [...PHONES, BARE_PHONE].reduce((masked, phone) => masked.replace(phone, starred), labelled)
}

/** Tables are printed one row a line, cells joined by ` | `: names stand under the header that calls them so. */
function maskColumns(text: string, stays: ReadonlySet<string>): string {
  let columns: readonly number[] = []
  let width = 0
  return text
    .split('\n')
    .map((line) => {
      const cells = line.split(' | ')
      if (cells.length < 2) return line
      const headers = cells.flatMap((cell, i) => (PERSON_HEADER.test(cell.trim()) ? [i] : []))
      if (headers.length > 0 || cells.length !== width) {
        columns = headers
        width = cells.length
        return line
      }
      return cells
        .map((cell, i) => (columns.includes(i) && !stays.has(cell.trim()) ? starredName(cell) : cell))
        .join(' | ')
    })
    .join('\n')
}

function starredName(cell: string) {
  const name = cell.trim()
  return /^(?:[가-힣]{2,4}|[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){1,2})(?=$|[\s,/(])/u.test(name) &&
    !NO_NAME.test(name)
    ? starred(cell)
    : cell
}
