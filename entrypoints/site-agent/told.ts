import type { PageReport } from '../../lib/rules/types'

/**
 * Whether the page is to be told as a policy: the reader says so, or it is where a policy should be and could not be
 * read (a PDF, an image, an empty shell). Any other unreadable page of a site says nothing about its policy.
 */
export function isPolicyPage(report: PageReport, address: string, policyLink: string | null) {
  const outcome = report.checked[0]?.outcome
  if (outcome === undefined || outcome === 'not-a-policy') return false
  if (report.facts.isPolicy) return true
  const { title } = report.facts
  return (
    address.split('#')[0] === policyLink?.split('#')[0] ||
    /privacy|%EA%B0%9C%EC%9D%B8%EC%A0%95%EB%B3%B4/i.test(new URL(address).pathname) ||
    /개인\s*정보\s*(처리|취급|보호)\s*(방침|정책)|privacy (policy|notice)/i.test(title ?? '')
  )
}
