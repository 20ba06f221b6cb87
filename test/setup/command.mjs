import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** An end that a person can act on: its message is shown without a stack. */
export class Stop extends Error {}

/** Runs a step under its name and says how long it took; passes on what it returns or throws. */
export async function step(name, act) {
  const started = performance.now()
  console.log(`\n== ${name}`)
  try {
    return await act()
  } finally {
    console.log(`== ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
}

/** Runs a program with its output shown; gives the exit code. A program that cannot be started counts as code 1. */
export function run(file, args, options = {}) {
  const { status } = spawnSync(file, args, { cwd: ROOT, stdio: 'inherit', ...options })
  return status ?? 1
}

/** Runs a program silently; gives its exit code and standard output. */
export function capture(file, args) {
  const { status, stdout } = spawnSync(file, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  })
  return { code: status ?? 1, stdout: stdout ?? '' }
}

/** Runs npm: the one that started us, else the one on PATH (on Windows a `.cmd`, which needs a shell). */
export function npm(args) {
  const started = process.env.npm_execpath
  if (started !== undefined && /\.c?js$/.test(started)) return run(process.execPath, [started, ...args])
  return process.platform === 'win32' ? run('npm.cmd', args, { shell: true }) : run('npm', args)
}

/** The script behind a package's command, to be run by Node itself: the same on every system, without a shell. */
export function commandOf(packageName, command) {
  const folder = path.join(ROOT, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, typeof bin === 'string' ? bin : bin[command])
}
