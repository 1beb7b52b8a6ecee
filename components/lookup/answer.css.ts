// The answer's style sheet: the card's, with a sheet for what is no card.
import { cardCss } from "../card/card.css.ts";

export const answerCss = `${cardCss}
.sheet { --c: var(--soft); }
.sheet h2 { overflow-wrap: anywhere; }
.sheet .in p { margin: 0 0 6px; }
.sheet .foot { flex-wrap: nowrap; align-items: center; }
.sheet .sources { flex-basis: 0; padding: 6px 0; }
.choices { list-style: none; margin: 8px 0 0; padding: 0; }
.choices li + li { border-top: 1px dotted var(--hair); }
.choice { display: block; width: 100%; min-height: 40px; padding: 6px 0; }
.choice:hover bdi { color: var(--c); }
`;

/** For a page of our own that holds nothing but the answer. */
export const answerPageCss = `${answerCss}
html { background: var(--wash); }
body { margin: 0; min-height: 100vh; display: grid; place-items: start center; padding: 16px 8px; }
.card { max-height: none; }
`;
