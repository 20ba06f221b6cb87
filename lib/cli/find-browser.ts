import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/** Where browsers of Chromium's kind lie when a person or a package manager put them there. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/opt/homebrew/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
    '%ProgramFiles%\\Google\\Chrome\\Application\\chrome.exe',
    '%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe',
    '%ProgramFiles(x86)%\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

const NAMES = ['chromium', 'google-chrome', 'chromium-browser']

/** A script in place of a browser that only starts the snap of the same name: a snap sees another /tmp than we do. */
const SNAP_STUBS: Readonly<Record<string, string>> = { '/usr/bin/chromium-browser': '/snap/bin/chromium' }

/** The machine, as far as finding a browser needs it. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly platform: string
  readonly isExecutable: (file: string) => boolean
}

const THIS: Machine = { environment: process.env, platform: process.platform, isExecutable }

/**
 * The browser that draws pages for `--render`: `CHROME_PATH` if it is set (and nothing else then), else an installed
 * one, else `bundled` (Playwright's own) where it lies there; null when there is none.
 */
export function findBrowser(bundled: string | null, machine: Machine = THIS): string | null {
  const { environment, platform, isExecutable: exists } = machine
  const named = environment['CHROME_PATH']
  if (named) return exists(named) ? named : null
  const usable = (file: string) =>
    !file.startsWith('/snap/') && exists(file) && !exists(SNAP_STUBS[file] ?? '')
  return [...candidates(environment, platform), ...(bundled === null ? [] : [bundled])].find(usable) ?? null
}

function candidates(environment: Machine['environment'], platform: string): string[] {
  const paths = platform === 'win32' ? path.win32 : path.posix
  const known = (PLACES[platform] ?? []).map((place) =>
    place.replace(/%([\w()]+)%/g, (whole, name: string) => environment[name] ?? whole),
  )
  const suffix = platform === 'win32' ? '.exe' : ''
  const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(paths.delimiter).filter(Boolean)
  return [...known, ...folders.flatMap((folder) => NAMES.map((name) => paths.join(folder, name + suffix)))]
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
