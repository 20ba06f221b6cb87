import { composeRepair } from '../clause'
import { applyRepair, RepairError } from '../clause/apply'
import { parseHtml } from '../facts/policy/parse'
import { parseTarget, scanDocumentSync } from '../rules'
import { outcomeSentence } from '../rules/tell'
import { say } from '../words/say'
import type { Language } from '../words/types'
import { localeLanguage } from './usage'
import { decodePage, unreadableKind } from './decode'
import { OpenError, openTarget } from './open'
import { repairCommandWords as words } from './repair-words'
import { errorWords } from './words'

const CANNOT = 1
const FAILED = 2

interface Command {
  readonly target: string
  readonly name: string | null
  readonly processor: string
}

class Misuse extends Error {
  constructor(
    readonly code: 'usage' | 'no-value' | 'unknown-flag',
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(code)
  }
}

function commandOf(argv: readonly string[]): Command | 'help' {
  const targets: string[] = []
  let name: string | null = null
  let processor = 'Hackle'
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? ''
    const value = () => {
      const next = argv[++i]?.trim()
      if (!next) throw new Misuse('no-value', { flag: argument })
      return next
    }
    if (argument === '--help' || argument === '-h') return 'help'
    if (argument === '--name') name = value()
    else if (argument === '--processor') processor = value()
    else if (argument.startsWith('-')) throw new Misuse('unknown-flag', { flag: argument.slice(0, 40) })
    else targets.push(argument)
  }
  const [target] = targets
  if (!target || targets.length > 1) throw new Misuse('usage')
  return { target, name, processor }
}

async function run({ target, name, processor }: Command, language: Language): Promise<number> {
  const opened = await openTarget(target)
  if (unreadableKind(opened.bytes)) return tell(say(words['not-text'], language), CANNOT)
  const html = decodePage(opened.bytes, opened.contentType)
  const root = parseHtml(html)
  const wanted = parseTarget(processor)
  const { report, marks } = scanDocumentSync(root, [wanted], opened.url ? { url: opened.url } : {})
  const [verdict] = report.checked
  if (!verdict) return CANNOT
  if (verdict.outcome === 'ok') {
    process.stdout.write(html)
    return 0
  }
  const repair = composeRepair(report.facts, verdict, { name })
  if (!repair) return tell(outcomeSentence(verdict, language), CANNOT)
  process.stdout.write(withDoctype(applyRepair(root, marks, repair), html))
  return 0
}

/** The serialiser writes every document type as `html`, which would draw an older page by other rules. */
function withDoctype(repaired: string, source: string) {
  const own = /^\ufeff?\s*(<!doctype[^>]{0,300}>)/i.exec(source)?.[1]
  return own ? repaired.replace(/^\s*<!doctype[^>]*>/i, () => own) : repaired
}

function tell(sentence: string, exit: number) {
  process.stderr.write(`${sentence}\n`)
  return exit
}

const language = localeLanguage(process.env)
try {
  const command = commandOf(process.argv.slice(2))
  if (command === 'help') process.stdout.write(`${say(words.help, language)}\n`)
  else process.exitCode = await run(command, language)
} catch (error) {
  if (error instanceof Misuse)
    process.exitCode = tell(
      `${say(words[error.code], language, error.values)}\n\n${say(words.help, language)}`,
      FAILED,
    )
  else if (error instanceof OpenError)
    process.exitCode = tell(say(errorWords[error.code], language, error.values), FAILED)
  else if (error instanceof RepairError) process.exitCode = tell(say(words[error.code], language), CANNOT)
  else throw error
}
