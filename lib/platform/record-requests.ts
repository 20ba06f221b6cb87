/** Keeping scans as records. */
export interface RecordRequests {}
