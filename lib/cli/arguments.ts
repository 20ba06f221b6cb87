import { readFileSync } from 'node:fs'
import type { Language } from '../words/types'
import { parseReportPath, type ReportPath } from './report-path'
import { parseShard, type Shard } from './shard'
import { languageFrom, localeLanguage, UsageError } from './usage'

/** One thing to scan, and whom to look for on it. */
export interface Job {
  readonly target: string
  readonly processors: readonly string[]
  /** Further columns of a list, carried into the reports; left out where there are none. */
  readonly extra?: Readonly<Record<string, string>>
}

export interface Command {
  readonly json: boolean
  readonly language: Language
  readonly help: boolean
  /** Draw each page in a browser first. */
  readonly render: boolean
  /** Reports to write besides what is printed. */
  readonly reports: readonly ReportPath[]
  /** The share of the list to run; null for all of it. */
  readonly shard: Shard | null
  /** The whole list, whatever share of it is run. */
  readonly jobs: readonly Job[]
}

const DEFAULT_PROCESSORS = ['Hackle']

/** Reads the command line. Throws {@link UsageError}. */
export function parseArguments(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Command {
  const processors: string[] = []
  const lists: string[] = []
  const targets: string[] = []
  const reports: ReportPath[] = []
  let shard: Shard | null = null
  let json = false
  let help = false
  let render = false
  let language = localeLanguage(environment)
  let onlyTargets = false
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? ''
    const value = () => {
      const next = argv[++i]
      if (next === undefined || next === '') throw new UsageError('no-value', { flag: argument })
      return next
    }
    if (onlyTargets || !argument.startsWith('-')) targets.push(argument)
    else if (argument === '--') onlyTargets = true
    else if (argument === '--json') json = true
    else if (argument === '--help' || argument === '-h') help = true
    else if (argument === '--processor') processors.push(value())
    else if (argument === '--list') lists.push(value())
    else if (argument === '--lang') language = languageFrom(value())
    else if (argument === '--render') render = true
    else if (argument === '--report') reports.push(parseReportPath(value()))
    else if (argument === '--shard') shard = parseShard(value())
    else throw new UsageError('unknown-flag', { flag: argument.slice(0, 40) })
  }
  const whom = processors.length > 0 ? processors : DEFAULT_PROCESSORS
  const jobs = [
    ...lists.flatMap((file) => readList(file, whom)),
    ...targets.filter((target) => target !== '').map((target) => ({ target, processors: whom })),
  ]
  if (jobs.length === 0 && !help) throw new UsageError('no-target')
  return { json, language, help, render, reports, shard, jobs }
}

function readList(file: string, processors: readonly string[]): Job[] {
  let text
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new UsageError('bad-list', { file })
  }
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((line, i) => (line.trim() === '' ? [] : [jobOf(line.trim(), i + 1, processors)]))
}

function jobOf(line: string, number: number, processors: readonly string[]): Job {
  if (!line.startsWith('{')) return { target: line, processors }
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new UsageError('bad-list-line', { line: number })
  }
  if (typeof value !== 'object' || value === null || !('target' in value) || typeof value.target !== 'string')
    throw new UsageError('bad-list-line', { line: number })
  const { target, processors: own, ...rest } = value as { target: string; processors?: unknown }
  const columns = Object.entries(rest).flatMap(([name, cell]) =>
    typeof cell === 'string' || typeof cell === 'number' ? [[name, String(cell)] as const] : [],
  )
  const extra = columns.length > 0 ? { extra: Object.fromEntries(columns) } : {}
  if (own === undefined) return { target, processors, ...extra }
  const isNames =
    Array.isArray(own) && own.every((name): name is string => typeof name === 'string' && name !== '')
  if (!isNames) throw new UsageError('bad-list-line', { line: number })
  return { target, processors: own.length > 0 ? own : processors, ...extra }
}
