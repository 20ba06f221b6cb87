import { launchFirefox } from '../browser/firefox'
import type { FirefoxSession } from '../browser/firefox'
import type { StandIn } from '../stand-in'
import type { Surface } from './surface'

const PATIENCE_MS = 20_000

/** Firefox without the add-on, over the stand-in. Its console cannot be read from outside, so `console()` is empty. */
export async function firefoxSurface(standIn: StandIn): Promise<Surface> {
  let firefox: FirefoxSession | null = null
  const here = () => {
    if (firefox === null) throw new Error('No page is open yet: call fresh() first.')
    return firefox
  }

  return {
    name: 'Firefox',
    async fresh() {
      if (firefox === null) {
        firefox = await launchFirefox({ addon: null, hosts: standIn.mappings })
        return
      }
      await firefox.forget()
    },
    open: (address) => here().navigate(address),
    async click(host, inner) {
      await here().click(await here().find([host, inner]))
    },
    async type(host, inner, text) {
      await here().type(await here().find([host, inner]), text)
    },
    evaluate: (body, args) => here().evaluate(body, args),
    async offline(on) {
      await here().chrome('Services.io.offline = args[0]', [on])
    },
    async leave(address) {
      await here().evaluate('const to = arguments[0]; setTimeout(() => { location.href = to })', [address])
      const end = performance.now() + PATIENCE_MS
      while ((await here().url()) !== address) {
        if (performance.now() > end) throw new Error(`Firefox did not leave for ${address}`)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    },
    console: () => [],
    async close() {
      await firefox?.close()
    },
  }
}
