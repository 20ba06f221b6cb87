import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { siteFrom, stateWords, type State, type Workspace } from '../../lib/readiness'
import type { Settlement } from '../../lib/readiness/types'
import { batchWords } from '../../lib/words/batch'
import { say } from '../../lib/words/say'
import { legendWords, settingsWords as words } from '../../lib/words/settings'
import type { Language, Words } from '../../lib/words/types'
import { welcomeWords } from '../../lib/words/welcome'
import { OwnPageLink } from '../link/own-page-link'
import { Mark } from '../mark/mark'
import { Sign } from '../mark/sign'
import { Settled } from '../settle/settled'
import { PromotionalQuestion, SiteQuestion } from '../welcome/questions'
import { Statements, type StatementsProps } from './statements'

export interface SettingsProps extends Omit<StatementsProps, 'promotional'> {
  readonly workspace: Workspace
  /** Origins that are turned on. */
  readonly sites: readonly string[]
  /** Hosts on which the badge is hidden. */
  readonly hiddenHosts: readonly string[]
  /** Stores one answer. False when that failed. */
  onWorkspace(edit: {
    readonly site?: string | null
    readonly promotional?: boolean | null
  }): Promise<boolean>
  /** What persons settled on pages, and the ids of those that still stand. */
  readonly settlements: readonly Settlement[]
  readonly standing: readonly string[]
  onWithdrawSettlement(id: string): void
  onTurnOff(origin: string): void
  onShowAgain(host: string): void
}

/** Everything a person told or allowed, each with its way back. */
export function Settings(props: SettingsProps) {
  const { language, sites, hiddenHosts, onTurnOff, onShowAgain } = props
  return (
    <main class="tr page" lang={language}>
      <div class="brand">
        <Sign />
        <h1>{say(words.title, language)}</h1>
      </div>
      <Answers {...props} />
      <Section title={say(batchWords.title, language)} help={say(batchWords.intro, language)}>
        <p>
          <OwnPageLink path="/report.html" label={say(batchWords.openPage, language)} language={language} />
        </p>
      </Section>
      <Section title={say(words.sites, language)} help={say(words.sitesHelp, language)}>
        <List
          {...{ language }}
          entries={sites}
          empty={words.noSites}
          act={words.turnOff}
          label={(site) => say(words.turnOffOf, language, { site })}
          onAct={onTurnOff}
        />
      </Section>
      <Section title={say(words.statements, language)} help={say(words.statementsHelp, language)}>
        <Statements {...props} promotional={props.workspace.promotional} />
      </Section>
      {props.settlements.length > 0 && (
        <Section title={say(words.settled, language)} help={say(words.settledHelp, language)}>
          <ul class="entries block">
            {props.settlements.map((settlement) => (
              <li key={settlement.id}>
                <p class="meta">{settlement.url}</p>
                <Settled
                  {...{ language, settlement }}
                  standing={props.standing.includes(settlement.id)}
                  onWithdraw={() => props.onWithdrawSettlement(settlement.id)}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={say(words.hidden, language)}>
        <List
          {...{ language }}
          entries={hiddenHosts}
          empty={words.noHidden}
          act={words.showAgain}
          label={(host) => say(words.showAgainOf, language, { host })}
          onAct={onShowAgain}
        />
      </Section>
      <Section title={say(words.legend, language)}>
        <ul class="legend">
          {(Object.keys(legendWords) as State[]).map((state) => (
            <li key={state} class="line">
              <Mark shape={state} />
              <span>
                <b class={`s-${state}`}>{say(stateWords[state], language)}</b>{' '}
                {say(legendWords[state], language)}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <p class="meta last">{say(words.language, language)}</p>
    </main>
  )
}

/** The two answers. Each is stored by itself: an address that is no address must not hold back the other. */
function Answers({ language, workspace, onWorkspace }: SettingsProps) {
  const [site, setSite] = useState(workspace.site?.replace(/^https:\/\//, '') ?? '')
  const [wrong, setWrong] = useState(false)
  const [told, setTold] = useState<'saved' | 'failed' | null>(null)
  const store = async (edit: Parameters<SettingsProps['onWorkspace']>[0]) => {
    setTold(null)
    setTold((await onWorkspace(edit)) ? 'saved' : 'failed')
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const found = siteFrom(site)
    const bad = site.trim() !== '' && found === null
    setWrong(bad)
    if (bad) (event.currentTarget as HTMLFormElement).querySelector<HTMLElement>('[name="site"]')?.focus()
    else void store({ site: found })
  }
  return (
    <Section title={say(words.workspace, language)}>
      <form class="form" noValidate onSubmit={submit}>
        <SiteQuestion {...{ language, wrong }} value={site} onValue={setSite} />
        <div class="row">
          <button type="submit" class="btn">
            {say(welcomeWords.save, language)}
          </button>
        </div>
      </form>
      <PromotionalQuestion
        {...{ language }}
        value={workspace.promotional}
        onValue={(promotional) => void store({ promotional })}
      />
      <p role="status" class={told === 'failed' ? 's-error' : 'sub'}>
        {told && say(welcomeWords[told], language)}
      </p>
    </Section>
  )
}

interface SectionProps {
  readonly title: string
  readonly help?: string
  readonly children: ComponentChildren
}

function Section({ title, help, children }: SectionProps) {
  const id = useId()
  return (
    <section class="page-sheet part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {help && <p class="sub">{help}</p>}
      {children}
    </section>
  )
}

interface ListProps {
  readonly language: Language
  readonly entries: readonly string[]
  readonly empty: Words
  readonly act: Words
  label(entry: string): string
  onAct(entry: string): void
}

function List({ language, entries, empty, act, label, onAct }: ListProps) {
  if (entries.length === 0) return <p class="sub">{say(empty, language)}</p>
  return (
    <ul class="entries">
      {entries.map((entry) => (
        <li key={entry}>
          <span>{entry}</span>
          <button type="button" class="btn" aria-label={label(entry)} onClick={() => onAct(entry)}>
            {say(act, language)}
          </button>
        </li>
      ))}
    </ul>
  )
}
