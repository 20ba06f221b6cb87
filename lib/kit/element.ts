import { tellDeveloper } from './developer'
import { takeOver } from './dom'
import type { DeveloperCode } from './events'
import type { OwnWords } from './speak'
import { KIT_VERSION } from './version'

/** On a server there are no elements; the classes must still be importable. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/**
 * What both elements are: an open shadow root with a sheet, the site's client and its own words, and one drawing for all
 * changes of a task.
 */
export abstract class KitElement extends Base {
  static readonly version: string = KIT_VERSION
  readonly version: string = KIT_VERSION

  // Open: the page owns its DOM and could reach into a closed one as well; assistive tools and tests need it.
  protected readonly root = this.attachShadow({ mode: 'open' })
  readonly #told = new Set<string>()
  #client: unknown = null
  #words: OwnWords = {}
  #isQueued = false
  #connection = new AbortController()

  /** Draws it as it is to stand now. */
  protected abstract draw(): void
  /** Gives the shadow root the sheet of its document. */
  protected abstract adoptSheet(root: ShadowRoot): void

  /** The site's Hackle client; needed where no global leads to it (`window.hackleClient`, the tag manager's). */
  get client(): unknown {
    return this.#client
  }
  set client(client: unknown) {
    this.#client = client
  }

  /** Texts of the site's own, by key. */
  get words(): OwnWords {
    return this.#words
  }
  set words(words: OwnWords) {
    this.#words = { ...words }
    this.redraw()
  }

  /** Ends when the element leaves the page. */
  protected get connection(): AbortSignal {
    return this.#connection.signal
  }

  connectedCallback(): void {
    this.#connection = new AbortController()
    takeOver(this, 'client', 'words')
    this.adoptSheet(this.root)
    this.#drawNow()
    // A site that changes its language in place says so here; an element with a language of its own keeps it.
    const page = new MutationObserver(() => this.hasAttribute('lang') || this.redraw())
    page.observe(document.documentElement, { attributeFilter: ['lang'] })
    this.connection.addEventListener('abort', () => page.disconnect(), { once: true })
  }

  disconnectedCallback(): void {
    this.#connection.abort()
  }

  adoptedCallback(): void {
    this.adoptSheet(this.root)
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (before !== now) this.redraw()
  }

  /** Draws it anew at the end of the task: several attributes set one after the other draw once. */
  protected redraw(): void {
    if (this.#isQueued || !this.isConnected) return
    this.#isQueued = true
    queueMicrotask(() => {
      if (this.#isQueued && this.isConnected) this.#drawNow()
      this.#isQueued = false
    })
  }

  #drawNow(): void {
    this.#isQueued = false
    this.draw()
  }

  /** Tells the developer, once for each code and what it is about. */
  protected tellOnce(code: DeveloperCode, what = ''): void {
    if (this.#told.has(code + what)) return
    this.#told.add(code + what)
    tellDeveloper(this, code, what)
  }
}
