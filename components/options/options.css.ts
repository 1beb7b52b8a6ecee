// The options page's style sheet: a newspaper's quiet back page. One column of text, labels at its side, hairlines between.
import { baseCss } from "../base.css.ts";
import { controlsCss } from "./controls.css.ts";
import { listsCss } from "./lists.css.ts";

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
`;

export const optionsCss = baseCss + frame + rows + controlsCss + listsCss + narrow;
