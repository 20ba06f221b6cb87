import type { Language } from '../words/types'
import type { ConsentKind } from './types'

type Hashes = Readonly<Record<Language, Readonly<Record<ConsentKind, string>>>>

/** Day on which the consent texts last changed. A receipt names it, so that its sentences can be found again. */
export const TEXT_VERSION = '2026-11-23'

/** SHA-256 (hex) of {@link standardTexts} joined by line feeds; held by `text-versions.test.ts`. */
export const TEXT_HASHES: Hashes = {
  ko: {
    marketing: 'b1647397dec2436008d69a5326da25e587b1c8e170ce1e56b75919fc039f5eee',
    service: 'c334454512774347ed2e5baa073f9fd1b51d5fc11908fca45803443309e33c13',
  },
  en: {
    marketing: 'a8246cebb3be68cebba9a597f4c9e2db3106d3e9dd40d17fdd308c5c9a82debe',
    service: '86f7a11eb19baf74d674634e7c28254522ad8f0fec4d8db16746a62aca609c6f',
  },
}

/** Versions before: receipts name them for as long as they are kept. Never shipped in the form, never taken out. */
export const EARLIER_TEXTS: Readonly<Record<string, Hashes>> = {}
