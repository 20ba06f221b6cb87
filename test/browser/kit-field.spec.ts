import type { Page } from '@playwright/test'
import { violationsIn } from './axe'
import { fieldScript } from './field-steps'
import { expect, test } from './fixtures'

test.use({ extension: null })

test.beforeEach(async ({ page }) => {
  await page.setContent('<!doctype html><html lang="ko"><title>field</title><main></main></html>')
  await page.addScriptTag({ content: await fieldScript() })
})

const field = (page: Page) => page.getByLabel('휴대전화번호')

/** The text with `|` at the caret, or around what is selected. */
const shown = (page: Page) =>
  field(page).evaluate((input: HTMLInputElement) => {
    const { value, selectionStart, selectionEnd } = input
    const [start, end] = [selectionStart ?? 0, selectionEnd ?? 0]
    const middle = start === end ? '' : `${value.slice(start, end)}|`
    return `${value.slice(0, start)}|${middle}${value.slice(end)}`
  })

/** Text typed from nothing, and the caret put before the n-th sign. */
async function typed(page: Page, text: string, caret = Infinity) {
  await field(page).focus()
  await page.keyboard.type(text)
  await select(page, caret, caret)
}

const select = (page: Page, start: number, end: number) =>
  field(page).evaluate(
    (input: HTMLInputElement, [from, to]) => {
      const { length } = input.value
      input.setSelectionRange(Math.min(from ?? length, length), Math.min(to ?? length, length))
    },
    [start, end].map((at) => (at === Infinity ? null : at)),
  )

const KEYS: readonly [name: string, text: string, caret: number, keys: readonly string[], after: string][] = [
  ['a digit at the end', '0101', Infinity, ['2'], '010-12|'],
  ['a digit in the middle', '010123456', 5, ['9'], '010-19|23-456'],
  ['a digit before a separator', '0101234', 3, ['9'], '010-9|123-4'],
  ['a digit into a full group', '01012345', 6, ['9'], '010-129|3-45'],
  ['Backspace in the middle', '01012345678', 6, ['Backspace'], '010-1|345-678'],
  ['Delete in the middle', '01012345678', 6, ['Delete'], '010-12|45-678'],
  ['Backspace over a separator', '01012345678', 9, ['Backspace'], '010-123|5-678'],
  ['Delete over a separator', '01012345678', 8, ['Delete'], '010-1234|-678'],
  [
    'Backspace at the end, again and again',
    '01012',
    Infinity,
    ['Backspace', 'Backspace', 'Backspace'],
    '010|',
  ],
  ['Backspace over the space of a country code', '+8210123', 4, ['Backspace'], '+8|10-123'],
  ['a dash of one’s own', '010', Infinity, ['-', '1'], '010-1|'],
  ['a space of one’s own', '010', Infinity, [' ', '1'], '010-1|'],
]

for (const [name, text, caret, keys, after] of KEYS) {
  test(`keeps the caret: ${name}`, async ({ page }) => {
    await typed(page, text, caret)
    for (const key of keys) await page.keyboard.press(key)
    expect(await shown(page)).toBe(after)
  })
}

test('undo and redo go on working', async ({ page }) => {
  await typed(page, '01012345678')
  expect(await shown(page)).toBe('010-1234-5678|')
  const seen: string[] = []
  for (let count = 0; count < 24 && seen.at(-1) !== '|'; count++) {
    await page.keyboard.press('Control+z')
    seen.push(await shown(page))
  }
  expect(seen.at(-1)).toBe('|')
  for (let count = 0; count < 24; count++) await page.keyboard.press('Control+Shift+z')
  expect((await shown(page)).replace('|', '')).toBe('010-1234-5678')
})

test('undo brings back what a paste replaced', async ({ page }) => {
  await typed(page, '01012345678')
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('휴대폰: 010.9876.5432')
  expect(await shown(page)).toBe('010-9876-5432|')
  for (let count = 0; count < 3 && (await field(page).inputValue()) !== '010-1234-5678'; count++) {
    await page.keyboard.press('Control+z')
  }
  expect(await field(page).inputValue()).toBe('010-1234-5678')
})

test('a paste into the middle, and over a selection', async ({ page }) => {
  await typed(page, '01078', 5)
  await page.keyboard.insertText('12-34 56')
  expect(await shown(page)).toBe('010-7123-456|8')
  await select(page, 4, 8)
  await page.keyboard.insertText('99')
  expect(await shown(page)).toBe('010-99|45-68')
})

test('two lines from the clipboard are two numbers, whatever the field makes of the break', async ({
  page,
}) => {
  await page.evaluate(() => {
    const source = document.createElement('textarea')
    source.value = '010-2345-6789\n010-3456-7890'
    document.body.append(source)
    source.select()
  })
  await page.keyboard.press('Control+c')
  await field(page).focus()
  await page.keyboard.press('Control+v')
  expect(await field(page).inputValue()).toContain('3456-7890')
  expect(await page.evaluate(() => window.phone.reading())).toEqual({ kind: 'refused', reason: 'several' })
})

test('text that is being composed is left alone until it ends', async ({ page }) => {
  await typed(page, '010')
  const devtools = await page.context().newCDPSession(page)
  const compose = (text: string) =>
    devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await compose('１')
  await compose('１２')
  expect(await field(page).inputValue()).toBe('010１２')
  await devtools.send('Input.insertText', { text: '１２' })
  expect(await shown(page)).toBe('010-12|')
  await page.keyboard.type('3')
  expect(await shown(page)).toBe('010-123|')
})

test('what the browser or a password manager fills in is formatted', async ({ page }) => {
  const filled = (text: string, event: string) =>
    field(page).evaluate(
      (input: HTMLInputElement, [value, name]) => {
        input.value = value ?? ''
        input.dispatchEvent(new Event(name ?? '', { bubbles: true, composed: true }))
      },
      [text, event],
    )
  await filled('+821023456789', 'input')
  expect(await field(page).inputValue()).toBe('+82 10-2345-6789')
  await filled('01098765432', 'change')
  expect(await field(page).inputValue()).toBe('010-9876-5432')
  // Without the focus the field does not take it.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
})

test('a locked field keeps what stands in it', async ({ page }) => {
  await typed(page, '01023456789')
  await page.evaluate(() => (window.phone.input.readOnly = true))
  await page.keyboard.type('5')
  await page.keyboard.press('Backspace')
  expect(await field(page).inputValue()).toBe('010-2345-6789')
})

test('says what is wrong after the field is left, not while typing', async ({ page }) => {
  const alert = page.getByRole('alert')
  await typed(page, '025551234')
  await expect(alert).toHaveText('')
  await page.getByRole('button').focus()
  await expect(alert).toContainText('유선전화 번호입니다. 문자를 받을 휴대전화번호를 입력하세요.')
  await expect(field(page)).toHaveAttribute('aria-invalid', 'true')
  await expect(field(page)).toHaveAccessibleDescription(/유선전화 번호입니다/)
  expect(await violationsIn(page, 'phone-host')).toEqual([])

  await field(page).fill('01012345678')
  await expect(field(page)).not.toHaveAttribute('aria-invalid')
  await page.getByRole('button').focus()
  await expect(alert).toContainText('쓰이지 않는 번호일 수 있습니다.')
  await expect(field(page)).not.toHaveAttribute('aria-invalid')
  expect(await violationsIn(page, 'phone-host')).toEqual([])
})

test('the number stands in no attribute and no text', async ({ page }) => {
  await typed(page, '01023456789')
  await page.getByRole('button').focus()
  const written = await page.evaluate(() => window.phone.element.outerHTML)
  expect(written.replace(/\D/g, '')).not.toContain('23456789')
})

test('formats numbers of other countries when their reader has come', async ({ page }) => {
  await page.evaluate(() => window.useCountries(['KR', 'US']))
  await typed(page, '+14155552671')
  expect(await shown(page)).toBe('+1 415 555 2671|')
  expect(await page.evaluate(() => window.phone.reading())).toEqual({
    kind: 'taken',
    e164: '+14155552671',
    warning: null,
  })
})
