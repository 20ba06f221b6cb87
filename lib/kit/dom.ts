type Attributes = Readonly<Record<string, string | boolean | null>>

/**
 * An element in plain DOM: `true` sets an attribute without a value, `false` and `null` leave it out. Strings become text
 * nodes, so nothing that a site or a visitor wrote is ever parsed (Trusted Types need no policy).
 */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  set(made, attributes)
  made.append(...children.filter((child) => child !== null))
  return made
}

/** Sets attributes, or takes them away, by the same rules. */
export function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) element.removeAttribute(name)
    else element.setAttribute(name, value === true ? '' : value)
  }
}

/** A property that was set before the element was defined stands in front of its accessor: gives it to that. */
export function takeOver(element: HTMLElement, ...names: readonly string[]): void {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue
    const value: unknown = Reflect.get(element, name)
    Reflect.deleteProperty(element, name)
    Reflect.set(element, name, value)
  }
}
