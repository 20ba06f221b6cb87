import { readFileSync } from 'node:fs'

/** Marks a frame in the text of its page: its number in {@link RenderedPage.frames}. */
export const FRAME_MARK = 'data-rendered-frame'

/** A page as the browser has drawn it. */
export interface RenderedPage {
  /** With open shadow roots written as templates. */
  readonly html: string
  readonly url: string
  /** Documents of frames of the same origin, by the number in their mark. */
  readonly frames: readonly string[]
  /** More was there than is taken. */
  readonly isTooLarge: boolean
}

/** How much there is to see: it changes while a page still draws. */
export interface Amount {
  readonly text: number
  readonly nodes: number
  readonly done: boolean
}

/** The expression that answers an {@link Amount}. */
export const AMOUNT = `({
  text: document.body ? document.body.innerText.length : 0,
  nodes: document.getElementsByTagName('*').length,
  done: document.readyState === 'complete',
})`

/** The expression that answers a {@link RenderedPage}. */
export function takePage(mostLetters: number): string {
  const source = readFileSync(new URL('./in-page.js', import.meta.url), 'utf8')
  return `(${source.slice(source.indexOf('function takeRendered')).trim()})(${JSON.stringify(FRAME_MARK)}, ${mostLetters})`
}
