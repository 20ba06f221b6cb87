import { SITE_HOSTS } from '../stand-in'
import { expect, test } from './fixtures'
import { expectNote, readStored, turnOn } from './steps'

const SHOP = `https://${SITE_HOSTS.shop}`

test('the reader never reads its own note: looking again quotes the same words of the page', async ({
  session,
  page,
}) => {
  await page.goto(SHOP)
  await turnOn(session, page)
  await page.goto(`${SHOP}/privacy/missing`)
  const note = await expectNote(page, 'missing')
  const scans = async () =>
    ((await readStored(session))['scans'] as { list: { at: string; proof: unknown; outcome: string }[] })
      .list[0]
  const first = await scans()
  await page.bringToFront()
  for (let turn = 0; turn < 3; turn += 1) {
    const before = (await scans())?.at
    await page.bringToFront()
    await note.getByRole('button', { name: '다시 확인' }).click()
    await expect.poll(async () => (await scans())?.at).not.toBe(before)
  }
  const last = await scans()
  expect({ proof: last?.proof, outcome: last?.outcome }).toEqual({
    proof: first?.proof,
    outcome: first?.outcome,
  })
})
