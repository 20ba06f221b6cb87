/**
 * Shows the product on stand-ins: `npm run demo`. With a display a browser opens and stays until it is closed; without
 * one (or with `--walk`) the demo walks the main journeys itself, prints what it found and leaves pictures in `.demo/`.
 */
import { copyFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ChromiumSession } from '../browser/chromium'
import { CHROME_BUILD } from '../browser/fixtures'
import { DASHBOARD_HOST, SITE_HOSTS, startStandIn } from '../stand-in'
import { walk } from './walk'

const OUT = path.resolve(import.meta.dirname, '../../.demo')

const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
const walkOnly = process.argv.includes('--walk') || process.env['CI'] === 'true' || !hasDisplay

const standIn = await startStandIn()
try {
  if (walkOnly) await walkAll()
  else await stayOpen()
} finally {
  await standIn.close()
}

async function walkAll() {
  rmSync(OUT, { recursive: true, force: true })
  for (const language of ['ko', 'en'] as const) {
    standIn.reset()
    const session = await ChromiumSession.start({
      standIn,
      language,
      extension: CHROME_BUILD,
      firstRun: true,
    })
    try {
      await walk({ session, standIn, language, out: OUT })
    } finally {
      await session.close()
    }
  }
  if (process.argv.includes('--readme')) {
    const picture = path.join(OUT, '11-dashboard-some-stated.en.light.png')
    copyFileSync(picture, path.join(import.meta.dirname, 'overlay.png'))
  }
  console.log(`\nThe pictures lie in ${path.relative(process.cwd(), OUT)}${path.sep}`)
}

async function stayOpen() {
  const language = process.argv.includes('--en') ? 'en' : 'ko'
  const session = await ChromiumSession.start({ standIn, language, extension: CHROME_BUILD, headed: true })
  const page = await session.context.newPage()
  await page.goto(`https://${SITE_HOSTS.shop}/`)
  await session.openExtensionPage('welcome.html')
  console.log(
    [
      '',
      'A browser with the extension is open. Everything in it is a stand-in on this machine:',
      `  https://${DASHBOARD_HOST}/config/platform-integrations?tab=TEXT_MESSAGE   the dashboard with the overlay`,
      `  https://${SITE_HOSTS.shop}/                    a sample shop; press the toolbar button and allow it`,
      `  https://${SITE_HOSTS.shop}/privacy/missing     its policy without the clause (also ok, incomplete, unreadable)`,
      `  https://${SITE_HOSTS.staging}/signup         its staging site, with the real Hackle SDK`,
      `  https://${SITE_HOSTS.staging}/form           the phone form on it; on /form/none try it from the toolbar button`,
      'Close the browser to end.',
    ].join('\n'),
  )
  await new Promise<void>((resolve) => session.context.once('close', () => resolve()))
}
