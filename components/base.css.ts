// What card and popup share: variables for both schemes, the underline of each category, focus, hidden text.
import { CATEGORIES, families, palettes, underlines } from "./tokens.ts";
import type { Scheme } from "./tokens.ts";

function variables(scheme: Scheme): string {
  const colours = Object.entries(palettes[scheme]).map(([name, value]) => `--${name}: ${value};`);
  return `color-scheme: ${scheme}; ${colours.join(" ")}`;
}

/** `--c` is the category's colour for everything inside; `.mark` is underlined like a mark on the page. */
function categoryRules(): string {
  return CATEGORIES.map((category) => {
    const { style, thickness } = underlines[category];
    return `[data-category="${category}"] { --c: var(--${category}); --line: ${style}; --thick: ${thickness}px; }`;
  }).join("\n");
}

/**
 * Light unless the system or `data-scheme` (on the host, the root or any element inside) says dark. Sizes are px: in a
 * page, rem would follow the page's root.
 */
export const baseCss = `
:host, :root, [data-scheme="light"] { ${variables("light")} }
@media (prefers-color-scheme: dark) {
  :host(:not([data-scheme])), :root:not([data-scheme]) { ${variables("dark")} }
}
:host([data-scheme="light"]) { ${variables("light")} }
:host([data-scheme="dark"]), [data-scheme="dark"] { ${variables("dark")} }
:host, :root {
  --serif: ${families.serif};
  --sans: ${families.sans};
}
${categoryRules()}
*, *::before, *::after { box-sizing: border-box; }
.mark { text-decoration: underline var(--line) var(--thick) var(--c); text-underline-offset: 3px; }
.unit { white-space: nowrap; }
.sources > .unit + .unit { display: block; }
.soft { color: var(--soft); }
.hidden {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
a { color: inherit; text-decoration: underline 1px; text-underline-offset: 2px; overflow-wrap: anywhere; }
a:hover { text-decoration-thickness: 2px; }
button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; text-align: inherit; cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.more { color: var(--soft); text-decoration: underline 1px; text-underline-offset: 2px; min-height: 24px; }
.more:hover { color: var(--ink); }
.title {
  font: 600 11px/1.3 var(--sans); letter-spacing: 0.06em; text-transform: uppercase; color: var(--soft); margin: 0 0 5px;
}
.aside { font: 400 11px/1.3 var(--sans); letter-spacing: 0; text-transform: none; color: var(--soft); }
.aside::before { content: "· "; }
.lines {
  list-style: none; margin: 0; padding: 0; display: grid; gap: 4px var(--gap, 10px);
  grid-template-columns: fit-content(var(--day, 122px)) minmax(0, 1fr);
}
.lines > li { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; }
.lines .day { color: var(--soft); min-width: var(--label, 86px); white-space: nowrap; }
.lines .text { overflow-wrap: break-word; }
.lines .here, .lines .here .day { color: var(--accent); font-weight: 600; }
.lines .here .text { display: flex; align-items: center; gap: 8px; }
.lines .here .text::after { content: ""; flex: 1; min-width: 12px; border-top: 1px solid; opacity: 0.5; }
small { display: block; font-size: 11px; line-height: 1.35; color: var(--soft); overflow-wrap: break-word; }
.dagger { color: var(--soft); font-size: 11px; line-height: 1; }
.outside { display: inline-block; padding: 3px; margin: -3px 0 -3px 2px; text-decoration: none; vertical-align: -1px; color: var(--soft); }
.outside:hover { color: var(--ink); }
.outside svg { display: block; width: 9px; height: 9px; }
@media (forced-colors: active) {
  :host, :root, [data-scheme] {
    --paper: Canvas; --wash: Canvas; --ink: CanvasText; --soft: CanvasText; --hair: CanvasText; --accent: Highlight;
    --official: CanvasText; --office: CanvasText; --agency: CanvasText; --term: CanvasText; --place: CanvasText;
  }
}
@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after { transition: none; animation: none; }
}
@media (pointer: coarse) {
  .more { min-height: 44px; }
}
`;
