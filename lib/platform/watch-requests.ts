/** Policy pages that are read again by themselves. */
export interface WatchRequests {}
