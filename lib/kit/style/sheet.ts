import base from './base.css?inline'
import tokens from './tokens.css?inline'

/**
 * What gives shadow roots the sheet of one element: `css` after what both share. It is made once a document, for every element
 * in it. Constructed, because a strict policy (`style-src 'self'`) blocks `<style>`; a sheet can be adopted in the document
 * that made it only.
 */
export function sheetOf(...css: readonly string[]): (root: ShadowRoot) => void {
  const sheets = new WeakMap<Document, CSSStyleSheet>()
  return (root) => {
    const { ownerDocument } = root
    const Sheet = ownerDocument.defaultView?.CSSStyleSheet
    if (Sheet === undefined) return
    let sheet = sheets.get(ownerDocument)
    if (sheet === undefined) {
      sheet = new Sheet()
      sheet.replaceSync([tokens, base, ...css].join('\n'))
      sheets.set(ownerDocument, sheet)
    }
    root.adoptedStyleSheets = [sheet]
  }
}
