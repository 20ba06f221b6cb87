import type { Draft } from './entries'
import { compact } from './text'

/** `A (2025.12.31 위탁 종료)`: in brackets at the name. `종료 시`, `종료 예정` speak of an entrustment in force. */
const AT_NAME =
  /^[^([]{0,60}[([](?:[^()[\]]{0,24}[^가-힣])?(?:위탁|계약|이용|거래)?\s*(?:종료|해지|만료|중단|미사용)(?:됨|함|완료|되었음)?\s*[)\]]/
/** A cell of its own, on the state of the entry: a day and "ended", or that it has ended. */
const STATE =
  /^(?:(?:19|20)?\d{2}[.년\-/]\d{1,2}(?:[.월\-/]\d{0,2}일?)?[.]?(?:부로|부|자로|자|에)?(?:위탁|계약|이용)?(?:종료|해지|만료|중단)(?:됨|함|완료|되었음)?|(?:위탁|계약|이용)?(?:종료|해지|만료|중단)(?:됨|완료|되었음)|종료|terminated|ended|expired)$/

/** `2023.1.1 ~ 2024.12.31 (종료)`. */
const PERIOD_OVER = /[([]\s*(?:종료|만료|해지)(?:됨)?\s*[)\]]\s*$/

/** `A (2027.1.1부터 위탁 예정)`, `A (계약 예정)`, `A (예정)`; an end still to come (`종료 예정`) is no beginning. */
const TO_COME =
  /^[^([]{0,60}[([](?![^()[\]]*(?:종료|해지|만료|중단))(?:[^()[\]]{0,24}[^가-힣])?(?:위탁|계약|이용|거래|도입|연동)?\s*예정\s*[)\]]/

/** Whether an entry itself says, behind the name, that its entrustment has yet to begin. */
export function isPlannedEntry({ name }: Draft): boolean {
  return TO_COME.test(behind(name))
}

/** A name with what stands behind it on its line. */
function behind({ line, from, to }: Draft['name']): string {
  return line.plain.text.slice(from, to + 60).split('\n')[0] ?? ''
}

/** Whether an entry itself says that the entrustment is over, behind the name or in a cell beside work and period. */
export function isEndedEntry({ name, work, retention, pieces, part }: Draft): boolean {
  if (AT_NAME.test(behind(name))) return true
  if (part !== 'table') return false
  if (retention.some(({ line }) => PERIOD_OVER.test(line.plain.text))) return true
  const told = new Set([name, ...work, ...retention].map(({ line }) => line))
  return pieces.some(
    ({ line }) => !told.has(line) && line.text.length <= 40 && STATE.test(compact(line.plain.text)),
  )
}
