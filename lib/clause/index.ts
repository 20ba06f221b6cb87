export { accompanying } from './accompanying'
export { composeRepair } from './compose'
export type { RepairOptions } from './compose'
