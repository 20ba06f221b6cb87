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
    const page = ownerDocument.defaultView
    if (page?.CSSStyleSheet === undefined) return
    let sheet = sheets.get(ownerDocument)
    if (sheet === undefined) {
      sheet = new page.CSSStyleSheet()
      // Before Chrome 123, Firefox 120 and Safari 17.5 there is no light-dark(): there the kit stays light.
      const written = page.CSS.supports('color:light-dark(red,red)') ? 'light-dark($1,$2)' : '$1'
      sheet.replaceSync([tokens, base, ...css].join('').replace(/pair\((.*?),(.*?)\)/g, written))
      sheets.set(ownerDocument, sheet)
    }
    root.adoptedStyleSheets = [sheet]
  }
}
