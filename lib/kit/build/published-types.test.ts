import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ATTRIBUTES } from '../form/settings'
import type { HacklePhoneForm } from '../form'
import type { HacklePhoneWithdraw } from '../withdraw'
import type { ATTRIBUTES as WITHDRAW_ATTRIBUTES } from '../withdraw/element'
import type { HacklePhoneFormAttributes, HacklePhoneFormElement } from './public-form'
import type { HacklePhoneWithdrawAttributes, HacklePhoneWithdrawElement } from './public-withdraw'
import { PUBLISHED_TYPES } from './published-types'

/* Held by the compiler: what is published is what the classes and the settings are. */
type Holds<True extends true> = True
export type Elements = [
  Holds<HacklePhoneForm extends HacklePhoneFormElement ? true : false>,
  Holds<HacklePhoneWithdraw extends HacklePhoneWithdrawElement ? true : false>,
  Holds<(typeof ATTRIBUTES)[number] extends keyof HacklePhoneFormAttributes ? true : false>,
  Holds<
    Exclude<keyof HacklePhoneFormAttributes, 'client'> extends (typeof ATTRIBUTES)[number] ? true : false
  >,
  Holds<(typeof WITHDRAW_ATTRIBUTES)[number] extends keyof HacklePhoneWithdrawAttributes ? true : false>,
  Holds<
    Exclude<keyof HacklePhoneWithdrawAttributes, 'client'> extends (typeof WITHDRAW_ATTRIBUTES)[number]
      ? true
      : false
  >,
]

const RESULTS = path.resolve(import.meta.dirname, '../../../test-results')

/** Under the project, so that React, Preact and Vue are found as a site finds them. */
let folder = ''

beforeAll(() => {
  mkdirSync(RESULTS, { recursive: true })
  folder = mkdtempSync(path.join(RESULTS, 'types-'))
  for (const [name, text] of Object.entries(PUBLISHED_TYPES)) writeFileSync(path.join(folder, name), text)
})
afterAll(() => rmSync(folder, { recursive: true }))

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  jsx: ts.JsxEmit.ReactJSX,
  types: [],
}

const host = ts.createCompilerHost(OPTIONS)
const read = host.getSourceFile.bind(host)
const libraries = new Map<string, ts.SourceFile | undefined>()
// The libraries are read once: they are most of the time.
host.getSourceFile = (name, target) => {
  if (!name.includes('node_modules')) return read(name, target)
  if (!libraries.has(name)) libraries.set(name, read(name, target))
  return libraries.get(name)
}

/** What a site's own strict compiler says of its file and of ours. */
function complaints(file: string, code: string): string[] {
  const entry = path.join(folder, file)
  writeFileSync(entry, code)
  const program = ts.createProgram([entry], OPTIONS, host)
  // Ours alone: those of the libraries say nothing about us and take all the time.
  return program
    .getSourceFiles()
    .filter(({ fileName }) => path.dirname(fileName) === folder.split(path.sep).join('/'))
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

describe('the published types', () => {
  it('know the elements and the details of their events', () => {
    const code = `import './hackle-phone-form.mjs'
      import './hackle-phone-withdraw.mjs'
      const form = document.createElement('hackle-phone-form')
      form.client = {}
      form.addEventListener('hackle-phone:delivered', ({ detail }) => detail.keep(Promise.resolve(detail.receipt.id)))
      document.addEventListener('hackle-phone:developer', ({ detail }) => detail.message.trim())
      document.createElement('hackle-phone-withdraw').version.trim()`
    expect(complaints('plain.ts', code)).toEqual([])
    expect(complaints('wrong.ts', `${code}\nform.version = 1`)).toHaveLength(1)
  })

  it.each([
    ['react', 'className'],
    ['preact', 'class'],
  ])('know the tags and their attributes in %s', (framework, ofClass) => {
    const head = `/** @jsxImportSource ${framework} */\nimport type {} from './hackle-phone-form.${framework}'\nimport type {} from './hackle-phone-withdraw.${framework}'\n`
    const tag = (attributes: string) => `${head}export const made = <hackle-phone-form ${attributes} />`
    const needed = 'company="x" privacy-policy="/p"'
    expect(complaints(`${framework}.tsx`, tag(`for="marketing" lang="ko" ${ofClass}="a" ${needed}`))).toEqual(
      [],
    )
    expect(complaints(`${framework}.tsx`, tag(`for="other" ${needed}`))).toHaveLength(1)
    expect(complaints(`${framework}.tsx`, tag('company="x"'))).toHaveLength(1)
    const withdraw = (attributes: string) =>
      `${head}export const made = <hackle-phone-withdraw ${attributes} />`
    expect(complaints(`${framework}.tsx`, withdraw(`for="service" ${ofClass}="a" company="x"`))).toEqual([])
    expect(complaints(`${framework}.tsx`, withdraw('for="service"'))).toHaveLength(1)
  })

  it('know the tags in Vue', () => {
    const code = `import type {} from './hackle-phone-form.vue'
      import type { GlobalComponents } from 'vue'
      type Props = InstanceType<GlobalComponents['hackle-phone-form']>['$props']
      export const props: Props = { company: 'x', 'privacy-policy': '/p', class: 'a' }`
    expect(complaints('vue.ts', code)).toEqual([])
  })

  it.each(['form', 'withdraw'])('of the %s lean on no file of the other element', (name) => {
    const code = `import './hackle-phone-${name}.mjs'
      document.createElement('hackle-phone-${name}').client = {}
      document.addEventListener('hackle-phone:withdrawn', ({ detail }) => detail.act.trim())`
    const other = name === 'form' ? 'withdraw' : 'form'
    expect(complaints(`${name}-alone.ts`, code)).toEqual([])
    expect(
      Object.entries(PUBLISHED_TYPES).filter(
        ([file, text]) => file.includes(name) && text.includes(`hackle-phone-${other}`),
      ),
    ).toEqual([])
  })

  it('need no package for the relay', () => {
    const code = `/// <reference types="node" />
      import { createRelay } from './hackle-phone-relay.mjs'
      import type { RelayRequest } from './hackle-phone-relay.mjs'
      export const make = createRelay
      export const operations = (request: RelayRequest) => request.operations.map(({ kind }) => kind)`
    expect(complaints('relay.ts', code)).toEqual([])
    expect(PUBLISHED_TYPES['hackle-phone-relay.d.mts']).not.toContain('valibot')
  })
}, 60_000)
