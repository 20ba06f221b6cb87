import { sha256 } from './canonical'
import type { Tester, TesterName } from './types'

/**
 * Who scanned, as a record keeps it: the role, and a hash that stands for the name. The name itself is kept apart with
 * its salt, so that it can be erased and no hash of a record has to change (PIPA art. 36).
 */
export async function testerOf(role: string, name: TesterName | null): Promise<Tester> {
  return { role, nameHash: name && (await sha256(name.salt + name.name)) }
}

/** A fresh salt: 128 random bits in hex, so that a name cannot be guessed from its hash once the salt is erased. */
export function freshSalt(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
