import { useState } from 'preact/hooks'
import type { Accompanying, Repair } from '../../lib/clause/types'
import {
  accompanyingWords,
  repairFormats,
  repairHeadings,
  repairWords as words,
} from '../../lib/words/repair'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { ExtraIcon } from '../mark/extra-icon'
import { Icon } from '../mark/icon'
import { placeText } from '../proof/place'
import { Blanks } from './blanks'
import { formatted, FORMATS, type Format } from './formatted'

export interface RepairBlockProps {
  readonly language: Language
  readonly repair: Repair
  readonly accompanying: readonly Accompanying[]
  /** Whether the text is drawn over the page now; null where it cannot be. */
  readonly previewed: boolean | null
  /** A preview is on, and its place is out of sight: folded away by the page, or scrolled out of its box. */
  readonly outOfSight?: boolean
  onPreview(on: boolean): void
  /** Copies; false when the browser refused. */
  onCopy(text: string): Promise<boolean>
  /** Stores the name of Hackle as in the contract; false when that failed. Null where it is not asked. */
  readonly onName: ((name: string) => Promise<boolean>) | null
}

type Copied = 'yes' | 'no' | null

/** The missing part of a page, written for it: what to do with it, where it belongs, and what else the change needs. */
export function RepairBlock({
  language,
  repair,
  accompanying,
  previewed,
  outOfSight = false,
  onPreview,
  onCopy,
  onName,
}: RepairBlockProps) {
  const [format, setFormat] = useState<Format>('html')
  const [copied, setCopied] = useState<Copied>(null)
  const text = formatted(repair, format, language)
  const copy = async (what: string) => setCopied((await onCopy(what)) ? 'yes' : 'no')
  const choose = (chosen: Format) => {
    setFormat(chosen)
    setCopied(null)
  }
  return (
    <section class="blk stack repair">
      <h3 class="indent">
        <b>{say(repairHeadings[repair.kind], language)}</b>
      </h3>
      <div class="indent stack">
        <p class="sub">{say(repair.kind === 'add-section' ? words.section : words.fitted, language)}</p>
        {repair.where && (
          <p class="src">{say(words.where, language, { place: placeText(repair.where, language) })}</p>
        )}
        <Blanks {...{ language, blanks: repair.blanks, onName }} />
        <div class="row">
          <button type="button" class="btn pri" onClick={() => void copy(text)}>
            <ExtraIcon name="copy" />
            {say(words.copy, language)}
          </button>
          {previewed !== null && (
            <button type="button" class="btn" aria-pressed={previewed} onClick={() => onPreview(!previewed)}>
              {say(previewed ? words.previewOff : words.preview, language)}
            </button>
          )}
        </div>
        {outOfSight && <p class="meta">{say(words.outOfSight, language)}</p>}
        <Formats {...{ language, format }} onChoose={choose} />
        <p class="meta" role="status">
          {copied === 'yes' && say(words.copied, language)}
          {copied === 'no' && say(words.notCopied, language)}
        </p>
        <details class="fold" open={copied === 'no'}>
          <summary>
            {say(words.seeText, language)}
            <Icon name="expand" size={12} />
          </summary>
          <pre class="written" lang={repair.lang}>
            {text}
          </pre>
        </details>
        {accompanying.length > 0 && <Along {...{ language, accompanying }} onCopy={copy} />}
      </div>
    </section>
  )
}

interface FormatsProps {
  readonly language: Language
  readonly format: Format
  onChoose(format: Format): void
}

function Formats({ language, format, onChoose }: FormatsProps) {
  return (
    <fieldset class="seg">
      <legend class="sr">{say(words.format, language)}</legend>
      {FORMATS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="repair-format"
            checked={each === format}
            onChange={() => onChoose(each)}
          />
          {say(repairFormats[each], language)}
        </label>
      ))}
    </fieldset>
  )
}

interface AlongProps {
  readonly language: Language
  readonly accompanying: readonly Accompanying[]
  onCopy(text: string): Promise<void>
}

/** What else the change needs: a sentence each, with the text for it where there is one. */
function Along({ language, accompanying, onCopy }: AlongProps) {
  return (
    <details class="fold">
      <summary>
        {say(words.also, language)}
        <Icon name="expand" size={12} />
      </summary>
      <ul class="along">
        {accompanying.map(({ id, text }) => (
          <li key={id}>
            <p>{say(accompanyingWords[id], language)}</p>
            {text && (
              <div class="row apart">
                <p class="written">{text}</p>
                <button
                  type="button"
                  class="btn ico"
                  aria-label={say(words.copy, language)}
                  onClick={() => void onCopy(text)}
                >
                  <ExtraIcon name="copy" />
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
