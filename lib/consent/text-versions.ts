import type { Language } from '../words/types'
import type { ConsentKind } from './types'

type Hashes = Readonly<Record<Language, Readonly<Record<ConsentKind, string>>>>

/** Day on which the consent texts last changed. A receipt names it, so that its sentences can be found again. */
export const TEXT_VERSION = '2026-11-23'

/** SHA-256 (hex) of {@link standardTexts} joined by line feeds; held by `text-versions.test.ts`. */
export const TEXT_HASHES: Hashes = {
  ko: {
    marketing: '746f3c178b9e368577347b65341bc12e5c01232d190a28e73601e07d0dc1b4b3',
    service: 'fb3976e48dc67f1d476f04450424d2e0c6035246fe20640ee729a03670c0dbfa',
  },
  en: {
    marketing: 'd2889470b31cd6b929fd752990b4802efcdc962a20dd187c33831ad3b1bdf81a',
    service: '70bd2353eda4445aa260345bcfd88a17f27206feb72d40602959c32212ae2479',
  },
}

/** Versions before: receipts name them for as long as they are kept. Never shipped in the form, never taken out. */
export const EARLIER_TEXTS: Readonly<Record<string, Hashes>> = {}
