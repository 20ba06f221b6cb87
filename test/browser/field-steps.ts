import { build } from 'vite'

let bundled: Promise<string> | undefined

/** The phone field as a page can run it, at `window.phone`. */
export function fieldScript(): Promise<string> {
  bundled ??= (async () => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        minify: false,
        lib: { entry: `${import.meta.dirname}/field-entry.ts`, formats: ['iife'], name: 'entry' },
      },
    })
    const [first] = Array.isArray(built) ? built : [built]
    const chunk = first && 'output' in first ? first.output[0] : null
    if (chunk?.type !== 'chunk') throw new Error('the field could not be bundled')
    return chunk.code
  })()
  return bundled
}
