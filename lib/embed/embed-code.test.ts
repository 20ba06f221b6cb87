import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import ts from 'typescript'
import { parse as parseSfc } from 'vue/compiler-sfc'
import { describe, expect, it } from 'vitest'
import { attributesOf, noticeItems } from './attributes'
import { embedCode } from './embed-code'
import type { EmbedFlavour, FormChoice } from './types'

const CHOICE: FormChoice = {
  kind: 'marketing',
  basis: 'consent',
  company: '도담예약 주식회사',
  privacyPolicy: 'https://www.dodam.example/privacy',
  night: null,
  optOutNumber: '080-000-0000',
  processor: null,
  language: 'ko',
}
const INTEGRITY = { 'hackle-phone-form.js': 'sha384-CLASSIC', 'hackle-phone-form.mjs': 'sha384-MODULE' }
const FLAVOURS = ['html', 'react', 'vue', 'gtm'] as const

/** Reads the attributes back with the parser of the flavour, and holds that nothing else came with them. */
const READERS: Readonly<Record<EmbedFlavour, (code: string) => [string, string][]>> = {
  html: (code) => {
    const elements = elementsIn(parseFragment(code))
    expect(elements.map(({ tagName }) => tagName)).toEqual(['script', 'hackle-phone-form', 'script'])
    return (elements[1]?.attrs ?? []).map(({ name, value }) => [name, value])
  },
  gtm: (code) => {
    expect(code).not.toMatch(/\{\{|\}\}/)
    const [script, ...others] = elementsIn(parseFragment(code))
    expect(others).toEqual([])
    const given: [string, string][] = []
    const made = {
      setAttribute: (name: string, value: string) => given.push([name, value]),
      appendChild() {},
    }
    const document = {
      createElement: () => made,
      querySelector: (selector: string) => (selector === 'main' ? made : null),
      addEventListener() {},
      head: made,
    }
    runInNewContext(textIn(script), { document })
    return given
  },
  react: (code) => {
    const file = ts.createSourceFile('form.jsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JSX)
    const found: ts.JsxSelfClosingElement[] = []
    const walk = (node: ts.Node) => {
      if (ts.isJsxSelfClosingElement(node)) found.push(node)
      expect(ts.isJsxElement(node)).toBe(false)
      node.forEachChild(walk)
    }
    walk(file)
    expect(found).toHaveLength(1)
    return (found[0]?.attributes.properties ?? []).flatMap((attribute) => {
      if (!ts.isJsxAttribute(attribute)) throw new Error('a spread has no place here')
      const { initializer } = attribute
      const value = initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer
      return value && ts.isStringLiteral(value)
        ? [[attribute.name.getText(file), value.text] as [string, string]]
        : []
    })
  },
  vue: (code) => {
    const { descriptor, errors } = parseSfc(code)
    expect(errors).toEqual([])
    const [form, ...others] = (descriptor.template?.ast?.children ?? []).filter((node) => 'tag' in node)
    expect(others).toEqual([])
    expect(form?.children).toEqual([])
    return (form?.props ?? []).flatMap((prop) =>
      'value' in prop ? [[prop.name, prop.value?.content ?? ''] as [string, string]] : [],
    )
  },
}

function elementsIn(fragment: Tree.ParentNode): Tree.Element[] {
  return fragment.childNodes.filter((node) => 'tagName' in node)
}

function textIn(element: Tree.Element | undefined): string {
  return (element?.childNodes ?? []).map((node) => ('value' in node ? node.value : '')).join('')
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        '`',
        '\\',
        '</script>',
        '<!--',
        '-->',
        '{{',
        '}}',
        '{',
        '}',
        '${',
        '&quot;',
        '&',
        '>',
        '/>',
        '</template>',
        '\n',
        '\u2028',
        '\u0000',
        '\ud800',
        '핵클',
        ' onclick=',
        '*/',
        '//',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
)

describe.each(FLAVOURS)('the code for %s', (flavour) => {
  it('holds the settings as attributes, live, with the script’s hash and a sink for the receipt', () => {
    const code = embedCode(CHOICE, flavour, INTEGRITY)
    expect(READERS[flavour](code)).toEqual([
      ['for', 'marketing'],
      ['company', '도담예약 주식회사'],
      ['privacy-policy', 'https://www.dodam.example/privacy'],
      ['mode', 'live'],
      ['lang', 'ko'],
      ['opt-out-number', '080-000-0000'],
      ...noticeItems(CHOICE),
    ])
    expect(code).toContain(flavour === 'html' || flavour === 'gtm' ? 'sha384-CLASSIC' : 'sha384-MODULE')
    expect(code).toContain('detail.keep(')
    expect(code).toContain('확인 필요')
  })

  it('lets no value break out, whatever a person typed', () => {
    fc.assert(
      fc.property(
        hostile,
        hostile,
        hostile,
        fc.constantFrom('ko', 'en'),
        (company, night, processor, language) => {
          const choice = { ...CHOICE, company, night, processor, language } satisfies FormChoice
          expect(READERS[flavour](embedCode(choice, flavour, INTEGRITY))).toEqual(attributesOf(choice))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('says nothing of a hash that is not known', () => {
    expect(embedCode(CHOICE, flavour, {})).not.toMatch(/integrity|sha384|undefined/)
  })

  it('speaks the language of the form in its comments', () => {
    const english = embedCode({ ...CHOICE, company: 'Dodam', language: 'en' }, flavour, INTEGRITY)
    expect(english).toContain('To be confirmed')
    expect(english).not.toMatch(/[가-힣]/)
  })
})

describe('the attributes', () => {
  it('keep a plain name as it is and leave out what was not given', () => {
    const attributes = new Map(
      attributesOf({ ...CHOICE, optOutNumber: '  ', processor: 'Hackle "Inc." & 핵클' }),
    )
    expect(attributes.get('processor')).toBe('Hackle "Inc." & 핵클')
    expect(attributes.has('opt-out-number')).toBe(false)
    expect(attributes.has('basis')).toBe(false)
  })

  it('name the contract as basis only where informational texts rest on it', () => {
    const service = new Map(attributesOf({ ...CHOICE, kind: 'service', basis: 'contract' }))
    expect(service.get('basis')).toBe('contract')
    expect(service.get('retention')).toContain('계약')
  })
})
