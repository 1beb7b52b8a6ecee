// The card's style sheet, made for a constructed sheet in a closed shadow root; it works in our own pages too.
import { baseCss } from "../base.css.ts";

/** `all: initial` twice: the page's own rules win over `:host`, but nothing of the page reaches `.card`. */
const layout = `
:host { all: initial; }
.card {
  all: initial; color-scheme: inherit; direction: ltr; display: flex; flex-direction: column; box-sizing: border-box;
  width: min(360px, calc(100vw - 16px)); max-height: min(620px, calc(100vh - 16px)); overflow: hidden;
  font: 13px/1.45 var(--sans); color: var(--ink); background: var(--paper);
  border: 1px solid var(--hair); border-top: 3px solid var(--c); border-radius: 6px;
  box-shadow: 0 1px 2px rgb(0 0 0 / 0.06), 0 8px 28px rgb(0 0 0 / 0.12);
}
.card:focus { outline: none; }
.card:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 6px; }
.in, .menu { scrollbar-width: thin; scrollbar-color: var(--soft) transparent; }
.in {
  padding: 11px 16px 12px; overflow: hidden auto; overscroll-behavior: contain;
  background:
    linear-gradient(var(--paper), var(--paper)) 0 100% / 100% 12px no-repeat local,
    linear-gradient(transparent, var(--hair)) 0 100% / 100% 12px no-repeat;
}
.kick { display: flex; justify-content: space-between; align-items: baseline; gap: 12px; font-size: 11px; line-height: 1.4; }
.kicker { font-size: 10.5px; font-weight: 600; letter-spacing: 0.08em; text-transform: uppercase; color: var(--c); }
.mention { color: var(--soft); white-space: nowrap; }
h2 {
  font: 600 20px/1.2 var(--serif); color: var(--ink); margin: 3px 0 8px; overflow-wrap: break-word; text-wrap: balance;
}
h2.narrow { font-size: 17px; }
.block { display: block; border-top: 1px solid var(--hair); margin-top: 10px; padding-top: 9px; }
.sentence { margin: 0; }
`;

const facts = `
.rows { margin: 0; display: grid; gap: 6px var(--gap, 10px); grid-template-columns: fit-content(var(--label-most, 86px)) minmax(0, 1fr); }
.rows > div { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; }
dt { color: var(--soft); min-width: var(--label, 86px); overflow-wrap: break-word; }
dd { margin: 0; overflow-wrap: break-word; }
b { font-weight: 600; }
.second { display: block; }
.badge {
  display: inline-block; border: 1px solid var(--c); border-radius: 3px; padding: 0 5px;
  font-size: 11px; line-height: 1.5; font-weight: 600; color: var(--c);
}
.badge[data-status="in-force"] { background: var(--c); color: var(--paper); }
.badge[data-status="announced"], .badge[data-status="adopted"] { border-style: dashed; }
.badge[data-status="blocked"], .badge[data-status="partly-blocked"] { border-width: 1px 1px 1px 4px; }
.badge[data-status="unknown"] { border-style: dotted; border-color: var(--soft); color: var(--soft); }
`;

const drawings = `
figure { display: block; margin: 10px 0 0; }
figure svg { display: block; overflow: visible; color: var(--ink); }
figure text { font: 10px var(--sans); fill: var(--soft); }
figcaption { font-size: 11px; line-height: 1.4; color: var(--soft); margin-top: 2px; overflow-wrap: break-word; }
figure svg svg { overflow: hidden; }
.map svg { overflow: hidden; border-radius: 3px; }
.map text { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
.sea { fill: var(--wash); }
.land { fill: var(--hair); stroke: var(--soft); stroke-opacity: 0.45; stroke-width: 0.7; stroke-linejoin: round; }
.border { fill: none; stroke: var(--soft); stroke-width: 1; stroke-linejoin: round; }
.spot { fill: var(--accent); stroke: var(--paper); stroke-width: 1.5; }
.axis { stroke: var(--ink); stroke-opacity: 0.25; }
.segment { fill: var(--c); stroke: var(--paper); stroke-width: 1; }
.notch { fill: var(--paper); }
.segment.acting { fill: var(--c); fill-opacity: 0.3; }
.segment.blocked { fill-opacity: 0.15; stroke: var(--c); stroke-width: 1; stroke-dasharray: 2 2; }
.hatch, .dot { fill: var(--c); }
.today line { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 2; }
.article line { stroke: var(--accent); stroke-width: 1.5; }
.article circle { fill: var(--accent); }
.article text { fill: var(--accent); font-weight: 600; }
.before { fill: var(--paper); stroke: var(--c); stroke-width: 1.5; }
.note { display: block; margin-top: 4px; font-size: 11px; line-height: 1.4; color: var(--soft); }
.note summary { cursor: pointer; min-height: 20px; }
.note p { margin: 2px 0 0; }
.curve polygon { fill: var(--c); opacity: 0.12; }
.curve polyline { fill: none; stroke: var(--c); stroke-width: 1.5; stroke-linejoin: round; }
`;

const menu = `
.menu {
  flex: none; max-height: min(260px, 45vh); overflow: hidden auto; overscroll-behavior: contain; padding: 6px 16px 8px;
  border-top: 1px solid var(--hair);
}
.menu:focus { outline: none; }
.menu p { margin: 4px 0; }
.menu ol { list-style: none; margin: 0; padding: 0; }
.item, .back { display: block; width: 100%; min-height: 28px; padding: 4px 6px; margin: 0 -6px; box-sizing: content-box; border-radius: 4px; }
.item:hover, .back:hover { background: var(--hair); }
.back { color: var(--soft); }
.said { margin-left: 8px; }
.places .item { box-sizing: border-box; margin: 0; padding: 4px 0; border-bottom: 1px solid var(--hair); border-radius: 0; }
.places li:last-child .item { border-bottom: 0; }
`;

const foot = `
.foot {
  display: flex; align-items: flex-start; gap: 8px; padding: 4px 8px 4px 16px; border-top: 1px solid var(--hair);
  background: var(--wash); color: var(--soft); font-size: 11px; line-height: 1.45; flex: none;
}
.sources { margin: 0; padding: 6px 0; flex: 1 1 0; min-width: 0; overflow-wrap: break-word; }
.signs { display: flex; flex: none; margin-left: auto; }
.sign {
  width: 28px; height: 28px; display: grid; place-items: center; border-radius: 4px; color: var(--soft);
}
.sign:hover { color: var(--ink); background: var(--hair); }
.sign[aria-expanded="true"] { color: var(--ink); background: var(--hair); }
.sign[aria-pressed="true"] { color: var(--paper); background: var(--c); }
.icon { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; }
@media (max-width: 359px) { .card { --label: auto; --day: 90px; --gap: 10px; } .in { padding: 10px 12px 11px; } .menu { padding: 6px 12px 8px; } .foot { padding: 4px 4px 4px 12px; flex-wrap: wrap; } .sources { flex-basis: 100%; padding-bottom: 0; } }
@media (pointer: coarse) { .sign { width: 44px; height: 44px; } .foot { align-items: center; } .item, .back { min-height: 36px; } }
@media (forced-colors: active) { .badge, .sign[aria-pressed="true"] { forced-color-adjust: none; } }
`;

/** Rows, badges and drawings, for the card and for whatever else shows a card's content. */
export const factsCss = facts + drawings;

export const cardCss = baseCss + layout + factsCss + menu + foot;
