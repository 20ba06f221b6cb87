/** `npm run repair` as a person runs it. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { LEAD, policy, table } from './sample'

/** Each run starts a process of its own. */
vi.setConfig({ testTimeout: 60_000 })

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repair-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function file(name: string, text: string) {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

function run(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  const tsx = join(import.meta.dirname, '../../node_modules/tsx/dist/cli.mjs')
  const script = join(import.meta.dirname, '../../lib/cli/repair.ts')
  return new Promise((resolve) => {
    const options = { env: { ...process.env, LC_ALL: 'en_US.UTF-8' } }
    execFile(process.execPath, [tsx, script, ...argv], options, (failed, out, error) =>
      resolve({ code: failed ? Number(failed.code) : 0, out, error }),
    )
  })
}

const LIST =
  LEAD +
  table([
    ['수탁자', '위탁업무'],
    ['솔바람물류', '상품 배송'],
  ])

describe('repair', () => {
  it('prints the repaired page and leaves the file', async () => {
    const html = policy(LIST)
    const path = await file('policy.html', html)
    const { code, out } = await run('--name', '핵클 주식회사', path)
    expect(code).toBe(0)
    expect(out).toContain('<td>핵클 주식회사</td>')
    expect(await readFile(path, 'utf8')).toBe(html)
  })

  it('keeps the document type, by which a browser draws an older page', async () => {
    const doctype = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "x.dtd">'
    const html = policy(LIST).replace(/^<!doctype[^>]*>/i, doctype)
    const { out } = await run('--name', '핵클', await file('old.html', html))
    expect(out.startsWith(`${doctype}<html`) || out.startsWith(`${doctype}\n`)).toBe(true)
  })

  it('prints a page that lacks nothing as it is', async () => {
    const html = policy(
      LEAD +
        table([
          ['수탁자', '위탁업무'],
          ['핵클', '문자 발송'],
        ]),
    )
    expect(await run(await file('ok.html', html))).toMatchObject({ code: 0, out: html })
  })

  it('says why a page cannot be repaired', async () => {
    const { code, out, error } = await run(await file('note.html', '<title>공지</title><p>안내</p>'))
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toContain('privacy policy')
  })

  it.each([[[]], [['--name']], [['--what', 'x']], [['a.html', 'b.html']]])(
    'refuses %j as misuse',
    async (argv) => {
      const { code, out, error } = await run(...argv)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(error).toContain('Usage')
    },
  )

  it('says when a file is not there', async () => {
    const { code, error } = await run(join(folder, 'none.html'))
    expect(code).toBe(2)
    expect(error).toContain('not found')
  })
})
