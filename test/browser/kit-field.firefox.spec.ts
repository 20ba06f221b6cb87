import { SIGN_UP } from './delivery-steps'
import { fieldScript } from './field-steps'
import { launchFirefox } from './firefox'
import type { FirefoxSession } from './firefox'
import { expect, test as base } from './fixtures'

const test = base.extend<{ firefox: FirefoxSession }>({
  firefox: async ({ standIn }, use) => {
    const firefox = await launchFirefox({ addon: null, hosts: standIn.mappings })
    await firefox.navigate(SIGN_UP)
    await firefox.evaluate(
      `document.body.replaceChildren()
       const script = document.createElement('script')
       script.textContent = arguments[0]
       document.head.append(script)`,
      [await fieldScript()],
    )
    await use(firefox)
    await firefox.close()
  },
})

const [LEFT, BACKSPACE, DELETE] = ['\uE012', '\uE003', '\uE017']
const CONTROL = '\uE009'
const SHIFT = '\uE008'
const PATH = ['phone-host', 'input']

const shown = (firefox: FirefoxSession) =>
  firefox.evaluate<string>(
    `const { value, selectionStart } = document.querySelector('phone-host').shadowRoot.querySelector('input')
     return value.slice(0, selectionStart) + '|' + value.slice(selectionStart)`,
  )

test('formats as it is typed, with the caret beside the same digit', async ({ firefox }) => {
  const input = await firefox.find(PATH)
  await firefox.type(input, '01012345678')
  expect(await shown(firefox)).toBe('010-1234-5678|')
  await firefox.type(input, LEFT.repeat(4) + BACKSPACE)
  expect(await shown(firefox)).toBe('010-123|5-678')
  await firefox.type(input, '9')
  expect(await shown(firefox)).toBe('010-1239|-5678')
  await firefox.type(input, DELETE)
  expect(await shown(firefox)).toBe('010-1239|-678')
})

test('undo and redo go on working', async ({ firefox }) => {
  const input = await firefox.find(PATH)
  await firefox.type(input, '01012345678')
  await firefox.type(input, CONTROL + 'z'.repeat(24))
  expect(await shown(firefox)).toBe('|')
  await firefox.type(input, CONTROL + SHIFT + 'z'.repeat(24))
  expect((await shown(firefox)).replace('|', '')).toBe('010-1234-5678')
})
