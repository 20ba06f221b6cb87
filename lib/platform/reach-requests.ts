/** Reading an address that is not in front of the user: linked lists, PDF policies, watched pages. */
export interface ReachRequests {}
