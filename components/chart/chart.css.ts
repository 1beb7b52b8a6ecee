// The style of the drawn time line and of the charts of statistics. It needs the variables of base.css.ts.

const timeLine = `
.time-line svg, .series svg { display: block; overflow: visible; }
.time-line svg text, .series svg text { font: 10px var(--sans); fill: var(--soft); }
.time-line .article text, .series .article text { fill: var(--accent); font-weight: 600; }
.stem { stroke: var(--soft); stroke-opacity: 0.6; }
.lasting { stroke: var(--ink); stroke-width: 3; }
.event circle { fill: var(--paper); stroke: var(--ink); stroke-width: 1.2; }
.time-line .event text { fill: var(--ink); font-weight: 600; }
.events { list-style: none; margin: 8px 0 0; padding: 0; }
.events > li { position: relative; padding: 3px 0 4px 28px; border-top: 1px dotted var(--hair); }
.events > li:first-child { border-top: 0; }
.events .number {
  position: absolute; left: 0; top: 4px; width: 18px; height: 18px; border: 1.2px solid var(--ink); border-radius: 9px;
  font: 600 10px/15.6px var(--sans); text-align: center;
}
.events .now { color: var(--accent); font-weight: 600; }
.events .now small { color: var(--accent); }
.events .now::before { content: ""; position: absolute; left: 8px; top: 6px; bottom: 6px; border-left: 2px solid var(--accent); }
.minor { font: 600 13px/1.3 var(--serif); margin: 14px 0 0; }
.lanes { list-style: none; margin: 0 0 2px; padding: 0; }
.lanes > li { padding: 5px 0 3px; }
.lanes p { margin: 0 0 2px; font-size: 12px; line-height: 1.35; overflow-wrap: break-word; }
.lanes .told { display: block; }
.stretch { fill: var(--c); }
.stretch.acting { fill-opacity: 0.3; }
.stretch.blocked { fill: var(--paper); stroke: var(--c); stroke-dasharray: 2 2; }
.stretch.planned { fill: var(--c); fill-opacity: 0.12; stroke: var(--c); stroke-dasharray: 4 2; }
.stretch.ended { fill: var(--c); }
.end { stroke: var(--c); stroke-width: 1.5; }
.legend { --c: var(--ink); display: flex; flex-wrap: wrap; gap: 2px 14px; margin: 6px 0 0; font-size: 11px; color: var(--soft); }
.time-line .swatch { display: inline-block; vertical-align: -0.5px; margin-right: 3px; }
`;

const series = `
.series { --c: var(--ink); margin: 0 0 16px; }
.series:last-of-type { margin-bottom: 0; }
.series h3 { font: 600 15px/1.25 var(--serif); margin: 0 0 3px; }
.series p { margin: 0 0 6px; }
.grid { stroke: var(--hair); }
.column { fill: var(--ink); fill-opacity: 0.28; }
.column.here { fill: var(--accent); fill-opacity: 1; }
.lone { fill: var(--c); }
.plot { display: flex; }
.plot svg { min-width: 0; }
.plot .scale { flex: none; }
table { width: 100%; border-collapse: collapse; margin: 4px 0 6px; font-size: 12px; font-variant-numeric: tabular-nums; }
th { font-weight: 400; text-align: left; }
th, td { padding: 2px 0; border-bottom: 1px dotted var(--hair); vertical-align: top; }
thead th { color: var(--soft); font-size: 11px; }
.number { text-align: right; }
tr.here th, tr.here td { color: var(--accent); font-weight: 600; }
tr.here small { color: var(--accent); font-weight: 400; }
`;

export const chartCss = timeLine + series;
