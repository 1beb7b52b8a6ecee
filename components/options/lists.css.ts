// The options page's lists: sites, outlets by country, the reader's own entries with their form, figures of the records.

export const listsCss = `
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
.pairs dd { margin: 0; white-space: nowrap; text-align: right; font-variant-numeric: tabular-nums; }
.figures { display: grid; grid-template-columns: 1fr 1fr; column-gap: 40px; }
kbd { font: inherit; font-size: 13px; border: 1px solid var(--hair); border-bottom-width: 2px; border-radius: 3px; padding: 1px 7px; white-space: nowrap; }
.own-form { background: var(--wash); padding: 18px 18px 16px; margin: 12px 0 24px; border-top: 2px solid var(--ink); }
.own-form h3 { font: 600 18px/1.3 var(--serif); margin-bottom: 14px; }
.own-form .row { margin-bottom: 14px; }
`;
