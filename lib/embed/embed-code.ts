import { say } from '../words/say'
import { attributesOf } from './attributes'
import type { Attribute } from './attributes'
import { embedWords } from './embed-words'
import { inAttribute, inJsx, inScript } from './escape'
import { KEPT_EVENTS, oldSink, sink } from './receipt-sink'
import type { EmbedFlavour, FormChoice } from './types'

declare const __KIT_INTEGRITY__: Readonly<Record<string, string>> | undefined

/** Scripts of the kit with their `integrity` values (SHA-384), as the build found them; empty in a build without the kit. */
export const KIT_INTEGRITY: Readonly<Record<string, string>> =
  typeof __KIT_INTEGRITY__ === 'undefined' ? {} : __KIT_INTEGRITY__

const CLASSIC = 'hackle-phone-form.js'
const MODULE = 'hackle-phone-form.mjs'

interface Made {
  readonly attributes: readonly Attribute[]
  /** One comment, in the language of the form. */
  tell(key: keyof typeof embedWords, values?: Readonly<Record<string, string>>): string
  /** The value for `integrity=` of a script; null where it is not known. */
  integrityOf(file: string): string | null
}

/**
 * The code that puts a form with these settings on a page: always live, its script held by its hash, the receipt sent to the
 * site's own server, and what is still to be confirmed said in comments. Whatever the settings hold stays a value.
 */
export function embedCode(
  choice: FormChoice,
  flavour: EmbedFlavour,
  integrity: Readonly<Record<string, string>> = KIT_INTEGRITY,
): string {
  const made: Made = {
    attributes: attributesOf(choice),
    tell: (key, values) => say(embedWords[key], choice.language, values),
    integrityOf: (file) => integrity[file] ?? null,
  }
  return `${FLAVOURS[flavour](made).join('\n')}\n`
}

const FLAVOURS: Readonly<Record<EmbedFlavour, (made: Made) => readonly string[]>> = { html, react, vue, gtm }

const indent = (lines: readonly string[], by: string) =>
  lines.map((line) => (line === '' ? '' : `${by}${line}`))

function html({ attributes, tell, integrityOf }: Made): readonly string[] {
  const hash = integrityOf(CLASSIC)
  const held = hash === null ? '' : ` integrity="${hash}" crossorigin="anonymous"`
  return [
    `<!-- ${tell('file', { file: CLASSIC })} -->`,
    // Not deferred: run before the element is read, it draws the form with the page, and nothing below has to move.
    `<script src="/js/${CLASSIC}"${held}></script>`,
    '',
    `<!-- ${tell('confirm')} -->`,
    '<hackle-phone-form',
    ...attributes.map(([name, value]) => `  ${name}="${inAttribute(value)}"`),
    '></hackle-phone-form>',
    '',
    `<!-- ${tell('receipt')} -->`,
    `<!-- ${tell('look')} -->`,
    '<script>',
    '  (function () {',
    ...indent(oldSink(), '    '),
    `    ${listened()}.forEach(function (name) {`,
    "      document.addEventListener('hackle-phone:' + name, keepReceipt);",
    '    });',
    '  })();',
    '</script>',
  ]
}

function gtm({ attributes, tell, integrityOf }: Made): readonly string[] {
  const hash = integrityOf(CLASSIC)
  return [
    `<!-- ${tell('trigger')} -->`,
    '<script>',
    '  (function () {',
    `    // ${tell('place')}`,
    "    var place = document.querySelector('main') || document.body;",
    "    if (document.querySelector('hackle-phone-form')) return;",
    '',
    `    // ${tell('receipt')}`,
    ...indent(oldSink(), '    '),
    `    ${listened()}.forEach(function (name) {`,
    "      document.addEventListener('hackle-phone:' + name, keepReceipt);",
    '    });',
    '',
    `    // ${tell('confirm')}`,
    "    var form = document.createElement('hackle-phone-form');",
    '    [',
    ...attributes.map(([name, value]) => `      ['${name}', ${inScript(value)}],`).map(lastWithoutComma),
    '    ].forEach(function (pair) {',
    '      form.setAttribute(pair[0], pair[1]);',
    '    });',
    '    place.appendChild(form);',
    '',
    `    // ${tell('file', { file: CLASSIC })}`,
    "    var script = document.createElement('script');",
    ...(hash === null ? [] : [`    script.integrity = '${hash}';`, "    script.crossOrigin = 'anonymous';"]),
    `    script.src = '/js/${CLASSIC}';`,
    '    document.head.appendChild(script);',
    '',
    `    // ${tell('look')}`,
    '  })();',
    '</script>',
  ]
}

/** Tag Manager's checker still knows no comma at the end of a list. */
function lastWithoutComma(line: string, index: number, lines: readonly string[]): string {
  return index === lines.length - 1 ? line.replace(/,$/, '') : line
}

function react({ attributes, tell, integrityOf }: Made): readonly string[] {
  return [
    "'use client'",
    '',
    "import { useEffect, useRef } from 'react'",
    `// ${tell('beside', { file: MODULE, hash: integrityOf(MODULE) ?? '-' })}`,
    `import './${MODULE}'`,
    '',
    `// ${tell('receipt')}`,
    ...sink(),
    '',
    `// ${tell('client')}`,
    `// ${tell('look')}`,
    'export function PhoneForm({ client }) {',
    '  const form = useRef(null)',
    '',
    '  useEffect(() => {',
    '    form.current.client = client',
    `    for (const name of ${listened()}) {`,
    '      document.addEventListener(`hackle-phone:${name}`, keepReceipt)',
    '    }',
    '  }, [client])',
    '',
    `  // ${tell('confirm')}`,
    '  return (',
    '    <hackle-phone-form',
    '      ref={form}',
    ...attributes.map(([name, value]) => `      ${name}=${inJsx(value)}`),
    '    />',
    '  )',
    '}',
  ]
}

function vue({ attributes, tell, integrityOf }: Made): readonly string[] {
  return [
    `<!-- ${tell('vue')} -->`,
    '<script>',
    `// ${tell('beside', { file: MODULE, hash: integrityOf(MODULE) ?? '-' })}`,
    `import './${MODULE}'`,
    '',
    `// ${tell('receipt')}`,
    ...sink(),
    '</script>',
    '',
    '<script setup>',
    "import { onMounted } from 'vue'",
    '',
    `// ${tell('client')}`,
    'defineProps({ client: Object })',
    '',
    'onMounted(() => {',
    `  for (const name of ${listened()}) {`,
    '    document.addEventListener(`hackle-phone:${name}`, keepReceipt)',
    '  }',
    '})',
    '</script>',
    '',
    '<template>',
    `  <!-- ${tell('confirm')} -->`,
    `  <!-- ${tell('look')} -->`,
    '  <hackle-phone-form',
    '    :client.prop="client"',
    ...attributes.map(([name, value]) => `    ${name}="${inAttribute(value)}"`),
    '  />',
    '</template>',
  ]
}

function listened(): string {
  return `[${KEPT_EVENTS.map((name) => `'${name}'`).join(', ')}]`
}
