import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'wxt'
import { withoutNotes } from './lib/words/without-notes'

/** Every permission with its reason; `test/tree.test.ts` holds the list, `test/setup/manifests.mjs` what is built. */
export const PERMISSIONS = {
  storage: 'keeps the answers, the statements and the last scans on this computer',
  scripting: 'registers the reader for each site that is turned on, and only there',
  activeTab: 'reads the page in front of the user when the user clicks, without turning the site on',
  alarms: 'reads watched policies again, daily or weekly',
  unlimitedStorage: 'keeps records for as long as the user wants them, which is more than the usual 10 MB',
} as const

/** The same for Chrome alone: what Firefox does without, or in another way. */
export const CHROME_PERMISSIONS = {
  offscreen: 'reads linked lists and PDF policies of sites that are turned on, since the worker has no DOM',
  sidePanel: 'shows the steps, the policies and the records beside the page; Firefox has its sidebar for it',
} as const

/** Asked for when they are wanted: never at installation. */
export const OPTIONAL_PERMISSIONS = {
  notifications: 'tells a change on a watched policy; without it the toolbar button and the side panel do',
} as const

/** The only host that is read without a further question: the overlay lives there. */
export const DASHBOARD = 'https://dashboard.hackle.io/*'

const PDFJS = path.resolve(import.meta.dirname, 'node_modules/pdfjs-dist')
const C_MAPS = path.join(PDFJS, 'cmaps')

/** The parts of pdf.js that it loads itself: its worker, and the character maps of Korean files. All lie in the package. */
const PDF_PARTS = [
  { absoluteSrc: path.join(PDFJS, 'legacy/build/pdf.worker.min.mjs'), relativeDest: 'pdf/worker.mjs' },
  ...readdirSync(C_MAPS)
    .filter((name) => /^(?:Adobe-Korea1|KSC|UniKS)/.test(name))
    .map((name) => ({ absoluteSrc: path.join(C_MAPS, name), relativeDest: `pdf/cmaps/${name}` })),
]

/**
 * The phone form as sites have it, for trials on staging: run in a page by `scripting`, so no page can ask for it.
 * `npm run build:kit` makes it.
 */
const KIT_PARTS = ['hackle-phone-form.js', 'hackle-phone-withdraw.js', 'hackle-phone-intl.js']
  .map((name) => ({
    absoluteSrc: path.resolve(import.meta.dirname, '.output/kit', name),
    relativeDest: `kit/${name}`,
  }))
  .filter(({ absoluteSrc }) => existsSync(absoluteSrc))

/** Hashes of the kit's scripts, for the code to embed; none where it was not built. */
function kitIntegrity(): string {
  const file = path.resolve(import.meta.dirname, '.output/kit/integrity.json')
  return existsSync(file) ? readFileSync(file, 'utf8') : '{}'
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [withoutNotes()],
    define: { __KIT_INTEGRITY__: kitIntegrity() },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The floor of both manifests. Named for styles too: a lower one rewrites `light-dark()` into something that
    // only works where a style sheet, not a script, sets `color-scheme`.
    build: { target: ['chrome123', 'firefox142'], cssTarget: ['chrome123', 'firefox142'] },
  }),
  hooks: { 'build:publicAssets': (_wxt, files) => void files.push(...PDF_PARTS, ...KIT_PARTS) },
  zip: { excludeSources: ['.demo/**', 'test-results/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: Object.keys(browser === 'firefox' ? PERMISSIONS : { ...PERMISSIONS, ...CHROME_PERMISSIONS }),
    optional_permissions: Object.keys(OPTIONAL_PERMISSIONS),
    host_permissions: [DASHBOARD],
    // Staging is often plain http and localhost, so both schemes can be asked for, one site at a time.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // A private window's pages must not reach the storage of the normal one.
    incognito: 'not_allowed',
    action: { default_title: '__MSG_extName__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'text-readiness@hackle.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
})
