import path from 'node:path'
import { ROOT, Stop, commandOf, npm, run, step } from './command.mjs'

/** Builds the extension and starts the demo with the arguments given. Gives the demo's exit code. */
export async function runDemo(args) {
  const built = await step('Building the extension', () => npm(['run', 'build:e2e']))
  if (built !== 0) throw new Stop('The build failed; see its message above.')
  const demo = path.join(ROOT, 'test', 'demo', 'demo.ts')
  return step('Demo', () => run(process.execPath, [commandOf('tsx', 'tsx'), demo, ...args]))
}
