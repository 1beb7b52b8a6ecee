// What the patterns of the bars mean; the bars' own text says it too, so screen readers need no legend.
import { useId } from "preact/hooks";
import type { StretchStyle } from "../../lib/context/chart-types.ts";
import { Hatching } from "../card/time-bar.tsx";
import type { ChartWords } from "./chart-words.ts";

/** Plain and open bars explain themselves. */
const EXPLAINED: readonly StretchStyle[] = ["acting", "planned", "blocked", "ended"];

export function Legend({ styles, words }: { readonly styles: ReadonlySet<StretchStyle>; readonly words: ChartWords }) {
  const shown = EXPLAINED.filter((style) => styles.has(style));
  if (shown.length === 0) return null;
  return (
    <p class="legend" aria-hidden="true">
      {shown.map((style) => (
        <span key={style} class="unit">
          <Swatch style={style} /> {words.patterns[style]}
        </span>
      ))}
    </p>
  );
}

function Swatch({ style }: { readonly style: StretchStyle }) {
  const hatching = useId();
  return (
    <svg width="18" height="8" class="swatch">
      <Hatching id={hatching} />
      <rect
        class={`stretch ${style}`}
        width="18"
        {...(style === "ended" ? { y: 3.5, height: 1 } : { y: 0, height: 8 })}
      />
      {style === "acting" ? <rect width="18" height="8" fill={`url(#${hatching})`} /> : null}
    </svg>
  );
}
