/** Prints what each module of the phone form's classic script weighs, minified alone, in bytes of gzip, the heaviest first. */
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { minifySync } from 'vite'
import { CLASSIC, partConfig } from '../../lib/kit/build/parts'
import { oneChunk } from '../setup/bundle'

const ROOT = path.resolve(import.meta.dirname, '../..')
const gzip = (text: string) => gzipSync(text, { level: 9 }).length

async function main() {
  const chunk = await oneChunk(partConfig(CLASSIC))
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
