/** Which of two texts is the company and which the work, when nothing labels them. */

const LEGAL =
  /주식회사|유한회사|유한책임회사|사단법인|재단법인|\((?:주|유|사|재)\)|(?<![a-z])(?:inc|ltd|llc|corp|gmbh|co|limited|pte|plc|n\.?v|b\.?v|s\.?a|s\.r\.l|sp\. z o\.o|ag|k\.?k)(?![a-z])/i
const KIND =
  /(?:은행|카드|택배|통운|로지스(?:틱스)?|물류|텔레콤|전자|평가정보|정보통신|시스템즈?|소프트|네트웍스?|코리아|페이먼츠?|페이|뱅크|클라우드|커뮤니케이션즈?|미디어|테크|데이터|솔루션즈?|결제원|우체국|공사|협회|재단|연구원|진흥원|개발원|센터|대행사|업체|회사|사업자|협력사|PG사|택배사|카드사|은행사|랩스?|웍스|증권|보험|병원|대학교?|조합|카카오|네이버|구글|아마존|애플|토스|페이스북|메타)\)?$/
const LATIN = /^[A-Z][\w.&+-]*(?: [A-Z(][\w.&+()-]*){0,5}(?: ?\([^()]{1,30}\))?$/
const WORK =
  /업무|서비스|발송|처리|운영|관리|결제|배송|상담|분석|제공|대행|인증|저장|보관|호스팅|유지|보수|구축|전송|안내|조사|개발|발급|이용|확인|응대|수집|알림|문의|지원|본인|문자|메시지|마케팅|정산|접수|인프라|배달|예매|예약|청구|세탁|점검|수리|설치|제작|hosting|storage|process|deliver|analy[sz]|payment|support|sending|service|management|marketing|operat|authenticat|maint|verif|develop|consult|test|survey|messag|campaign|statistic|sms/gi

/** Above 0: reads like a company's name; below 0: like work. */
export function companyLikeness(text: string): number {
  const whole = text.trim()
  // What stands in brackets tells of the one before it: `Amazon Web Services (서버 호스팅)` is a company.
  const name = whole.replace(/(?<=\S)\s*\([^()]{2,}\)/g, '') || whole
  const works = Math.min(name.match(WORK)?.length ?? 0, 3)
  let score = -works
  if (LEGAL.test(whole)) score += 4
  const parts = name.split(/\s*[,/]\s*|\s및\s/)
  if (parts.some((part) => KIND.test(part))) score += 2
  if (parts.every((part) => LATIN.test(part))) score += 2
  if (name.length > 40 && !LEGAL.test(whole)) score -= 1
  return score
}
