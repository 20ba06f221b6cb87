import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { recordsWords as words } from '../../lib/words/records-view'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'

export const FORMATS = ['json', 'csv', 'html'] as const
export type ExportFormat = (typeof FORMATS)[number]

export interface RemoveProps {
  readonly language: Language
  readonly n: number
  /** What would happen, asked in place: a tombstone cannot be undone, so the way back is before the act. */
  readonly sentence: string
  /** Asks at once, without a button of its own. */
  readonly open?: boolean
  /** Resolves to whether it was done. */
  onRemove(): Promise<boolean>
  onLeave?(): void
}

/** Deletes after a question in place. The focus goes to the way that leaves all as it is. */
export function Remove({ language, n, sentence, open = false, onRemove, onLeave }: RemoveProps) {
  const [asking, setAsking] = useState(open)
  const [failed, setFailed] = useState(false)
  const leave = useRef<HTMLButtonElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const was = useRef(asking)
  // Before anything is painted: who presses Escape at once means this question.
  useLayoutEffect(() => {
    if (asking && !was.current) leave.current?.focus()
    if (!asking && was.current) button.current?.focus()
    was.current = asking
  }, [asking])
  const back = () => {
    setAsking(false)
    setFailed(false)
    onLeave?.()
  }
  if (!asking) {
    return open ? null : (
      <button type="button" class="btn" ref={button} onClick={() => setAsking(true)}>
        {say(words.remove, language)}
      </button>
    )
  }
  return (
    <div
      class="sure stack"
      role="group"
      aria-label={say(words.remove, language)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') back()
      }}
    >
      <p>{sentence}</p>
      <div class="row">
        <button
          type="button"
          class="btn pri"
          onClick={() => void onRemove().then((done) => (done ? setAsking(false) : setFailed(true)))}
        >
          {say(words.removeYes, language, { n })}
        </button>
        <button type="button" class="btn" ref={leave} onClick={back}>
          {say(words.removeNo, language)}
        </button>
      </div>
      <p class="s-error" role="status">
        {failed && say(words.failed, language)}
      </p>
    </div>
  )
}

export interface ExportsProps {
  readonly language: Language
  readonly n: number
  /** Resolves to whether the file was made. */
  onExport(format: ExportFormat): Promise<boolean>
}

/** The three formats of a report. */
export function Exports({ language, n, onExport }: ExportsProps) {
  const [told, setTold] = useState<'exported' | 'failed' | null>(null)
  const make = async (format: ExportFormat) => {
    setTold(null)
    setTold((await onExport(format)) ? 'exported' : 'failed')
  }
  return (
    <div class="exports">
      <span class="sub">{say(words.exportAs, language, { n })}</span>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          class="link"
          aria-label={say(words.exportOf, language, { format: format.toUpperCase(), n })}
          onClick={() => void make(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
      <span class={told === 'failed' ? 's-error' : 'meta'} role="status">
        {told && say(words[told], language)}
      </span>
    </div>
  )
}
