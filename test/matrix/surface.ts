/** A browser as the matrix uses it: real clicks and keys, a look into the page, and the network switched off. */
export interface Surface {
  readonly name: 'Chromium' | 'Firefox'
  /** A fresh profile: no cookie, nothing stored. */
  fresh(): Promise<void>
  open(address: string): Promise<void>
  /** Clicks an element inside the shadow root of the first `host`. */
  click(host: string, inner: string): Promise<void>
  type(host: string, inner: string, text: string): Promise<void>
  /** Runs the body of a function in the page with `arguments`. */
  evaluate<T>(body: string, args?: readonly unknown[]): Promise<T>
  offline(on: boolean): Promise<void>
  /** Leaves the page as a link would, and answers the browser's question whether to leave with yes. */
  leave(address: string): Promise<void>
  /** What the page wrote to the console since `fresh`, as text. Empty where the browser cannot tell. */
  console(): readonly string[]
  close(): Promise<void>
}
