import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { ConsentReceipt } from '../consent/types'
import { answerSchema, failureCodes } from './answer'
import type { RelayAnswer } from './answer'
import { requestSchema } from './request'
import type { RelayReceipt } from './request'
import { SET_NUMBER, SUBSCRIBE, UNSET_NUMBER, UNSUBSCRIBE, sampleBox, sampleOrder } from './sample-order'

type Schema = Readonly<Record<string, unknown>>

const published = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `${name}.schema.json`), 'utf8')) as Schema

/** Says what a JSON Schema says, for the words that ours use; any other word is an error, so that none is passed over. */
function fits(schema: Schema, value: unknown): boolean {
  return Object.entries(schema).every(([word, wanted]) => {
    const check = WORDS[word]
    if (check === undefined) throw new Error(`The schema uses "${word}", which this test does not know`)
    return check(wanted as never, value, schema)
  })
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const WORDS: Record<string, (wanted: never, value: unknown, schema: Schema) => boolean> = {
  $schema: () => true,
  title: () => true,
  description: () => true,
  type: (wanted: string, value) =>
    wanted === 'array'
      ? Array.isArray(value)
      : wanted === 'object'
        ? isObject(value)
        : wanted === 'null'
          ? value === null
          : typeof value === wanted,
  const: (wanted: unknown, value) => value === wanted,
  enum: (wanted: unknown[], value) => wanted.includes(value),
  pattern: (wanted: string, value) => typeof value !== 'string' || new RegExp(wanted, 'u').test(value),
  maxLength: (wanted: number, value) => typeof value !== 'string' || [...value].length <= wanted,
  minItems: (wanted: number, value) => !Array.isArray(value) || value.length >= wanted,
  maxItems: (wanted: number, value) => !Array.isArray(value) || value.length <= wanted,
  items: (wanted: Schema, value) => !Array.isArray(value) || value.every((item) => fits(wanted, item)),
  anyOf: (wanted: Schema[], value) => wanted.some((one) => fits(one, value)),
  allOf: (wanted: Schema[], value) => wanted.every((one) => fits(one, value)),
  required: (wanted: string[], value) =>
    !isObject(value) || wanted.every((name) => Object.hasOwn(value, name)),
  minProperties: (wanted: number, value) => !isObject(value) || Object.keys(value).length >= wanted,
  maxProperties: (wanted: number, value) => !isObject(value) || Object.keys(value).length <= wanted,
  propertyNames: (wanted: Schema, value) =>
    !isObject(value) || Object.keys(value).every((name) => fits(wanted, name)),
  properties: (wanted: Record<string, Schema>, value) =>
    !isObject(value) ||
    Object.entries(wanted).every(([name, one]) => !Object.hasOwn(value, name) || fits(one, value[name])),
  additionalProperties: (wanted: Schema | false, value, { properties = {} }) =>
    !isObject(value) ||
    Object.entries(value).every(
      ([name, one]) => Object.hasOwn(properties as object, name) || (wanted !== false && fits(wanted, one)),
    ),
}

/** Every place in a value, as the keys that lead to it. */
function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]]
  return [
    [],
    ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner).map((rest) => [key, ...rest])),
  ]
}

const NOTHING = Symbol('taken out')

function changed(value: unknown, place: readonly string[], to: unknown): unknown {
  const [key, ...rest] = place
  if (key === undefined) return to
  const copy = structuredClone(value) as Record<string, unknown>
  const inner = changed(copy[key], rest, to)
  if (inner !== NOTHING) copy[key] = inner
  else if (Array.isArray(copy)) copy.splice(Number(key), 1)
  else delete copy[key]
  return copy
}

/** A right value with one place changed: taken out, or put to something that is mostly wrong there. */
function mutationsOf(samples: readonly unknown[]) {
  const strange = fc.oneof(
    fc.constant<unknown>(NOTHING),
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      '',
      '+821012345678',
      '+82212345678',
      '+12025550100',
      '010-1234-5678',
      'SUBSCRIBED',
      'UNKNOWN',
      '2026-11-23',
      '2026-11-23T10:00:00Z',
      'f'.repeat(32),
      'x'.repeat(5_000),
      [],
      {},
      { userId: 'somebody' },
      [null],
    ),
    fc.anything({ maxDepth: 2 }),
  )
  return fc
    .constantFrom(...samples)
    .chain((sample) =>
      fc
        .tuple(fc.constantFrom(...placesIn(sample)), strange)
        .map(([place, to]) => changed(sample, place, to)),
    )
}

describe.each([
  {
    name: 'request',
    schema: requestSchema,
    samples: [
      sampleOrder(),
      sampleOrder([SET_NUMBER], { kind: 'service', boxes: [] }),
      sampleOrder([UNSUBSCRIBE, UNSET_NUMBER], { act: 'stop-advertising', boxes: [], age: null }),
      sampleOrder([{ kind: 'consent', subscriptions: { $marketing: 'SUBSCRIBED', night: 'UNSUBSCRIBED' } }], {
        boxes: [sampleBox('collection'), sampleBox('advertising'), sampleBox('night', 'not-agreed')],
      }),
      sampleOrder([SUBSCRIBE], { age: 'checked-by-site' }),
    ],
  },
  {
    name: 'response',
    schema: answerSchema,
    samples: [
      ...(['saved', 'accepted', 'failed'] as const).map((state): RelayAnswer => {
        const base = {
          schema: 'text-readiness/relay-answer/1' as const,
          receiptId: 'a'.repeat(32),
          confirmed: ['consent' as const],
        }
        if (state === 'accepted') return { ...base, state, numberSent: false }
        return state === 'saved' ? { ...base, state } : { ...base, state, code: 'wrong-key' }
      }),
    ],
  },
])('the published schema of the $name', ({ name, schema, samples }) => {
  const json = published(name)

  it('takes every right value', () => {
    for (const sample of samples) {
      expect(v.safeParse(schema, sample).success).toBe(true)
      expect(fits(json, sample)).toBe(true)
    }
  })

  it('takes and refuses what the handler takes and refuses', () => {
    let refused = 0
    fc.assert(
      fc.property(mutationsOf(samples), (value) => {
        // As over the wire: what JSON cannot say does not arrive.
        const text = JSON.stringify(value) as string | undefined
        const arrived: unknown = text === undefined ? null : JSON.parse(text)
        const taken = v.safeParse(schema, arrived).success
        if (!taken) refused += 1
        expect(fits(json, arrived)).toBe(taken)
      }),
      { numRuns: 3_000 },
    )
    expect(refused).toBeGreaterThan(1_000)
  })
})

it('publishes every code of a failure', () => {
  const text = JSON.stringify(published('response'))
  expect(failureCodes.filter((code) => !text.includes(`"${code}"`))).toEqual([])
})

it('reads the receipt that the form makes, no more and no less', () => {
  expectTypeOf<RelayReceipt['boxes'][number]>().toEqualTypeOf<Mutable<ConsentReceipt['boxes'][number]>>()
  expectTypeOf<RelayReceipt>().toExtend<ConsentReceipt>()
  expectTypeOf<keyof ConsentReceipt>().toEqualTypeOf<keyof RelayReceipt>()
})

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
