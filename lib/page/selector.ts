import { findAll } from './find-all'

/** So many ancestors are asked for a name: beyond them a name says nothing about the place. */
const FARTHEST = 30
const LONGEST_NAME = 40
const LONGEST_VALUE = 60

/**
 * A short selector that finds exactly this element now and probably after the next release too: by id, `data-*`, `name`
 * or a class that a person wrote, by its place among its like only where no name tells it. A place hangs on the nearest
 * name above it: `p:nth-of-type(3)` alone may be short, but a new paragraph anywhere breaks it. Null for an element in a
 * shadow root or out of the document: no selector of the page reaches it.
 */
export function selectorOf(element: Element): string | null {
  const { ownerDocument: document } = element
  if (element.getRootNode() !== document) return null
  const finds = (selector: string) => {
    const found = findAll(document, selector)
    return found.length === 1 && found[0] === element
  }
  const named = namesOf(element)
  const kind = kindOf(element)
  const alone = [...named, kind].find(finds)
  if (alone !== undefined) return alone
  const anchors = anchorsOf(element)
  for (const anchor of anchors) {
    const below = [...named, kind, placeOf(element)].find((own) => finds(`${anchor.name} ${own}`))
    if (below !== undefined) return `${anchor.name} ${below}`
  }
  const [nearest] = anchors
  const path = pathTo(element, nearest?.element ?? document.documentElement)
  return shortened([nearest?.name ?? 'html', ...path], finds)
}

interface Anchor {
  readonly element: Element
  readonly name: string
}

/** Ancestors that a name of their own finds, nearest first. */
function anchorsOf(element: Element): readonly Anchor[] {
  const anchors: Anchor[] = []
  let above = element.parentElement
  for (let steps = 0; above && steps < FARTHEST; steps += 1) {
    const name = namesOf(above).find((each) => findAll(element.ownerDocument, each).length === 1)
    if (name !== undefined) anchors.push({ element: above, name })
    above = above.parentElement
  }
  return anchors
}

/** Selectors by what a person called the element, the most telling first. */
function namesOf(element: Element): readonly string[] {
  const kind = kindOf(element)
  const names: string[] = []
  // By the attribute: a field named "id" hides the property of its form.
  const id = element.getAttribute('id') ?? ''
  if (isWritten(id)) names.push(`#${CSS.escape(id)}`)
  // Scripts write on these two what the page is doing now: its theme, a menu that is open, an SDK that has loaded.
  if (/^(html|body)$/.test(element.localName)) return names
  for (const { name, value } of element.attributes) {
    const lasts = !STATEFUL.test(name) && ![name, value].some((each) => STATES.test(each))
    if (lasts && /^data-[a-z][a-z-]*$/.test(name) && isWritten(value))
      names.push(`[${name}="${CSS.escape(value)}"]`)
  }
  const name = element.getAttribute('name') ?? ''
  if (isWritten(name)) names.push(`${kind}[name="${CSS.escape(name)}"]`)
  for (const each of element.classList) {
    if (isWritten(each) && !STATES.test(each)) names.push(`${kind}.${CSS.escape(each)}`)
  }
  return names
}

/** Classes and attributes that come and go while a page is used. */
const STATES =
  /^(is|has|ng|v|js)-|(^|[-_])(true|false|on|off|active|inactive|open|opened|closed|expanded|collapsed|checked|unchecked|hover|focus|focused|selected|current|disabled|enabled|hidden|visible|show|loading|loaded|ready|done|enter|leave|error|invalid|valid|dirty|touched)$/i
/** Attributes that are there to hold one: `data-state`, `data-login-status`. */
const STATEFUL = /-(state|status|theme)$/

/** Prefixes under which style tools put names that change with each build. */
const BUILT = /^(css|sc|jss|jsx|emotion|svelte|astro|chakra|radix|headlessui|mui|ember|react-aria)-?/i

/**
 * Whether a person wrote this name, so that it stays. Refused: counters (`field-1042`), keys (`:r3:`), names of style
 * tools (`css-1q2w3e`, `Button_root__a8Xk2`, `sc-bdVaJa`). `step-2` and `col12` stay: short numbers are written by people.
 */
function isWritten(name: string): boolean {
  if (name === '' || name.length > Math.min(LONGEST_NAME, LONGEST_VALUE)) return false
  if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(name) || BUILT.test(name)) return false
  return name.split(/[-_]+/).every((part) => {
    if (/\d{3}/.test(part)) return false
    // Letters and digits mixed more than once, or capitals strewn through a short part.
    if (/\d\p{L}+\d|\d\p{L}/u.test(part) && part.length > 3) return false
    return !(part.length >= 5 && part.length <= 8 && /\p{Ll}\p{Lu}+\p{Ll}+\p{Lu}/u.test(part))
  })
}

const kindOf = (element: Element) => CSS.escape(element.localName)

/** `li:nth-of-type(2)`; by its place among all children where names of two namespaces meet. */
function placeOf(element: Element, among: 'of-type' | 'child' = 'of-type'): string {
  let place = 1
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) {
    if (among === 'child' || before.localName === element.localName) place += 1
  }
  const mixed = among === 'of-type' && hasForeignTwin(element)
  return mixed ? placeOf(element, 'child') : `${kindOf(element)}:nth-${among}(${place})`
}

function hasForeignTwin({ localName, namespaceURI, parentElement }: Element) {
  return [...(parentElement?.children ?? [])].some(
    (other) => other.localName === localName && other.namespaceURI !== namespaceURI,
  )
}

/** Places of the element and what holds it, down from (and without) `top`. */
function pathTo(element: Element, top: Element): readonly string[] {
  const path: string[] = []
  for (let step: Element | null = element; step && step !== top; step = step.parentElement)
    path.unshift(placeOf(step))
  return path
}

/** Leaves out each step that is not needed to find the element; the first, a name, stays. */
function shortened([anchor = 'html', ...path]: readonly string[], finds: (selector: string) => boolean) {
  const written = (kept: readonly boolean[]) =>
    path.reduce(
      (selector, step, index) =>
        kept[index] ? `${selector}${index === 0 || kept[index - 1] ? ' > ' : ' '}${step}` : selector,
      anchor,
    )
  const kept = path.map(() => true)
  for (const index of path.keys()) {
    if (index === path.length - 1) break
    kept[index] = false
    if (!finds(written(kept))) kept[index] = true
  }
  return written(kept)
}
