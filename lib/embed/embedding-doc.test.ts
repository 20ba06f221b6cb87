import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { embedCode } from './embed-code'
import type { FormChoice } from './types'

const KIT = path.resolve(import.meta.dirname, '../kit')
const DOC = readFileSync(path.join(KIT, 'EMBEDDING.md'), 'utf8')

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

  it('names every attribute of the form', () => {
    const settings = readFileSync(path.join(KIT, 'form/settings.ts'), 'utf8')
    const [, list = ''] = /ATTRIBUTES = \[([\s\S]*?)\]/.exec(settings) ?? []
    const names = [...list.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name)
    expect(names).toContain('company')
    expect(names.filter((name) => !DOC.includes(`\`${name}\``))).toEqual([])
  })
})
