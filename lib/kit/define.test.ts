import { expect, it } from 'vitest'

it('can be imported on a server, where it defines nothing', async () => {
  expect(globalThis.customElements).toBeUndefined()
  const kit = await import('./index')
  expect(kit.KIT_VERSION).toMatch(/^\d+\.\d+\.\d+$/)
  expect(kit.definePhoneElements()).toBeUndefined()
})
