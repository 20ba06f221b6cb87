import { isWrong } from './cases'
import type { Judged } from './cases'

/** Cases, right ones and false `ok` of each change, then every wrong case by its page. */
export function table(judged: readonly Judged[]): string {
  const names = [...new Set(judged.flatMap(({ mutations }) => mutations))]
  const line = (name: string, cases: readonly Judged[]) => {
    const wrong = cases.filter(isWrong)
    const falseOk = wrong.filter(({ outcome }) => outcome === 'ok').length
    return `${name.padEnd(50)} ${String(cases.length).padStart(6)} ${String(cases.length - wrong.length).padStart(6)} ${String(falseOk).padStart(9)}`
  }
  const wrong = judged.filter(isWrong)
  const share = ((1 - wrong.length / Math.max(judged.length, 1)) * 100).toFixed(2)
  return [
    `${'change'.padEnd(50)}  cases  right  false ok`,
    ...names.map((name) =>
      line(
        name,
        judged.filter(({ mutations }) => mutations.length === 1 && mutations[0] === name),
      ),
    ),
    line(
      'pairs',
      judged.filter(({ mutations }) => mutations.length > 1),
    ),
    line('all', judged),
    `${share} % right`,
    ...wrong.map(
      ({ id, mutations, seed, ask, expected, outcome, reason }) =>
        `  ${id} ${mutations.join(' + ')} (seed ${seed}) ${ask}: ${expected}, got ${outcome} (${reason})`,
    ),
  ].join('\n')
}

export const share = (judged: readonly Judged[]): number =>
  judged.length === 0 ? 0 : judged.filter((one) => !isWrong(one)).length / judged.length
