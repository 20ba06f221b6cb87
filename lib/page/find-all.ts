/**
 * What a selector finds. Asked of the prototype: a form of the page named `querySelectorAll` hides the document's own from
 * every script, ours too. Throws where the selector cannot be read.
 */
export function findAll(document: Document, selector: string): NodeListOf<Element> {
  return Document.prototype.querySelectorAll.call(document, selector)
}
