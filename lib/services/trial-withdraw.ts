/**
 * Takes consent and number back through the kit's own withdrawal, as a visitor would press it: of a marketing form, since
 * that one takes back both. Runs in the page like `mountForm`. Really sent whatever the form's mode is now: only a number
 * that was really sent is offered for it. What comes of it is told by the kit's events, like everything else.
 */
export function withdrawNumber(site: string): string {
  const told = (problem: string) => `{"problem":"${problem}"}`
  const trial = Reflect.get(document, Symbol.for('text-readiness form trial')) as
    { element: HTMLElement; undo: HTMLElement | null } | undefined
  const here = `${location.protocol}//${location.hostname}` === site
  if (!here || !trial || !customElements.get('hackle-phone-withdraw')) return told('withdraw-failed')
  trial.undo?.remove()
  const undo = Document.prototype.createElement.call(document, 'hackle-phone-withdraw')
  trial.undo = undo
  for (const name of ['company', 'privacy-policy', 'opt-out-number', 'night', 'lang']) {
    const value = trial.element.getAttribute(name)
    if (value !== null) undo.setAttribute(name, value)
  }
  undo.setAttribute('for', 'marketing')
  undo.setAttribute('mode', 'live')
  undo.style.setProperty('display', 'none', 'important')
  trial.element.after(undo)
  if (!undo.isConnected) Document.prototype.querySelector.call(document, 'body')?.append(undo)
  const press = undo.shadowRoot?.querySelector<HTMLButtonElement>('[part~=act] button')
  press?.click()
  return told(press ? '' : 'withdraw-failed')
}
