import { useMemo, useRef, useState } from 'preact/hooks'
import { decodeList } from '../../lib/batch/decode-list'
import { parseList } from '../../lib/batch/list'
import type { BatchOptions, ListFailure, ParsedList } from '../../lib/batch/types'
import { batchWords, listWords as words } from '../../lib/words/batch'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { AskSites } from './ask-sites'
import { ListField, type ChosenFile } from './list-field'
import { OptionFields, type OptionDraft } from './option-fields'
import { Understood } from './understood'

/** A batch as a person set it up. */
export interface BatchStart extends BatchOptions {
  readonly list: ParsedList
  readonly title: string
}

export interface ListFormProps {
  readonly language: Language
  /** Sites that are turned on already. */
  readonly granted: readonly string[]
  /** What was entered last time. */
  readonly remembered: Pick<OptionDraft, 'role' | 'name' | 'contractName'>
  /**
   * Asks for these sites in the click itself, then starts. `refused`: the person said no, nothing has begun;
   * without `sites` it reads what is allowed.
   */
  onStart(start: BatchStart, sites: readonly string[]): Promise<'started' | 'refused' | 'failed'>
}

export type FieldError = 'nobody' | 'role'

/** A list and what to do with it: what was understood of it stands below before anything is asked or read. */
export function ListForm({ language, granted, remembered, onStart }: ListFormProps) {
  const [text, setText] = useState('')
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [draft, setDraft] = useState<OptionDraft>({
    hackle: true,
    others: '',
    keep: true,
    turnOff: true,
    ...remembered,
  })
  const [wrong, setWrong] = useState<FieldError | null>(null)
  const [ended, setEnded] = useState<'refused' | 'failed' | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const { list, failure } = useMemo(() => understand(file, text, language), [file, text, language])

  const start = async (sites: readonly string[]) => {
    const error = list ? errorIn(draft) : null
    setWrong(error)
    if (error) {
      const field = form.current?.querySelector<HTMLElement>(
        `[name="${error === 'role' ? 'role' : 'others'}"]`,
      )
      return field?.focus()
    }
    if (!list) return
    setEnded(null)
    const title = file?.name ?? say(batchWords.pasted, language)
    const answer = await onStart({ list, title, ...optionsOf(draft) }, sites)
    if (answer !== 'started') setEnded(answer)
  }
  return (
    <form class="batch-form" noValidate ref={form} onSubmit={(event) => event.preventDefault()}>
      <section class="page-sheet part" aria-labelledby="batch-list">
        <h2 id="batch-list">{say(words.list, language)}</h2>
        <ListField {...{ language, text, file }} onText={setText} onFile={setFile} />
        <Understood {...{ language, list, failure }} />
      </section>
      {list && (
        <>
          <OptionFields {...{ language, draft, wrong }} onDraft={setDraft} />
          <AskSites
            {...{ language, list, granted, ended }}
            turnOff={draft.turnOff}
            onTurnOff={(turnOff) => setDraft({ ...draft, turnOff })}
            onStart={(sites) => void start(sites)}
          />
        </>
      )}
    </form>
  )
}

/** What stands in the file or the field; nothing at all is no failure. */
function understand(
  file: ChosenFile | null,
  text: string,
  language: Language,
): { list: ParsedList | null; failure: ListFailure | null } {
  const decoded = file ? decodeList(file.bytes) : { text }
  if ('failure' in decoded) return { list: null, failure: decoded.failure }
  if (!file && text.trim() === '') return { list: null, failure: null }
  const list = parseList(decoded.text, {
    nameColumn: (n) => say(batchWords.unnamedColumn, language, { n }),
  })
  return { list: list.failure === null ? list : null, failure: list.failure }
}

/** The most processors of one batch: each is judged on each page. */
const MOST_PROCESSORS = 50

function processorsOf({ hackle, others }: OptionDraft): string[] {
  const named = others
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter((line) => line !== '')
  return [...new Set([...(hackle ? ['Hackle'] : []), ...named])].slice(0, MOST_PROCESSORS)
}

function errorIn(draft: OptionDraft): FieldError | null {
  if (processorsOf(draft).length === 0) return 'nobody'
  return draft.role.trim() === '' ? 'role' : null
}

function optionsOf(draft: OptionDraft): BatchOptions {
  return {
    processors: processorsOf(draft),
    role: draft.role.trim(),
    name: draft.name.trim() || null,
    keep: draft.keep,
    turnOff: draft.turnOff,
    contractName: draft.contractName.trim() || null,
  }
}
