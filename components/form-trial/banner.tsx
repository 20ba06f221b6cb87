import { modeWords as words } from '../../lib/words/form-trial-run'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Mark } from '../mark/mark'
import type { LiveGate, MountedForm, SdkView } from './types'

export interface BannerProps {
  readonly language: Language
  readonly form: MountedForm
  readonly gate: LiveGate
}

/** Says of the form on the page whether it sends: shape, words and frame, never the colour alone. */
export function Banner({ language, form, gate }: BannerProps) {
  const live = form.mode === 'live'
  const version = form.version ?? say(words.noVersion, language)
  return (
    <div class={live ? 'line verdict s-missing' : 'line verdict'}>
      <Mark shape={live ? 'error' : 'not-needed'} />
      <h2 class="lead" tabIndex={-1}>
        {say(live ? words.live : words.dry, language)}
      </h2>
      <div class="body stack">
        {live && gate.kind === 'ready' && <p class="strong">{sdkSaid(gate.sdk, language)}</p>}
        <p class="sub">{say(live ? words.liveSays : words.drySays, language)}</p>
        <p class="meta">
          {say(form.kit === 'site' ? words.ownKit : words.packageKit, language, { version })}
        </p>
      </div>
    </div>
  )
}

/** Which workspace and environment: the end of the key, never the whole. */
export function sdkSaid({ keyTail, environment }: SdkView, language: Language) {
  return say(words.sdk, language, { tail: keyTail, environment: say(words[environment], language) })
}
