// The options page's style sheet: a newspaper's quiet back page. One column of text, labels at its side, hairlines between.
import { baseCss } from "../base.css.ts";

const frame = `
html { background: var(--paper); scroll-padding-top: 16px; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 15px/1.55 var(--sans); }
.page {
  display: grid; grid-template-columns: 176px minmax(0, 760px); column-gap: 56px; max-width: 1040px; margin: 0 auto;
  padding: 32px 24px 96px;
}
header { grid-column: 1 / -1; border-bottom: 3px double var(--hair); padding-bottom: 12px; margin-bottom: 28px; }
h1 { font: 600 34px/1.2 var(--serif); margin: 0; letter-spacing: -0.01em; }
h1 span { color: var(--soft); font-weight: 400; }
h2 { font: 600 24px/1.25 var(--serif); margin: 0; }
h3, legend, .row > label { font: 600 15px/1.45 var(--sans); margin: 0; padding: 0; }
h4 { font: 600 16px/1.3 var(--serif); margin: 12px 0 4px; }
b { font-weight: 600; }
p { margin: 0 0 10px; text-wrap: pretty; }
nav { position: sticky; top: 24px; align-self: start; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav a { display: block; padding: 5px 0; text-decoration: none; color: var(--soft); }
nav a:hover { color: var(--ink); text-decoration: underline; }
section { padding: 0 0 40px; }
section + section { border-top: 1px solid var(--hair); padding-top: 28px; }
.lead { color: var(--soft); font: 17px/1.5 var(--serif); margin: 4px 0 20px; max-width: 60ch; }
main > [role="alert"] { margin-bottom: 20px; }
`;

const rows = `
.row {
  display: grid; grid-template-columns: 176px minmax(0, 1fr); column-gap: 24px; row-gap: 4px; margin: 0 0 22px; padding: 0; border: 0;
  min-width: 0;
}
fieldset.row { display: block; position: relative; padding-left: 200px; min-height: 46px; }
fieldset.row > legend { position: absolute; left: 0; top: 0; width: 176px; }
.row > label { align-self: start; padding-top: 5px; }
.field { min-width: 0; }
.hint { color: var(--soft); font-size: 13px; margin: 4px 0 0; max-width: 56ch; }
.hint.first { margin: 2px 0 8px; }
.keys { display: flex; flex-wrap: wrap; gap: 2px 22px; }
.choice { display: flex; align-items: baseline; gap: 8px; padding: 3px 0; cursor: pointer; }
.choice input { flex: none; width: 16px; height: 16px; margin: 0; accent-color: var(--agency); position: relative; top: 2px; }
.choice small { font-size: 13px; }
.preview {
  font: 17px/1.65 var(--serif); background: var(--wash); border-left: 3px solid var(--hair); padding: 14px 18px; min-width: 0;
}
.preview p { margin: 0; }
.preview[data-look="tint"] .mark { text-decoration: none; }
.preview[data-look="tint"] .mark, .preview[data-look="both"] .mark { background: color-mix(in srgb, var(--c) 14%, transparent); }
.range { display: flex; align-items: center; gap: 14px; }
.range input { flex: 1; max-width: 320px; min-height: 28px; accent-color: var(--agency); }
.range span { font-variant-numeric: tabular-nums; min-width: 44px; }
`;

const controls = `
input[type="text"], input[type="search"], select, textarea {
  font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 3px; padding: 5px 9px;
  width: 100%; max-width: 420px; min-height: 36px;
}
textarea { display: block; resize: vertical; }
::placeholder { color: var(--soft); opacity: 1; }
.act {
  display: inline-block; min-height: 36px; padding: 6px 14px; border: 1px solid var(--ink); border-radius: 3px; font-weight: 600;
  line-height: 1.45; cursor: pointer;
}
.act:hover { background: var(--ink); color: var(--paper); }
.act:disabled, input:disabled + .act { color: var(--soft); border-color: var(--hair); background: none; cursor: default; }
.file { position: relative; display: inline-block; }
.file input:focus-visible + .act { outline: 2px solid var(--accent); outline-offset: 2px; }
.acts { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 14px; margin: 12px 0 0; }
.adder { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
.adder input { flex: 1 1 180px; width: auto; max-width: 300px; }
.filters { display: grid; grid-template-columns: 3fr 2fr; grid-auto-flow: column; grid-template-rows: auto auto; gap: 2px 14px; }
.filters label { font-size: 14px; color: var(--soft); }
p + .row, dl + .row, ul + .row, output + .row { margin-top: 22px; }
.status { display: block; min-height: 22px; margin-top: 6px; color: var(--soft); font-size: 14px; }
.status:empty { min-height: 0; margin: 0; }
.warning { border-left: 3px solid var(--accent); background: var(--wash); padding: 10px 14px; margin: 8px 0 14px; }
.warning ul { margin: 4px 0 0; padding-left: 20px; }
.warning small, .hint { overflow-wrap: anywhere; }
small { font-size: 13px; }
.more { font-size: 14px; }
.switch { display: inline-flex; align-items: center; min-height: 28px; flex: none; }
.track { position: relative; width: 30px; height: 17px; border-radius: 9px; background: var(--soft); transition: background 120ms; }
.track::after {
  content: ""; position: absolute; left: 2px; top: 2px; width: 13px; height: 13px; border-radius: 50%;
  background: var(--paper); transition: transform 120ms;
}
.switch[aria-checked="true"] .track { background: var(--agency); }
.switch[aria-checked="true"] .track::after { transform: translateX(13px); }
`;

const lists = `
.plain { list-style: none; margin: 0; padding: 0; }
.plain > li {
  display: flex; justify-content: space-between; align-items: baseline; gap: 4px 16px; padding: 5px 0; border-bottom: 1px dotted var(--hair);
}
.plain bdi, .plain .soft { overflow-wrap: anywhere; }
.plain .soft { font-size: 13px; }
.plain .off bdi { color: var(--soft); text-decoration: line-through; }
.none { margin: 0; }
.entries { margin-bottom: 8px; }
.entries > li { padding: 8px 0; }
.entries .kind { flex: none; width: 92px; color: var(--soft); font-size: 13px; }
.entries .what { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.entries .acts { margin: 0; flex: none; }
.countries { border-top: 1px solid var(--hair); margin-top: 6px; }
details { border-bottom: 1px solid var(--hair); }
summary { padding: 6px 4px; cursor: pointer; }
summary:hover { background: var(--wash); }
details .plain { padding: 0 4px 10px 20px; }
.count { color: var(--soft); font-variant-numeric: tabular-nums; font-size: 13px; margin-left: 4px; }
.pairs { margin: 0 0 16px; }
.pairs > div { display: flex; justify-content: space-between; gap: 16px; padding: 5px 0; border-bottom: 1px dotted var(--hair); }
.pairs dd { margin: 0; text-align: right; font-variant-numeric: tabular-nums; }
.figures { display: grid; grid-template-columns: 1fr 1fr; column-gap: 40px; }
kbd { font: inherit; font-size: 13px; border: 1px solid var(--hair); border-bottom-width: 2px; border-radius: 3px; padding: 1px 7px; white-space: nowrap; }
.own-form { background: var(--wash); padding: 18px 18px 16px; margin: 12px 0 24px; border-top: 2px solid var(--ink); }
.own-form h3 { font: 600 18px/1.3 var(--serif); margin-bottom: 14px; }
.own-form .row { margin-bottom: 14px; }
`;

const narrow = `
@media (max-width: 760px) {
  .page { grid-template-columns: minmax(0, 1fr); padding: 20px 16px 64px; }
  header { margin-bottom: 12px; }
  h1 { font-size: 28px; }
  nav { position: static; margin-bottom: 20px; border-bottom: 1px solid var(--hair); padding-bottom: 12px; }
  nav ul { display: flex; flex-wrap: wrap; gap: 0 16px; }
  nav a { padding: 4px 0; }
}
@media (max-width: 620px) {
  .row { grid-template-columns: minmax(0, 1fr); }
  .row > label { padding-top: 0; }
  fieldset.row { padding-left: 0; min-height: 0; }
  fieldset.row > legend { position: static; margin-bottom: 4px; }
  .figures { grid-template-columns: minmax(0, 1fr); }
  .filters { display: block; }
  .filters input, .filters select { margin-bottom: 6px; }
  .entries > li { flex-wrap: wrap; }
  .entries .kind { width: 100%; }
  input[type="text"], input[type="search"], select, textarea { max-width: none; }
}
@media (pointer: coarse) {
  .act, .more, .choice, .switch, summary, nav a { min-height: 44px; }
  .choice, nav a { align-items: center; }
}
@media (forced-colors: active) {
  .track { border: 1px solid ButtonText; } .switch[aria-checked="true"] .track { background: Highlight; }
  .track::after { background: ButtonText; } .track, .track::after { forced-color-adjust: none; }
}
`;

export const optionsCss = baseCss + frame + rows + controls + lists + narrow;
