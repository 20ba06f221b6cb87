import * as v from 'valibot'
import { keptAddress, siteOf } from '../platform/site'
import type { ScanResult } from '../platform/protocol'
import { scanResultSchema } from './schemas'
import { MOST_SCANS, MOST_SCANS_A_SITE, stores } from './stores'

/** Keeps the newest scan of an address; the oldest of a site, and of all, go first. Rejects what does not fit the schema. */
export async function keepScan(address: string, scan: ScanResult) {
  const url = keptAddress(address)
  const site = siteOf(address)
  const { text, ...read } = v.parse(scanResultSchema, scan)
  const hash = text === undefined ? {} : { textHash: await sha256(text) }
  const kept = { version: 1 as const, url, at: new Date().toISOString(), ...read, ...hash }
  await stores.scans.change(({ list }) => {
    const others = list.filter((other) => other.url !== url)
    const ofSite = others.filter((other) => siteOf(other.url) === site)
    const crowded = new Set(ofSite.slice(MOST_SCANS_A_SITE - 1))
    return { version: 1, list: [kept, ...others.filter((other) => !crowded.has(other))].slice(0, MOST_SCANS) }
  })
}

async function sha256(text: string) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
