import { say } from '../words/say'
import { parseArguments, localeLanguage, UsageError } from './arguments'
import type { Command, Job } from './arguments'
import { humanText, humanError } from './human'
import { jsonLine } from './json-line'
import { OpenError } from './open'
import { scanTarget } from './scan-target'
import { errorWords, usageWords } from './words'
import type { PageReport } from '../rules/types'

const ALL_LISTED = 0
const OTHER_OUTCOME = 1
const FAILED = 2
/** Targets opened ahead, so that slow servers wait side by side. */
const AHEAD = 6

type Result = { readonly report: PageReport } | { readonly error: OpenError }

async function run(job: Job): Promise<Result> {
  try {
    return { report: await scanTarget(job) }
  } catch (error) {
    if (error instanceof OpenError) return { error }
    throw error
  }
}

async function main(command: Command): Promise<number> {
  const { jobs, json, language } = command
  const results: Promise<Result>[] = []
  let exit = ALL_LISTED
  for (const [i, job] of jobs.entries()) {
    while (results.length < Math.min(jobs.length, i + AHEAD)) {
      const next = jobs[results.length]
      if (next) results.push(run(next))
    }
    const result = await results[i]
    if (!result) continue
    if ('error' in result) {
      const { code, values } = result.error
      const message = say(errorWords[code], language, values)
      print(
        json
          ? JSON.stringify({ target: job.target, error: { code, message } })
          : humanError(job.target, message, language),
      )
      exit = FAILED
      continue
    }
    const { report } = result
    print(json ? JSON.stringify(jsonLine(job.target, report)) : humanText(job.target, report, language))
    if (exit === ALL_LISTED && report.checked.some(({ outcome }) => outcome !== 'ok')) exit = OTHER_OUTCOME
  }
  return exit
}

function print(text: string) {
  process.stdout.write(`${text}\n`)
}

try {
  const command = parseArguments(process.argv.slice(2), process.env)
  if (command.help) print(say(usageWords.help, command.language))
  else process.exitCode = await main(command)
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  const language = localeLanguage(process.env)
  process.stderr.write(
    `${say(usageWords[error.code], language, error.values)}\n\n${say(usageWords.help, language)}\n`,
  )
  process.exitCode = FAILED
}
