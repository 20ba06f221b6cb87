import { say } from '../words/say'
import { parseArguments, type Command, type Job } from './arguments'
import { printing, type Output } from './printing'
import { NoRendererError, startRenderer, type Renderer } from './render'
import { checkReportPaths, reporting, type Share } from './reporting'
import { ALL_LISTED, FAILED, runJobs } from './run'
import { scanTarget } from './scan-target'
import { shareOf } from './shard'
import { localeLanguage, UsageError, type Environment } from './usage'
import { usageWords } from './words'

async function scanAll(command: Command, renderer: Renderer | null, output: Output): Promise<number> {
  const { json, language, reports, shard } = command
  const jobs = shard ? shareOf(command.jobs, shard) : command.jobs
  const share = shard ? placesIn(command.jobs) : null
  const listeners = [
    printing(json, language, output),
    ...(reports.length > 0 ? [reporting(reports, language, share)] : []),
  ]
  return runJobs(jobs, (job) => scanTarget(job, renderer), listeners)
}

function placesIn(jobs: readonly Job[]): Share {
  const places = new Map(jobs.map((job, i) => [job, i]))
  return { total: jobs.length, positionOf: (job) => places.get(job) }
}

/** `npm run scan`. Resolves to the exit code; what is wrong with the command line is said on standard error. */
export async function scanCommand(
  argv: readonly string[],
  environment: Environment,
  output: Output,
): Promise<number> {
  try {
    const command = parseArguments(argv, environment)
    if (command.help) {
      output.print(say(usageWords.help, command.language))
      return ALL_LISTED
    }
    await checkReportPaths(command.reports)
    const renderer = command.render ? await startRenderer() : null
    return await scanAll(command, renderer, output).finally(() => renderer?.close())
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof NoRendererError)) throw error
    const language = localeLanguage(environment)
    const sentence =
      error instanceof UsageError ? error.sentence(language) : say(usageWords[error.code], language)
    output.complain(`${sentence}\n\n${say(usageWords.help, language)}`)
    return FAILED
  }
}
