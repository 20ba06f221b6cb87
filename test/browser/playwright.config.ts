import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { findFirefox } from '../setup/browsers.mjs'

const results = path.resolve(import.meta.dirname, '../../test-results')

/** Where no Firefox can be had its journeys are left out, but never in CI: there a missing browser is a fault. */
const withoutFirefox = findFirefox() === null && process.env['CI'] !== 'true'

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  testIgnore: withoutFirefox ? '**/*.firefox.spec.ts' : [],
  outputDir: path.join(results, 'browser'),
  forbidOnly: true,
  retries: 0,
  // Each has a stand-in of its own. They wait half of their time, for pages and clocks: three keep two cores busy.
  workers: 3,
  // Each test has a profile of its own too, so none needs the one before it, and no long file is left over at the end.
  fullyParallel: true,
  timeout: 60_000,
  use: { actionTimeout: 10_000, navigationTimeout: 20_000 },
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: path.join(results, 'browser.json') }]],
})
