import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/**
 * Where a Chromium lies when a person or a package manager put it there. Branded Chrome and Edge are left out on
 * purpose: since version 137 they ignore `--load-extension`, so the extension would not be in them.
 * Snaps are left out too: a snap sees another /tmp than we do, and so not the profile. Ubuntu's
 * `/usr/bin/chromium-browser` and `/usr/bin/firefox` only start a snap, hence the look at SNAP_STUBS.
 */
const CHROMIUM_PLACES = {
  linux: ['/usr/bin/chromium', '/usr/lib/chromium/chromium'],
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/opt/homebrew/bin/chromium'],
  win32: [
    '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
    '%ProgramFiles%\\Chromium\\Application\\chrome.exe',
  ],
}

const FIREFOX_PLACES = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['%ProgramFiles%\\Mozilla Firefox\\firefox.exe', '%LOCALAPPDATA%\\Mozilla Firefox\\firefox.exe'],
}

const CHROMIUM_NAMES = ['chromium', 'chromium-browser']
const FIREFOX_NAMES = ['firefox-esr', 'firefox']

/** A script in place of a browser that only starts the snap of the same name, and the folder that snap would be in. */
const SNAP_STUBS = {
  '/usr/bin/chromium-browser': '/snap/bin/chromium',
  '/usr/bin/firefox': '/snap/bin/firefox',
}

/** The places to look at, in order: the known ones of the system, then each folder of PATH. */
function candidates(places, names, env, platform) {
  const paths = platform === 'win32' ? path.win32 : path.posix
  const fill = (place) => place.replace(/%(\w+)%/g, (whole, name) => env[name] ?? whole)
  const suffix = platform === 'win32' ? '.exe' : ''
  const folders = (env.PATH ?? env.Path ?? '').split(paths.delimiter).filter(Boolean)
  const onPath = folders.flatMap((folder) => names.map((name) => paths.join(folder, name + suffix)))
  return [...(places[platform] ?? []).map(fill), ...onPath]
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function find(named, places, names, env, platform, exists) {
  if (named) return exists(named) ? named : null
  const usable = (file) => !file.startsWith('/snap/') && exists(file) && !exists(SNAP_STUBS[file] ?? '')
  return candidates(places, names, env, platform).find(usable) ?? null
}

/** The Chromium to use: CHROME_PATH if it is set (and nothing else then), else an installed one, else `null`. */
export function findChromium(env = process.env, platform = process.platform, exists = isExecutable) {
  return find(env.CHROME_PATH, CHROMIUM_PLACES, CHROMIUM_NAMES, env, platform, exists)
}

/** The Firefox to use: FIREFOX_PATH if it is set (and nothing else then), else an installed one, else `null`. */
export function findFirefox(env = process.env, platform = process.platform, exists = isExecutable) {
  return find(env.FIREFOX_PATH, FIREFOX_PLACES, FIREFOX_NAMES, env, platform, exists)
}
