/** The first two groups of four: enough to find a record again by eye. */
export function hashStart(hash: string) {
  return groups(hash).slice(0, 2).join(' ')
}

/** A whole hash in groups of four, to be read aloud over the telephone. */
export function Hash({ hash }: { readonly hash: string }) {
  return <code class="hash">{groups(hash).join(' ')}</code>
}

function groups(hash: string) {
  return hash.match(/.{1,4}/g) ?? []
}
