import { useMemo } from 'preact/hooks'
import { hostsOf, sitesToAsk } from '../../lib/batch/sites'
import { siteOf } from '../../lib/reach/site'
import type { ParsedList } from '../../lib/batch/types'
import { listWords as words } from '../../lib/words/batch'
import { popupWords } from '../../lib/words/popup'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { Icon } from '../mark/icon'
import { Mark } from '../mark/mark'
import { Check } from './option-fields'

export interface AskSitesProps {
  readonly language: Language
  readonly list: ParsedList
  readonly granted: readonly string[]
  readonly turnOff: boolean
  /** How the last try ended, if it did not start. */
  readonly ended: 'refused' | 'failed' | null
  onTurnOff(turnOff: boolean): void
  /** Called within the click; `sites` are to be asked for. */
  onStart(sites: readonly string[]): void
}

/** The permission for all sites of the list at once: why, for which, and what it brings besides. */
export function AskSites({ language, list, granted, turnOff, ended, onTurnOff, onStart }: AskSitesProps) {
  const urls = useMemo(() => list.rows.flatMap(({ url }) => url ?? []), [list])
  const sites = useMemo(() => sitesToAsk(urls, granted), [urls, granted])
  const readable = urls.filter((url) => granted.includes(siteOf(url) ?? '')).length
  // Both forms of a host are asked for; where the one that is named is allowed already, nothing has to be.
  const needed = readable < urls.length
  const hosts = hostsOf(sites)
  return (
    <section class="page-sheet part" aria-labelledby="batch-allow">
      <h2 id="batch-allow">{say(words.allow, language)}</h2>
      {needed ? (
        <>
          <p>{say(words.allowWhy, language, { n: hosts.length.toLocaleString(language) })}</p>
          <ul class="dashes">
            {[words.allowAlso, words.allowOn, popupWords.whyLocal, popupWords.whyRevoke].map((why) => (
              <li key={why.en}>{say(why, language)}</li>
            ))}
          </ul>
          <details class="fold">
            <summary>
              <span class="link">
                {say(words.hosts, language, { n: hosts.length.toLocaleString(language) })}
              </span>
              <Icon name="expand" size={12} />
            </summary>
            <ul class="hosts">
              {hosts.map((host) => (
                <li key={host}>{host}</li>
              ))}
            </ul>
          </details>
          <Check label={say(words.turnOff, language)} name="turn-off" checked={turnOff} onCheck={onTurnOff} />
        </>
      ) : (
        <p class="sub">{say(words.allAllowed, language)}</p>
      )}
      <div class="row">
        <button type="button" class="btn pri" onClick={() => onStart(needed ? sites : [])}>
          {say(needed ? words.allowAndRead : words.read, language)}
        </button>
        {ended === 'refused' && readable > 0 && (
          <button type="button" class="btn" onClick={() => onStart([])}>
            {say(words.readAllowed, language, { n: readable })}
          </button>
        )}
      </div>
      <div role="alert">
        {ended && (
          <p class="line">
            <Mark shape={ended === 'refused' ? 'open' : 'error'} />
            <span>{say(ended === 'refused' ? words.refused : words.notStarted, language)}</span>
          </p>
        )}
      </div>
    </section>
  )
}
