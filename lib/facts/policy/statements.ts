import { compact } from './text'

/** What a sentence says of entrusting; all null or false for most sentences of a page. */
export interface Statement {
  /** "We entrust", "may be entrusted": in force or possible. */
  readonly affirms: boolean
  /** "We do not entrust." */
  readonly denies: boolean
  /** It says that what follows is the list: "entrusts as follows". */
  readonly announces: boolean
  /** The entrustment has ended. */
  readonly past: boolean
  /** It speaks of providing to third parties and not of entrusting. */
  readonly provides: boolean
}

const ANY =
  /위탁|수탁|위임|맡[기깁겨]|entrust|outsourc|consign|delegat|subcontract|commission|processor|委託|委托/i
const DENIES =
  /위탁(?:처리|제공|운영|관리)?(?:을|를|은|는)?(?:하고|하거나|하여운영하고|하여처리하고|실시하고)?(?:있)?(?:지|하지)(?:는|도)?(?:않|아니|안)|위탁(?:하거나|또는|및|·|,).{0,12}(?:지|하지)(?:는|도)?(?:않|아니)|위탁(?:하는|하고있는|한|처리하는|된)?(?:업무|업체|사항|내용|경우|기관|것|개인정보|곳|회사)?(?:이|가|은|는)?(?:현재|전혀)?(?:없(?:습니다|음|다|으며|고)|해당(?:사항)?없)|수탁(?:자|업체|사)(?:가|는|은)?없|위탁하고있(?:는|지)?(?:.{0,10})?(?:없|않)|(?:do|does|did|will|shall|is|are)not(?:currently)?(?:be)?(?:entrust|outsourc|consign|delegat|commission)|not(?:currently)?(?:entrusting|outsourcing|entrusted|outsourced|consigned)|no(?:personal)?(?:information|data)?(?:processing)?is(?:entrusted|outsourced|consigned)|(?:thereis|thereare|has|have)(?:currently)?no(?:cases?|instances?|matters?|compan(?:y|ies)|part(?:y|ies)|third-?part(?:y|ies)|processors?|trustees?)(?:(?!otherthan|except|without)[a-z]){0,32}(?:entrust|outsourc|consign|delegat)|委託(?:は)?(?:して|い?たし)(?:おり)?(?:い)?ません/
/** Rules for the processor ("may not re-entrust"), not a word on whether there is one. */
const DENIES_OTHER =
  /(?<!현)재위탁|수탁자(?:가|는|로하여금)|수탁업체(?:가|는|에제공)|위탁(?:받은|된)?(?:목적|업무|범위)(?:외|이외|을벗어나|를초과)|업무와관련된서비스를이용하지않/
const AFFIRMS =
  /위탁(?:하고|하여|하며|합니다|한다|할수|할때|함|되며|되고|됩니다|처리하|처리를하|운영하|관리하|운영되|을하고|을하여|를하고|을할|을진행|을맡|을통해|하는업체|하는업무|업체는|받은업체)|위탁[^.]{0,24}(?:다음과|(?:아래|하기)와)같|(?:다음과|(?:아래|하기)와)같[^.]{0,30}(?:위탁|수탁)|업무(?:를|의일부를|일부를)?[^.]{0,20}맡(?:기고|깁니다|겨)|수탁(?:자|업체|사|기관|회사)(?:는|은|와|및|에게|에|:)|(?:entrust|outsourc|consign|delegat|commission)(?:s|es|ed|ing)?(?:the|your|its|some|part|certain|personal|to|processing|data|tasks|of|work|business|a)|(?:engag|us|shar|work)\w{0,4}.{0,30}(?:serviceproviders|processors|subcontractors)|委託(?:して|し、|いたし|する)/
const ANNOUNCES =
  /(?:다음|아래|하기|하단|이하)(?:과|와|의|에)?(?:같|표|내용|업체|업무|기재)|같습니다:?$|as(?:follows|below)|following|listedbelow|다음은|목록|현황/
/** "Should it become necessary, we will announce it": no entrustment yet. */
const FUTURE =
  /(?:향후|추후|장래|만약|필요(?:가|한|시)|발생(?:할|하는|시)|경우(?:에는)?.{0,20}(?:고지|공개|통지|동의))/
/** Not "when it has ended": retention and duties at the end speak of an entrustment in force. */
const PAST =
  /위탁(?:계약|업무|관계)?(?:이|을|를|가|은|는)?(?:[^.]|(?<=\d)\.){0,24}(?:종료|해지|만료|중단)(?:되었(?!을|던|는)|됐|됨|하였(?!을|던)|했(?!을|던)|함$|된(?!경우|때|후|이후|시|날|다|개인))|더이상위탁하지|위탁종료(?:일|:|$)|종료된(?:위탁|수탁)|(?:과거|종전)(?:의)?(?:수탁|위탁)|nolonger(?:entrust|outsourc|consign)|(?:entrustment|outsourcing|consignment).{0,40}(?:has|was|have)(?:been)?(?:ended|expired|terminated)/
const PROVIDES = /제3자에게.{0,20}제공|제공받는자|providedtothirdpart|tothirdparties/
/** `… 위탁하고 있나요?` asks, as a page of questions does, and says nothing. */
const QUESTION = /[?]$|(?:나요|까요|니까)[.?]*$/

const NOTHING: Statement = { affirms: false, denies: false, announces: false, past: false, provides: false }

/** Reads one sentence (plain form). */
export function statementOf(sentence: string): Statement {
  const text = compact(sentence)
  const provides = PROVIDES.test(text)
  if (!ANY.test(text)) return provides ? { ...NOTHING, provides } : NOTHING
  const past = PAST.test(text)
  const denies = !past && DENIES.test(text) && !DENIES_OTHER.test(text)
  const affirms = !denies && !past && AFFIRMS.test(text) && !QUESTION.test(text)
  return {
    affirms: affirms && !(FUTURE.test(text) && !/할수|하고있/.test(text)),
    denies,
    announces: affirms && ANNOUNCES.test(text),
    past,
    provides: provides && !affirms,
  }
}

// Neither the dots of a date nor the ones of `Co., Ltd.`, `Art. 6`, `Main Str. 65` end a sentence.
const SENTENCE_BREAK =
  /(?<=[^\d.][.]|[!?。])(?<![A-Za-z]\.(?=\s+\d))(?<!\b(?:[Cc]o|[Ll]td|[Ii]nc|[Cc]orp|LLC)\.(?=\s+[a-z]))\s+|(?<=니다)\s+(?=[^.\s])|\n/
/** Patterns with gaps must not run over a page's endless line. */
const LONGEST_SENTENCE = 600

/** The sentences of a text with their places; a line break ends one. Endless ones are cut. */
export function sentencesOf(plain: string): { text: string; start: number }[] {
  const sentences: { text: string; start: number }[] = []
  let start = 0
  for (const part of plain.split(SENTENCE_BREAK)) {
    const at = plain.indexOf(part, start)
    for (let from = 0; from < part.length; from += LONGEST_SENTENCE)
      sentences.push({ text: part.slice(from, from + LONGEST_SENTENCE), start: at + from })
    start = at + part.length
  }
  return sentences
}
