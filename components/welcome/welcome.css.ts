// The welcome page's style sheet: a newspaper's page around its one article.
import { baseCss } from "../base.css.ts";

export const welcomeCss = `${baseCss}
html { background: var(--paper); }
body { margin: 0; color: var(--ink); font: 16px/1.6 var(--sans); }
.welcome { max-width: 640px; margin: 0 auto; padding: 48px 20px 64px; }
.brand { margin: 0; font: 600 17px/1.2 var(--serif); color: var(--accent); }
h1 { font: 600 34px/1.15 var(--serif); margin: 6px 0 12px; text-wrap: balance; }
.lead { margin: 0; font-size: 17px; }
.try { margin: 32px 0 8px; font-weight: 600; }
.sample { border: 1px solid var(--hair); border-top: 3px solid var(--ink); border-radius: 4px; padding: 20px 24px 8px; font: 18px/1.65 var(--serif); }
.sample h2 { font: 600 23px/1.25 var(--serif); margin: 0 0 4px; text-wrap: balance; }
.sample p { margin: 0 0 14px; }
.sample .day { font: 13px/1.4 var(--sans); color: var(--soft); }
.note { margin: 8px 0 0; font-size: 13px; line-height: 1.5; color: var(--soft); }
.points { margin: 36px 0 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(250px, 1fr)); gap: 22px 28px; }
dt { font: 600 17px/1.3 var(--serif); }
dd { margin: 2px 0 0; font-size: 14.5px; line-height: 1.55; }
.next { margin: 32px 0 0; padding-top: 18px; border-top: 1px solid var(--hair); }
@media (max-width: 480px) { .welcome { padding-top: 28px; } h1 { font-size: 27px; } .sample { padding: 16px 16px 4px; font-size: 17px; } }
`;
