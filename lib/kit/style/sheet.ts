import field from '../field/field.css?inline'
import form from '../form/form.css?inline'
import receipt from '../receipt/receipt.css?inline'
import withdraw from '../withdraw/withdraw.css?inline'
import base from './base.css?inline'
import tokens from './tokens.css?inline'

const CSS = [tokens, base, field, form, receipt, withdraw].join('\n')

const sheets = new WeakMap<Document, CSSStyleSheet>()

/**
 * Gives a shadow root the kit's sheet: one a document, shared by every element in it. Constructed, because a strict policy
 * (`style-src 'self'`) blocks `<style>`; a sheet can be adopted in the document that made it only.
 */
export function adoptSheet(root: ShadowRoot): void {
  const { ownerDocument } = root
  const Sheet = ownerDocument.defaultView?.CSSStyleSheet
  if (Sheet === undefined) return
  let sheet = sheets.get(ownerDocument)
  if (sheet === undefined) {
    sheet = new Sheet()
    sheet.replaceSync(CSS)
    sheets.set(ownerDocument, sheet)
  }
  root.adoptedStyleSheets = [sheet]
}
