import * as v from 'valibot'
import browser from 'webextension-polyfill'

/** One stored value with a schema. Reads and changes go through the worker only. */
export interface Item<T> {
  read(): Promise<T>
  /** Changes follow each other: two at once never lose one. Rejects when the storage refuses. */
  change(edit: (value: T) => T): Promise<T>
}

type Area = 'local' | 'session'

/**
 * A value of the extension's storage, checked by `schema` whenever it is read.
 * What does not fit (written by a newer version, or damaged) is never overwritten in silence:
 * the first change sets it aside under `<key>.unreadable`.
 */
export function storedItem<T>(
  area: Area,
  key: string,
  schema: v.GenericSchema<unknown, T>,
  initial: T,
): Item<T> {
  let last: Promise<unknown> = Promise.resolve()
  const load = async () => {
    const raw = (await browser.storage[area].get(key))[key]
    if (raw === undefined) return { value: initial, aside: undefined }
    const parsed = v.safeParse(schema, raw)
    return parsed.success ? { value: parsed.output, aside: undefined } : { value: initial, aside: raw }
  }
  return {
    read: async () => (await load()).value,
    change(edit) {
      const next = last.then(async () => {
        const { value, aside } = await load()
        const changed = edit(value)
        await browser.storage[area].set({
          [key]: changed,
          ...(aside === undefined ? {} : { [`${key}.unreadable`]: aside }),
        })
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
