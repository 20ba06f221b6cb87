import { existsSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import type { InlineConfig, Plugin } from 'vite'
import { withoutNotes } from '../../words/without-notes'
import { packedWords } from './packed-words'
import type { TableName } from './packed-words'

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** Where the kit is built to. */
export const KIT_OUT = path.join(ROOT, '.output/kit')

/**
 * The oldest browsers of the kit: the first with form-associated custom elements and adopted style sheets. On Safari and
 * iOS that is 16.4 (both came with it), in Firefox 101 (sheets; element internals 98). The syntax goes no further than they do.
 */
export const KIT_FLOOR = ['chrome99', 'edge99', 'firefox101', 'safari16.4', 'ios16.4']

/** One file of the kit. `classic` scripts run by a plain `<script src>`; modules are imported. */
export interface KitPart {
  readonly entry: string
  readonly file: string
  readonly kind: 'classic' | 'module'
  /** Names of the tables of texts in it; the build fails where it imports another one, or not all of them. */
  readonly words: readonly TableName[]
}

const entry = (file: string) => path.join(ROOT, 'lib', file)

const OF_FORM: readonly TableName[] = [
  'consentWords',
  'fieldWords',
  'receiptWords',
  'sharedWords',
  'formWords',
]
const OF_WITHDRAWAL: readonly TableName[] = ['receiptWords', 'sharedWords', 'withdrawWords']

/** What {@link KIT_PARTS} begins with: the script that most sites use. */
export const FORM_SCRIPT: KitPart = {
  entry: entry('kit/build/classic-form.ts'),
  file: 'hackle-phone-form.js',
  kind: 'classic',
  words: OF_FORM,
}

/** The withdrawal, on a page of its own or beside the form: it needs nothing of the form's script. */
export const WITHDRAW_SCRIPT: KitPart = {
  entry: entry('kit/build/classic-withdraw.ts'),
  file: 'hackle-phone-withdraw.js',
  kind: 'classic',
  words: OF_WITHDRAWAL,
}

export const KIT_PARTS: readonly KitPart[] = [
  FORM_SCRIPT,
  { entry: entry('kit/phone-form.ts'), file: 'hackle-phone-form.mjs', kind: 'module', words: OF_FORM },
  WITHDRAW_SCRIPT,
  {
    entry: entry('kit/phone-withdraw.ts'),
    file: 'hackle-phone-withdraw.mjs',
    kind: 'module',
    words: OF_WITHDRAWAL,
  },
  { entry: entry('kit/intl.ts'), file: 'hackle-phone-intl.js', kind: 'classic', words: [] },
  { entry: entry('kit/intl.ts'), file: 'hackle-phone-intl.mjs', kind: 'module', words: [] },
  { entry: entry('relay/index.ts'), file: 'hackle-phone-relay.mjs', kind: 'module', words: [] },
]

/** Builds one part into one file, minified, without a source map: that would name the paths of the machine it was built on. */
export function partConfig({ entry, file, kind, words }: KitPart, plugins: Plugin[] = []): InlineConfig {
  return {
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    plugins: [packedWords(words), withoutNotes(), ...plugins],
    // A classic script has no address of a module; it asks `document.currentScript` for its own.
    define: kind === 'classic' ? { 'import.meta.url': 'undefined' } : {},
    build: {
      target: KIT_FLOOR,
      cssTarget: KIT_FLOOR,
      outDir: KIT_OUT,
      // Each part is a build of its own and must not take the others away.
      emptyOutDir: false,
      copyPublicDir: false,
      sourcemap: false,
      reportCompressedSize: false,
      lib: { entry, formats: [kind === 'module' ? 'es' : 'iife'], name: 'hacklePhone', fileName: () => file },
      rolldownOptions: {
        output: {
          // Library builds keep the line breaks of modules otherwise.
          minify: true,
          // Many Korean sites are still EUC-KR, and a script without a charset of its own is read in the page's. The
          // mark comes before that; without it every sentence of the form would be broken there.
          ...(kind === 'classic' ? { postBanner: '\uFEFF' } : {}),
        },
      },
    },
  }
}

/** Builds the other parts after the first, as far as their entries exist, and then does what comes last. */
export function otherParts(last: readonly (() => Promise<void>)[]): Plugin {
  return {
    name: 'kit-parts',
    async closeBundle(failure) {
      if (failure) return
      for (const part of KIT_PARTS) {
        if (part !== FORM_SCRIPT && existsSync(part.entry)) await build(partConfig(part))
      }
      for (const act of last) await act()
    },
  }
}
