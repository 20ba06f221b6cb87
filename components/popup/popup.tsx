import type { ComponentChildren } from 'preact'
import type { SaidReadiness } from '../../lib/readiness/said'
import type { Readiness } from '../../lib/readiness/types'
import { hackleLinks } from '../../lib/hackle/links'
import { batchWords } from '../../lib/words/batch'
import { overlayWords } from '../../lib/words/overlay'
import { popupWords as words } from '../../lib/words/popup'
import { say } from '../../lib/words/say'
import { sidePanelWords } from '../../lib/words/side-panel'
import type { Language } from '../../lib/words/types'
import { verdictWords } from '../../lib/words/verdict'
import { Shapes } from '../badge/shapes'
import { ExternalLink } from '../link/external-link'
import { OwnPageLink } from '../link/own-page-link'
import { Icon } from '../mark/icon'
import { Mark, type Shape } from '../mark/mark'
import { Sign } from '../mark/sign'
import { ExtraIcon } from '../mark/extra-icon'
import { Findings } from '../verdict/findings'
import type { FindingView, SourceView } from '../verdict/findings'
import { PolicyLink, type PolicyLinkView } from '../site-badge/policy-link'
import { Problem, type ProblemView } from '../verdict/problem'
import { Reading } from '../verdict/reading'
import { Verdict, type VerdictView } from '../verdict/verdict'

export type PopupState =
  /** The site is not turned on and nothing was read. */
  | { readonly kind: 'not-granted' }
  | { readonly kind: 'reading'; readonly share: number | null }
  | {
      readonly kind: 'verdict'
      readonly verdict: VerdictView
      readonly findings: readonly FindingView[]
      readonly sources: readonly SourceView[]
      /** Read by this click alone: shown, never counted. */
      readonly once: boolean
      /** The quoted words can be shown on the page. */
      readonly showable: boolean
    }
  /** Turned on, but this page is no policy. */
  | { readonly kind: 'no-policy-here'; readonly policy: PolicyLinkView | null }
  /** Something was to be opened from another page, and its site has to be asked for first: the click here asks. */
  | { readonly kind: 'wish'; readonly href: string }
  | { readonly kind: 'cannot-read' }
  | { readonly kind: 'dashboard' }
  | { readonly kind: 'error'; readonly problem: ProblemView }

export interface PopupProps {
  readonly language: Language
  readonly state: PopupState
  /** Host of the page in front; null when it has none. */
  readonly host: string | null
  readonly readiness: Readiness | null
  /** The same in the language shown. */
  readonly said: SaidReadiness | null
  /** The overlay is hidden on this host. */
  readonly hidden: boolean
  readonly now: string
  onAllow(): void
  onReadOnce(): void
  onRead(): void
  onStop(): void
  onShow(): void
  /** Asks for the policy's host first when it is another: the browser wants that within this click. */
  onOpenPolicy(href: string): void
  onShowAgain(): void
  onRetry(): void
  onSettings(): void
  /** Opens the side panel: in the click itself, else the browser does not. */
  onSidePanel(): void
  /** Opens the trial of the phone form over the page in front; null where none can be tried: the site is not turned on. */
  readonly onTryForm?: (() => void) | null
}

/** The toolbar popup, 360 px: the page in front, and one thing to do about it. */
export function Popup(props: PopupProps) {
  const { language, host, readiness, said, hidden } = props
  return (
    <main class="tr pop" lang={language}>
      <div class="head">
        <Sign />
        <h1 class="name">{say(overlayWords.name, language)}</h1>
        <div class="tools">
          <button
            type="button"
            class="btn ico"
            aria-label={say(sidePanelWords.open, language)}
            onClick={props.onSidePanel}
          >
            <ExtraIcon name="panel" />
          </button>
          <button
            type="button"
            class="btn ico"
            aria-label={say(words.settings, language)}
            onClick={props.onSettings}
          >
            <ExtraIcon name="settings" />
          </button>
        </div>
      </div>
      {host && (
        <p class="host">
          <b>{host}</b>
        </p>
      )}
      <div class="blk main" aria-live="polite">
        <State {...props} />
      </div>
      {props.onTryForm && (
        <div class="blk hidden-line">
          <button type="button" class="link" onClick={props.onTryForm}>
            {say(words.tryForm, language)}
          </button>
        </div>
      )}
      {hidden && (
        <div class="blk row hidden-line">
          <span class="sub">{say(words.dashboardHidden, language)}</span>
          <button type="button" class="link" onClick={props.onShowAgain}>
            {say(words.showAgain, language)}
          </button>
        </div>
      )}
      {readiness && said && (
        <Foot {...{ language, readiness, said }} dashboard={props.state.kind === 'dashboard'} />
      )}
    </main>
  )
}

function State(props: PopupProps) {
  const { language, state, now } = props
  switch (state.kind) {
    case 'not-granted':
      return (
        <Told shape="open" lead={say(words.notRead, language)}>
          <Why language={language} />
          <div class="row">
            <Button main label={say(words.allow, language)} onClick={props.onAllow} />
            <Button label={say(words.once, language)} onClick={props.onReadOnce} />
          </div>
        </Told>
      )
    case 'reading':
      return <Reading {...{ language }} share={state.share} onStop={props.onStop} />
    case 'verdict':
      return (
        <>
          <Verdict {...{ language, now }} verdict={state.verdict} />
          <div class="indent stack after">
            {state.once && <p class="sub">{say(words.readOnce, language)}</p>}
            <div class="row">
              {state.showable && (
                <Button main label={say(verdictWords.show, language)} onClick={props.onShow} />
              )}
              {state.once ? (
                <Button label={say(words.allow, language)} onClick={props.onAllow} />
              ) : (
                <Button label={say(overlayWords.again, language)} onClick={props.onRead} />
              )}
            </div>
          </div>
          {state.findings.length > 0 && (
            <details class="indent fold more">
              <summary>
                <span class="link">{say(words.more, language, { n: state.findings.length })}</span>
                <Icon name="expand" size={12} />
              </summary>
              <Findings {...{ language }} findings={state.findings} sources={state.sources} />
            </details>
          )}
        </>
      )
    case 'no-policy-here':
      return (
        <Told shape="not-needed" lead={say(words.noPolicyHere, language)}>
          <PolicyLink {...{ language }} policy={state.policy} onOpenPolicy={props.onOpenPolicy}>
            <Button label={say(words.readNow, language)} onClick={props.onRead} />
          </PolicyLink>
        </Told>
      )
    case 'wish':
      return (
        <Told shape="open" lead={say(words.wish, language, { host: new URL(state.href).host })}>
          <Why language={language} />
          <div class="row">
            <Button
              main
              label={say(words.allowAndOpen, language)}
              onClick={() => props.onOpenPolicy(state.href)}
            />
          </div>
        </Told>
      )
    case 'cannot-read':
      return (
        <Told shape="cannot-tell" lead={say(words.cannotRead, language)}>
          <p class="sub">{say(words.cannotReadWhy, language)}</p>
        </Told>
      )
    case 'dashboard':
      return (
        <Told shape="not-needed" lead={say(words.dashboard, language)}>
          {!props.hidden && <p class="sub">{say(words.dashboardShown, language)}</p>}
        </Told>
      )
    case 'error':
      return (
        <Problem problem={state.problem}>
          <div class="row">
            <Button main label={say(words.retry, language)} onClick={props.onRetry} />
          </div>
        </Problem>
      )
  }
}

/** What the permission is for, said before the browser asks. */
function Why({ language }: Pick<PopupProps, 'language'>) {
  return (
    <ul class="dashes">
      {[words.whyRead, words.whyLocal, words.whyRevoke].map((why) => (
        <li key={why.en}>{say(why, language)}</li>
      ))}
    </ul>
  )
}

interface ToldProps {
  readonly shape: Shape
  readonly lead: string
  readonly children: ComponentChildren
}

function Told({ shape, lead, children }: ToldProps) {
  return (
    <div class="line verdict">
      <Mark shape={shape} />
      <h2 class="lead">{lead}</h2>
      <div class="body stack">{children}</div>
    </div>
  )
}

interface ButtonProps {
  readonly label: string
  readonly main?: boolean
  onClick(): void
}

function Button({ label, main = false, onClick }: ButtonProps) {
  return (
    <button type="button" class={main ? 'btn pri' : 'btn'} onClick={onClick}>
      {label}
    </button>
  )
}

interface FootProps {
  readonly language: Language
  readonly readiness: Readiness
  readonly said: SaidReadiness
  readonly dashboard: boolean
}

function Foot({ language, readiness, said, dashboard }: FootProps) {
  return (
    <div class="blk pop-foot">
      <div class="row" title={said.badgeTitle}>
        <b>{said.badge}</b>
        <Shapes readiness={readiness} label={said.shapes} />
      </div>
      <OwnPageLink path="/report.html" label={say(batchWords.openPage, language)} language={language} />
      {!dashboard && (
        <ExternalLink
          href={hackleLinks.textMessageTab}
          label={say(words.toDashboard, language)}
          language={language}
        />
      )}
    </div>
  )
}
