import { useRef, useState } from 'preact/hooks'
import { tellVerification } from '../../lib/records/tell-verification'
import type { Verification } from '../../lib/records/verify'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { verifyPageWords as words } from '../../lib/words/verify'
import { Mark, type Shape } from '../mark/mark'
import { Sign } from '../mark/sign'

/** What the page shows of the last file. */
export type VerifyState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly name: string }
  /** The file could not be opened at all. */
  | { readonly kind: 'problem'; readonly name: string; readonly problem: 'too-large' | 'not-opened' }
  | { readonly kind: 'done'; readonly name: string; readonly verification: Verification }

export interface VerifyProps {
  readonly language: Language
  readonly state: VerifyState
  /** A file that was dropped or chosen. */
  onFile(file: File): void
  /** The head hash that was lodged elsewhere, as typed; empty for none. */
  onHead(head: string): void
}

/** Checks an exported report: choose or drop a file, read what came of it. */
export function Verify({ language, state, onFile, onHead }: VerifyProps) {
  return (
    <main class="tr page" lang={language}>
      <div class="brand">
        <Sign />
        <h1>{say(words.title, language)}</h1>
      </div>
      <p class="sub">{say(words.about, language)}</p>
      <Drop {...{ language, onFile }} />
      <div class="field lodged">
        <label for="head">{say(words.headLabel, language)}</label>
        <input
          id="head"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="head-hint"
          onChange={(event) => onHead(event.currentTarget.value)}
        />
        <p id="head-hint" class="meta">
          {say(words.headHint, language)}
        </p>
      </div>
      <div role="status">
        <Outcome {...{ language, state }} />
      </div>
      <p class="meta limits">{say(words.limits, language)}</p>
    </main>
  )
}

function Drop({ language, onFile }: Pick<VerifyProps, 'language' | 'onFile'>) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  return (
    <div
      class={over ? 'page-sheet drop over' : 'page-sheet drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer?.files[0]
        if (file) onFile(file)
      }}
    >
      <span class="sub">{say(words.drop, language)}</span>
      <button type="button" class="btn pri" onClick={() => input.current?.click()}>
        {say(words.choose, language)}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.html,.htm,application/json,text/html"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // The same file may be chosen again after it was changed.
          event.currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
    </div>
  )
}

function Outcome({ language, state }: Pick<VerifyProps, 'language' | 'state'>) {
  if (state.kind === 'empty') return null
  const { name } = state
  if (state.kind === 'reading') {
    return <Result shape="reading" title={say(words.reading, language, { name })} lines={[]} />
  }
  if (state.kind === 'problem') {
    return <Result shape="error" title={say(words[state.problem], language)} lines={[]} source={name} />
  }
  const { lead, lines } = tellVerification(state.verification, language)
  return (
    <Result
      shape={SHAPES[state.verification.state]}
      title={lead}
      lines={lines}
      source={say(words.result, language, { name })}
    />
  )
}

const SHAPES = {
  unaltered: 'seen',
  changed: 'error',
  unreadable: 'cannot-tell',
} as const satisfies Record<Verification['state'], Shape>

interface ResultProps {
  readonly shape: Shape
  readonly title: string
  readonly lines: ReturnType<typeof tellVerification>['lines']
  readonly source?: string
}

function Result({ shape, title, lines, source }: ResultProps) {
  return (
    <section class="page-sheet result">
      <div class="line">
        <Mark shape={shape} />
        <h2 class={`lead s-${shape}`}>{title}</h2>
        {source && <p class="body src">{source}</p>}
      </div>
      {lines.length > 0 && (
        <ul>
          {lines.map(({ kind, text }) => (
            <li key={text} class={`line is-${kind}`}>
              {kind === 'note' ? <span /> : <Mark shape={kind === 'changed' ? 'error' : 'not-needed'} />}
              <p class={kind === 'note' ? 'meta' : ''}>{text}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
