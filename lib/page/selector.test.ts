// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { selectorOf } from './selector'

afterEach(() => {
  document.body.replaceChildren()
})

function draw(html: string) {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  document.body.replaceChildren(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)))
  const target = document.querySelector('[title="here"]')
  if (!target) throw new Error('the example has no element titled "here"')
  return target
}

describe('the selector of an element', () => {
  it.each([
    ['its id', '<form id="join" title="here"></form>', '#join'],
    [
      'its test mark before its class',
      '<p class="lead">a</p><p class="lead" data-part="phone" title="here">b</p>',
      '[data-part="phone"]',
    ],
    ['its name', '<input name="a"><input name="phone" title="here">', 'input[name="phone"]'],
    ['a class', '<div class="card">a</div><div class="card join" title="here">b</div>', 'div.join'],
    ['its kind where it is the only one', '<div></div><form title="here"></form>', 'form'],
    [
      'the name above it and its kind',
      '<section id="join"><p title="here">a</p></section><section><p>b</p></section>',
      '#join p',
    ],
    [
      'its place under the name above it',
      '<ul id="steps"><li>a</li><li title="here">b</li></ul><ul><li>c</li><li>d</li></ul>',
      '#steps li:nth-of-type(2)',
    ],
  ])('is %s', (_what, html, selector) => {
    expect(selectorOf(draw(html))).toBe(selector)
  })

  it.each([
    ['a key of a framework', '<div id=":r3:" title="here"></div><div></div>'],
    ['a counter', '<div id="field-10422" title="here"></div><div></div>'],
    ['a class of a style tool', '<div class="css-1q2w3e" title="here"></div><div></div>'],
    ['a hashed class', '<div class="Join_root__a8Xk2" title="here"></div><div></div>'],
    ['a short class of strewn capitals', '<div class="sc-bdVaJa" title="here"></div><div></div>'],
    ['a state', '<div class="is-open" title="here"></div><div></div>'],
    ['an attribute that holds a state', '<div data-state="shown" title="here"></div><div></div>'],
    ['an attribute whose value is a state', '<div data-panel="open" title="here"></div><div></div>'],
  ])('is not built on %s', (_what, html) => {
    const target = draw(html)
    const selector = selectorOf(target) ?? ''
    expect(document.querySelector(selector)).toBe(target)
    expect(selector).toMatch(/nth-of-type/)
  })

  it('rests on nothing that scripts write on the page as a whole', () => {
    const target = draw('<div><p>a</p></div><div><p>b</p><p title="here">c</p></div>')
    const { documentElement: html, body } = document
    html.setAttribute('data-sdk', 'prepared')
    html.className = 'fonts'
    body.setAttribute('data-page', 'signup')
    body.className = 'modal'
    const selector = selectorOf(target) ?? ''
    for (const each of [html, body]) {
      each.removeAttribute('class')
      for (const name of each.getAttributeNames()) if (name.startsWith('data-')) each.removeAttribute(name)
    }
    expect([...document.querySelectorAll(selector)]).toEqual([target])
  })

  it('finds a form by its id, also where one of its fields is named "id"', () => {
    expect(selectorOf(draw('<form></form><form id="login" title="here"><input name="id"></form>'))).toBe(
      '#login',
    )
  })

  it('is none in a shadow root or out of the document', () => {
    const inside = draw('<div title="here"></div>').attachShadow({ mode: 'open' })
    inside.append(document.createElement('p'))
    expect(selectorOf(inside.firstElementChild ?? document.body)).toBeNull()
    expect(selectorOf(document.createElement('p'))).toBeNull()
  })

  const name = fc.constantFrom(
    'a',
    'join',
    'x-1',
    '폼',
    'css-9f8e7d',
    ':r1:',
    'is-open',
    'a"b',
    'a b',
    '0',
    '-',
    '',
  )
  const tree = fc.letrec<{ node: Made }>((tie) => ({
    node: fc.record({
      tag: fc.constantFrom('div', 'p', 'section', 'li'),
      id: fc.option(name),
      class: fc.option(name),
      data: fc.option(name),
      children: fc.oneof(
        { maxDepth: 4 },
        fc.constant<readonly Made[]>([]),
        fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
      ),
    }),
  })).node

  it('finds exactly the element, whatever the page calls its parts, and holds no step without need', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (trees) => {
        document.body.replaceChildren(...trees.map(made))
        for (const element of document.body.querySelectorAll('*')) {
          const selector = selectorOf(element) ?? ''
          expect([...document.querySelectorAll(selector)]).toEqual([element])
          const steps = selector.split(/ > | /)
          for (const index of steps.keys()) {
            if (index === 0 || index === steps.length - 1) continue
            const less = steps.toSpliced(index, 1).join(' ')
            expect([...document.querySelectorAll(less)]).not.toEqual([element])
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

interface Made {
  readonly tag: string
  readonly id: string | null
  readonly class: string | null
  readonly data: string | null
  readonly children: readonly Made[]
}

function made({ tag, id, class: look, data, children }: Made): Element {
  const element = document.createElement(tag)
  if (id !== null) element.id = id
  if (look !== null) element.className = look
  if (data !== null) element.setAttribute('data-part', data)
  element.append(...children.map(made))
  return element
}
