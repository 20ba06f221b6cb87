/** Prints what each module of the phone form's classic script weighs, minified alone, in bytes of gzip, the heaviest first. */
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, minifySync } from 'vite'
import { CLASSIC, partConfig } from '../../lib/kit/build/parts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const gzip = (text: string) => gzipSync(text, { level: 9 }).length

async function main() {
  const config = partConfig(CLASSIC)
  const built = await build({ ...config, build: { ...config.build, write: false } })
  const [first] = Array.isArray(built) ? built : [built]
  const chunk = first && 'output' in first ? first.output[0] : null
  if (chunk?.type !== 'chunk') throw new Error('the kit could not be bundled')
  const modules = Object.entries(chunk.modules)
    .map(([id, { code }]) => ({
      file: path.relative(ROOT, id),
      bytes: gzip(minifySync('module.js', code ?? '').code),
    }))
    .toSorted((a, b) => b.bytes - a.bytes)
  for (const { file, bytes } of modules) console.log(String(bytes).padStart(6), file)
  console.log(`${String(gzip(chunk.code)).padStart(6)} all together`)
}

void main()
