import { useState } from 'preact/hooks'
import type { EmbedFlavour, FormChoice } from '../../lib/embed/types'
import { embedWords as words } from '../../lib/words/form-trial-run'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { ExtraIcon } from '../mark/extra-icon'
import { Icon } from '../mark/icon'
import { Seg } from './seg'

export interface EmbedProps {
  readonly language: Language
  readonly choice: FormChoice
  codeOf(flavour: EmbedFlavour): string
  onCopy(text: string): Promise<boolean>
}

const FLAVOURS = ['html', 'react', 'vue', 'gtm'] as const satisfies readonly EmbedFlavour[]

/** The code to ship with the settings above, and beside it what only the developer can confirm. */
export function Embed({ language, choice, codeOf, onCopy }: EmbedProps) {
  const [flavour, setFlavour] = useState<EmbedFlavour>('html')
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const code = codeOf(flavour)
  const confirm = [
    words.items,
    words.purpose,
    words.retention,
    words.refusal,
    ...(choice.processor === null ? [] : [words.processorSame]),
    words.receiptKept,
    words.userSet,
  ]
  return (
    <details class="blk fold embed">
      <summary class="fold-head">
        <b>{say(words.heading, language)}</b>
        <Icon name="expand" size={12} />
      </summary>
      <div class="indent stack set">
        <p class="sub">{say(words.live, language)}</p>
        <Seg
          quiet
          legend={say(words.flavour, language)}
          choices={FLAVOURS.map((id) => ({ id, label: say(words[id], language) }))}
          chosen={flavour}
          onChoose={(chosen) => {
            setFlavour(chosen)
            setCopied(null)
          }}
        />
        <div class="row">
          <button
            type="button"
            class="btn"
            onClick={() => void onCopy(code).then((done) => setCopied(done ? 'yes' : 'no'))}
          >
            <ExtraIcon name="copy" />
            {say(words.copy, language)}
          </button>
          <span class="meta" role="status">
            {copied === 'yes' && say(words.copied, language)}
            {copied === 'no' && say(words.notCopied, language)}
          </span>
        </div>
        <pre class="written" tabIndex={0} role="group" aria-label={say(words.heading, language)}>
          {code}
        </pre>
        <h3>
          <b>{say(words.confirm, language)}</b>
        </h3>
        <ul class="confirm">
          {confirm.map((each) => (
            <li key={each.en}>{say(each, language)}</li>
          ))}
        </ul>
      </div>
    </details>
  )
}
