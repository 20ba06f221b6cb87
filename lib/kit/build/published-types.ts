import { existsSync } from 'node:fs'
import path from 'node:path'
import { gatherTypes } from './gather-types'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const RELAY = path.join(ROOT, 'lib/relay/index.ts')

/** The types of one element by file name: its own, and its tag in the tables of three frameworks. */
function typesOf(tag: string, element: string, entry: string): Readonly<Record<string, string>> {
  const made = `${element}Element`
  const attributes = `${element}Attributes`
  const head = `import type { ${attributes}, ${made} } from './${tag}.js';\n`
  /** The tag in the table of React or Preact; `common` is what that gives every element. */
  const inJsx = (framework: string, names: string, common: string) =>
    `${head}import type { ${names} } from '${framework}';
declare module '${framework}' {
  namespace JSX {
    interface IntrinsicElements {
      '${tag}': ${attributes} & ${common};
    }
  }
}
`
  return {
    [`${tag}.d.ts`]: `${gatherTypes(path.join(import.meta.dirname, entry), ROOT)}
export declare const ${element}: { new (): ${made}; readonly version: string };
declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${made};
  }
  interface GlobalEventHandlersEventMap extends KitEvents {}
}
`,
    [`${tag}.d.mts`]: `export * from './${tag}.js';\n`,
    [`${tag}.react.d.ts`]: inJsx(
      'react',
      'HTMLAttributes, RefAttributes',
      `RefAttributes<${made}> & Omit<HTMLAttributes<${made}>, 'lang'>`,
    ),
    [`${tag}.preact.d.ts`]: inJsx(
      'preact',
      'HTMLAttributes',
      `Omit<HTMLAttributes<${made}>, 'lang' | 'for' | 'name'>`,
    ),
    [`${tag}.vue.d.ts`]: `import type { ${attributes} } from './${tag}.js';
import type { HTMLAttributes, PublicProps } from 'vue';
declare module 'vue' {
  interface GlobalComponents {
    '${tag}': new () => { $props: ${attributes} & HTMLAttributes & PublicProps };
  }
}
`,
  }
}

/** The types of the kit by file name; they lie beside its scripts. */
export const PUBLISHED_TYPES: Readonly<Record<string, string>> = {
  ...typesOf('hackle-phone-form', 'HacklePhoneForm', 'public-form.ts'),
  ...typesOf('hackle-phone-withdraw', 'HacklePhoneWithdraw', 'public-withdraw.ts'),
  ...(existsSync(RELAY) ? { 'hackle-phone-relay.d.mts': `${gatherTypes(RELAY, ROOT)}\n` } : {}),
}
