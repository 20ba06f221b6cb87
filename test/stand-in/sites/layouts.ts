import type { Article } from './articles'

/** How a policy is laid out: the ways that real policies are written in. */
export type Layout = 'headings' | 'bold-paragraphs' | 'accordion' | 'old-table' | 'plain-lines'

/** An article whose body is ready HTML (the entrustment one differs from policy to policy). */
export interface RawArticle {
  readonly title: string
  readonly html: string
}

/** The articles one after another as HTML in the given layout. Texts are ours, so nothing is escaped. */
export function layOut(layout: Layout, articles: readonly (Article | RawArticle)[]): string {
  const body = articles.map((article, index) => drawArticle(layout, article, index + 1)).join('\n')
  return layout === 'old-table'
    ? `<table width="760" align="center" border="0" cellpadding="12"><tr><td><font size="2">${body}</font></td></tr></table>`
    : body
}

function drawArticle(layout: Layout, article: Article | RawArticle, number: number): string {
  const html =
    'html' in article ? article.html : article.blocks.map((block) => drawBlock(layout, block)).join('\n')
  switch (layout) {
    case 'headings':
      return `<section id="article-${number}"><h2>제${number}조(${article.title})</h2>\n${html}</section>`
    case 'bold-paragraphs':
      return `<p><strong>제${number}조 ${article.title}</strong></p>\n<div>${html}</div>`
    case 'accordion':
      return `<details><summary><h3>${number}. ${article.title}</h3></summary>\n${html}</details>`
    case 'old-table':
      return `<br><b>■ ${article.title}</b><br><br>\n${html}<br>`
    case 'plain-lines':
      return `<p>${number}. ${article.title}</p>\n${html}`
  }
}

function drawBlock(layout: Layout, block: string | readonly string[]): string {
  if (typeof block === 'string') return layout === 'old-table' ? `${block}<br>` : `<p>${block}</p>`
  if (layout === 'old-table') return block.map((item) => `- ${item}<br>`).join('\n')
  if (layout === 'plain-lines') return block.map((item, index) => `<p>${index + 1}) ${item}</p>`).join('\n')
  return `<ul>${block.map((item) => `<li>${item}</li>`).join('')}</ul>`
}

/** A table of processors; the first row is the header. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const header = head.map((cell) => `<th scope="col">${cell}</th>`).join('')
  const lines = body.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')
  return `<table class="list"><thead><tr>${header}</tr></thead><tbody>\n${lines}\n</tbody></table>`
}

/** The visible mark that each sample page carries. */
export const SAMPLE_MARK =
  '<p class="sample-mark">견본 페이지 · 가상의 회사입니다 <span lang="en">(Sample page of a fictional company)</span></p>'

/** A whole page of a sample site. */
export function page(title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/shared/site.css">
${head}</head>
<body>
${SAMPLE_MARK}
${body}
</body>
</html>
`
}
