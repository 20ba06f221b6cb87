import { SITE_HOSTS } from '../stand-in'
import { expect } from './fixtures'
import { test } from './one-firefox'

const FORM = 'hackle-phone-form'

interface Told {
  readonly name: string
  readonly detail: { readonly code?: string; readonly cause?: string }
}

test('a relay that the page forbids is told as blocked, and not tried again', async ({
  firefox,
  standIn,
}) => {
  const press = async (inner: string) => firefox.click(await firefox.find([FORM, inner]))
  // As a script of the page: what a session evaluates runs beside it.
  const told = async () => {
    const events = await firefox.evaluate<Told[]>(
      `const script = document.createElement('script')
       script.textContent = 'document.documentElement.dataset.said = JSON.stringify(kitEvents)'
       document.head.append(script)
       return JSON.parse(document.documentElement.dataset.said)`,
    )
    return events.map(({ name, detail }) => `${name} ${detail.code ?? detail.cause ?? ''}`.trim())
  }
  await firefox.navigate(`https://${SITE_HOSTS.staging}/form/relay`)
  await firefox.type(await firefox.find([FORM, 'input[type=tel]']), '010-0000-5678')
  for (const matter of ['collection', 'advertising', 'age']) await press(`input[id$="-${matter}"]`)
  await firefox.evaluate(
    `const meta = document.createElement('meta')
     meta.httpEquiv = 'Content-Security-Policy'
     meta.content = 'connect-src https://sdk-api.hackle.io'
     document.head.append(meta)`,
  )
  await press('button.pri')
  await expect.poll(told, { timeout: 20_000 }).toContain('failed blocked')
  expect(await told()).toContain('developer blocked-by-csp')
  expect(await told()).not.toContain('delivered')
  expect(standIn.log.filter(({ route }) => /events|phone/.test(route))).toEqual([])
})
