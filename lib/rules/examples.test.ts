import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../facts/policy/parse'
import { HACKLE, RULES, scanDocumentSync } from '.'

const examples = RULES.flatMap((rule) => {
  const folder = join(import.meta.dirname, rule.id, 'examples')
  return readdirSync(folder).map((file) => ({ rule, file, path: join(folder, file) }))
})

describe.each(examples)('$rule.id $file', ({ rule, file, path }) => {
  it('has the verdict of its name, told in both languages', () => {
    const { report } = scanDocumentSync(parseHtml(readFileSync(path, 'utf8')), [HACKLE])
    const finding = report.checked[0]?.findings.find((one) => one.rule === rule.id)
    expect(finding?.verdict).toBe(file.split('-')[0])
    expect(Object.keys(rule.words)).toContain(finding?.message)
  })
})
