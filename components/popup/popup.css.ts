// The popup's style sheet: the card's paper and type, on a page of our own.
import { baseCss } from "../base.css.ts";

const frame = `
html { background: var(--paper); }
body { margin: 0; }
.popup {
  display: block; min-width: 0; color: var(--ink); background: var(--paper);
  font: 13px/1.45 var(--sans); direction: ltr;
}
.head { display: flex; align-items: center; gap: 4px 8px; padding: 8px 16px 4px; min-height: 44px; }
h1 { font: 600 17px/1.2 var(--serif); margin: 0; }
.site {
  flex: 1 1 0; min-width: 0; overflow: hidden; overflow-wrap: anywhere; padding-top: 2px; line-height: 1.25;
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2;
}
.summary { margin: 0; padding: 0 16px 10px; }
b { font-weight: 600; }
section { border-top: 1px solid var(--hair); padding: 10px 16px; }
section > p { margin: 0; }
.standing { display: flex; flex-wrap: wrap; gap: 0 10px; align-items: baseline; margin: 0; padding: 0 16px 8px; font-size: 12px; }
.foot { padding: 5px 16px 6px; border-top: 1px solid var(--hair); background: var(--wash); color: var(--soft); font-size: 11px; }
.line, .pause, .ways { display: flex; flex-wrap: wrap; align-items: center; gap: 0 12px; min-height: 24px; }
.line { justify-content: space-between; }
.pause { gap: 0 10px; margin: 0; padding: 0; border: 0; min-width: 0; }
.foot .unit { display: block; padding: 2px 0 4px; }
`;

const controls = `
.switch { display: flex; align-items: center; gap: 7px; min-height: 32px; margin-left: auto; font-size: 12px; white-space: nowrap; }
.track {
  position: relative; flex: none; width: 30px; height: 17px; border-radius: 9px; background: var(--soft);
  transition: background 120ms;
}
.track::after {
  content: ""; position: absolute; left: 2px; top: 2px; width: 13px; height: 13px; border-radius: 50%;
  background: var(--paper); transition: transform 120ms;
}
.switch[aria-checked="true"] .track { background: var(--agency); }
.switch[aria-checked="true"] .track::after { transform: translateX(13px); }
.chips { display: flex; flex-wrap: wrap; gap: 6px; min-width: 0; margin: 0; padding: 0 16px 12px; border: 0; }
.chip {
  display: flex; align-items: center; gap: 6px; min-height: 26px; padding: 2px 10px; border: 1px solid var(--hair);
  border-radius: 13px; font-size: 12px;
}
.chip:hover { border-color: var(--soft); }
.key { width: 14px; border-bottom: 2px var(--line) var(--c); }
[data-category="office"] .key { border-bottom-width: 3px; }
[data-category="place"] .key { border-bottom-width: 1px; }
.chip[aria-pressed="false"] { color: var(--soft); border-style: dashed; }
.chip[aria-pressed="false"] .name { text-decoration: line-through; }
.chip[aria-pressed="false"] .key { border-bottom-color: var(--soft); }
.filter { display: flex; align-items: center; gap: 8px; padding: 0 16px 10px; font-size: 12px; }
.filter select {
  flex: 1 1 0; min-width: 0; min-height: 26px; padding: 2px 6px; border: 1px solid var(--hair); border-radius: 4px;
  font: inherit; color: var(--ink); background: var(--paper); text-overflow: ellipsis;
}
.filter select:hover { border-color: var(--soft); }
.act {
  min-height: 36px; padding: 6px 14px; border: 1px solid var(--ink); border-radius: 4px; font-weight: 600;
}
.act:hover { background: var(--ink); color: var(--paper); }
`;

const lists = `
.timeline { position: relative; list-style: none; margin: 0; padding: 0 0 0 16px; }
.timeline::before { content: ""; position: absolute; left: 3.5px; top: 10px; bottom: 16px; border-left: 1px solid var(--hair); }
.timeline li { position: relative; padding: 2px 0 3px; }
.timeline li::before {
  content: ""; position: absolute; left: -16px; top: 8px; width: 8px; height: 8px; border-radius: 50%;
  background: var(--paper); border: 1.5px solid var(--soft);
}
.timeline .now, .timeline .now small { color: var(--accent); font-weight: 600; }
.timeline .now::before { background: var(--accent); border-color: var(--accent); }
.timeline .same-week::before { border-color: var(--accent); }
.names { list-style: none; margin: 0; padding: 0; }
.names.many { columns: 2; column-gap: 16px; }
.names li { break-inside: avoid; border-bottom: 1px dotted var(--hair); }
.named { display: flex; justify-content: space-between; gap: 8px; width: 100%; min-height: 26px; padding: 3px 0 4px; }
.named bdi { min-width: 0; overflow-wrap: break-word; }
.named:hover bdi { color: var(--c); }
.named.unmarked { color: var(--soft); }
.count { font-variant-numeric: tabular-nums; color: var(--soft); }
.notice { padding: 6px 16px 18px; }
.notice h2 { font: 600 20px/1.25 var(--serif); margin: 0 0 4px; }
.notice p { margin: 0 0 12px; }
.notice p:last-child { margin-bottom: 0; }
.loading { display: block; color: var(--soft); min-height: 72px; margin: 0; }
@media (max-width: 340px) { .head { flex-wrap: wrap; } .site { order: 1; flex-basis: 100%; padding: 0; } .popup { --label: 84px; --day: 90px; --gap: 8px; } .names { column-gap: 12px; } }
@media (pointer: coarse) { .named, .chip, .act, .switch, .filter select { min-height: 44px; } .chip { border-radius: 22px; } }
@media (forced-colors: active) {
  .track { border: 1px solid ButtonText; } .switch[aria-checked="true"] .track { background: Highlight; }
  .track::after { background: ButtonText; } .timeline li::before, .track, .track::after { forced-color-adjust: none; }
}
`;

export const popupCss = baseCss + frame + controls + lists;
