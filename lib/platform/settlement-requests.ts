/** What a person settles that the reader could not. */
export interface SettlementRequests {}
