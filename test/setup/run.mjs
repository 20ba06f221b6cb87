// Sets up whatever is missing on this machine and then runs the tests or the demo: node test/setup/run.mjs test|demo
// Modules are loaded one by one, so that a Node that is too old is told so before it meets newer syntax.
import { readFileSync } from 'node:fs'
import { isAtLeast } from './node-version.mjs'

async function main() {
  const [, , task, ...args] = process.argv
  if (task !== 'test' && task !== 'demo') {
    console.error('Usage: node test/setup/run.mjs test|demo')
    return 2
  }
  const wanted = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).engines.node
  const least = wanted.replace('>=', '') + '.0'
  if (!isAtLeast(process.versions.node, least)) {
    console.error(
      `Node ${process.versions.node} is too old: version ${wanted} is needed. See https://nodejs.org.`,
    )
    return 1
  }
  const { Stop, step } = await import('./command.mjs')
  const { ensurePackages } = await import('./packages.mjs')
  const { ensureBrowsers } = await import('./install-browsers.mjs')
  try {
    await step('Packages', ensurePackages)
    await step('Browsers', () => ensureBrowsers({ firefox: task === 'test' }))
    if (task === 'test') return await (await import('./run-tests.mjs')).runTests()
    return await (await import('./run-demo.mjs')).runDemo(args)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    console.error(`\n${error.message}`)
    return 1
  }
}

process.exitCode = await main()
