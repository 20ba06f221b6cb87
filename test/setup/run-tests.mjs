import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ROOT, capture, commandOf, npm, run, step } from './command.mjs'
import { countLint, countPlaywright, countVitest, sum } from './results.mjs'

const RESULTS = path.join(ROOT, 'test-results')

function unitTests() {
  const report = path.join(RESULTS, 'unit.json')
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = run(process.execPath, [commandOf('vitest', 'vitest'), 'run', ...reporters])
  return countVitest(report, code)
}

function browserTests() {
  const report = path.join(RESULTS, 'browser.json')
  rmSync(report, { force: true })
  const config = path.join(ROOT, 'test', 'browser', 'playwright.config.ts')
  const code = run(process.execPath, [commandOf('@playwright/test', 'playwright'), 'test', '-c', config])
  return countPlaywright(report, code)
}

function lintFirefoxBuild() {
  const source = path.join(ROOT, '.output', 'firefox-mv3-e2e')
  const { stdout } = capture(process.execPath, [
    commandOf('web-ext', 'web-ext'),
    'lint',
    '--source-dir',
    source,
    '--output',
    'json',
  ])
  const counted = countLint(stdout)
  console.log(`web-ext lint: ${counted.failed} errors, ${counted.warnings} warnings`)
  if (counted.failed > 0) console.log(stdout)
  return counted
}

/** Runs all tests and says the sum alone on the last line. Gives the exit code. */
export async function runTests() {
  mkdirSync(RESULTS, { recursive: true })
  const counts = [await step('Unit tests and example pages', unitTests)]
  const built = await step('Building the extension for the browser tests', () => npm(['run', 'build:e2e']))
  if (built === 0) {
    counts.push(await step('Browser tests', browserTests))
    counts.push(await step('Lint of the Firefox build', lintFirefoxBuild))
  } else {
    console.log('The build failed, so no browser test could run.')
    counts.push({ passed: 0, failed: 1 })
  }
  const { passed, failed } = sum(counts)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0 ? 0 : 1
}
