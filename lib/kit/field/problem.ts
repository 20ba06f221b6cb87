import type { PhoneReading } from '../../phone/types'
import type { fieldWords } from './field-words'

type WordKey = keyof typeof fieldWords

/** What stands under the field: the cause, and what to do. A warning does not hold the number back. */
export interface FieldProblem {
  readonly severity: 'error' | 'warning'
  readonly cause: WordKey
  readonly remedy: WordKey
}

const REMEDIES: Readonly<Record<string, WordKey>> = {
  'too-short': 'phone-do-complete',
  'too-long': 'phone-do-shorten',
  several: 'phone-do-one',
  foreign: 'phone-do-korean',
}

/** What is to be said about a reading; `null` where nothing is. */
export function problemOf(reading: PhoneReading): FieldProblem | null {
  if (reading.kind === 'taken') {
    return (
      reading.warning && {
        severity: 'warning',
        cause: `phone-${reading.warning}`,
        remedy: 'phone-do-check',
      }
    )
  }
  const reason = reading.kind === 'empty' ? 'empty' : reading.reason
  return { severity: 'error', cause: `phone-${reason}`, remedy: REMEDIES[reason] ?? 'phone-do-enter' }
}
