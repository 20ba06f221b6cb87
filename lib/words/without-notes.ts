/** A table of texts by its path: `lib/words/*.ts`, and any `words.ts` or `…-words.ts` beside what it speaks of. */
const TABLE = /(?:\/lib\/words\/[\w-]+|\/(?:[\w-]+-)?words)\.ts$/
const TEXT = String.raw`'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\x60(?:[^\x60\\\n]|\\.)*\x60`
const OWN = String.raw`,\s*note:\s*(?:${TEXT})|\bnote:\s*(?:${TEXT})\s*,`
/** One shared under a name stands on a line of its own or ends an object: inside a text nothing is taken for it. */
const SHARED = String.raw`^\s*note(?:: \w+)?,?$|(?<=['"]), note(?:: \w+)?(?= \})`
const NOTE = new RegExp(`${OWN}|${SHARED}`, 'gm')

/**
 * Build plugin (Vite): leaves the translators' notes out of what is shipped. They are for people who change the texts,
 * and every page of the dashboard would carry them.
 */
export function withoutNotes() {
  return {
    name: 'without-notes',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      return TABLE.test(id.split('?')[0] ?? '') ? { code: code.replace(NOTE, ''), map: null } : null
    },
  }
}
