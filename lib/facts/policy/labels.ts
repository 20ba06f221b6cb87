import type { Line } from './outline'
import { compact, plainOf } from './text'

/** What a column header or the word before a colon says of the value beside it. */
export type Label = 'party' | 'provided' | 'reprocessor' | 'work' | 'retention' | 'aside'

/**
 * Words for the party. `위탁업체`, `위탁기관` mean the one who entrusts, but most pages use them for the processor.
 */
const PARTY = new RegExp(
  '^(?:국내외?|국외|해외|주요|외부|담당|현재)?(?:개인정보(?:의|를)?)?(?:처리|취급)?(?:업무)?(?:알림전송)?(?:' +
    [
      '수탁(?:자|업체|회사|기관|사|처|인|법인|사업자|기업|대상자?)',
      '위탁(?:을|를)?받(?:는|은)(?:자|업체|회사|기관|곳|사업자|법인|기업|수탁자)?',
      '위탁(?:처리|계약)?(?:대상|업체|회사|기관|처|사|자|법인|사업자|기업|(?:제휴|협력|대행)(?:사|업체)|파트너사?)(?:자|업체)?(?:\\/수탁(?:자|사|업체))?',
      '위수탁(?:업체|사|자)',
      '처리위탁을?받는자',
      '이전받는(?:자|법인|회사|업체|기관)',
      '(?:협력|제휴|파트너)(?:업체|회사|사)|대행(?:사|업체)|업체|회사|기관|법인|사업자|상호|공급자|서비스제공(?:자|업체|사)',
    ].join('|') +
    ')(?:의)?(?:명|명칭|이름|성명|상호|현황|법인명|회사명|업체명)?(?:(?:및|\\/)(?:이전|소재|서버)?(?:국가|소재지|위치))?$',
)
const PARTY_ENGLISH = new RegExp(
  '^(?:names?of)?(?:the)?(?:' +
    [
      '(?:entrusted|outsourced|outsourcing|consigned|consignment|contracted|delegated|commissioned|entrustment)(?:compan(?:y|ies)|part(?:y|ies)|person|entit(?:y|ies)|vendors?|agenc(?:y|ies)|contractors?|processors?|organi[sz]ations?|business(?:es)?)',
      '(?:outsourcing|entrustment|consignment|delegation)(?:partners?|recipients?|providers?)|part(?:y|ies)(?:entrusted|outsourcedto)',
      'consignees?|trustees?|entrustees?|outsourcees?|delegatees?|(?:data)?(?:sub-?)?processors?|recipients?|vendors?|contractors?|subcontractors?|suppliers?|partners?',
      '(?:third-?party)?(?:service)?providers?|compan(?:y|ies)|names?$|entit(?:y|ies)|organi[sz]ations?',
    ].join('|') +
    ")(?:names?|'sname)?$",
)
const PARTY_EAST_ASIAN =
  /^(?:業務)?(?:委託先|受託者|受託会社|受託人|受托方|受托人|受託單位|委託会社|公司|会社|企業|企业)(?:名|名称|名稱)?$/
const PROVIDED =
  /^(?:개인정보를?)?제공(?:을|를)?받(?:는|은)(?:자|업체|회사|기관|곳)(?:명|의명칭)?$|^제공(?:업체|대상|처|기관|사)(?:명|자)?$|^(?:third-?part(?:y|ies)|recipientsofprovision)$/
const REPROCESSOR =
  /재수탁|(?<!현)재위탁(?:(?:을|를)?받|업체|사|회사|기관|자|:?$)|^(?:sub-?(?:processors?|contractors?|trustees?|consignees?)|re-?(?:consignee|trustee|entrusted).*)$/
const WORK = new RegExp(
  '^(?:취급|처리|제공|이전|주요|담당|해당|이용|개인정보|수행|사용|활용|대행)*(?:위탁|수탁|위수탁)?(?:을)?(?:하는|하고있는|한|된|할|받은|받는|하려는|되는|처리)?(?:개인정보)?(?:의)?(?:처리|취급)?(?:위탁)?(?:서비스)?' +
    '(?:업무|사무|작업|목적|내용|용도|서비스|범위|역할|사항|기능)(?:(?:의|및)?(?:업무|사용|이용|제공|처리|내용|목적|범위|명|서비스|구분|종류|상세)){0,4}$|^(?:목적|역할|용도|이용하는목적|제공하는목적|위탁|수탁|위탁개요|업무위탁내용|(?:이전|제공)받는자의(?:개인정보)?이용목적)$',
)
const WORK_ENGLISH =
  /^(?:descriptions?of|details?of|contents?of|scopeof|purposes?of|natureof|typeof)?(?:the)?(?:entrusted|outsourced|outsourcing|consigned|consignment|delegated|commissioned|contracted|entrustment|processing|business|services?)?(?:of)?(?:tasks?|works?|services?|business(?:es)?|duties|operations?|activit(?:y|ies)|affairs|jobs?|functions?|purposes?|descriptions?|roles?|scope|details|contents?|processing|entrustment|outsourcing|consignment)(?:entrusted|outsourced|provided|consigned|delegated|of(?:the)?(?:processing|entrustment|outsourcing|consignment|transfer|provision|use))?$|^whattheydo$/
const WORK_EAST_ASIAN =
  /^(?:委託|受託)?(?:する)?(?:業務|业务)(?:の)?(?:内容|目的)?$|^(?:委託|委托)(?:内容|內容|事項|事务|事務|目的)$/
const RETENTION =
  /(?:기간|기한|종료일|만료일)(?:등|안내|및파기)?$|^(?:개인정보의?)?(?:보유|보관|파기)(?:및이용|및보유|및파기)?(?:기준|시기|시점)?$|retention|^(?:processing|use|storage|entrustment|outsourcing|consignment|delegation|service|contract)?(?:period|duration|term)(?:ofuse|ofretention|ofentrustment)?$|期間$|期间$|期限$/
const ASIDE =
  /(?:국가|항목|연락처|비고|구분|분류|일시|방법|절차|처리정보|개인정보|소재지|주소|전화|전화번호|이메일|홈페이지|번호|순번|연번|근거|담당자|책임자|효과|시기|대표자|여부)(?:명|등)?$|^(?:개인정보보호)?정책|^(?:recipient)?(?:country|countries)|items?$|^(?:personal)?(?:data|information)(?:provided|transferred)?$|categor|contact|location|remarks?$|^notes?$|^methods?|^dates?|^no\.?$|^e-?mail$|website|address$|legalbasis/

/** Brackets and what stands in them, for labels like `위탁받는 자(수탁자)`, `위탁하는 업무의 내용(이전목적)`. */
const BRACKETS = /[([<{【〔][^()[\]<>{}【】〔〕]{0,40}[)\]>}】〕]/g
const MARKERS = /^[\s\-*·○●■□▶▷◆◇※>①-⑳\\]+|^\(?\d{1,2}[.)]\s*|^[가-하][.)]\s*|\*+$/g

/** What a label means, or null when it is none. `text` in plain form. */
export function labelOf(text: string): Label | null {
  if (text.length === 0 || text.length > 60) return null
  const stripped = compact(text.replace(MARKERS, '').replace(MARKERS, '').replace(BRACKETS, '')).replace(
    /[:.*]+$/,
    '',
  )
  if (!stripped) return labelOfBracket(text)
  if (REPROCESSOR.test(stripped) && !RETENTION.test(stripped))
    return isReprocessorWork(stripped) ? 'aside' : 'reprocessor'
  if (PARTY.test(stripped) || PARTY_ENGLISH.test(stripped) || PARTY_EAST_ASIAN.test(stripped)) return 'party'
  // `제공받는 자(수탁자)`: the brackets say which of the two it is.
  if (PROVIDED.test(stripped)) return /[(]\s*(?:수탁|위탁받)/.test(text) ? 'party' : 'provided'
  if (stripped.length <= 40 && RETENTION.test(stripped)) return 'retention'
  if (/^(?:서비스|이용|제공|처리|사용|활용|대행|수행|개인정보)+$/.test(stripped))
    return stripped === '제공서비스' ? 'work' : null
  if (WORK.test(stripped) || WORK_ENGLISH.test(stripped) || WORK_EAST_ASIAN.test(stripped)) return 'work'
  if (stripped.length <= 30 && ASIDE.test(stripped)) return 'aside'
  return labelOfParts(text)
}

/** `Purpose of transfer and tasks`: a header of two, where no part names a party or a period. */
function labelOfParts(text: string): Label | null {
  if (!/\/|&|\band\b/i.test(text)) return null
  const parts = text.replace(BRACKETS, '').split(/\s+(?:and|&)\s+|\s*\/\s*/i)
  if (parts.length < 2 || parts.length > 3) return null
  const labels = parts.map(labelOf)
  return labels.includes('work') && labels.every((label) => label === 'work' || label === 'aside')
    ? 'work'
    : null
}

function isReprocessorWork(stripped: string) {
  return /내용|업무|목적/.test(stripped)
}

/** `(수탁자)` alone. */
function labelOfBracket(text: string): Label | null {
  const inner = text.replace(/[()[\]<>{}]/g, '').trim()
  return inner && inner !== text ? labelOf(inner) : null
}

/** Words that only an entrustment table or list uses for its party. */
export function isEntrustmentLabel(text: string): boolean {
  return (
    /위탁|수탁|outsourc|entrust|consign|trustee|processor|delegat|委託|受託/i.test(text) &&
    labelOf(text) === 'party'
  )
}

/** Of two words for a party (`위탁기관`, `위탁받는 자`) the one that cannot mean the entrusting side. */
export function isReceivingLabel(text: string): boolean {
  return /수탁|받[는은]|consignee|trustee|processor|recipient|contractor|entrusted|outsourced|受託|委託先/i.test(
    compact(text),
  )
}

/** Headers that name a product (`서비스`, `플랫폼`): the party where no other column names one. */
export function isProductLabel(text: string): boolean {
  return /^(?:이용|사용|외부|제3자|연동)?(?:서비스|플랫폼|솔루션|도구|툴)(?:명|이름)?$|^(?:third-?party)?(?:services?|tools?|platforms?)(?:names?)?$/.test(
    compact(text.replace(BRACKETS, '')),
  )
}

export interface Labelled {
  readonly label: Label
  /** Where the label begins, and where its value begins and ends, in the line's plain text. */
  readonly start: number
  readonly from: number
  readonly to: number
}

/** No line of a list has more. */
const MOST_COLONS = 40

/** The `label: value` pairs of a line, several in a line too. */
export function labelledValues(text: string): Labelled[] {
  const found = [...bracketLabels(text), ...dashLabel(text)]
  if (found.length === 0) found.push(...colonLabels(text))
  return found.map((entry, i) => {
    const raw = text.slice(entry.from, found[i + 1]?.start ?? text.length)
    const lead = raw.length - raw.trimStart().length
    const value = raw.trim().replace(/[\s\-*·/|,;>]+$/, '')
    return { ...entry, from: entry.from + lead, to: entry.from + lead + value.length }
  })
}

interface LabelPlace {
  readonly label: Label
  readonly start: number
  readonly from: number
}

function colonLabels(text: string): LabelPlace[] {
  const found: LabelPlace[] = []
  let floor = 0
  let seen = 0
  for (
    let colon = text.indexOf(':');
    colon >= 0 && seen < MOST_COLONS;
    colon = text.indexOf(':', colon + 1)
  ) {
    seen++
    // An address is no label.
    if (text.startsWith('//', colon + 1)) continue
    const before = text.slice(Math.max(floor, colon - 48), colon)
    const start = labelStart(before)
    if (start === null) continue
    found.push({ ...start, start: colon - before.length + start.start, from: colon + 1 })
    floor = colon + 1
  }
  return found
}

/** `[수탁업체] A [위탁업무] B`: brackets in the colon's place. One alone is a title. */
function bracketLabels(text: string): LabelPlace[] {
  const found: LabelPlace[] = []
  for (const match of text.matchAll(/[[【<〔]([^[\]【】<>〔〕]{2,30})[\]】>〕]\s*:?/g)) {
    const label = labelOf(match[1] ?? '')
    if (label) found.push({ label, start: match.index, from: match.index + match[0].length })
    if (found.length >= MOST_COLONS) break
  }
  const [first] = found
  return first && (found.length > 1 || text.slice(first.from).trim() !== '') ? found : []
}

/** `- 수탁업체명 - A`: a dash in the colon's place, on a line of its own. */
function dashLabel(text: string): LabelPlace[] {
  const match = /^([\s\-*·○●]*)([^:\-]{2,30}?)\s+[-–]\s+(?=\S)/.exec(text)
  const label = match && !text.includes(':') ? labelOf(match[2] ?? '') : null
  const isHeader = match && labelOf(text.slice(match[0].length).split(/\s+-\s+/)[0] ?? '') !== null
  return match && label && label !== 'aside' && !isHeader ? [{ label, start: 0, from: match[0].length }] : []
}

/** The longest end of `before` that is a label and begins at a word. */
function labelStart(before: string): { label: Label; start: number } | null {
  // A sign between spaces ends the value before it, and so does a line's end.
  const sign = Array.from(before.matchAll(/\s[-/|;·>]\s|[;|\n]/g)).at(-1)
  const first = sign ? sign.index + sign[0].length : 0
  for (let start = first; start < before.length; start++) {
    const isEdge = start === first || /[\s\-*·/|,;>.)\]①-⑳]/.test(before.charAt(start - 1))
    if (!isEdge || /[\s\-*·/|,;>]/.test(before.charAt(start))) continue
    const label = labelOf(before.slice(start))
    // `고객센터 업체 : 상담`: a company's own word, not the label of one.
    if (
      label === 'party' &&
      /\p{L}/u.test(before.slice(first, start)) &&
      /\s/.test(before.charAt(start - 1)) &&
      !isEntrustmentLabel(before.slice(start))
    )
      continue
    // `… for smooth data processing:`: the last word of a sentence, no label of its own.
    if (
      label &&
      start > first &&
      /^[a-z]/.test(before.slice(start)) &&
      /[a-z,]\s$/i.test(before.slice(first, start))
    )
      continue
    if (label && !(label === 'aside' && start > 0 && before.length - start > 30)) return { label, start }
  }
  return null
}

/**
 * A label and its value in two elements of one line with nothing between them: `<b>수탁자</b><span>A</span>`, which
 * the page draws apart. Null for other lines.
 */
export function labelBesideValue(line: Line): Labelled | null {
  const second = line.runs[1]?.start
  if (second === undefined || second > 60) return null
  const before = plainOf(line.text.slice(0, second)).text
  const value = line.plain.text.slice(before.length)
  const label = labelOf(before.trim())
  // Prose that begins with an emphasised word (`<b>Service providers</b>. We may …`) is no value.
  const isValue = /^\s*(?:[\p{L}\p{N}㈜"'[]|\((?:주|유|사|재)\))/u.test(value) && value.length <= 200
  if (!label || label === 'aside' || !isValue || /니다|[.!?]\s+\p{Lu}\p{Ll}+\s/u.test(value)) return null
  const lead = value.length - value.trimStart().length
  return { label, start: 0, from: before.length + lead, to: line.plain.text.trimEnd().length }
}
