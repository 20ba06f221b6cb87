import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { KIT_OUT } from './parts'

/** The value for `integrity=` (Subresource Integrity, SHA-384) of a file's bytes. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`
}

/** Writes `integrity.json`: the name of each script of the kit with its value. */
export async function writeIntegrity(): Promise<void> {
  const files = (await readdir(KIT_OUT)).filter((name) => /^hackle-.*\.m?js$/.test(name)).toSorted()
  const values = await Promise.all(
    files.map(async (name) => [name, integrityOf(await readFile(path.join(KIT_OUT, name)))] as const),
  )
  await writeFile(
    path.join(KIT_OUT, 'integrity.json'),
    `${JSON.stringify(Object.fromEntries(values), null, 2)}\n`,
  )
}
