/**
 * Whether a Node version is at least the wanted one.
 * @param {string} version as in `process.versions.node`: `20.19.0`
 * @param {string} wanted the same form
 */
export function isAtLeast(version, wanted) {
  const [have, want] = [version, wanted].map((text) => text.split('.').map(Number))
  for (let part = 0; part < 3; part += 1) {
    if (have[part] !== want[part]) return have[part] > want[part]
  }
  return true
}
