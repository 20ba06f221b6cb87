import type { CDPSession } from '@playwright/test'

interface Answered {
  readonly id?: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/**
 * The real popup under the toolbar button. Chromium does not hand it to Playwright as a page, so it is driven through
 * the browser's own debugging connection: real mouse clicks, hence real user gestures.
 */
export class ToolbarPopup {
  private last = 0
  private readonly waiting = new Map<number, (message: Answered) => void>()

  private constructor(
    private readonly browser: CDPSession,
    private readonly targetId: string,
    private readonly sessionId: string,
  ) {
    browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return
      const message = JSON.parse(event.message) as Answered
      if (message.id === undefined) return
      this.waiting.get(message.id)?.(message)
      this.waiting.delete(message.id)
    })
  }

  static async attach(browser: CDPSession, targetId: string): Promise<ToolbarPopup> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false })
    const popup = new ToolbarPopup(browser, targetId, sessionId)
    await popup.until(`document.readyState === 'complete' && location.protocol === 'chrome-extension:'`)
    return popup
  }

  /** The value of an expression in the popup, awaited when it is a promise; throws what the popup throws. */
  async evaluate<T>(expression: string): Promise<T> {
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true }
    const done = (await this.send('Runtime.evaluate', params)) as {
      result: { value: T }
      exceptionDetails?: { text: string; exception?: { description?: string } }
    }
    const thrown = done.exceptionDetails
    if (thrown !== undefined) throw new Error(thrown.exception?.description ?? thrown.text)
    return done.result.value
  }

  /** Waits until an expression is true in the popup; throws after ten seconds. */
  async until(expression: string): Promise<void> {
    const end = performance.now() + 10_000
    while (!(await this.evaluate<boolean>(`Boolean(${expression})`))) {
      if (performance.now() > end) throw new Error(`Never true in the popup: ${expression}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  /** All text that the popup shows. */
  text(): Promise<string> {
    return this.evaluate('document.body.innerText')
  }

  /** Waits for the first element that fits and clicks its middle with the mouse. */
  async click(selector: string): Promise<void> {
    const chosen = `document.querySelector(${JSON.stringify(selector)})`
    await this.until(chosen)
    const place = await this.evaluate<{ x: number; y: number }>(`(() => {
      const element = ${chosen}
      element.scrollIntoView({ block: 'center' })
      const box = element.getBoundingClientRect()
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    })()`)
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 })
    }
  }

  async screenshot(): Promise<Buffer> {
    const { data } = (await this.send('Page.captureScreenshot', { format: 'png' })) as { data: string }
    return Buffer.from(data, 'base64')
  }

  async close(): Promise<void> {
    await this.browser.send('Target.closeTarget', { targetId: this.targetId })
  }

  private async send(method: string, params: Readonly<Record<string, unknown>>): Promise<unknown> {
    const id = ++this.last
    const answered = new Promise<Answered>((resolve) => this.waiting.set(id, resolve))
    const message = JSON.stringify({ id, method, params })
    await this.browser.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message })
    const { error, result } = await answered
    if (error !== undefined) throw new Error(`${method}: ${error.message}`)
    return result
  }
}
