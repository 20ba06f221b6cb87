import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { ChromiumSession } from '../browser/chromium'
import type { StandIn } from '../stand-in'

export interface Walk {
  readonly session: ChromiumSession
  readonly standIn: StandIn
  readonly language: 'ko' | 'en'
  /** Folder for the pictures. */
  readonly out: string
}

/** Says one thing that was found. */
export function say({ language }: Walk, line: string) {
  console.log(`[${language}] ${line}`)
}

/** One state in light and dark. */
export async function picture(on: Walk, page: Page, name: string) {
  mkdirSync(on.out, { recursive: true })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // Colours fade in 120 ms; a picture taken in between shows neither scheme.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
    await page.waitForTimeout(150)
    await page.screenshot({ path: path.join(on.out, `${name}.${on.language}.${colorScheme}.png`) })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}
