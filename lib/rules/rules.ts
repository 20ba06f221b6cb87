import type { Rule } from './types'

/** Every rule, in the order in which findings are shown. A new rule is one folder and one line here. */
export const RULES: readonly Rule[] = []
