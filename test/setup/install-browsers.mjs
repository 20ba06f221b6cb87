import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { findChromium, findFirefox } from './browsers.mjs'
import { Stop, commandOf, run } from './command.mjs'

const BRANDED =
  'Google Chrome and Microsoft Edge are not used: since version 137 they ignore --load-extension, so the extension would not be in them.'

const CHROMIUM_HELP = `Install Chromium (Debian: apt install chromium; macOS: brew install chromium; Windows: winget install Hibbiki.Chromium), or set CHROME_PATH to one. ${BRANDED}`

/** Debian itself: on Ubuntu these packages only stand for snaps. */
function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function lacksKoreanFont() {
  if (process.platform !== 'linux') return false
  const { status, stdout } = spawnSync('fc-list', [':lang=ko'], { encoding: 'utf8' })
  return status !== 0 || stdout.trim() === ''
}

function installByApt(packages) {
  console.log(`Installing ${packages.join(', ')} by apt-get.`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0']
  const updated = run('apt-get', ['update', ...quiet], { env })
  const code =
    updated || run('apt-get', ['install', '-y', ...quiet, '--no-install-recommends', ...packages], { env })
  if (code !== 0) console.log('apt-get did not succeed; see its message above.')
}

/** Installs by apt, as root on Debian, what is missing of the two browsers and the Korean font. */
function installMissing(wantsFirefox) {
  const missing = [
    ...(findChromium() === null ? ['chromium'] : []),
    ...(wantsFirefox && findFirefox() === null ? ['firefox-esr'] : []),
    ...(lacksKoreanFont() ? ['fonts-noto-cjk'] : []),
  ]
  if (missing.length === 0) return
  if (isDebianRoot()) installByApt(missing)
  else if (lacksKoreanFont()) {
    console.log('No Korean font was found: pictures will show boxes. On Debian: apt install fonts-noto-cjk.')
  }
}

async function downloadedChromium() {
  const { chromium } = await import('@playwright/test')
  const place = chromium.executablePath()
  if (existsSync(place)) return place
  console.log('No Chromium is installed: downloading one with Playwright.')
  run(process.execPath, [commandOf('@playwright/test', 'playwright'), 'install', '--no-shell', 'chromium'])
  return existsSync(place) ? place : null
}

async function chooseChromium() {
  const chosen = findChromium() ?? (await downloadedChromium())
  if (chosen === null) throw new Stop(`No Chromium was found, and none could be downloaded. ${CHROMIUM_HELP}`)
  return chosen
}

function chooseFirefox() {
  const found = findFirefox()
  if (found !== null) return found
  if (process.env.CI === 'true') {
    throw new Stop(
      'No Firefox was found, and with CI=true its journeys must run. Install Firefox or set FIREFOX_PATH.',
    )
  }
  console.log(
    'Firefox journeys are skipped: no Firefox was found. Install Firefox or set FIREFOX_PATH to run them.',
  )
  return null
}

/** What a person named must be there: another browser in its place would test something else. */
function checkNamed() {
  const { CHROME_PATH, FIREFOX_PATH } = process.env
  if (CHROME_PATH && findChromium() === null) {
    throw new Stop(`CHROME_PATH is ${CHROME_PATH}, but no program can be run there.`)
  }
  // "Google Chrome for Testing" is a Chromium in this respect: it loads extensions by flag.
  if (/google.?chrome(?!.for.testing)|microsoft.?edge|msedge/i.test(CHROME_PATH ?? '')) {
    throw new Stop(`CHROME_PATH is ${CHROME_PATH}, which cannot be used. ${CHROMIUM_HELP}`)
  }
  if (FIREFOX_PATH && findFirefox() === null) {
    throw new Stop(`FIREFOX_PATH is ${FIREFOX_PATH}, but no program can be run there.`)
  }
}

/**
 * Finds or installs the browsers and hands them on as CHROME_PATH and FIREFOX_PATH to all that is started later.
 * Without a Chromium it stops with what to do; without a Firefox only with CI=true.
 */
export async function ensureBrowsers({ firefox }) {
  checkNamed()
  installMissing(firefox)
  process.env.CHROME_PATH = await chooseChromium()
  console.log(`Chromium: ${process.env.CHROME_PATH}`)
  if (!firefox) return
  const chosen = chooseFirefox()
  if (chosen === null) return
  process.env.FIREFOX_PATH = chosen
  console.log(`Firefox: ${chosen}`)
}
