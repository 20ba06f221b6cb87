import type { Page } from '@playwright/test'
import { KEYS } from '../stand-in'
import {
  agree,
  arrived,
  ENDS,
  give,
  held,
  kept,
  NUMBER,
  open,
  ORDERS,
  OTHER_NUMBER,
  parked,
  settled,
  start,
  told,
  until,
  USER,
} from './delivery-steps'
import { expect, test } from './fixtures'

test.use({ extension: null })

const STORE = `hackle-repository-storage_${KEYS.browserTest}`

/** The three moments at which the SDK sends again what it parked. */
async function everyReplay(page: Page) {
  await page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'))
    window.dispatchEvent(new PageTransitionEvent('pageshow'))
  })
  await open(page)
  await page.goto('https://www.dodam.example/')
  await open(page)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)))
}

for (const part of ['$sms_subscriptions', '$secured_properties']) {
  test(`500 on the subscription (${part}), then a withdrawal: no replay brings the older word back`, async ({
    page,
    standIn,
  }) => {
    await open(page)
    await settled(standIn)
    standIn.fail('events', { status: 500 }, undefined, part)
    const first = await start(page, ORDERS.subscribe)
    await until(page, first, ['pending'])
    standIn.heal()
    const second = await start(page, ORDERS.withdraw)
    expect((await told(page, first)).state).toEqual({ kind: 'superseded' })
    expect((await until(page, second, ENDS)).state).toEqual({ kind: 'saved' })
    await everyReplay(page)
    expect(held(standIn)).toEqual({ number: null, marketing: 'UNSUBSCRIBED' })
    expect(arrived(standIn).slice(-2)).toEqual(['UNSUBSCRIBED', 'no number'])
    expect(await kept(page)).not.toContain(NUMBER.slice(-8))
  })
}

test('500 on one number, then another: the newer number stays', async ({ page, standIn }) => {
  await open(page)
  await settled(standIn)
  standIn.fail('events', { status: 500 }, undefined, '$secured_properties')
  await until(page, await start(page, ORDERS.subscribe), ['pending'])
  standIn.heal()
  await until(page, await start(page, [agree, give(OTHER_NUMBER)]), ['saved'])
  await everyReplay(page)
  expect(held(standIn)).toEqual({ number: OTHER_NUMBER, marketing: 'SUBSCRIBED' })
})

test('given up while not saved: nothing of it arrives later', async ({ page, standIn }) => {
  await open(page)
  await settled(standIn)
  standIn.fail('events', { status: 503 })
  const at = await start(page, ORDERS.subscribe)
  await until(page, at, ['pending'])
  await page.evaluate((index) => window.engine.cancel(index), at)
  expect((await told(page, at)).state).toEqual({ kind: 'superseded' })
  standIn.heal()
  await everyReplay(page)
  expect(arrived(standIn)).toEqual([])
  expect(await page.evaluate(() => window.engine.wasUnfinished())).toBe(false)
})

test('what an earlier page left in the store is taken back, and nothing of the site’s', async ({
  page,
  standIn,
}) => {
  await open(page)
  await settled(standIn)
  const others = [{ insertId: 'site-1', eventTypeKey: 'purchase' }, { insertId: 'site-2' }, null, 'odd']
  await page.evaluate(
    ([key, list]) => {
      localStorage.setItem(key, JSON.stringify([{ insertId: 'ours-1' }, ...list]))
      localStorage.setItem('hackle-repository-storage_broken', '{"not": json')
      localStorage.setItem('hackle-phone-form_parked', '{"turn":"earlier","open":false,"ids":["ours-1", 7]}')
    },
    [STORE, others] as const,
  )
  expect(await page.evaluate(() => window.engine.takeBackParked())).toBe(1)
  expect(JSON.parse((await parked(page)) ?? '')).toEqual(others)
  expect(await page.evaluate(() => localStorage.getItem('hackle-repository-storage_broken'))).toBe(
    '{"not": json',
  )
})

test('a replay that is under way when the refusal comes does not have the last word', async ({
  page,
  standIn,
}) => {
  await open(page)
  await settled(standIn)
  standIn.fail('events', { status: 500 })
  await page.evaluate(() => {
    const { hackleClient } = window as unknown as {
      hackleClient: { updateSmsSubscriptions(operations: unknown): unknown }
    }
    const properties = { $marketing: 'SUBSCRIBED' }
    hackleClient.updateSmsSubscriptions({ toEvent: (key: string) => ({ key, properties }) })
  })
  await expect.poll(() => parked(page)).toContain('SUBSCRIBED')
  // As an earlier page of the kit leaves it when it is closed between the answer and the taking back.
  await page.evaluate((key) => {
    const ids = (JSON.parse(localStorage.getItem(key) ?? '[]') as { insertId: string }[]).map(
      ({ insertId }) => insertId,
    )
    localStorage.setItem('hackle-phone-form_parked', JSON.stringify({ turn: 'earlier', open: true, ids }))
  }, STORE)
  standIn.fail('events', { delay: 2500 }, 1, '"SUBSCRIBED"')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  const at = await start(page, ORDERS.withdraw)
  expect((await until(page, at, ENDS)).state).toEqual({ kind: 'saved' })
  await everyReplay(page)
  expect(arrived(standIn)).toContain('SUBSCRIBED')
  expect(held(standIn)).toEqual({ number: null, marketing: 'UNSUBSCRIBED' })
})

test('two tabs: the refusal in one ends what the other still tries', async ({ page, context, standIn }) => {
  await open(page)
  await settled(standIn)
  standIn.fail('events', { status: 500 })
  const first = await start(page, ORDERS.subscribe)
  await until(page, first, ['pending'])
  const other = await context.newPage()
  standIn.heal()
  await open(other)
  const second = await start(other, ORDERS.withdraw)
  await expect.poll(async () => (await told(page, first)).state.kind).toBe('superseded')
  await page.evaluate((index) => window.engine.retry(index), first)
  expect((await until(other, second, ENDS)).state).toEqual({ kind: 'saved' })
  expect(held(standIn)).toEqual({ number: null, marketing: 'UNSUBSCRIBED' })
  expect(arrived(standIn)).not.toContain('SUBSCRIBED')
})

test('what stays behind holds no number, no consent and no user', async ({ page, standIn }) => {
  await open(page)
  await settled(standIn)
  await until(page, await start(page, ORDERS.subscribe), ['saved'])
  const own = await page.evaluate(() => ({
    local: localStorage.getItem('hackle-phone-form_parked'),
    session: { ...sessionStorage },
  }))
  expect(JSON.parse(own.local ?? '')).toEqual({ turn: expect.any(String), open: false, ids: [] })
  expect(own.local).not.toContain(USER)
  expect(own.session).toEqual({})
})
