// The small time bar: offices held, holders of an office, or the standing of a term, with the article's day on it.
import { useId } from "preact/hooks";
import type { TimeBar as TimeBarFacts } from "../../lib/context/types.ts";
import { labelsClash, placeLabel, placeOf, placeSegments, placeTicks } from "./time-bar-layout.ts";
import type { PlacedSegment } from "./time-bar-layout.ts";
import { typeset } from "./typeset.ts";

const BAR_TOP = 17;
const BAR_HEIGHT = 9;
const HEAD = 6;
const AXIS = 32;
const HEIGHT = 48;

/** Diagonal hatching for acting holders. */
export function Hatching({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatch" width="1.8" height="4" />
    </pattern>
  );
}

/** A stretch that still runs ends in an arrow head: two corners in the paper's colour, cut out of the last `HEAD` px. */
function ArrowHead({ at }: { readonly at: number }) {
  const [bottom, width] = [BAR_HEIGHT + 2, HEAD + 1];
  return (
    <svg class="notch" width={width} height={bottom} y={BAR_TOP - 1} style={{ x: `calc(${at}% - ${HEAD}px)` }}>
      <path d={`M0 0 H${width} V${bottom / 2} H${HEAD}Z M0 ${bottom} H${width} V${bottom / 2} H${HEAD}Z`} />
    </svg>
  );
}

function Segment({ segment, hatching }: { readonly segment: PlacedSegment; readonly hatching: string }) {
  const place = { x: `${segment.x}%`, y: BAR_TOP, width: `${segment.width}%`, height: BAR_HEIGHT };
  return (
    <>
      <rect {...place} rx="1.5" class={`segment ${segment.style}`} opacity={segment.opacity} />
      {segment.style === "acting" ? <rect {...place} rx="1.5" fill={`url(#${hatching})`} /> : null}
      {segment.style === "open" ? <ArrowHead at={segment.x + segment.width} /> : null}
    </>
  );
}

function ArticleLine({ bar }: { readonly bar: TimeBarFacts }) {
  if (!bar.article) return null;
  const x = placeOf(bar, bar.article.at);
  const label = placeLabel(bar.article.label, x);
  return (
    <g class="article">
      <line x1={`${x}%`} x2={`${x}%`} y1="13" y2={AXIS + 4} />
      <text x={`${label.x}%`} y="9" text-anchor={label.anchor}>
        {label.text}
      </text>
    </g>
  );
}

/** A thin line at the edition's day; its word gives way to the article's. */
function TodayLine({ bar }: { readonly bar: TimeBarFacts }) {
  if (!bar.today) return null;
  const x = placeOf(bar, bar.today.at);
  const label = placeLabel(bar.today.label, x);
  const own = bar.article && placeLabel(bar.article.label, placeOf(bar, bar.article.at));
  return (
    <g class="today">
      <line x1={`${x}%`} x2={`${x}%`} y1="13" y2={AXIS} />
      {own && labelsClash(label, own) ? null : (
        <text x={`${label.x}%`} y="9" text-anchor={label.anchor}>
          {label.text}
        </text>
      )}
    </g>
  );
}

function Axis({ bar }: { readonly bar: TimeBarFacts }) {
  return (
    <>
      <line class="axis" x1="0" x2="100%" y1={AXIS} y2={AXIS} />
      {bar.dots.map((dot) => (
        <circle key={dot} class="dot" cx={`${placeOf(bar, dot)}%`} cy={AXIS} r="3" />
      ))}
      {placeTicks(bar).map((label) => (
        <text key={label.text} x={`${label.x}%`} y={HEIGHT - 3} text-anchor={label.anchor}>
          {label.text}
        </text>
      ))}
    </>
  );
}

export function TimeBar({ bar }: { readonly bar: TimeBarFacts }) {
  const hatching = useId();
  return (
    <figure class="bar">
      <svg width="100%" height={HEIGHT} role="img" aria-label={bar.description}>
        <Hatching id={hatching} />
        {placeSegments(bar).map((segment) => (
          <Segment key={`${segment.x} ${segment.width}`} segment={segment} hatching={hatching} />
        ))}
        <Axis bar={bar} />
        <TodayLine bar={bar} />
        <ArticleLine bar={bar} />
      </svg>
      {bar.caption === "" ? null : <figcaption>{typeset(bar.caption)}</figcaption>}
    </figure>
  );
}
