// Where the parts of a time bar go, in per cent of its width, so that the drawing is fluid without being measured.
import type { BarSegment, TimeBar } from "../../lib/context/types.ts";

/** The narrowest drawing: a card at 320 px less its margins and a scroll bar that takes room. Labels that fit here fit everywhere. */
const NARROWEST_PX = 255;
/** Widest usual advance of a digit or letter at 10 px in the system fonts (DejaVu Sans 6.4, Segoe UI 5.4). */
const LETTER_PX = 6.4;
const GAP_PX = 8;
/** Narrower segments could not be seen: about 2 px. */
const THINNEST = 0.75;

export interface PlacedLabel {
  readonly text: string;
  /** Per cent of the width, the anchor's place. */
  readonly x: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface PlacedSegment {
  readonly x: number;
  readonly width: number;
  /** 0.35 to 1: the shade that tells neighbouring offices apart. */
  readonly opacity: number;
  readonly style: BarSegment["style"];
}

/** Place of a decimal year, 0 to 100; years outside the bar are held at its ends. */
export function placeOf(bar: Pick<TimeBar, "from" | "to">, year: number): number {
  const span = bar.to - bar.from;
  if (!(span > 0)) return 50;
  return Math.min(100, Math.max(0, ((year - bar.from) / span) * 100));
}

function widthOf(text: string, narrowest: number): number {
  return ((text.length * LETTER_PX) / narrowest) * 100;
}

/** A label centred on its place, or held at the edge where it would stick out of a drawing `narrowest` px wide. */
export function placeLabel(text: string, x: number, narrowest = NARROWEST_PX): PlacedLabel {
  const half = widthOf(text, narrowest) / 2;
  if (x - half < 0) return { text, x: 0, anchor: "start" };
  if (x + half > 100) return { text, x: 100, anchor: "end" };
  return { text, x, anchor: "middle" };
}

function extent(label: PlacedLabel, narrowest: number): readonly [number, number] {
  const width = widthOf(label.text, narrowest);
  if (label.anchor === "start") return [label.x, label.x + width];
  if (label.anchor === "end") return [label.x - width, label.x];
  return [label.x - width / 2, label.x + width / 2];
}

/** Whether two labels on one line would touch in the narrowest drawing. */
export function labelsClash(one: PlacedLabel, other: PlacedLabel, narrowest = NARROWEST_PX): boolean {
  const gap = (GAP_PX / narrowest) * 100;
  const [from, to] = extent(one, narrowest);
  const [otherFrom, otherTo] = extent(other, narrowest);
  return from < otherTo + gap && otherFrom < to + gap;
}

/** The tick labels that fit: the first and the last, then whichever others leave room. */
export function placeTicks(bar: TimeBar): readonly PlacedLabel[] {
  const labels = bar.ticks.map((tick) => placeLabel(tick.label, placeOf(bar, tick.at)));
  const byWorth = [...labels.slice(0, 1), ...labels.slice(1).slice(-1), ...labels.slice(1, -1)];
  const placed: PlacedLabel[] = [];
  for (const label of byWorth) {
    if (!placed.some((other) => labelsClash(label, other))) placed.push(label);
  }
  return placed.toSorted((one, other) => one.x - other.x);
}

/** Rectangles with their shade: tone 0 is the palest, the last tone the full colour. */
export function placeSegments(bar: TimeBar): readonly PlacedSegment[] {
  const last = Math.max(0, ...bar.segments.map((segment) => segment.tone));
  return bar.segments.map((segment) => {
    const start = placeOf(bar, segment.from);
    const width = Math.max(THINNEST, placeOf(bar, segment.to) - start);
    const x = Math.min(start, 100 - width);
    const opacity = last === 0 ? 1 : 0.35 + (0.65 * segment.tone) / last;
    return { x, width, opacity, style: segment.style };
  });
}
