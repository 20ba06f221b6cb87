// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { intlReader } from '../../phone/intl'
import { koreanReader } from '../../phone/korean'
import type { PhoneReading } from '../../phone/types'
import { speaker } from '../speak'
import { fieldWords, makePhoneField } from '.'
import type { PhoneField } from '.'
import { problemOf } from './problem'

let field: PhoneField
let leave: AbortController

beforeEach(() => {
  leave = new AbortController()
  field = makePhoneField(speaker(fieldWords, 'en'), koreanReader, leave.signal)
  document.body.append(field.element)
})
afterEach(() => {
  leave.abort()
  document.body.replaceChildren()
})

const type = (text: string, inputType = 'insertText', isComposing = false) => {
  field.input.value = text
  field.input.dispatchEvent(new InputEvent('input', { inputType, isComposing, bubbles: true }))
}
const blur = () => field.input.dispatchEvent(new FocusEvent('blur'))
const alertText = () => field.element.querySelector('[role=alert]')?.textContent
const described = () =>
  document.getElementById(field.input.getAttribute('aria-describedby') ?? '')?.textContent

describe('the field', () => {
  it('is a telephone field with its label and example', () => {
    expect(field.element.querySelector('label')?.htmlFor).toBe(field.input.id)
    expect(field.input.type).toBe('tel')
    expect(field.input.autocomplete).toBe('tel')
    expect(described()).toBe('Example: 010-0000-0000')
  })

  it('formats and reads what is typed', () => {
    type('01023456789')
    expect(field.value).toBe('010-2345-6789')
    expect(field.reading()).toEqual({ kind: 'taken', e164: '+821023456789', warning: null })
  })

  it('leaves alone what is composed, undone or locked', () => {
    type('01012', 'insertCompositionText', true)
    expect(field.value).toBe('01012')
    field.input.dispatchEvent(new CompositionEvent('compositionend'))
    expect(field.value).toBe('010-12')
    type('01012', 'historyUndo')
    expect(field.value).toBe('01012')
    field.input.readOnly = true
    type('010123', '')
    expect(field.value).toBe('010123')
  })

  it('shows a problem when it is left, and drops it when it is solved', () => {
    type('02345')
    expect(alertText()).toBe('')
    blur()
    expect(alertText()).toBe('This is a landline number. Enter a mobile number that can receive texts.')
    expect(described()).toBe(alertText())
    expect(field.input.getAttribute('aria-invalid')).toBe('true')
    type('010234')
    expect(alertText()).toContain('landline')
    type('01023456789')
    expect(alertText()).toBe('')
    expect(field.input.hasAttribute('aria-invalid')).toBe(false)
    expect(described()).toBe('Example: 010-0000-0000')
  })

  it('says of an empty field nothing when it is left, and what is missing when it is asked', () => {
    blur()
    expect(alertText()).toBe('')
    field.showProblem()
    expect(alertText()).toContain('The number is missing.')
    field.clear()
    expect(alertText()).toBe('')
  })

  it('warns without calling the number wrong', () => {
    type('01012345678')
    blur()
    expect(alertText()).toContain('may not be in use')
    expect(field.input.hasAttribute('aria-invalid')).toBe(false)
  })

  it('reads by another reader, and says how numbers of other countries begin', () => {
    const abroad = makePhoneField(speaker(fieldWords, 'en'), intlReader(['KR', 'US']), leave.signal)
    document.body.replaceChildren(abroad.element)
    expect(document.getElementById('p-phone-hint')?.textContent).toContain('country code')
    abroad.value = '+14155552671'
    abroad.showProblem()
    expect(abroad.reading()).toMatchObject({ kind: 'taken', e164: '+14155552671' })
    expect(abroad.value).toBe('+1 415 555 2671')
    expect(abroad.element.querySelector('[role=alert]')?.textContent).toBe('')
  })

  it('is empty after clear, and hears nothing after the end', () => {
    type('02345')
    blur()
    field.clear()
    expect(field.value).toBe('')
    expect(alertText()).toBe('')
    leave.abort()
    type('01023456789')
    expect(field.value).toBe('01023456789')
  })

  it('keeps the number out of its attributes and texts', () => {
    type('01023456789')
    blur()
    expect(field.element.outerHTML).not.toMatch(/2345|6789/)
  })
})

describe('problems', () => {
  const reasons = Object.keys(fieldWords)
    .filter((key) => !/^phone-(do-.*|label|hint.*|empty|unassigned|old-mobile)$/.test(key))
    .map((key) => key.slice('phone-'.length))

  it('has words for every refusal', () => {
    expect(reasons).toHaveLength(12)
    for (const reason of reasons) {
      const problem = problemOf({ kind: 'refused', reason } as PhoneReading)
      expect(problem?.severity).toBe('error')
      expect(Object.keys(fieldWords)).toEqual(expect.arrayContaining([problem?.cause, problem?.remedy]))
    }
  })

  it('has nothing to say about a number that is in order', () => {
    expect(problemOf({ kind: 'taken', e164: '+821023456789', warning: null })).toBeNull()
  })
})
