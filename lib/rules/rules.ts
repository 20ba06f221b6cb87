import { ENT001 } from './ENT-001/rule'
import { ENT002 } from './ENT-002/rule'
import { ENT003 } from './ENT-003/rule'
import { ENT004 } from './ENT-004/rule'
import { ENT005 } from './ENT-005/rule'
import { ENT006 } from './ENT-006/rule'
import { ENT007 } from './ENT-007/rule'
import { ENT008 } from './ENT-008/rule'
import { ENT010 } from './ENT-010/rule'
import { ENT011 } from './ENT-011/rule'
import { ENT012 } from './ENT-012/rule'
import { POL005 } from './POL-005/rule'
import { POL006 } from './POL-006/rule'
import type { Rule } from './types'

/** Every rule, in the order in which findings are shown. A new rule is one folder and one line here. */
export const RULES: readonly Rule[] = [
  POL005,
  POL006,
  ENT001,
  ENT002,
  ENT003,
  ENT004,
  ENT005,
  ENT006,
  ENT007,
  ENT008,
  ENT010,
  ENT011,
  ENT012,
]
