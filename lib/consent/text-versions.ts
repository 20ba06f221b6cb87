import type { Language } from '../words/types'
import type { ConsentKind } from './types'

type Hashes = Readonly<Record<Language, Readonly<Record<ConsentKind, string>>>>

/** Day on which the consent texts last changed. A receipt names it, so that its sentences can be found again. */
export const TEXT_VERSION = '2026-11-23'

/** SHA-256 (hex) of {@link standardTexts} joined by line feeds; held by `text-versions.test.ts`. */
export const TEXT_HASHES: Hashes = {
  ko: {
    marketing: 'b1647397dec2436008d69a5326da25e587b1c8e170ce1e56b75919fc039f5eee',
    service: '3c28c9775feecfef99e6e07e24e343129cfa59308659e5f6afb01c0a4609355c',
  },
  en: {
    marketing: 'a8246cebb3be68cebba9a597f4c9e2db3106d3e9dd40d17fdd308c5c9a82debe',
    service: '718fcd393cd1053524af6cc529a074ef70748fc0df9f6499f52eb31fa785e828',
  },
}

/** Versions before: receipts name them for as long as they are kept. Never shipped in the form, never taken out. */
export const EARLIER_TEXTS: Readonly<Record<string, Hashes>> = {}
