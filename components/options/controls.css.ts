// What the options page is operated with: fields, buttons, switches, sliders, and what is said beside them.

export const controlsCss = `
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
@media (pointer: coarse) {
  .act, .more, .choice, .switch, summary, nav a { min-height: 44px; }
  .choice, nav a { align-items: center; }
}
@media (forced-colors: active) {
  .track { border: 1px solid ButtonText; } .switch[aria-checked="true"] .track { background: Highlight; }
  .track::after { background: ButtonText; } .track, .track::after { forced-color-adjust: none; }
}
`;
