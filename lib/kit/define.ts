/**
 * Defines an element of the kit. On a server it does nothing, and where the page has the element already it leaves that: the
 * first script of a page wins, since a name cannot be defined twice.
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined
  if (registry?.get(name) === undefined) registry?.define(name, element)
}
