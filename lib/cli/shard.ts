import { UsageError } from './usage'

/** One of `total` equal shares of a list; `index` counts from 1. */
export interface Shard {
  readonly index: number
  readonly total: number
}

/** Reads `I/N`, as Playwright's `--shard`. Throws {@link UsageError}. */
export function parseShard(value: string): Shard {
  const [, first, second] = /^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? []
  const [index, total] = [Number(first), Number(second)]
  if (!(index >= 1 && index <= total)) throw new UsageError('bad-shard')
  return { index, total }
}

/**
 * The share of a list, in its order: neighbours stay together, and the first shares take one more where it does not
 * divide. The same list gives the same shares on every machine.
 */
export function shareOf<T>(list: readonly T[], { index, total }: Shard): T[] {
  const size = Math.floor(list.length / total)
  const rest = list.length % total
  const start = size * (index - 1) + Math.min(index - 1, rest)
  const end = start + size + (index <= rest ? 1 : 0)
  return list.slice(start, end)
}
