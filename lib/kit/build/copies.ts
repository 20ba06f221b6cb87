import { copyFile } from 'node:fs/promises'
import path from 'node:path'
import { KIT_OUT } from './parts'

const LIB = path.resolve(import.meta.dirname, '../..')

/** Files that ship as they are, by their names in the kit. */
const COPIES: Readonly<Record<string, string>> = {
  'README.md': 'kit/EMBEDDING.md',
  'examples.html': 'kit/examples/examples.html',
  'examples.js': 'kit/examples/examples.js',
  'examples.css': 'kit/examples/examples.css',
  'relay-request.schema.json': 'relay/request.schema.json',
  'relay-response.schema.json': 'relay/response.schema.json',
}

/** Puts documentation, examples and the relay's schemas beside the scripts. */
export async function copyCompanions(): Promise<void> {
  await Promise.all(
    Object.entries(COPIES).map(([name, from]) => copyFile(path.join(LIB, from), path.join(KIT_OUT, name))),
  )
}
