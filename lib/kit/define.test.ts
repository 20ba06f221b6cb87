import { expect, it } from 'vitest'

it.each([
  ['hackle-phone-form', () => import('./phone-form')],
  ['hackle-phone-withdraw', () => import('./phone-withdraw')],
])('%s can be imported on a server, where it defines nothing', async (_name, load) => {
  expect(globalThis.customElements).toBeUndefined()
  expect((await load()).KIT_VERSION).toMatch(/^\d+\.\d+\.\d+$/)
})
