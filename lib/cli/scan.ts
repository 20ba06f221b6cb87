import { say } from '../words/say'
import { parseArguments, localeLanguage, UsageError } from './arguments'
import type { Command, Job } from './arguments'
import { humanText, humanError } from './human'
import { jsonLine } from './json-line'
import { OpenError } from './open'
import { NoRendererError, startRenderer } from './render'
import type { Renderer } from './render'
import { scanTarget } from './scan-target'
import { errorWords, usageWords } from './words'
import type { PageReport } from '../rules/types'

const ALL_LISTED = 0
const OTHER_OUTCOME = 1
const FAILED = 2
/** Targets opened ahead, so that slow servers wait side by side. */
const AHEAD = 6

type Result = { readonly report: PageReport } | { readonly error: OpenError }

async function run(job: Job, renderer: Renderer | null): Promise<Result> {
  try {
    return { report: await scanTarget(job, renderer) }
  } catch (error) {
    if (error instanceof OpenError) return { error }
    throw error
  }
}

async function main(command: Command, renderer: Renderer | null): Promise<number> {
  const { jobs, json, language } = command
  const results: Promise<Result>[] = []
  let exit = ALL_LISTED
  for (const [i, job] of jobs.entries()) {
    while (results.length < Math.min(jobs.length, i + AHEAD)) {
      const next = jobs[results.length]
      if (next) results.push(run(next, renderer))
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
  else {
    const renderer = command.render ? await startRenderer() : null
    process.exitCode = await main(command, renderer).finally(() => renderer?.close())
  }
} catch (error) {
  if (!(error instanceof UsageError || error instanceof NoRendererError)) throw error
  const language = localeLanguage(process.env)
  const values = error instanceof UsageError ? error.values : {}
  process.stderr.write(
    `${say(usageWords[error.code], language, values)}\n\n${say(usageWords.help, language)}\n`,
  )
  process.exitCode = FAILED
}
