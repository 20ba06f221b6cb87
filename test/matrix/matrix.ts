/** Plays the cases and writes the table: `npm run matrix -- [--browser NAME] [--fault TEXT] [--struck TEXT] [--act TEXT]`. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { startStandIn } from '../stand-in'
import { CASES } from './cases'
import type { Case } from './cases'
import { chromiumSurface } from './chromium-surface'
import { firefoxSurface } from './firefox-surface'
import { play } from './run'
import type { Row } from './run'
import { tableOf } from './table'

const FILE = path.resolve(import.meta.dirname, '../../lib/kit/fault-matrix.md')
const SURFACES = { chromium: chromiumSurface, firefox: firefoxSurface }

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    fault: { type: 'string' },
    struck: { type: 'string' },
    act: { type: 'string' },
  },
})

const fits = (one: Case) =>
  one.fault.includes(values.fault ?? '') &&
  one.struck.includes(values.struck ?? '') &&
  one.act.includes(values.act ?? '')

const cases = CASES.filter(fits)
const wanted = Object.entries(SURFACES).filter(([name]) => name.includes(values.browser ?? ''))
const faults: string[] = []
let played = 0

/** All cases in one browser, over a stand-in of its own; gives the table. */
async function playAll(start: (typeof SURFACES)[keyof typeof SURFACES]): Promise<string> {
  const standIn = await startStandIn()
  const surface = await start(standIn)
  const rows: Row[] = []
  for (const one of cases) {
    const name = `${surface.name}, ${one.act}, ${one.fault}, ${one.struck}`
    try {
      const row = await play(surface, standIn, one)
      rows.push(row)
      faults.push(...row.faults.map((fault) => `${name}: ${fault}`))
      console.log(`${row.faults.length === 0 ? 'holds' : 'FAULT'}  ${name}: ${row.broken.seen}`)
    } catch (error) {
      faults.push(`${name}: ${String(error)}`)
      console.log(`FAULT  ${name}: ${String(error)}`)
    }
    played += 1
  }
  await surface.close()
  await standIn.close()
  return tableOf(surface.name, rows)
}

const tables = await Promise.all(wanted.map(([, start]) => playAll(start)))

console.log(`\n${played} cases, ${faults.length} faults`)
for (const fault of faults) console.log(`- ${fault}`)

if (cases.length === CASES.length && wanted.length === 2) {
  const head = readFileSync(path.join(import.meta.dirname, 'head.md'), 'utf8')
  writeFileSync(FILE, `${head}\n${tables.join('\n')}`)
}
process.exitCode = faults.length === 0 ? 0 : 1
