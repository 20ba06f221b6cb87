import { ENT001 } from './ENT-001/rule'
import { ENT002 } from './ENT-002/rule'
import { ENT003 } from './ENT-003/rule'
import { ENT004 } from './ENT-004/rule'
import { ENT005 } from './ENT-005/rule'
import { ENT006 } from './ENT-006/rule'
import { ENT007 } from './ENT-007/rule'
import { ENT008 } from './ENT-008/rule'
import { ENT009 } from './ENT-009/rule'
import { ENT010 } from './ENT-010/rule'
import { ENT011 } from './ENT-011/rule'
import { ENT012 } from './ENT-012/rule'
import { ENT013 } from './ENT-013/rule'
import { ENT014 } from './ENT-014/rule'
import { ENT015 } from './ENT-015/rule'
import { ENT016 } from './ENT-016/rule'
import { ENT017 } from './ENT-017/rule'
import { ENT018 } from './ENT-018/rule'
import { ENT019 } from './ENT-019/rule'
import { ENT020 } from './ENT-020/rule'
import { ENT021 } from './ENT-021/rule'
import { POL001 } from './POL-001/rule'
import { POL002 } from './POL-002/rule'
import { POL003 } from './POL-003/rule'
import { POL004 } from './POL-004/rule'
import { POL005 } from './POL-005/rule'
import { POL006 } from './POL-006/rule'
import { POL007 } from './POL-007/rule'
import { POL008 } from './POL-008/rule'
import { POL009 } from './POL-009/rule'
import type { Rule, RuleTraits, SiteRule } from './types'

/** The rules on a policy, in the order in which findings are shown. A new rule is one folder and one line here. */
export const RULES: readonly Rule[] = [
  POL005,
  POL006,
  POL007,
  POL008,
  ENT001,
  ENT002,
  ENT003,
  ENT004,
  ENT005,
  ENT006,
  ENT007,
  ENT008,
  ENT009,
  ENT010,
  ENT011,
  ENT012,
  ENT013,
  ENT014,
  ENT015,
  ENT016,
  ENT020,
  ENT017,
  ENT018,
  ENT019,
  ENT021,
]

/** The rules on a page's links to the policy: on pages of a site that are no policy themselves. */
export const SITE_RULES: readonly SiteRule[] = [POL001, POL002, POL003, POL004, POL009]

/** The rules that only ask a person, who answers by a statement. */
export const QUESTIONS: readonly Rule[] = RULES.filter(({ requirement }) => requirement !== undefined)

/** The traits of a rule by its id; null for a rule of a later version. */
export function ruleOf(id: string): RuleTraits | null {
  return RULES.find((rule) => rule.id === id) ?? SITE_RULES.find((rule) => rule.id === id) ?? null
}
