import { useState } from 'preact/hooks'
import { hackleLinks } from '../../lib/hackle/links'
import { siteFrom } from '../../lib/readiness'
import { popupWords } from '../../lib/words/popup'
import { say } from '../../lib/words/say'
import type { Language } from '../../lib/words/types'
import { welcomeWords as words } from '../../lib/words/welcome'
import { ExternalLink } from '../link/external-link'
import { Mark } from '../mark/mark'
import { Sign } from '../mark/sign'
import { overlayWords } from '../../lib/words/overlay'
import { PromotionalQuestion, SiteQuestion } from './questions'

/** The answers of the first run; null is unanswered. `site` is scheme and host without port. */
export interface Answers {
  readonly site: string | null
  readonly promotional: boolean | null
}

export interface WelcomeProps {
  readonly language: Language
  /** What is stored: the page may be opened again. */
  readonly answers: Answers
  /** Whether the site just told is turned on. */
  readonly granted: boolean
  /** What did not work last, in a ready sentence; null when all did. */
  readonly problem: string | null
  /** Stores both. False when that failed. */
  onSave(answers: Answers): Promise<boolean>
  /** Leaves both unanswered. */
  onLater(): void
  /** Asks the browser for the site: called within the click. */
  onAllow(site: string): void
}

/** The first run: two questions, either of which may stay open, then the permission with its reason. */
export function Welcome({ language, answers, granted, problem, onSave, onLater, onAllow }: WelcomeProps) {
  const [site, setSite] = useState(answers.site?.replace(/^https:\/\//, '') ?? '')
  const [promotional, setPromotional] = useState(answers.promotional)
  const [wrong, setWrong] = useState(false)
  const [state, setState] = useState<'asking' | 'failed' | 'done'>('asking')
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const found = siteFrom(site)
    const bad = site.trim() !== '' && found === null
    setWrong(bad)
    const form = event.currentTarget as HTMLFormElement
    if (bad) return form.querySelector<HTMLElement>('[name="site"]')?.focus()
    setState((await onSave({ site: found, promotional })) ? 'done' : 'failed')
  }
  const later = () => {
    onLater()
    setState('done')
  }
  return (
    <main class="tr page" lang={language}>
      <p class="brand">
        <Sign />
        <b>{say(overlayWords.name, language)}</b>
      </p>
      <h1>{say(words.lead, language)}</h1>
      <div role="status">
        {state === 'done' && <Done {...{ language, granted, problem, onAllow }} site={answers.site} />}
      </div>
      {state !== 'done' && (
        <>
          <p class="sub intro">{say(words.intro, language)}</p>
          <form class="page-sheet form ask" noValidate onSubmit={(event) => void submit(event)}>
            <SiteQuestion {...{ language, wrong }} value={site} onValue={setSite} />
            <PromotionalQuestion {...{ language }} value={promotional} onValue={setPromotional} />
            {state === 'failed' && (
              <p class="s-error" role="alert">
                {say(words.failed, language)}
              </p>
            )}
            <div class="row">
              <button type="submit" class="btn pri">
                {say(words.save, language)}
              </button>
              <button type="button" class="btn" onClick={later}>
                {say(words.later, language)}
              </button>
            </div>
          </form>
        </>
      )}
    </main>
  )
}

interface DoneProps {
  readonly language: Language
  readonly site: string | null
  readonly granted: boolean
  readonly problem: string | null
  onAllow(site: string): void
}

function Done({ language, site, granted, problem, onAllow }: DoneProps) {
  const host = site === null ? null : new URL(site).host
  return (
    <>
      {site !== null && host !== null && (
        <section class="page-sheet ask line">
          <Mark shape={granted ? 'seen' : 'open'} />
          {granted ? (
            <h2 class="lead">{say(words.allowed, language, { host })}</h2>
          ) : (
            <>
              <h2 class="lead">{say(words.allowTitle, language, { host })}</h2>
              <div class="body stack">
                <ul class="dashes">
                  {[popupWords.whyRead, popupWords.whyLocal, popupWords.whyRevoke].map((why) => (
                    <li key={why.en}>{say(why, language)}</li>
                  ))}
                </ul>
                {problem && <p class="s-error">{problem}</p>}
                <div class="row">
                  <button type="button" class="btn pri" onClick={() => onAllow(site)}>
                    {say(popupWords.allow, language)}
                  </button>
                </div>
              </div>
            </>
          )}
        </section>
      )}
      <section class="page-sheet ask stack">
        <h2 class="lead">{say(words.then, language)}</h2>
        <ul class="stack">
          <li>{say(words.thenPolicy, language)}</li>
          <li>{say(words.thenDashboard, language)}</li>
        </ul>
        <div class="row">
          <ExternalLink
            class="btn"
            href={hackleLinks.textMessageTab}
            label={say(popupWords.toDashboard, language)}
            language={language}
          />
        </div>
      </section>
    </>
  )
}
