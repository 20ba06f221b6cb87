import { bold } from './state-mark'

/** The product's sign `[✓]`. */
export function Sign() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4.6 1.6H1.4v12.8h3.2M11.4 1.6h3.2v12.8h-3.2M4.9 8.1 7.2 10.4 11.2 5.8" {...bold} />
    </svg>
  )
}
