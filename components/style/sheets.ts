import batch from '../batch/batch.css?inline'
import badge from '../badge/badge.css?inline'
import diff from '../diff/diff.css?inline'
import formTrial from '../form-trial/form-trial.css?inline'
import menu from '../menu/menu.css?inline'
import note from '../note/note.css?inline'
import panel from '../panel/panel.css?inline'
import popup from '../popup/popup.css?inline'
import proof from '../proof/proof.css?inline'
import records from '../records/records.css?inline'
import repairPreview from '../repair-preview/repair-preview.css?inline'
import repair from '../repair/repair.css?inline'
import said from '../said/said.css?inline'
import settings from '../settings/settings.css?inline'
import sidePanel from '../side-panel/side-panel.css?inline'
import siteBadge from '../site-badge/site-badge.css?inline'
import statementForm from '../statement-form/statement-form.css?inline'
import verdict from '../verdict/verdict.css?inline'
import verify from '../verify/verify.css?inline'
import watch from '../watch/watch.css?inline'
import welcome from '../welcome/welcome.css?inline'
import base from './base.css?inline'
import page from './page.css?inline'
import tokens from './tokens.css?inline'

/**
 * The style texts of each surface, for `adoptedStyleSheets`: constructable sheets work under any content security
 * policy. One list a surface, so that a bundle carries only its own.
 */
/** The closed badge alone. */
export const badgeSheets = [tokens, base, badge] as const
export const overlaySheets = [tokens, base, proof, said, badge, menu, panel, statementForm] as const
/** For the note on policy pages and the small badge elsewhere: both are drawn by one script. */
export const siteSheets = [
  tokens,
  base,
  proof,
  verdict,
  badge,
  menu,
  note,
  said,
  statementForm,
  repair,
  repairPreview,
  siteBadge,
] as const
/** For the trial of the phone form over a page. */
export const trialSheets = [tokens, base, proof, verdict, note, statementForm, repair, formTrial] as const
export const popupSheets = [tokens, base, page, proof, verdict, badge, popup] as const
export const batchSheets = [
  tokens,
  base,
  page,
  proof,
  verdict,
  statementForm,
  repair,
  welcome,
  settings,
  batch,
] as const
export const welcomeSheets = [tokens, base, page, statementForm, welcome] as const
export const verifySheets = [tokens, base, page, statementForm, welcome, verify] as const
export const settingsSheets = [tokens, base, page, said, statementForm, welcome, settings] as const
export const sidePanelSheets = [
  tokens,
  base,
  page,
  proof,
  said,
  verdict,
  statementForm,
  welcome,
  panel,
  diff,
  watch,
  records,
  sidePanel,
] as const

/** Gives a document or shadow root these styles, in order, in place of any it adopted before. */
export function adoptSheets(root: Document | ShadowRoot, sheets: readonly string[]) {
  root.adoptedStyleSheets = sheets.map((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    return sheet
  })
}
