import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { findFirefox } from '../setup/browsers.mjs'
import type { HostMapping } from '../stand-in'
import { FirefoxSession } from './firefox-session'
import { Marionette } from './marionette'
import { startProxy } from './proxy'

export type { FirefoxElement, FirefoxSession } from './firefox-session'

/** The add-on as built for tests (open shadow roots). */
export const FIREFOX_BUILD = path.resolve(import.meta.dirname, '../../.output/firefox-mv3-e2e')

export interface FirefoxOptions {
  /** Folder of the unpacked add-on; installed as a temporary one. `null` starts without one. */
  readonly addon: string | null
  /** The addresses that exist: `standIn.mappings`. */
  readonly hosts: readonly HostMapping[]
  readonly language?: 'ko' | 'en'
  readonly dark?: boolean
}

const QUIET = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  // The list of downloads opens over the page and takes the focus.
  'browser.download.alwaysOpenPanel': false,
  'browser.startup.page': 0,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'services.settings.server': 'data:,#none',
  'browser.safebrowsing.downloads.remote.enabled': false,
}

/** Starts a Firefox without a display, in which only the given hosts exist, and installs the add-on. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxSession> {
  const executable = findFirefox()
  if (executable === null) throw new Error('No Firefox was found. Set FIREFOX_PATH or install Firefox.')
  const { addon, hosts, language = 'ko', dark = false } = options
  if (addon !== null && !existsSync(path.join(addon, 'manifest.json'))) {
    throw new Error(`No add-on lies at ${path.basename(addon)}. Run npm run build:e2e first.`)
  }
  const profile = mkdtempSync(path.join(os.tmpdir(), 'text-readiness-firefox-'))
  const proxy = await startProxy(hosts)
  const port = await freePort()
  const settings = {
    ...QUIET,
    'marionette.port': port,
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy.port,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy.port,
    'intl.accept_languages': language === 'ko' ? 'ko-KR, ko' : 'en-US, en',
    'intl.locale.requested': language,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
  }
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'))

  const browser = spawn(
    executable,
    ['--headless', '--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access'],
    { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS: '1', HOME: profile } },
  )
  const connection = await Marionette.connect(port, 30_000).catch((error: unknown) => {
    browser.kill()
    throw error
  })
  // The capability must stand at the top: inside `capabilities` this protocol ignores it.
  await connection.send('WebDriver:NewSession', { acceptInsecureCerts: true })
  const session = new FirefoxSession(browser, profile, proxy, connection)
  // A Firefox without that language pack would show add-ons in English: its own words stay so, the add-on's follow.
  await session.chrome(
    `Services.locale.availableLocales = args
     Services.locale.requestedLocales = args`,
    language === 'ko' ? ['ko', 'en-US'] : ['en-US'],
  )
  if (addon !== null) await session.install(addon)
  return session
}

/** A port that is free now. Firefox takes it a moment later. */
async function freePort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((resolve) => server.close(() => resolve()))
  return port
}
