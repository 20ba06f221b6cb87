/**
 * Prints what each module of the two scripts of the phone kit weighs, minified alone, in bytes of gzip, the heaviest first.
 * What both hold ships in both.
 */
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { minifySync } from 'vite'
import { FORM_SCRIPT, partConfig, WITHDRAW_SCRIPT } from '../../lib/kit/build/parts'
import type { KitPart } from '../../lib/kit/build/parts'
import { oneChunk } from '../setup/bundle'

const ROOT = path.resolve(import.meta.dirname, '../..')
const gzip = (text: string) => gzipSync(text, { level: 9 }).length

async function print(part: KitPart) {
  const chunk = await oneChunk(partConfig(part))
  const modules = Object.entries(chunk.modules)
    .map(([id, { code }]) => ({
      file: path.relative(ROOT, id),
      bytes: gzip(minifySync('module.js', code ?? '').code),
    }))
    .toSorted((a, b) => b.bytes - a.bytes)
  for (const { file, bytes } of modules) console.log(String(bytes).padStart(6), file)
  console.log(`${String(gzip(chunk.code)).padStart(6)} ${part.file}, all together\n`)
}

async function main() {
  for (const part of [FORM_SCRIPT, WITHDRAW_SCRIPT]) await print(part)
}

void main()
