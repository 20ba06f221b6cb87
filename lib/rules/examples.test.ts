import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attribute } from '../facts/policy/node-access'
import { parseHtml } from '../facts/policy/parse'
import type { ReadableNode } from '../facts/policy/types'
import { siteFactsOf } from '../facts/site/site-facts'
import { findingAdvice, HACKLE, judgeSite, RULES, scanDocumentSync, SITE_RULES } from '.'
import type { Finding, RuleTraits } from './types'

/** The address that an example says it stands at, by its `base`. */
const addressIn = (html: string) => /<base href="([^"]+)"/.exec(html)?.[1] ?? 'https://shop.example/privacy'

/** In examples styles stand in the attribute, as computed. */
function styleOf(node: ReadableNode) {
  const style = attribute(node, 'style') ?? (node.parentNode && attribute(node.parentNode, 'style'))
  if (!style) return null
  const value = (name: string) => new RegExp(`${name}:\\s*([^;]+)`).exec(style)?.[1]?.trim() ?? ''
  return {
    weight: Number(value('font-weight')),
    size: parseFloat(value('font-size')),
    color: value('(?:^|; )color'),
  }
}

function findingsOfPolicy(html: string): readonly Finding[] {
  const { report } = scanDocumentSync(parseHtml(html), [HACKLE], { url: addressIn(html) })
  return report.checked[0]?.findings ?? []
}

function findingsOfSite(html: string): readonly Finding[] {
  return judgeSite(siteFactsOf(parseHtml(html), { url: addressIn(html), styleOf }))
}

const examplesOf = (rules: readonly RuleTraits[]) =>
  rules.flatMap((rule) => {
    const folder = join(import.meta.dirname, rule.id, 'examples')
    return readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ rule, file, path: join(folder, file) }))
  })

const examples = [
  ...examplesOf(RULES).map((example) => ({ ...example, findings: findingsOfPolicy })),
  ...examplesOf(SITE_RULES).map((example) => ({ ...example, findings: findingsOfSite })),
]

describe.each(examples)('$rule.id $file', ({ rule, file, path, findings }) => {
  const all = findings(readFileSync(path, 'utf8'))

  it('has the verdict of its name, told in both languages', () => {
    const finding = all.find((one) => one.rule === rule.id)
    const expected = /^(?:pass|fail|unclear|not-applicable)(?=-)/.exec(file)?.[0]
    expect(finding?.verdict).toBe(expected)
    expect(Object.keys(rule.words)).toContain(finding?.message)
  })

  it('says of each undecided finding what would settle it', () => {
    const silent = all.filter(
      (finding) => finding.verdict === 'unclear' && findingAdvice(finding, 'ko') === null,
    )
    expect(silent).toEqual([])
    for (const finding of all) expect(findingAdvice(finding, 'en') ?? '').not.toMatch(/[{}]/)
  })
})
