/** Shadow roots are closed, so that no script of a page can reach in; open in the test build. */
export const SHADOW_MODE = import.meta.env.MODE === 'e2e' ? 'open' : 'closed'
