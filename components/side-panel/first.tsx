import { stateWords } from '../../lib/readiness/words'
import type { State } from '../../lib/readiness/types'
import { say } from '../../lib/words/say'
import { shapeWords, sidePanelWords as words } from '../../lib/words/side-panel'
import type { Language } from '../../lib/words/types'
import { Mark } from '../mark/mark'

export interface FirstProps {
  readonly language: Language
  onAddSite(): void
  onShowSteps(): void
}

/** Before anything is known: what to do, and the one place that explains the five shapes. */
export function First({ language, onAddSite, onShowSteps }: FirstProps) {
  return (
    <>
      <section class="part-of line verdict blank">
        <Mark shape="missing" />
        <h2 class="lead">{say(words.empty, language)}</h2>
        <div class="body stack">
          <p class="sub">{say(words.emptyWhy, language)}</p>
          <div class="row">
            <button type="button" class="btn pri" onClick={onAddSite}>
              {say(words.addSite, language)}
            </button>
            <button type="button" class="btn" onClick={onShowSteps}>
              {say(words.showSteps, language)}
            </button>
          </div>
        </div>
      </section>
      <section class="part-of stack" aria-label={say(words.legend, language)}>
        <h2 class="indent part-title">{say(words.legend, language)}</h2>
        <ul class="shape-list">
          {(Object.keys(shapeWords) as State[]).map((state) => (
            <li key={state}>
              <Mark shape={state} />
              <b>{say(stateWords[state], language)}</b>
              <span class="sub">{say(shapeWords[state], language)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
