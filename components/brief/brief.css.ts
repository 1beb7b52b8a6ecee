// The side panel's style sheet: the card's paper and type, set as the sidebar of a newspaper; and the printed page.
import { baseCss } from "../base.css.ts";
import { factsCss } from "../card/card.css.ts";
import { chartCss } from "../chart/chart.css.ts";

const frame = `
html { background: var(--paper); scroll-padding-top: 8px; }
body { margin: 0; }
.panel {
  display: block; max-width: 640px; min-width: 0; margin: 0 auto; color: var(--ink); background: var(--paper);
  font: 13px/1.45 var(--sans); direction: ltr;
}
.top { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; margin: 0; font-size: 12px; }
header.top { padding: 12px 16px 4px; }
.brand, h1.brand { margin: 0; font: 600 15px/1.3 var(--serif); }
.site { min-width: 0; overflow-wrap: anywhere; }
.head { padding: 12px 16px 8px; }
.head p { margin: 0; }
h1 { font: 600 21px/1.2 var(--serif); margin: 8px 0 4px; overflow-wrap: break-word; hyphens: auto; hyphenate-limit-chars: 18; text-wrap: balance; }
.head .dateline { color: var(--soft); }
.head .summary { margin-top: 4px; }
section { border-top: 1px solid var(--hair); padding: 12px 16px 14px; }
section > p { margin: 0; }
.title { border-top: 2px solid var(--ink); padding-top: 5px; margin-top: -13px; color: var(--ink); width: fit-content; }
.foot {
  display: flex; flex-wrap: wrap; align-items: center; gap: 0 14px; min-height: 34px; padding: 4px 16px;
  border-top: 1px solid var(--hair); background: var(--wash); color: var(--soft); font-size: 11px;
}
`;

const controls = `
.exports { display: flex; flex-wrap: wrap; gap: 5px; margin-top: 10px; }
.export { min-height: 26px; padding: 2px 6px; border: 1px solid var(--hair); border-radius: 4px; font-size: 12px; }
.export:hover { border-color: var(--soft); }
.outcome { flex: 1 1 100%; font-size: 11px; color: var(--soft); overflow-wrap: anywhere; }
.outcome:empty { display: none; }
.contents { display: flex; flex-wrap: wrap; gap: 0 14px; padding: 3px 16px 14px; font-size: 12px; }
.contents a { min-height: 24px; display: inline-flex; align-items: center; }
.act { min-height: 36px; padding: 6px 14px; border: 1px solid var(--ink); border-radius: 4px; font-weight: 600; }
.act:hover { background: var(--ink); color: var(--paper); }
.act.wide { display: block; width: 100%; margin-top: 12px; text-align: center; }
.notice { padding: 6px 16px 18px; border-top: 1px solid var(--hair); }
.notice h2 { font: 600 20px/1.25 var(--serif); margin: 8px 0 4px; }
.notice p { margin: 0 0 12px; }
.notice p:last-child { margin-bottom: 0; }
.trouble { margin: -6px 16px 14px; font-weight: 600; }
.trouble:empty { display: none; }
.loading { display: block; color: var(--soft); min-height: 72px; padding-top: 14px; }
`;

const entities = `
.hint { color: var(--soft); font-size: 11px; }
.entity { margin-top: 14px; padding-top: 9px; border-top: 1px solid var(--hair); }
.entity:nth-of-type(n + 41) { content-visibility: auto; contain-intrinsic-size: auto 220px; }
.hint + .entity { margin-top: 8px; }
.kick { margin: 0; font-size: 11px; line-height: 1.4; }
.kicker { font-size: 10.5px; font-weight: 600; letter-spacing: 0.08em; text-transform: uppercase; color: var(--c); }
.entity h3 { font: 600 18px/1.2 var(--serif); margin: 2px 0; overflow-wrap: break-word; text-wrap: balance; }
.mentions { display: flex; flex-wrap: wrap; align-items: center; gap: 0 2px; margin: 0 0 6px; color: var(--soft); font-size: 11px; }
.go { min-width: 24px; min-height: 24px; padding: 0 3px; text-align: center; color: var(--ink); text-decoration: underline var(--line) var(--thick) var(--c); text-underline-offset: 3px; }
.go:hover { background: var(--wash); }
.figure-line { margin: 8px 0 0; }
details { margin-top: 6px; }
summary { min-height: 24px; width: fit-content; cursor: pointer; color: var(--soft); font-size: 12px; padding: 2px 0; }
summary:hover { color: var(--ink); }
.count { font-variant-numeric: tabular-nums; }
.credit, .entity .sources { margin: 6px 0 0; font-size: 11px; line-height: 1.45; color: var(--soft); overflow-wrap: break-word; }
@media (max-width: 340px) { .panel { --label: auto; --day: 90px; --gap: 8px; } }
@media (pointer: coarse) { .export, .act, .go, summary, .contents a { min-height: 44px; } .go { min-width: 32px; } }
`;

const print = `
@page { margin: 16mm; }
@media print {
  .panel { max-width: none; font-size: 10pt; --label: 110px; --day: 130px; }
  .exports, .contents, .mentions, .act, .hint { display: none; }
  h1 { font-size: 20pt; }
  section { padding: 10pt 0; }
  .head, .foot { padding-left: 0; padding-right: 0; background: none; }
  .entity, .series, .lanes > li, .events > li { break-inside: avoid; content-visibility: visible; }
  h2, h3, summary { break-after: avoid; }
  summary { list-style: none; }
  summary::marker { content: ""; }
  a { text-decoration: none; }
  * { print-color-adjust: exact; }
}
`;

export const briefCss = baseCss + frame + controls + factsCss + chartCss + entities + print;
