// Runs an evaluator over real policies and holds its figures: `node test/setup/evaluate.mjs PATH/evaluate.mjs`.
import { execFileSync } from 'node:child_process'

const figuresOf = (evaluator) =>
  JSON.parse(execFileSync(process.execPath, [evaluator, '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 }))
    .figures

const atLeast = { sectionF1: 0.98, namedOutcome: 0.97, renamedNamed: 0.97, renamedExact: 0.97 }
const atMost = { decoyFalse: 0, hackleFalseOk: 0, unknownRate: 0.08, unread: 0 }

const figures = figuresOf(process.argv[2])
const wrong = [
  ...Object.entries(atLeast).filter(([name, least]) => !(figures[name] >= least)),
  ...Object.entries(atMost).filter(([name, most]) => !(figures[name] <= most)),
]
console.log(JSON.stringify(figures, null, 1))
for (const [name, bound] of wrong) console.error(`${name} is ${figures[name]}, the bound is ${bound}`)
process.exit(wrong.length ? 1 : 0)
