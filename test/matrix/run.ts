import { setTimeout as sleep } from 'node:timers/promises'
import { KEYS, SITE_HOSTS } from '../stand-in'
import type { Fault as StandInFault, StandIn } from '../stand-in'
import { WANTED, isFromTheStart } from './cases'
import type { Case } from './cases'
import type { Surface } from './surface'

/** What the visitor typed; its digits are looked for wherever they must not be. */
export const NUMBER = '010-2345-6789'
const DIGITS = /10-?2345-?6789/

const STAGING = `https://${SITE_HOSTS.staging}`
const FORM = 'hackle-phone-form'
const WITHDRAW = 'hackle-phone-withdraw'
const USER = 'stand-in-user'
const OTHER = 'somebody-else'
const EVENT = { consent: '$sms_subscriptions', number: '$secured_properties' } as const

/** Beyond the engine's 15 s without an answer. */
const SETTLED_MS = 25_000

/** What Hackle would hold: consent to advertising texts, and the number. */
export interface Arrived {
  readonly consent: string | null
  readonly number: 'set' | 'unset' | null
}

/** One row of the table: what was seen and what had arrived while it was broken, and after it was mended. */
export interface Row {
  readonly of: Case
  readonly broken: { readonly seen: string; readonly arrived: Arrived }
  /** Null where nothing was left to do. */
  readonly mended: { readonly seen: string; readonly arrived: Arrived } | null
  /** What must never be, in words; empty when all holds. */
  readonly faults: readonly string[]
}

/** Plays one case in a fresh profile. */
export async function play(surface: Surface, standIn: StandIn, one: Case): Promise<Row> {
  standIn.reset()
  await surface.fresh()
  const stage = new Stage(surface, standIn, one)
  await stage.open()
  if (one.act === 'withdraw') await stage.subscribeBefore()
  const strikesTheNumber = one.struck === 'number' && one.fault !== '200' && !isFromTheStart(one.fault)
  if (!strikesTheNumber) await stage.strike()
  const answer = strikesTheNumber ? stage.holdConsent() : null
  await stage.act()
  if (answer !== null) await stage.strikeNumber(answer)
  const broken = await stage.look()
  const mended = await stage.mend(broken.seen)
  const leaks = await stage.leaks()
  await surface.offline(false)
  return { of: one, broken, mended, faults: [...stage.faults, ...leaks] }
}

class Stage {
  readonly faults: string[] = []
  private readonly element: string
  /** Whom the site names: another one after a log-in in between. */
  private whose = USER

  constructor(
    private readonly surface: Surface,
    private readonly standIn: StandIn,
    private readonly of: Case,
  ) {
    this.element = of.act === 'withdraw' ? WITHDRAW : FORM
  }

  private get address(): string {
    const { act, fault } = this.of
    const attributes = act === 'service without ads' ? { for: 'service' } : {}
    const asked = new URLSearchParams({ attrs: JSON.stringify(attributes) })
    if (fault === 'wrong key') asked.set('key', 'wrong')
    if (fault === 'no responseStatus') asked.set('blind', '1')
    if (fault === 'app web view') asked.set('app', KEYS.browserTest)
    return `${STAGING}${act === 'withdraw' ? '/form/both' : '/form'}?${asked}`
  }

  async open(): Promise<void> {
    await this.surface.open(this.address)
    await this.until("document.documentElement.dataset.sdk === 'ready'", 10_000)
  }

  /** A withdrawal needs something to take back; it was taken before the fault came, and for an impossible fault not at all. */
  async subscribeBefore(): Promise<void> {
    if (['wrong key', 'app web view'].includes(this.of.fault)) return
    await this.fillForm()
    await this.settled(FORM)
  }

  async act(): Promise<void> {
    if (this.of.act !== 'withdraw') return this.fillForm(this.of.act === 'service without ads')
    await this.surface.click(WITHDRAW, '.out-act .btn')
  }

  private async fillForm(service = false): Promise<void> {
    await this.surface.type(FORM, 'input[type=tel]', NUMBER)
    const matters = service ? ['collection', 'age'] : ['collection', 'advertising', 'age']
    for (const matter of matters) await this.surface.click(FORM, `input[id$="${matter}"]`)
    await this.surface.click(FORM, 'button.pri')
  }

  /** Sets the fault before anything is sent. */
  async strike(): Promise<void> {
    await this.set(EVENT.consent)
  }

  /** Holds the answer to the consent until told, so that a fault for the number alone can be set meanwhile. */
  holdConsent(): () => void {
    let release = () => {}
    const until = new Promise<void>((resolve) => {
      release = resolve
    })
    this.standIn.fail('events', { until }, 1, EVENT.consent)
    return release
  }

  async strikeNumber(release: () => void): Promise<void> {
    // By its value: what is withdrawn was agreed to before, in the same page.
    const { consent } = WANTED[this.of.act]
    await this.standIn.waitFor(({ events }) =>
      events.some(
        ({ eventTypeKey, properties }) =>
          eventTypeKey === EVENT.consent && properties['$marketing'] === consent,
      ),
    )
    await this.set(EVENT.number)
    release()
  }

  private async set(event: string): Promise<void> {
    const { fault, struck, act } = this.of
    const status = Number(fault)
    if (fault === '200') return
    if (status > 0) return this.failWith({ status }, event)
    switch (fault) {
      case 'connection dropped':
        return this.failWith({ drop: true }, event)
      case 'offline, then online':
        return this.surface.offline(true)
      case 'CSP blocks the connection':
        return this.surface.evaluate(
          `const meta = document.createElement('meta'); meta.httpEquiv = 'Content-Security-Policy';
           meta.content = "connect-src 'self'"; document.head.append(meta)`,
        )
      case 'SDK opt-out on':
        return this.surface.evaluate('window.hackleClient.setOptOutTracking(true)')
      case 'log-in in between':
        return this.surface.evaluate(`window.hackleClient.setUserId('${OTHER}')`)
      case 'slow preflight, then navigation':
        // The preflight of a withdrawal is answered from the browser's cache: there the request itself hangs.
        if (struck === 'consent' && act !== 'withdraw') this.standIn.fail('preflight', { delay: 4000 })
        else this.failWith({ hang: true }, event)
        return
      default:
        return
    }
  }

  private failWith(fault: StandInFault, event: string): void {
    this.standIn.fail('events', fault, Number.POSITIVE_INFINITY, event)
  }

  /** What the visitor sees once the form has come to rest, and what has arrived by then. */
  async look(): Promise<{ seen: string; arrived: Arrived }> {
    if (this.of.fault === 'slow preflight, then navigation') return this.lookWhileLeaving()
    const seen = await this.settled(this.element)
    return this.told(seen)
  }

  /** The visitor leaves in the midst: the browser asks first, and the form speaks of it when the visitor is back. */
  private async lookWhileLeaving(): Promise<{ seen: string; arrived: Arrived }> {
    await sleep(500)
    const asks = await this.surface.evaluate<boolean>(
      "const e = new Event('beforeunload', { cancelable: true }); window.dispatchEvent(e); return e.defaultPrevented",
    )
    await this.surface.leave(`${STAGING}/form/none`)
    this.standIn.heal()
    await this.open()
    const back = await this.surface.evaluate<string>(
      `const says = [...document.querySelectorAll('${FORM}, ${WITHDRAW}')]
         .some(({ shadowRoot }) => shadowRoot.textContent.includes('지난번'))
       return says ? '지난번 신청이 끝나지 않았다고 알림' : ''`,
    )
    if (!asks) this.faults.push('the browser did not ask before leaving')
    if (back === '') this.faults.push('nothing was said of it at the next visit')
    return this.told(asks ? `떠나기 전 브라우저가 물음, 다시 오면: ${back}` : '(아무 말 없음)')
  }

  /** Ends the fault and does what the form offers: send again, or try again. */
  async mend(seen: string): Promise<{ seen: string; arrived: Arrived } | null> {
    const { fault } = this.of
    const resting = seen === '' || /저장했습니다|철회했습니다|멈췄습니다|확인하지 못했습니다/.test(seen)
    if (resting && fault !== 'slow preflight, then navigation') return null
    this.standIn.heal()
    await this.surface.offline(false)
    if (fault === 'log-in in between') this.whose = OTHER
    if (fault === 'slow preflight, then navigation') {
      await this.act()
    } else if (fault === 'CSP blocks the connection' || fault === 'SDK opt-out on' || fault === 'wrong key') {
      // Only the site can mend these.
      return null
    } else if (fault !== 'offline, then online') {
      // Back online it is sent again by itself.
      const again = await this.surface.evaluate<boolean>(
        `return document.querySelector('${this.element}').shadowRoot.querySelector('.status .acts .btn') !== null`,
      )
      if (again) await this.surface.click(this.element, '.status .acts .btn')
    }
    return this.told(await this.done())
  }

  private async done(): Promise<string> {
    const end = performance.now() + SETTLED_MS
    let seen = ''
    while (performance.now() < end) {
      seen = await this.settled(this.element)
      if (!/아직/.test(seen)) break
      await sleep(200)
    }
    return seen
  }

  private async told(seen: string): Promise<{ seen: string; arrived: Arrived }> {
    await sleep(300)
    const arrived = this.of.fault === 'app web view' ? await this.handedToApp() : this.arrived()
    const { act } = this.of
    const wanted = WANTED[act]
    if (/저장했습니다|철회했습니다/.test(seen)) {
      const number = wanted.number ? 'set' : 'unset'
      if (arrived.consent !== wanted.consent || arrived.number !== number) {
        this.faults.push(`"${seen}" was shown, and Hackle holds ${arrived.consent} / ${arrived.number}`)
      }
    }
    if (seen === '') this.faults.push('nothing was said')
    if (this.whose === USER && this.standIn.stateOf(OTHER)?.phoneNumber !== undefined) {
      this.faults.push('the number of another user was changed')
    }
    if (this.numberCameFirst()) this.faults.push('a number arrived before its consent')
    return { seen, arrived }
  }

  private arrived(): Arrived {
    const person = this.standIn.stateOf(this.whose)
    const { phoneNumber } = person ?? {}
    return {
      consent: person?.consent.sms['$marketing'] ?? null,
      number: phoneNumber === undefined ? null : phoneNumber === null ? 'unset' : 'set',
    }
  }

  /** What the app's own SDK got, in the order in which it got it: nothing of it goes to Hackle from this page. */
  private async handedToApp(): Promise<Arrived> {
    type Handed = { command: string; parameters?: { operations?: Record<string, string> } }
    const handed = await this.surface.evaluate<readonly Handed[]>(
      'return JSON.parse(JSON.stringify(window.handedToApp))',
    )
    const acts = handed.filter(({ command }) => /PhoneNumber|Sms/.test(command))
    if (acts.length > 0 && acts[0]?.command !== 'updateSmsSubscriptions') {
      this.faults.push('a number was handed to the app before its consent')
    }
    const consent = acts.findLast(({ command }) => command === 'updateSmsSubscriptions')
    const number = acts.findLast(({ command }) => command.endsWith('PhoneNumber'))
    return {
      consent: consent?.parameters?.operations?.['$marketing'] ?? null,
      number: number === undefined ? null : number.command === 'setPhoneNumber' ? 'set' : 'unset',
    }
  }

  private numberCameFirst(): boolean {
    const events = this.standIn.log.flatMap((entry) => entry.events)
    const first = (key: string) => events.findIndex(({ eventTypeKey }) => eventTypeKey === key)
    const number = events.findIndex(
      ({ eventTypeKey, properties }) => eventTypeKey === EVENT.number && '$set' in properties,
    )
    return number >= 0 && (first(EVENT.consent) < 0 || first(EVENT.consent) > number)
  }

  /** Where the number lies though it must not, once all is done or given up. */
  async leaks(): Promise<string[]> {
    const [page, storage] = await this.surface.evaluate<[string, string]>(
      `const attributes = []
       const walk = (root) => { for (const element of root.querySelectorAll('*')) {
         for (const { value } of element.attributes) attributes.push(value)
         if (element.shadowRoot) walk(element.shadowRoot)
       } }
       walk(document)
       return [attributes.join('\\n') + location.href,
         JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) + document.cookie]`,
    )
    const addresses = this.standIn.log
      .map(({ path, headers }) => `${path} ${headers['referer'] ?? ''}`)
      .join('\n')
    const traces = this.standIn.log
      .flatMap(({ events }) => events)
      .filter(({ eventTypeKey }) => eventTypeKey === '$trace')
    const places: Readonly<Record<string, string>> = {
      'an attribute or the address': page,
      'the storage of the page': storage,
      'the address of a request': addresses,
      'the console': this.surface.console().join('\n'),
      'a $trace event': JSON.stringify(traces),
    }
    return Object.entries(places)
      .filter(([, text]) => DIGITS.test(text))
      .map(([place]) => `the number lies in ${place}`)
  }

  private async settled(element: string): Promise<string> {
    const title = `document.querySelector('${element}').shadowRoot.querySelector('.status .title')`
    await this.until(`${title} !== null && !${title}.closest('[aria-busy=true]')`, SETTLED_MS, false)
    return this.surface.evaluate<string>(`return ${title}?.textContent ?? ''`)
  }

  private async until(condition: string, milliseconds: number, must = true): Promise<void> {
    const end = performance.now() + milliseconds
    while (performance.now() < end) {
      if (await this.surface.evaluate<boolean>(`return ${condition}`)) return
      await sleep(50)
    }
    if (must) throw new Error(`The page never came to: ${condition}`)
  }
}
