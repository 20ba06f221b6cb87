import * as v from 'valibot'
import browser from 'webextension-polyfill'

/** One stored value with a schema. Reads and changes go through the worker only. */
export interface Item<T> {
  read(): Promise<T>
  /** Changes follow each other: two at once never lose one. Rejects when the storage refuses. */
  change(edit: (value: T) => T): Promise<T>
}

/** What was made of the raw value: what is used, and what did not fit (undefined when all did). */
interface Loaded<T> {
  readonly value: T
  readonly unfit: unknown
}
type Load<T> = (raw: unknown) => Loaded<T>

/** A value that fits as a whole or not at all. */
export function whole<T>(schema: v.GenericSchema<unknown, T>, initial: T): Load<T> {
  return (raw) => {
    if (raw === undefined) return { value: initial, unfit: undefined }
    const parsed = v.safeParse(schema, raw)
    return parsed.success ? { value: parsed.output, unfit: undefined } : { value: initial, unfit: raw }
  }
}

/** A list under a version: entries that do not fit are left out, and do not take the others with them. */
export function entries<T>(schema: v.GenericSchema<unknown, T>): Load<{ version: 1; list: T[] }> {
  const list = v.object({ version: v.literal(1), list: v.array(v.unknown()) })
  return (raw) => {
    const outer = whole(list, { version: 1, list: [] })(raw)
    const parsed = outer.value.list.map((entry) => ({ entry, result: v.safeParse(schema, entry) }))
    const unfit = parsed.filter(({ result }) => !result.success).map(({ entry }) => entry)
    return {
      value: { version: 1, list: parsed.flatMap(({ result }) => (result.success ? [result.output] : [])) },
      unfit: outer.unfit ?? (unfit.length ? unfit : undefined),
    }
  }
}

/** How many times something unfit is set aside before the oldest goes. */
const MOST_ASIDE = 5

/**
 * A value of the extension's storage, checked whenever it is read. What does not fit (written by a newer version, or
 * damaged) is never overwritten in silence: the first change sets it aside in the list `<key>.unreadable`.
 */
export function storedItem<T>(area: 'local' | 'session', key: string, load: Load<T>): Item<T> {
  const asideKey = `${key}.unreadable`
  let last: Promise<unknown> = Promise.resolve()
  const read = async () => load((await browser.storage[area].get(key))[key])
  const setAside = async (unfit: unknown) => {
    if (unfit === undefined) return {}
    const kept: unknown = (await browser.storage[area].get(asideKey))[asideKey]
    return { [asideKey]: [...(Array.isArray(kept) ? kept : []), unfit].slice(-MOST_ASIDE) }
  }
  return {
    read: async () => (await read()).value,
    change(edit) {
      const next = last.then(async () => {
        const { value, unfit } = await read()
        const changed = edit(value)
        await browser.storage[area].set({ [key]: changed, ...(await setAside(unfit)) })
        return changed
      })
      last = next.catch(() => undefined)
      return next
    },
  }
}

/** Keeps pages' scripts of the extension from reading the storage themselves, where the browser can do so. */
export async function closeStorageToPages() {
  const area = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>
  }
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}
