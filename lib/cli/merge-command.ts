import { readReport } from '../records/read-report'
import type { ReportFile } from '../records/report-file'
import { verifyExport } from '../records/verify'
import { say } from '../words/say'
import type { Language } from '../words/types'
import { exitOfReport, mergeReports, missingTargets } from './merge'
import type { Output } from './printing'
import { mergeUsageWords, reportProblemWords } from './report-command-words'
import { parseReportPath, type ReportPath } from './report-path'
import { reportText } from './report-text'
import { checkReportPaths, writeReports } from './reporting'
import { ALL_LISTED, FAILED } from './run'
import { languageFrom, localeLanguage, UsageError, type Environment } from './usage'

interface Command {
  readonly help: boolean
  readonly language: Language
  readonly reports: readonly ReportPath[]
  readonly files: readonly string[]
}

function parse(argv: readonly string[], environment: Environment): Command {
  let language = localeLanguage(environment)
  let help = false
  const reports: ReportPath[] = []
  const files: string[] = []
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? ''
    const value = () => {
      const next = argv[++i]
      if (next === undefined || next === '') throw new UsageError('no-value', { flag: argument })
      return next
    }
    if (argument === '--help' || argument === '-h') help = true
    else if (argument === '--report') reports.push(parseReportPath(value()))
    else if (argument === '--lang') language = languageFrom(value())
    else if (argument.startsWith('-')) throw new UsageError('unknown-flag', { flag: argument.slice(0, 40) })
    else files.push(argument)
  }
  if (!help && (files.length === 0 || reports.length === 0)) throw new UsageError('no-reports')
  return { help, language, reports, files }
}

async function merge(
  { help, language, reports, files }: Command,
  { print, complain }: Output,
): Promise<number> {
  if (help) {
    print(say(mergeUsageWords.help, language))
    return ALL_LISTED
  }
  await checkReportPaths(reports)
  const read = await Promise.all(files.map((file) => openReport(file)))
  const problems = read.flatMap((one, i) =>
    typeof one === 'string' ? [{ problem: one, file: files[i] ?? '' }] : [],
  )
  for (const { problem, file } of problems) complain(say(reportProblemWords[problem], language, { file }))
  if (problems.length > 0) return FAILED
  const reportFiles = read.filter((one) => typeof one !== 'string')
  const missing = missingTargets(reportFiles)
  if (missing !== 0) {
    complain(
      missing === null
        ? say(reportProblemWords['other-list'], language)
        : say(reportProblemWords['missing-share'], language, { count: missing }),
    )
    return FAILED
  }
  const merged = await mergeReports(reportFiles)
  await writeReports(merged, reports, language)
  return exitOfReport(merged)
}

/** A report that is as it was written; else a key of the problem's words. */
async function openReport(
  file: string,
): Promise<ReportFile | 'not-readable' | 'not-a-report' | 'changed-report'> {
  const text = await reportText(file)
  if (text === null) return 'not-readable'
  const read = readReport(text.replace(/^\ufeff/, ''))
  if (!read) return 'not-a-report'
  return (await verifyExport(text)).state === 'unaltered' ? read.file : 'changed-report'
}

/** `npm run merge-reports`. Resolves to the exit code that one run over the whole list would have had. */
export async function mergeCommand(
  argv: readonly string[],
  environment: Environment,
  output: Output,
): Promise<number> {
  try {
    return await merge(parse(argv, environment), output)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const language = localeLanguage(environment)
    output.complain(`${error.sentence(language)}\n\n${say(mergeUsageWords.help, language)}`)
    return FAILED
  }
}
