/** What stands around the policy on its page. */
export const FRAMES: readonly {
  name: string
  draw: (titles: readonly string[], content: string) => string
}[] = [
  { name: 'bare', draw: (_, content) => content },
  {
    name: 'in a layout table',
    draw: (_, content) => `<table width="760"><tr><td><font size="2">${content}</font></td></tr></table>`,
  },
  {
    name: 'contents before',
    draw: (titles, content) =>
      `<ul>${titles.map((title, i) => `<li><a href="#a${i}">${i + 1}. ${title}</a></li>`).join('')}</ul>${content}`,
  },
  {
    name: 'plain contents before',
    draw: (titles, content) =>
      `<ol>${titles.map((title) => `<li>${title}</li>`).join('')}</ol><hr>${content}`,
  },
  {
    name: 'in a site',
    draw: (_, content) =>
      `<header><nav><ul><li><a href="/">홈</a></li><li><a href="/service">Hackle</a></li></ul></nav></header><div class="wrap">${content}</div><footer><a href="/privacy">개인정보처리방침</a> 대표 견본 <address>서울</address></footer>`,
  },
  { name: 'deep', draw: (_, content) => `${'<div>'.repeat(40)}${content}${'</div>'.repeat(40)}` },
]
/** How the same words come out of an editor. */
export const NOISES: readonly { name: string; draw: (html: string) => string }[] = [
  { name: 'clean', draw: (html) => html },
  { name: 'hard spaces', draw: (html) => html.replace(/(?<=[가-힣]) (?=[가-힣])/g, '&nbsp;') },
  {
    name: 'spans',
    draw: (html) => html.replace(/>([^<>\n]{2,})</g, '><span style="font-size:12px">$1</span><'),
  },
  { name: 'zero width', draw: (html) => html.replace(/>([^<>\n]{2,})</g, '>\u200b$1\u200b<') },
  { name: 'indented', draw: (html) => html.replace(/<(p|li|td|th|tr|div)>/g, '\n    <$1>\n      ') },
  { name: 'decomposed', draw: (html) => html.normalize('NFD') },
]
