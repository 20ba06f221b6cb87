import { readFileSync } from 'node:fs'
import { languageOf } from '../words/say'
import type { Language } from '../words/types'
import type { usageWords } from './words'

/** One thing to scan, and whom to look for on it. */
export interface Job {
  readonly target: string
  readonly processors: readonly string[]
}

export interface Command {
  readonly json: boolean
  readonly language: Language
  readonly help: boolean
  /** Draw each page in a browser first. */
  readonly render: boolean
  readonly jobs: readonly Job[]
}

export class UsageError extends Error {
  constructor(
    readonly code: keyof typeof usageWords,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(code)
  }
}

const DEFAULT_PROCESSORS = ['Hackle']

/** The language of the user's locale, from the environment. */
export function localeLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const tag =
    environment['LC_ALL'] ||
    environment['LC_MESSAGES'] ||
    environment['LANG'] ||
    Intl.DateTimeFormat().resolvedOptions().locale
  return languageOf(tag.replace('_', '-'))
}

/** Reads the command line. Throws {@link UsageError}. */
export function parseArguments(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Command {
  const processors: string[] = []
  const lists: string[] = []
  const targets: string[] = []
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
    else throw new UsageError('unknown-flag', { flag: argument.slice(0, 40) })
  }
  const whom = processors.length > 0 ? processors : DEFAULT_PROCESSORS
  const jobs = [
    ...lists.flatMap((file) => readList(file, whom)),
    ...targets.filter((target) => target !== '').map((target) => ({ target, processors: whom })),
  ]
  if (jobs.length === 0 && !help) throw new UsageError('no-target')
  return { json, language, help, render, jobs }
}

function languageFrom(value: string): Language {
  if (value === 'ko' || value === 'en') return value
  throw new UsageError('bad-language')
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
  const own = 'processors' in value ? value.processors : undefined
  if (own === undefined) return { target: value.target, processors }
  const isNames =
    Array.isArray(own) && own.every((name): name is string => typeof name === 'string' && name !== '')
  if (!isNames) throw new UsageError('bad-list-line', { line: number })
  return { target: value.target, processors: own.length > 0 ? own : processors }
}
