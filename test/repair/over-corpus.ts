// Repairs every page of a folder that lacks the clause and judges it again:
// `tsx test/repair/over-corpus.ts FOLDER`, FOLDER holding `docs/*.html`. Exit 1 when one is not `ok` afterwards.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { outcomeAfter, repaired } from './repaired'

/** A name as a client's contract may have it. */
const NAME = '핵클 주식회사'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('Usage: tsx test/repair/over-corpus.ts FOLDER')
  process.exit(2)
}
const docs = join(folder, 'docs')
let count = 0
const failed: string[] = []
for (const file of readdirSync(docs).toSorted()) {
  if (!file.endsWith('.html')) continue
  const result = repaired(readFileSync(join(docs, file), 'utf8'), NAME)
  const { outcome, reason } = result.before
  if (outcome !== 'missing' && outcome !== 'incomplete') continue
  count++
  const after = outcomeAfter(result)
  const others = result.after ? lost(result) : []
  if (after !== 'ok')
    failed.push(`${file.replace('.html', '')} (${reason}, ${result.repair?.kind ?? 'no repair'}): ${after}`)
  if (others.length > 0) console.log(`${file.replace('.html', '')}: no longer read: ${others.length}`)
}
console.log(`${count - failed.length}/${count} repaired pages name the processor with its work`)
for (const line of failed) console.log(line)
process.exitCode = failed.length > 0 || count === 0 ? 1 : 0

/** Companies read before the repair and not after it. */
function lost({ scan, after }: ReturnType<typeof repaired>) {
  const namesIn = (one: typeof scan) =>
    one.report.facts.sections.flatMap(({ processors }) => processors.map(({ name }) => name))
  const now = new Set(after ? namesIn(after) : [])
  return namesIn(scan).filter((name) => !now.has(name))
}
