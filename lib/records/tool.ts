import type { ScanRecord } from './types'

/** What made a record or a report; the version is that of `package.json`. */
export const TOOL: ScanRecord['tool'] = { name: 'text-readiness-for-hackle', version: '0.1.0' }
