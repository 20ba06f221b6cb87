import { rewriteHtml } from '../records/export-html'
import { tellVerification } from '../records/tell-verification'
import { verifyExport } from '../records/verify'
import { say } from '../words/say'
import type { Language } from '../words/types'
import { languageFrom, localeLanguage, UsageError, type Environment } from './usage'
import { printable } from './human'
import type { Output } from './printing'
import { reportProblemWords, verifyUsageWords } from './report-command-words'
import { reportText } from './report-text'

const UNALTERED = 0
const CHANGED = 1
const FAILED = 2

interface Command {
  readonly file: string | null
  readonly head: string | undefined
  readonly language: Language
}

function parse(argv: readonly string[], environment: Environment): Command {
  let language = localeLanguage(environment)
  let head: string | undefined
  const files: string[] = []
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? ''
    const value = () => {
      const next = argv[++i]
      if (next === undefined || next === '') throw new UsageError('no-value', { flag: argument })
      return next
    }
    if (argument === '--help' || argument === '-h') return { file: null, head, language }
    if (argument === '--head') head = value()
    else if (argument === '--lang') language = languageFrom(value())
    else if (argument.startsWith('-')) throw new UsageError('unknown-flag', { flag: argument.slice(0, 40) })
    else files.push(argument)
  }
  const [file, another] = files
  if (file === undefined || another !== undefined) throw new UsageError('one-file')
  return { file, head, language }
}

async function verify({ file, head, language }: Command, { print, complain }: Output): Promise<number> {
  if (file === null) {
    print(say(verifyUsageWords.help, language))
    return UNALTERED
  }
  const text = await reportText(file)
  if (text === null) {
    complain(say(reportProblemWords['not-readable'], language, { file }))
    return FAILED
  }
  const verification = await verifyExport(text, {
    write: rewriteHtml,
    ...(head === undefined ? {} : { head }),
  })
  const { lead, lines } = tellVerification(verification, language)
  print([printable(lead), ...lines.map((line) => `  ${printable(line.text)}`)].join('\n'))
  if (verification.state === 'unreadable') return FAILED
  return verification.state === 'changed' ? CHANGED : UNALTERED
}

/** `npm run verify-record`. Resolves to the exit code: 0 unaltered, 1 changed, 2 usage or unreadable. */
export async function verifyCommand(
  argv: readonly string[],
  environment: Environment,
  output: Output,
): Promise<number> {
  try {
    return await verify(parse(argv, environment), output)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const language = localeLanguage(environment)
    output.complain(`${error.sentence(language)}\n\n${say(verifyUsageWords.help, language)}`)
    return FAILED
  }
}
