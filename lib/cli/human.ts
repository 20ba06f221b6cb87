import type { PageReport } from '../rules/types'
import type { Language } from '../words/types'
export function humanText(target: string, report: PageReport, _l: Language) { return target + ' ' + report.checked.map((v) => v.outcome + ' ' + v.reason).join(', ') }
export function humanError(target: string, message: string, _l: Language) { return target + ': ' + message }
