import { FAULTS } from './cases'
import type { Act } from './cases'
import type { Arrived, Row } from './run'

const HEADS: Readonly<Record<Act, string>> = {
  subscribe: 'Subscribe (marketing form)',
  'service without ads': 'Service form, advertising not ticked',
  withdraw: 'Withdraw (stop advertising, marketing-only number)',
}

/** The table of one browser as Markdown: a section for each act, a line for each fault and what it struck. */
export function tableOf(browser: string, rows: readonly Row[]): string {
  const sections = Object.entries(HEADS).map(([act, head]) => {
    const lines = FAULTS.flatMap((fault) =>
      rows.filter(({ of }) => of.act === act && of.fault === fault).map(lineOf),
    )
    return [
      `### ${browser}: ${head}`,
      '',
      '| fault | struck | the visitor saw | arrived: consent, number | then, mended | arrived in the end |',
      '|---|---|---|---|---|---|',
      ...lines,
      '',
    ].join('\n')
  })
  return sections.join('\n')
}

function lineOf({ of, broken, mended }: Row): string {
  const cells = [
    of.fault,
    of.struck,
    broken.seen,
    told(broken.arrived),
    mended?.seen ?? '–',
    mended === null ? '–' : told(mended.arrived),
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function told({ consent, number }: Arrived): string {
  return `${consent ?? 'nothing'}, ${number ?? 'nothing'}`
}
