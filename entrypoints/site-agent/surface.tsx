import { render } from 'preact'
import { Note, type NoteState } from '../../components/note/note'
import { SiteBadge } from '../../components/site-badge/site-badge'
import { siteSheets } from '../../components/style/sheets'
import { findingsViewOf, reportViewOf } from '../../components/verdict/view-of'
import { highlight, showOnPage } from '../../lib/page/highlight'
import { createOverlayHost } from '../../lib/page/overlay-host'
import type { PageReading } from '../../lib/page/read-page'
import { ask, browserLanguage } from '../../lib/platform/page'
import type { View } from '../../lib/platform/protocol'
import { siteOf } from '../../lib/platform/site'
import type { Finding } from '../../lib/rules/types'
import { problemWords } from '../../lib/words/problems'
import { say } from '../../lib/words/say'
import { SHADOW_MODE } from '../overlay/mode'
import { NoteWork } from './note-work'

/** What the reader shows on a page. `state` is null on a page that was read once by a click: nothing of the workspace shows there. */
export type Shown =
  | {
      /** `unkept`: the verdict stands, but the worker could not store it. */
      readonly kind: 'policy' | 'unkept'
      readonly state: View | null
      readonly reading: PageReading
      readonly at: string
    }
  | { readonly kind: 'reading'; readonly state: View | null; readonly share: number | null }
  | {
      readonly kind: 'other'
      readonly state: View
      readonly policyHref: string | null
      /** What the rules say of the page's links to the policy. */
      readonly findings: readonly Finding[]
    }

export interface Surface {
  owns(node: Node): boolean
  draw(shown: Shown): void
}

export interface Wishes {
  again(): void
  stop(): void
  leave(): void
}

/** Draws the note or the small badge over the page. Until something is drawn there is nothing of ours in it. */
export function createSurface(
  view: Window & typeof globalThis,
  wishes: Wishes,
  signal: AbortSignal,
): Surface {
  const language = browserLanguage()
  let place: Place | null = null
  let painted = new AbortController()
  let drawn: Shown | null = null
  /** What can be done with the reading that is shown; begun anew with each. */
  let work: NoteWork | null = null

  /** Sends a wish whose failing changes nothing that is shown: the page then stays as it is. */
  const wish = (sent: Promise<unknown>) => void sent.catch(() => undefined)

  const sheet = (shown: Shown) => {
    const { state } = shown
    const shared = {
      language,
      position: state?.position ?? null,
      onMove: (position: { right: number; bottom: number }) => wish(ask('page/move', { position })),
      // Without a workspace behind it the sheet only closes; with one, the choice is kept for this site.
      onHide: () => (state ? wish(ask('page/hide', {})) : wishes.leave()),
      onSettings: () => wish(ask('settings/open', {})),
    }
    if (shown.kind === 'other') {
      const { policyHref } = shown
      return (
        <SiteBadge
          {...shared}
          said={shown.state.said}
          readiness={shown.state.readiness}
          {...findingsViewOf(shown.findings, language)}
          policy={
            policyHref === null
              ? null
              : { href: policyHref, otherHost: siteOf(policyHref) !== siteOf(view.location.href) }
          }
          onOpenPolicy={(href) => wish(ask('policy/open', { href }))}
        />
      )
    }
    return (
      <Note
        {...shared}
        tools={shown.kind === 'policy' && work ? work.tools(shown.state) : null}
        now={state?.now ?? (shown.kind === 'policy' ? shown.at : new Date().toISOString())}
        state={noteStateOf(shown, language)}
        onShow={showable(view, shown)}
        onCheck={wishes.again}
        onStop={wishes.stop}
      />
    )
  }

  const draw = (shown: Shown) => {
    if (signal.aborted) return
    painted.abort()
    painted = new AbortController()
    drawn = shown
    const hidden = shown.state?.hidden ?? false
    if (hidden && !place) return
    place ??= placeOn(view, signal)
    if (hidden || shown.kind !== 'policy' || work?.reading !== shown.reading) {
      work?.end()
      work = shown.kind === 'policy' ? workOn(shown, place) : null
    }
    render(hidden ? null : sheet(shown), place.sheets)
    if (!hidden && shown.kind === 'policy') paint(shown.reading, AbortSignal.any([signal, painted.signal]))
  }
  const workOn = ({ reading, at }: Extract<Shown, { kind: 'policy' | 'unkept' }>, { previews }: Place) =>
    new NoteWork(view, reading, at, { language, previews, redraw: () => drawn && draw(drawn), signal })
  return { owns: (node) => place?.owns(node) ?? false, draw }

  function paint({ report, marks }: PageReading, until: AbortSignal) {
    const section = report.facts.sections.find(({ kind }) => kind === 'entrustment')
    highlight(
      view,
      marks,
      { heading: section?.heading ?? null, words: report.checked[0]?.proof ?? null },
      until,
    )
  }
}

/** Our root over the page: one place for the sheet, one for what is drawn at the page's own words. */
interface Place {
  readonly sheets: HTMLElement
  readonly previews: HTMLElement
  owns(node: Node): boolean
}

function placeOn(view: Window & typeof globalThis, signal: AbortSignal): Place {
  const { container, owns } = createOverlayHost(view, { mode: SHADOW_MODE, styles: siteSheets, signal })
  const [previews, sheets] = [view.document.createElement('div'), view.document.createElement('div')]
  // The sheet comes last: it lies over a preview that it would meet.
  container.append(previews, sheets)
  return { sheets, previews, owns }
}

function noteStateOf(shown: Exclude<Shown, { kind: 'other' }>, language: 'ko' | 'en'): NoteState {
  if (shown.kind === 'reading') return { kind: 'reading', share: shown.share }
  const told = reportViewOf(shown.reading.report, language, shown.at)
  if (!told) return { kind: 'reading', share: null }
  if (shown.kind === 'policy') return { kind: 'verdict', ...told }
  const problem = {
    title: say(problemWords.notKept, language),
    kept: told.verdict.sentence,
    advice: say(problemWords.notKeptAdvice, language),
  }
  return { kind: 'error', problem }
}

function showable(view: Window & typeof globalThis, shown: Shown) {
  if (shown.kind !== 'policy') return null
  const { reading } = shown
  return proofOf(reading) && (() => revealProof(view, reading))
}

/** Scrolls to the words that prove the verdict, where there are any. */
export function revealProof(view: Window & typeof globalThis, reading: PageReading) {
  const proof = proofOf(reading)
  if (proof) showOnPage(view, reading.marks, proof)
}

function proofOf({ report, marks }: PageReading) {
  const proof = report.checked[0]?.proof ?? null
  return proof && marks.has(proof.mark) ? proof : null
}
