/** Style of the HTML report: the values of `components/style/tokens.css`, so that screen and file look alike. */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --canvas: light-dark(#f2f4f7, #0f1216);
  --surface: light-dark(#fff, #171b21);
  --ink: light-dark(#161a21, #e8ebef);
  --ink-2: light-dark(#4b5462, #b4bcc8);
  --ink-3: light-dark(#5d6674, #9ba5b3);
  --line: light-dark(#dde1e7, #2e3540);
  --edge: light-dark(#7d8694, #76818f);
  --link: light-dark(#1b4bb3, #94b8ff);
  --seen: light-dark(#0a6350, #63cbaa);
  --stated: light-dark(#5a4399, #bcaef5);
  --open: light-dark(#7f4b00, #e8ba6e);
  --unknown: light-dark(#46566b, #a9b8cb);
  --missing: light-dark(#ad2a1a, #ff9a8c);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--canvas);
  color: var(--ink);
  font: 400 13px/20px 'Pretendard Variable', Pretendard, 'Apple SD Gothic Neo', 'Noto Sans KR', 'Noto Sans CJK KR', 'Malgun Gothic', system-ui, sans-serif;
  word-break: keep-all;
  overflow-wrap: anywhere;
  line-break: strict;
  font-variant-numeric: tabular-nums;
}
main { max-width: 1120px; margin: 0 auto; padding: 32px 16px 48px; }
h1 { margin: 0; font: 700 24px/34px inherit; font-family: inherit; text-wrap: balance; }
h2 { margin: 32px 0 8px; font-size: 16px; line-height: 24px; }
h3 { margin: 0; font-size: 14px; line-height: 22px; }
h4 { margin: 12px 0 4px; font-size: 12px; line-height: 18px; color: var(--ink-2); }
p { margin: 0; }
a { color: var(--link); text-decoration: underline 1px; text-underline-offset: 3px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
svg { display: block; flex: none; }
[hidden] { display: none; }
code { font: 400 12px/18px ui-monospace, 'SF Mono', Menlo, Consolas, 'Noto Sans Mono CJK KR', monospace; }
.sub { color: var(--ink-2); }
.src { margin-top: 4px; color: var(--ink-3); font-size: 12px; line-height: 18px; }
.sheet { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 16px; margin: 16px 0 0; padding: 16px; }
.facts dt { color: var(--ink-2); font-size: 12px; }
.facts dd { margin: 0; }
.counts { display: flex; flex-wrap: wrap; gap: 6px 20px; margin: 0 0 12px; padding: 0; list-style: none; }
.counts li { display: flex; gap: 8px; align-items: center; }
.state { display: inline-flex; gap: 6px; align-items: center; font-weight: 700; font-size: 12px; white-space: nowrap; }
.s-ok, .s-pass { color: var(--seen); }
.s-incomplete, .s-open { color: var(--open); }
.s-missing, .s-error { color: var(--missing); }
.s-unknown { color: var(--unknown); }
.s-not-a-policy { color: var(--ink-3); }
.scroll { overflow-x: auto; }
.sub + .scroll { margin-top: 8px; }
.dense td { padding-block: 5px; }
.scroll code, .scroll td:nth-child(3) { overflow-wrap: normal; }
@media screen {
  .scroll table { min-width: 640px; }
}
table { width: 100%; border-collapse: collapse; }
th { padding: 8px 12px; border-bottom: 1px solid var(--edge); text-align: left; font-size: 12px; color: var(--ink-2); white-space: nowrap; }
td { padding: 9px 12px; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child td { border-bottom: 0; }
th:first-child, td:first-child { padding-left: 16px; }
.end { text-align: right; white-space: nowrap; }
.page { padding: 16px; margin-bottom: 12px; break-inside: avoid-page; }
.page > .state { margin-top: 8px; }
.page > * + p { margin-top: 4px; }
.own { display: flex; flex-wrap: wrap; gap: 2px 16px; margin: 4px 0 0; font-size: 12px; line-height: 18px; color: var(--ink-3); }
.own dt, .own dd { display: inline; margin: 0; }
.own dt::after { content: ': '; }
.proof { position: relative; width: fit-content; max-width: 100%; margin: 6px 0 0; padding: 3px 12px; font-size: 12px; line-height: 18px; white-space: pre-line; }
.proof::before, .proof::after { content: ''; position: absolute; inset-block: 0; width: 5px; border: 1.5px solid var(--edge); }
.proof::before { left: 0; border-right: 0; }
.proof::after { right: 0; border-left: 0; }
.p-missing::before, .p-missing::after { border-width: 2px; border-color: var(--missing); }
.p-incomplete::before, .p-incomplete::after { border-width: 2px; border-color: var(--open); }
.said { width: fit-content; margin-top: 6px; padding-bottom: 3px; border-bottom: 1px dotted var(--stated); }
.rules { margin: 0; padding: 0; list-style: none; }
.rules li { display: grid; grid-template-columns: 16px minmax(0, 1fr) max-content; gap: 0 12px; padding: 4px 0; }
.rules svg { margin-top: 2px; }
.rules .proof { grid-column: 2; margin-top: 2px; }
details { margin-top: 8px; }
summary { width: fit-content; color: var(--ink-2); cursor: pointer; font-size: 12px; }
pre { margin: 4px 0 0; padding: 8px 12px; border: 1px solid var(--line); border-radius: 4px; font: inherit; font-size: 12px; line-height: 18px; white-space: pre-wrap; }
.notes p { padding: 4px 0; max-width: 76ch; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 640px) {
  .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .facts dd { margin-bottom: 8px; }
  .rules li { grid-template-columns: 16px minmax(0, 1fr); }
  .rules code { grid-column: 2; }
}
@media (forced-colors: active) {
  :root { --ink: CanvasText; --ink-2: CanvasText; --ink-3: CanvasText; --line: CanvasText; --edge: CanvasText; --seen: CanvasText; --stated: CanvasText; --open: CanvasText; --unknown: CanvasText; --missing: CanvasText; --surface: Canvas; --link: LinkText; }
}
@media print {
  :root { color-scheme: light; }
  @page { margin: 16mm 14mm; }
  body { background: none; font-size: 10.5pt; line-height: 1.5; }
  main { max-width: none; padding: 0; }
  .sheet { border-radius: 0; }
  .scroll { overflow: visible; }
  .scroll td { padding-inline: 8px; font-size: 9pt; line-height: 1.4; }
  .end { white-space: normal; }
  thead { display: table-header-group; }
  tr, .rules li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  a { color: inherit; }
  details:not([open]) { display: none; }
}
`
