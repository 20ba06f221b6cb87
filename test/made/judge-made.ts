import { parseHtml } from '../../lib/facts/policy/parse'
import { HACKLE, scanDocumentSync } from '../../lib/rules'
import { makePolicy } from './policy-maker'
import type { MadePolicy } from './policy-maker'

export interface Judged {
  readonly policy: MadePolicy
  readonly outcome: string
  readonly reason: string
}

/** Judges the made policies of so many seeds, from one on; no limit of time, so that no machine tells otherwise. */
export function judgeMade(count: number, from = 0): Judged[] {
  return Array.from({ length: count }, (_, i) => {
    const policy = makePolicy(from + i)
    const budget = { ms: Number.POSITIVE_INFINITY, now: () => 0 }
    const [verdict] = scanDocumentSync(parseHtml(policy.html), [HACKLE], { budget }).report.checked
    return { policy, outcome: verdict?.outcome ?? 'none', reason: verdict?.reason ?? 'none' }
  })
}

export const isWrong = ({ policy, outcome }: Judged) => outcome !== policy.expected

if (process.argv[1] === import.meta.filename) {
  const [count = 2000, from = 0] = process.argv.slice(2).map(Number)
  const judged = judgeMade(count, from)
  const wrong = judged.filter(isWrong)
  const falseOk = wrong.filter(({ outcome }) => outcome === 'ok').length
  console.log(
    `${count} policies, ${(100 - (wrong.length / count) * 100).toFixed(2)} % right, ${falseOk} false ok`,
  )
  const choices = new Map<string, number>()
  for (const { policy } of wrong)
    for (const choice of policy.choices) choices.set(choice, (choices.get(choice) ?? 0) + 1)
  const worst = [...choices].toSorted(([, a], [, b]) => b - a).slice(0, 8)
  for (const [choice, times] of worst) console.log(`  ${times} wrong with: ${choice}`)
  for (const { policy, outcome, reason } of wrong.slice(0, 60))
    console.log(
      `${policy.seed} ${policy.choices.join(' | ')}: ${policy.expected}, got ${outcome} (${reason})`,
    )
}
