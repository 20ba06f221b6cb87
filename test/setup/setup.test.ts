import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { findChromium, findFirefox } from './browsers.mjs'
import { isAtLeast } from './node-version.mjs'
import { countLint, countPlaywright, countVitest, sum } from './results.mjs'

const only =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file)

describe('the browser that is taken', () => {
  test('CHROME_PATH wins over an installed one', () => {
    const exists = only('/opt/mine', '/usr/bin/chromium')
    expect(findChromium({ CHROME_PATH: '/opt/mine' }, 'linux', exists)).toBe('/opt/mine')
  })

  test('a CHROME_PATH at which nothing lies is not replaced by another browser', () => {
    expect(findChromium({ CHROME_PATH: '/opt/gone' }, 'linux', only('/usr/bin/chromium'))).toBeNull()
  })

  test('branded Chrome is never taken', () => {
    const exists = only('/usr/bin/google-chrome', '/opt/google/chrome/chrome')
    expect(findChromium({ PATH: '/usr/bin:/opt/google/chrome' }, 'linux', exists)).toBeNull()
  })

  test('a folder of PATH is looked at', () => {
    expect(findChromium({ PATH: '/usr/bin:/home/me/bin' }, 'linux', only('/home/me/bin/chromium'))).toBe(
      '/home/me/bin/chromium',
    )
  })

  test('a snap, and the script that stands for it, are passed over', () => {
    const exists = only(
      '/snap/bin/firefox',
      '/usr/bin/firefox',
      '/snap/bin/chromium',
      '/usr/bin/chromium-browser',
    )
    const env = { PATH: '/usr/bin:/snap/bin' }
    expect(findFirefox(env, 'linux', exists)).toBeNull()
    expect(findChromium(env, 'linux', exists)).toBeNull()
  })

  test('Windows and macOS have their own places', () => {
    const windows = 'C:\\Users\\me\\AppData\\Local\\Chromium\\Application\\chrome.exe'
    expect(findChromium({ LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local' }, 'win32', only(windows))).toBe(
      windows,
    )
    const mac = '/Applications/Firefox.app/Contents/MacOS/firefox'
    expect(findFirefox({}, 'darwin', only(mac))).toBe(mac)
  })
})

test.each([
  ['20.19.0', '20.19.0', true],
  ['20.20.2', '20.19.0', true],
  ['22.0.0', '20.19.0', true],
  ['20.9.0', '20.19.0', false],
  ['18.20.8', '20.19.0', false],
])('Node %s against %s', (version, wanted, expected) => {
  expect(isAtLeast(version, wanted)).toBe(expected)
})

describe('the sum of all runners', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'text-readiness-results-'))
  const report = (name: string, content: unknown) => {
    const file = path.join(folder, name)
    writeFileSync(file, JSON.stringify(content))
    return file
  }

  test('adds up the reports', () => {
    const unit = countVitest(report('unit', { numPassedTests: 40, numFailedTests: 2 }), 1)
    const browser = countPlaywright(report('browser', { stats: { expected: 9, unexpected: 1, flaky: 0 } }), 1)
    const lint = countLint(JSON.stringify({ summary: { errors: 0, notices: 0, warnings: 3 } }))
    expect(sum([unit, browser, lint])).toEqual({ passed: 50, failed: 3 })
  })

  test('a runner that broke down counts as a failure', () => {
    expect(countVitest(path.join(folder, 'none'), 1)).toEqual({ passed: 0, failed: 1 })
    expect(countPlaywright(report('empty', { stats: {} }), 1)).toEqual({ passed: 0, failed: 1 })
    expect(countLint('not json')).toMatchObject({ passed: 0, failed: 1 })
  })

  test('each lint error is a failure', () => {
    expect(countLint(JSON.stringify({ summary: { errors: 2, notices: 0, warnings: 0 } }))).toMatchObject({
      passed: 0,
      failed: 2,
    })
  })
})
