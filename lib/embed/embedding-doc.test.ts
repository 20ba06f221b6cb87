import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { KIT_PARTS } from '../kit/build/parts'
import { ATTRIBUTES } from '../kit/withdraw/element'
import { embedCode } from './embed-code'
import type { FormChoice } from './types'

const KIT = path.resolve(import.meta.dirname, '../kit')
const DOC = readFileSync(path.join(KIT, 'EMBEDDING.md'), 'utf8')

const WITHDRAW_ATTRIBUTES: readonly string[] = ATTRIBUTES

/** The sample of the withdrawal. */
const withdrawalOf = (text: string) =>
  /<hackle-phone-withdraw\n[\s\S]*?<\/hackle-phone-withdraw>/.exec(text)?.[0] ?? ''

const CHOICE: FormChoice = {
  kind: 'marketing',
  basis: 'consent',
  company: 'Dodam Inc.',
  privacyPolicy: 'https://www.dodam.example/privacy',
  night: null,
  optOutNumber: '080-000-0000',
  processor: null,
  language: 'en',
}

describe('the page on embedding', () => {
  it.each(['html', 'react', 'vue', 'gtm'] as const)(
    'shows the code for %s as it is made, which is tried in a browser',
    (flavour) => {
      expect(DOC).toContain(embedCode(CHOICE, flavour, {}))
    },
  )

  it('names every code that a developer may meet', () => {
    const [, union = ''] =
      /type DeveloperCode =([\s\S]*?)\n\n/.exec(readFileSync(path.join(KIT, 'events.ts'), 'utf8')) ?? []
    const codes = [...union.matchAll(/'([\w-]+)'/g)].map(([, code = '']) => code)
    expect(codes.length).toBeGreaterThan(10)
    expect(codes.filter((code) => !DOC.includes(`\`${code}\``))).toEqual([])
  })

  it('names every script of the kit', () => {
    expect(
      KIT_PARTS.map(({ file }) => file.replace(/\.m?js$/, '')).filter((name) => !DOC.includes(`\`${name}.`)),
    ).toEqual([])
  })

  it('gives the withdrawal nothing but attributes that it knows', () => {
    const names =
      withdrawalOf(DOC)
        .match(/^ {2}[\w-]+(?==)/gm)
        ?.map((name) => name.trim()) ?? []
    expect(names).toContain('company')
    expect(names.filter((name) => !WITHDRAW_ATTRIBUTES.includes(name))).toEqual([])
  })

  it('names every attribute of the form', () => {
    const settings = readFileSync(path.join(KIT, 'form/settings.ts'), 'utf8')
    const [, list = ''] = /ATTRIBUTES = \[([\s\S]*?)\]/.exec(settings) ?? []
    const names = [...list.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name)
    expect(names).toContain('company')
    expect(names.filter((name) => !DOC.includes(`\`${name}\``))).toEqual([])
  })
})
