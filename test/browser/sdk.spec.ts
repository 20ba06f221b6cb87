import type { Page } from '@playwright/test'
import { KEYS, SITE_HOSTS, STAGING_HTTP_PORT } from '../stand-in'
import type { LogEntry } from '../stand-in'
import { expect, test } from './fixtures'

test.use({ extension: null })

const SIGN_UP = `https://${SITE_HOSTS.staging}/signup`
const FAKE_NUMBER = '+821000000000'

/** The requests that carried an event of this kind, each with the event as it was sent. */
function carrying(log: readonly LogEntry[], eventTypeKey: string) {
  return log.flatMap((entry) => {
    const event = entry.events.find((one) => one.eventTypeKey === eventTypeKey)
    return event === undefined ? [] : [{ entry, event }]
  })
}

/** A request of this kind that a fault kept from being stored. */
function refused(eventTypeKey: string) {
  return ({ outcome, body }: LogEntry) => outcome === 'failed' && JSON.stringify(body).includes(eventTypeKey)
}

async function openSignUp(page: Page, address = SIGN_UP): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('status')).toHaveText('준비되었습니다.')
}

async function signUp(page: Page, { marketing = true } = {}): Promise<void> {
  await page.getByLabel('개인정보 수집·이용 동의').check()
  await page.getByLabel('광고성 정보 수신 동의').setChecked(marketing)
  await page.getByRole('button', { name: '가입하기' }).click()
  await expect(page.getByRole('status')).toHaveText('보냈습니다.')
}

for (const address of [SIGN_UP, `http://${SITE_HOSTS.staging}:${STAGING_HTTP_PORT}/signup`]) {
  test(`the SDK sends the number and the consent from ${new URL(address).protocol}//`, async ({
    page,
    standIn,
  }) => {
    await openSignUp(page, address)
    await signUp(page)
    await standIn.waitFor((entry) => carrying([entry], '$secured_properties').length > 0)
    await standIn.waitFor((entry) => carrying([entry], '$sms_subscriptions').length > 0)

    const [number] = carrying(standIn.log, '$secured_properties')
    expect(number?.event.properties).toEqual({ $set: { $phone_number: FAKE_NUMBER } })
    expect(number?.event.identifiers).toMatchObject({ $userId: 'stand-in-user' })
    expect(number?.event.hackleProperties).toMatchObject({ url: address })
    expect(number?.entry).toMatchObject({
      method: 'POST',
      host: 'event-api.hackle.io',
      path: '/api/v2/w/events',
      origin: new URL(address).origin,
      outcome: 'answered',
      status: 200,
    })
    expect(number?.entry.headers).toMatchObject({
      'content-type': 'application/json',
      'x-hackle-sdk-key': KEYS.browserTest,
      'x-hackle-sdk-name': 'javascript-sdk_browser',
      'x-hackle-sdk-version': '11.56.1',
    })

    const [consent] = carrying(standIn.log, '$sms_subscriptions')
    expect(consent?.event.properties).toEqual({ $marketing: 'SUBSCRIBED' })
    expect(consent?.event.identifiers).toMatchObject({ $userId: 'stand-in-user' })

    expect(standIn.stateOf('stand-in-user')).toMatchObject({
      phoneNumber: FAKE_NUMBER,
      consent: { sms: { $marketing: 'SUBSCRIBED' } },
    })
    expect(standIn.log.filter(({ outcome }) => outcome === 'rejected')).toEqual([])
  })
}

test('the SDK asks for its configuration, cohorts and targets, and leaves by beacon', async ({
  page,
  standIn,
}) => {
  await openSignUp(page)
  await standIn.waitFor(({ route }) => route === 'events')
  await page.evaluate(() => {
    ;(window as unknown as { hackleClient: { track(key: string): void } }).hackleClient.track('left')
    location.href = 'https://www.dodam.example/'
  })
  const beacon = await standIn.waitFor(({ route, events }) => route === 'beacon' && events.length > 0)

  expect(beacon.path).toBe(`/api/v2/w/${KEYS.browserTest}/events`)
  expect(beacon.outcome).toBe('answered')
  for (const route of ['config', 'cohorts', 'user-targets', 'preflight', 'cdn'] as const) {
    expect(standIn.requestsTo(route)[0]).toMatchObject({ outcome: 'answered' })
  }
  await standIn.waitFor(({ route }) => route === 'metrics')
  expect(standIn.log.filter(({ outcome }) => outcome === 'rejected')).toEqual([])
})

test('a configuration that has not changed is answered 304, and the SDK goes on', async ({
  page,
  standIn,
}) => {
  await openSignUp(page)
  await openSignUp(page)
  expect(standIn.requestsTo('config').map(({ status }) => status)).toEqual([200, 304])
})

test('the number is unset by its own call', async ({ page, standIn }) => {
  await openSignUp(page)
  await page.getByRole('button', { name: '번호 삭제' }).click()
  await standIn.waitFor((entry) => carrying([entry], '$secured_properties').length > 0)
  expect(carrying(standIn.log, '$secured_properties')[0]?.event.properties).toEqual({
    $unset: { $phone_number: '-' },
  })
  expect(standIn.stateOf('stand-in-user')?.phoneNumber).toBeNull()
})

test('an event whose answer was lost is sent again by the browser and counted once', async ({
  page,
  standIn,
}) => {
  await openSignUp(page)
  await standIn.waitFor(({ route }) => route === 'events')
  standIn.fail('events', { drop: true, stored: true }, 1)
  await page.evaluate((number) => {
    const client = (window as unknown as { hackleClient: { setPhoneNumber(value: string): void } })
      .hackleClient
    client.setPhoneNumber(number)
  }, FAKE_NUMBER)
  const again = await standIn.waitFor(({ duplicates }) => duplicates.length > 0)

  const sent = carrying(standIn.log, '$secured_properties')
  expect(sent).toHaveLength(1)
  expect(sent[0]?.entry).toMatchObject({ outcome: 'failed', status: null })
  expect(again.duplicates).toContain(sent[0]?.event.insertId)
  expect(again.events).toEqual([])
})

test('a 500 parks the event, and the healed route gets it on the next load with the same insertId', async ({
  page,
  standIn,
}) => {
  await openSignUp(page)
  await standIn.waitFor(({ route }) => route === 'events')
  standIn.fail('events', { status: 500 })
  await signUp(page, { marketing: false })
  await expect
    .poll(() =>
      page.evaluate((key) => localStorage.getItem(`hackle-repository-storage_${key}`), KEYS.browserTest),
    )
    .toContain('$secured_properties')
  expect(standIn.stateOf('stand-in-user')).toBeUndefined()

  standIn.heal('events')
  await openSignUp(page)
  await standIn.waitFor((entry) => carrying([entry], '$secured_properties').length > 0)
  await standIn.waitFor((entry) => carrying([entry], '$sms_subscriptions').length > 0)

  const failed = JSON.stringify(
    standIn.log.filter(({ outcome }) => outcome === 'failed').map(({ body }) => body),
  )
  expect(failed).toContain(carrying(standIn.log, '$secured_properties')[0]?.event.insertId)
  expect(standIn.stateOf('stand-in-user')).toMatchObject({
    phoneNumber: FAKE_NUMBER,
    consent: { sms: { $marketing: 'UNSUBSCRIBED' } },
  })
})

test('a 401 loses the number: the SDK neither says so nor sends it again', async ({ page, standIn }) => {
  await openSignUp(page)
  await standIn.waitFor(({ route }) => route === 'events')
  standIn.fail('events', { status: 401 })
  await signUp(page)
  await standIn.waitFor(refused('$sms_subscriptions'))
  await standIn.waitFor(refused('$secured_properties'))
  standIn.heal()
  await openSignUp(page)
  await standIn.waitFor(
    ({ route, events }) => route === 'events' && events.some((one) => one.eventTypeKey === '$page_view'),
  )
  expect(carrying(standIn.log, '$secured_properties')).toEqual([])
})

test('a wrong key is refused in the configuration, and its events are kept by nobody', async ({
  page,
  standIn,
}) => {
  await openSignUp(page, `${SIGN_UP}/wrong-key`)
  await signUp(page)
  const events = await standIn.waitFor(({ route }) => route === 'events')
  expect(standIn.requestsTo('config')[0]).toMatchObject({ status: 401, outcome: 'rejected' })
  expect(events).toMatchObject({ status: 200, outcome: 'rejected', events: [] })
  expect(standIn.lastState()).toEqual([])
})

test('a delayed route answers late, and a hanging one never', async ({ page, standIn }) => {
  standIn.fail('config', { delay: 700 })
  await openSignUp(page)
  const [config, targets] = [standIn.requestsTo('config')[0], standIn.requestsTo('user-targets')[0]]
  expect(config).toMatchObject({ status: 200, outcome: 'answered' })
  expect(standIn.log.findIndex((one) => one === config)).toBeGreaterThan(
    standIn.log.findIndex((one) => one === targets),
  )

  standIn.fail('events', { hang: true })
  await signUp(page)
  await expect.poll(() => standIn.requestsTo('events').length).toBeGreaterThan(0)
  expect(standIn.requestsTo('events').map(({ status }) => status)).toContain(null)
  expect(standIn.stateOf('stand-in-user')).toBeUndefined()
})
