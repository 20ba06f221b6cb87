import type { PolicyLink } from './find-link'

/** Which of a page's links leads to the policy of this page's own service, and which to others. */
export interface RankedLinks {
  /** Null when every link is dead. */
  readonly best: PolicyLink | null
  /** Live ones besides: policies of other services or of the group, other languages, files of the same text. */
  readonly others: readonly PolicyLink[]
}

const FILE = /\.(?:pdf|hwpx?|docx?|zip)$/i
const OTHER_LANGUAGE = /(?:^|[/_.-])(?:en|eng|english|jp|ja|cn|zh)(?:[/_.-]|$)/i
const OLD = /(?:^|[/_-])(?:old|prev(?:ious)?|archive|history|before)(?:[/_.-]|$)|v(?:er(?:sion)?)?=?\d{1,2}$/i

/**
 * Ranks links that `findPolicyLinks` found, which come sorted by how surely they are called a policy. Among equals in
 * name a page goes before a file, the site's own host before another, and the page's own language before a translation.
 */
export function rankPolicyLinks(links: readonly PolicyLink[], page: string): RankedLinks {
  const inEnglish = OTHER_LANGUAGE.test(pathOf(page))
  const cost = ({ href, sameHost, text }: PolicyLink, place: number) => {
    const path = pathOf(href ?? '')
    const isTranslation = !inEnglish && (OTHER_LANGUAGE.test(path) || !/[가-힣]/.test(text))
    return (
      place +
      (FILE.test(path) ? 3 : 0) +
      (sameHost ? 0 : 2) +
      (isTranslation ? 4 : 0) +
      (OLD.test(path) ? 6 : 0)
    )
  }
  const live = links.filter(({ dead }) => dead === null)
  const [best = null, ...others] = live
    .map((link, place) => ({ link, cost: cost(link, place) }))
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ link }) => link)
  return { best, others }
}

function pathOf(address: string) {
  return URL.canParse(address) ? new URL(address).pathname : ''
}
