import { useState } from 'preact/hooks'
import { diffWords as words } from '../../lib/words/records-view'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { shortened, type DiffPart } from './shorten'

export interface DiffProps {
  readonly language: Language
  readonly parts: readonly DiffPart[]
  /** Language of the page that is quoted; null when it does not say. */
  readonly lang?: string | null
  /** Letters of unchanged words left beside each difference; left out, all of them stay. */
  readonly around?: number
}

/** What is gone and what is new, word by word: told by sign, by line and to readers by words, never by colour alone. */
export function Diff({ language, parts, lang, around }: DiffProps) {
  const [whole, setWhole] = useState(around === undefined)
  const pieces = whole ? [parts] : shortened(parts, around ?? 0)
  return (
    <div class="stack">
      {pieces.map((piece, index) =>
        typeof piece === 'number' ? (
          <p key={index} class="meta">
            {say(words.same, language, { n: piece })}
          </p>
        ) : (
          <p key={index} class="diff" lang={lang ?? undefined}>
            {piece.map((part, at) => (
              <Part key={at} {...{ language, part }} />
            ))}
          </p>
        ),
      )}
      <p class="meta diff-key">
        <del aria-hidden="true">{say(words.removed, language)}</del>
        <ins aria-hidden="true">{say(words.added, language)}</ins>
        {pieces.some((piece) => typeof piece === 'number') && (
          <button type="button" class="link" onClick={() => setWhole(true)}>
            {say(words.rest, language)}
          </button>
        )}
      </p>
    </div>
  )
}

interface PartProps {
  readonly language: Language
  readonly part: DiffPart
}

function Part({ language, part }: PartProps) {
  if (part.kind === 'same') return <>{part.text}</>
  const Changed = part.kind === 'added' ? 'ins' : 'del'
  // Readers say neither ins nor del: the words stand in the text for them.
  return (
    <Changed>
      <span class="sr" lang={language}>
        {' '}
        {say(words[part.kind], language)}:{' '}
      </span>
      {part.text}
      <span class="sr" lang={language}>
        {' '}
        ({say(words.end, language)}){' '}
      </span>
    </Changed>
  )
}
