/** Holds the conventions that prose cannot: what a folder must contain, who may import whom, what each text needs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import config, { CHROME_PERMISSIONS, DASHBOARD, OPTIONAL_PERMISSIONS, PERMISSIONS } from '../wxt.config'
import type { Rule } from '../lib/rules/types'
import type { Words } from '../lib/words/types'

const ROOT = resolve(import.meta.dirname, '..')
const ROOMS = ['components', 'entrypoints', 'lib', 'test']

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}

const sources = ROOMS.flatMap(filesUnder).filter((path) => /\.tsx?$/.test(path))
const shipped = sources.filter((path) => !path.startsWith('test/') && !/\.test\.tsx?$/.test(path))

/** The room of a file: `lib/facts` inside lib, else the top folder. */
const roomOf = (path: string) =>
  path
    .split('/')
    .slice(0, path.startsWith('lib/') ? 2 : 1)
    .join('/')

function importsOf(path: string): string[] {
  const text = readFileSync(join(ROOT, path), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target = '']) =>
    relative(ROOT, resolve(ROOT, dirname(path), target))
      .split(sep)
      .join('/'),
  )
}

/** What each room may import besides itself. `types only` imports count too: a layer that needs a type needs the layer. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/words': [],
  'lib/facts': [],
  'lib/rules': ['lib/facts', 'lib/words'],
  'lib/hackle': ['lib/phone'],
  'lib/phone': [],
  'lib/consent': ['lib/words'],
  'lib/kit': ['lib/consent', 'lib/phone', 'lib/hackle', 'lib/words'],
  'lib/relay': ['lib/consent', 'lib/phone', 'lib/hackle'],
  'lib/embed': ['lib/consent', 'lib/words'],
  'lib/clause': ['lib/rules', 'lib/facts', 'lib/words'],
  'lib/records': ['lib/rules', 'lib/facts', 'lib/words'],
  'lib/reach': ['lib/rules', 'lib/facts', 'lib/words'],
  'lib/batch': ['lib/clause', 'lib/reach', 'lib/records', 'lib/rules', 'lib/facts', 'lib/words'],
  'lib/readiness': ['lib/rules', 'lib/facts', 'lib/words', 'lib/hackle'],
  'lib/page': ['lib/clause', 'lib/facts', 'lib/rules', 'lib/embed'],
  'lib/platform': [
    'lib/consent',
    'lib/embed',
    'lib/hackle',
    'lib/readiness',
    'lib/records',
    'lib/reach',
    'lib/rules',
    'lib/words',
  ],
  'lib/services': [
    'lib/embed',
    'lib/platform',
    'lib/readiness',
    'lib/records',
    'lib/reach',
    'lib/clause',
    'lib/rules',
    'lib/facts',
    'lib/words',
    'lib/hackle',
  ],
  'lib/cli': ['lib/clause', 'lib/reach', 'lib/records', 'lib/facts', 'lib/rules', 'lib/words'],
  components: [
    'lib/consent',
    'lib/embed',
    'lib/batch',
    'lib/clause',
    'lib/reach',
    'lib/records',
    'lib/words',
    'lib/readiness',
    'lib/rules',
    'lib/facts',
    'lib/hackle',
  ],
  entrypoints: [
    'components',
    'lib/embed',
    'lib/kit',
    'lib/batch',
    'lib/clause',
    'lib/reach',
    'lib/records',
    'lib/words',
    'lib/readiness',
    'lib/rules',
    'lib/facts',
    'lib/hackle',
    'lib/page',
    'lib/platform',
    'lib/services',
  ],
}

describe('import direction', () => {
  it.each(shipped)('%s imports only what its room may', (path) => {
    const room = roomOf(path)
    const allowed = MAY_IMPORT[room]
    expect(allowed, `${room} is a room without an entry in MAY_IMPORT`).toBeDefined()
    const wrong = importsOf(path).filter((target) => {
      const other = roomOf(target)
      return other !== room && !allowed?.includes(other)
    })
    expect(wrong).toEqual([])
  })

  it('keeps facts, rules, readiness and components free of the browser’s extension interface', () => {
    const using = shipped.filter(
      (path) =>
        /^(components|lib\/(?!platform))/.test(path) &&
        /webextension-polyfill|wxt\/browser|\bchrome\.\w+\.\w+\(/.test(
          readFileSync(join(ROOT, path), 'utf8'),
        ),
    )
    expect(using).toEqual([])
  })
})

const modules = import.meta.glob<Record<string, unknown>>(
  [
    '../lib/**/*words.ts',
    '../lib/rules/articles.ts',
    '../lib/words/*.ts',
    '../components/**/words.ts',
    '!../lib/words/types.ts',
  ],
  { eager: true },
)

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && 'ko' in value && 'en' in value
}

function textsIn(value: unknown, path: string): [string, Words][] {
  if (isWords(value)) return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
}

describe('texts', () => {
  const texts = Object.entries(modules).flatMap(([path, exported]) => textsIn(exported, path.slice(3)))
  const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()

  it('finds the tables', () => expect(texts.length).toBeGreaterThan(100))

  it.each(texts)('%s stands in Korean and English with a note and the same placeholders', (_path, words) => {
    expect(words.ko.trim()).not.toBe('')
    expect(words.en.trim()).not.toBe('')
    expect(words.note.trim().length).toBeGreaterThan(5)
    expect(placeholders(words.en)).toEqual(placeholders(words.ko))
  })

  it('never promises more than what is in place, said or open', () => {
    const promises = texts.filter(
      ([, { ko, en }]) =>
        /적법|합법|위법하지 않|안전합니다|보낼 수 있습니다/.test(ko) ||
        /\b(lawful|legal to|compliant|you may send|you can send)\b/i.test(en),
    )
    expect(promises.map(([path]) => path)).toEqual([])
  })

  it('has the same manifest texts in both languages', () => {
    const keys = ['ko', 'en'].map((language) =>
      Object.keys(
        JSON.parse(readFileSync(join(ROOT, `public/_locales/${language}/messages.json`), 'utf8')) as object,
      ),
    )
    expect(keys[0]).toEqual(keys[1])
  })
})

const rules = import.meta.glob<Record<string, unknown>>('../lib/rules/*/rule.ts', { eager: true })

describe.each(Object.entries(rules))('%s', (path, exported) => {
  const folder = dirname(path)
  const id = folder.split('/').at(-1) ?? ''
  const rule = Object.values(exported).find(
    (value): value is Rule => typeof value === 'object' && value !== null && 'check' in value,
  )

  it('is a rule named like its folder, with a legal source and the date it was read', () => {
    expect(rule?.id).toBe(id)
    expect(rule?.legal.article.ko).toMatch(/\d/)
    expect(rule?.legal.article.en).toMatch(/\d/)
    expect(rule?.legal.article.en).not.toMatch(/[가-힣]/)
    expect(rule?.legal.url).toMatch(/^https:\/\//)
    expect(rule?.legal.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('has its words and its examples beside it', () => {
    expect(existsSync(resolve(import.meta.dirname, folder, 'words.ts'))).toBe(true)
    const kinds = readdirSync(resolve(import.meta.dirname, folder, 'examples')).map(
      (name) => name.split('-')[0],
    )
    expect(kinds).toContain('pass')
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(2)
  })
})

describe('the manifest', () => {
  const manifestOf = config.manifest as (env: { browser: string }) => Record<string, unknown>

  it.each(['chrome', 'firefox'])('asks in %s for nothing but the listed permissions', (browser) => {
    const manifest = manifestOf({ browser })
    const own = browser === 'chrome' ? Object.keys(CHROME_PERMISSIONS) : []
    expect(manifest['permissions']).toEqual([...Object.keys(PERMISSIONS), ...own])
    expect(manifest['optional_permissions']).toEqual(Object.keys(OPTIONAL_PERMISSIONS))
    expect(manifest['host_permissions']).toEqual([DASHBOARD])
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*', 'http://*/*'])
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('externally_connectable')
  })
})

describe('folders', () => {
  const roots = ['components', 'entrypoints', 'test']
  const rooms = ['lib', 'test'].flatMap((top) =>
    readdirSync(join(ROOT, top), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${top}/${entry.name}`),
  )

  it.each([...roots, ...rooms])('%s says what lives in it', (folder) => {
    const readme = join(ROOT, folder, 'README.md')
    expect(existsSync(readme), `${folder}/README.md is missing`).toBe(true)
    expect(readFileSync(readme, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(60)
  })

  it('keeps machines and secrets out of the sources', () => {
    const leaks = sources.filter((path) =>
      /(?:^|[^\w./-])\/(?:work|root|farm)\/|BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}/.test(
        readFileSync(join(ROOT, path), 'utf8').replaceAll(/^.*\(\?:work\|root\|farm\).*$/gm, ''),
      ),
    )
    expect(leaks).toEqual([])
  })
})
