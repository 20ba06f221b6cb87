import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number }} Count */

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Passed and failed tests of a runner by its JSON report. A runner that ended badly without naming a failed test
 * (it broke down, or wrote no report) counts as one failure.
 */
function counted(passed, failed, exitCode) {
  return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed }
}

export function countVitest(file, exitCode) {
  const report = existsSync(file) ? readJson(file) : null
  return counted(report?.numPassedTests ?? 0, report?.numFailedTests ?? 0, exitCode)
}

export function countPlaywright(file, exitCode) {
  const stats = (existsSync(file) ? readJson(file) : null)?.stats
  return counted(stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0), exitCode)
}

/** `web-ext lint --output json`: one passed check, or each error as a failure. Warnings are counted, not failed. */
export function countLint(text) {
  try {
    const { summary } = JSON.parse(text)
    return { passed: summary.errors === 0 ? 1 : 0, failed: summary.errors, warnings: summary.warnings }
  } catch {
    return { passed: 0, failed: 1, warnings: 0 }
  }
}

/** @param {Count[]} counts */
export function sum(counts) {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  }
}
