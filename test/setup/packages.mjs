import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { ROOT, Stop, npm } from './command.mjs'

function isCurrent() {
  // npm writes this file at the end of each install; without it the folder is half done.
  const installed = path.join(ROOT, 'node_modules', '.package-lock.json')
  const lock = path.join(ROOT, 'package-lock.json')
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs
}

/** Installs the packages when they are missing or older than the lock file. */
export function ensurePackages() {
  if (isCurrent()) {
    console.log('Packages are installed.')
    return
  }
  console.log('Packages are missing or older than package-lock.json: running npm ci.')
  if (npm(['ci']) !== 0) throw new Stop('npm ci failed. See its message above, and run npm ci by hand.')
}
