import { existsSync } from 'node:fs'
import path from 'node:path'
import { gatherTypes } from './gather-types'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const RELAY = path.join(ROOT, 'lib/relay/index.ts')

const ELEMENTS = `
export declare const HacklePhoneForm: { new (): HacklePhoneFormElement; readonly version: string };
export declare const HacklePhoneWithdraw: { new (): HacklePhoneWithdrawElement; readonly version: string };
declare global {
  interface HTMLElementTagNameMap {
    'hackle-phone-form': HacklePhoneFormElement;
    'hackle-phone-withdraw': HacklePhoneWithdrawElement;
  }
  interface GlobalEventHandlersEventMap extends KitEvents {}
}
`

const NAMES = `import type {
  HacklePhoneFormAttributes,
  HacklePhoneFormElement,
  HacklePhoneWithdrawAttributes,
  HacklePhoneWithdrawElement,
} from './hackle-phone-form.js';
`

/** The elements' names in one framework's table of tags; `common` is what it gives every element. */
function table(common: (element: string) => string): string {
  return `'hackle-phone-form': HacklePhoneFormAttributes & ${common('HacklePhoneFormElement')};
      'hackle-phone-withdraw': HacklePhoneWithdrawAttributes & ${common('HacklePhoneWithdrawElement')};`
}

/** The types of the kit by file name; they lie beside its scripts. */
export const PUBLISHED_TYPES: Readonly<Record<string, string>> = {
  'hackle-phone-form.d.ts': `${gatherTypes(path.join(import.meta.dirname, 'public.ts'), ROOT)}${ELEMENTS}`,
  'hackle-phone-form.d.mts': "export * from './hackle-phone-form.js';\n",
  'hackle-phone-form.react.d.ts': `${NAMES}import type { HTMLAttributes, RefAttributes } from 'react';
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      ${table((element) => `RefAttributes<${element}> & Omit<HTMLAttributes<${element}>, 'lang'>`)}
    }
  }
}
`,
  'hackle-phone-form.preact.d.ts': `${NAMES}import type { HTMLAttributes } from 'preact';
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      ${table((element) => `Omit<HTMLAttributes<${element}>, 'lang' | 'for' | 'name'>`)}
    }
  }
}
`,
  'hackle-phone-form.vue.d.ts': `${NAMES}import type { HTMLAttributes, PublicProps } from 'vue';
declare module 'vue' {
  interface GlobalComponents {
    'hackle-phone-form': new () => { $props: HacklePhoneFormAttributes & HTMLAttributes & PublicProps };
    'hackle-phone-withdraw': new () => { $props: HacklePhoneWithdrawAttributes & HTMLAttributes & PublicProps };
  }
}
`,
  ...(existsSync(RELAY) ? { 'hackle-phone-relay.d.mts': `${gatherTypes(RELAY, ROOT)}\n` } : {}),
}
