import { say } from '../../lib/words/say'
import { sidePanelWords as words } from '../../lib/words/side-panel'
import type { Language } from '../../lib/words/types'
import { watchWords } from '../../lib/words/watch'
import { Mark } from '../mark/mark'
import { Policy, type PolicyActs, type PolicyView } from './policy'

export interface PoliciesTabProps {
  readonly language: Language
  readonly policies: readonly PolicyView[]
  readonly now: string
  /** Whether notifications are allowed. */
  readonly notifying: boolean
  readonly acts: PolicyActs
  onAddSite(): void
  onList(): void
  /** Asks for notifications; called in the click itself. */
  onAllowNotifications(): void
}

/** Every policy page that was read on the sites that are turned on, and every watched one. */
export function PoliciesTab(props: PoliciesTabProps) {
  const { language, policies, now, notifying, acts, onAddSite, onList, onAllowNotifications } = props
  if (policies.length === 0) {
    return (
      <section class="part-of line verdict blank">
        <Mark shape="missing" />
        <h2 class="lead">{say(words.noPolicies, language)}</h2>
        <div class="body stack">
          <p class="sub">{say(words.noPoliciesWhy, language)}</p>
          <div class="row">
            <button type="button" class="btn pri" onClick={onAddSite}>
              {say(words.addSite, language)}
            </button>
            <button type="button" class="btn" onClick={onList}>
              {say(words.list, language)}
            </button>
          </div>
        </div>
      </section>
    )
  }
  const watched = policies.some(({ every }) => every !== 'off')
  return (
    <section class="part-of">
      <div class="part-head indent">
        <h2 class="part-title">{say(words.sites, language)}</h2>
        <span class="part-acts">
          <button type="button" class="link" onClick={onList}>
            {say(words.list, language)}
          </button>
          <button type="button" class="link" onClick={onAddSite}>
            {say(words.addSite, language)}
          </button>
        </span>
      </div>
      {watched && (
        <div class="indent meta stack watch-note">
          <p>
            {say(watchWords.only, language)} {!notifying && say(watchWords.quiet, language)}
          </p>
          {!notifying && (
            <p>
              <button type="button" class="link" onClick={onAllowNotifications}>
                {say(watchWords.allowNotifications, language)}
              </button>
            </p>
          )}
        </div>
      )}
      <ul class="lst">
        {policies.map((policy) => (
          <Policy key={policy.url} {...{ language, policy, now, acts }} />
        ))}
      </ul>
    </section>
  )
}
