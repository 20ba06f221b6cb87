import { useId, useRef, useState } from 'preact/hooks'
import { MOST_LIST_BYTES } from '../../lib/batch/decode-list'
import { MOST_LINES } from '../../lib/batch/list'
import { listWords as words } from '../../lib/words/batch'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'

export interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface ListFieldProps {
  readonly language: Language
  readonly text: string
  readonly file: ChosenFile | null
  onText(text: string): void
  onFile(file: ChosenFile | null): void
}

/** The list itself: pasted, chosen as a file, or dropped. */
export function ListField({ language, text, file, onText, onFile }: ListFieldProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = async (chosen: File | undefined) => {
    if (!chosen) return
    // One byte over the cap is enough to tell that it is too large.
    const bytes = new Uint8Array(await chosen.slice(0, MOST_LIST_BYTES + 1).arrayBuffer())
    onFile({ name: chosen.name.slice(0, 200), bytes })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer?.files[0])
  }
  return (
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {file ? (
        <div class="row" role="status">
          <span>{say(words.file, language, { title: file.name })}</span>
          <button type="button" class="btn" onClick={() => onFile(null)}>
            {say(words.remove, language)}
          </button>
        </div>
      ) : (
        <div class="field">
          <label for={id}>{say(words.addresses, language)}</label>
          <textarea
            id={id}
            name="addresses"
            rows={6}
            spellcheck={false}
            autocapitalize="off"
            aria-describedby={`${id}-help`}
            value={text}
            onInput={(event) => onText(event.currentTarget.value)}
          />
          <p class="meta" id={`${id}-help`}>
            {say(words.addressesHelp, language)}
          </p>
        </div>
      )}
      <div class="row">
        <input
          ref={input}
          type="file"
          class="sr"
          tabIndex={-1}
          aria-hidden="true"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          onChange={(event) => {
            void take(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
        <button type="button" class="btn" onClick={() => input.current?.click()}>
          {say(words.choose, language)}
        </button>
        <span class="meta">
          {say(words.chooseHelp, language, { n: MOST_LINES.toLocaleString(language) })}
        </span>
      </div>
    </div>
  )
}
