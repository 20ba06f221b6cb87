import { scriptOf } from '../setup/bundle'

let bundled: Promise<string> | undefined

/** The phone field as a page can run it, at `window.phone`. */
export function fieldScript(): Promise<string> {
  bundled ??= scriptOf(`${import.meta.dirname}/field-entry.ts`, { minify: false })
  return bundled
}
