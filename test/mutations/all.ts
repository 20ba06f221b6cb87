import { ABSENT } from './absent'
import { CELLS } from './cells'
import { HIDING } from './hiding'
import { LETTERS } from './letters'
import { LISTING } from './listing'
import { NAMING } from './naming'
import type { Mutation } from './subject'
import { TITLE_CHANGES } from './titles'

/** Every way of changing a page, each by a name of its own. */
export const MUTATIONS: readonly Mutation[] = [
  ...ABSENT,
  ...NAMING,
  ...HIDING,
  ...LISTING,
  ...CELLS,
  ...TITLE_CHANGES,
  ...LETTERS,
]
