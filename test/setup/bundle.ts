import { build } from 'vite'
import type { InlineConfig, Rolldown } from 'vite'

/** Builds one script in memory, for a page to run: what `config` says, nothing from the project's own files. */
export async function oneChunk(config: InlineConfig): Promise<Rolldown.OutputChunk> {
  const built = await build({ logLevel: 'silent', ...config, build: { ...config.build, write: false } })
  const [first] = Array.isArray(built) ? built : [built]
  const chunk = first && 'output' in first ? first.output[0] : null
  if (chunk?.type !== 'chunk') throw new Error('the script could not be bundled')
  return chunk
}

/** The code of an entry as a classic script. */
export async function scriptOf(entry: string, options: { readonly minify?: boolean } = {}): Promise<string> {
  const { code } = await oneChunk({
    configFile: false,
    build: { ...options, lib: { entry, formats: ['iife'], name: 'entry' } },
  })
  return code
}
