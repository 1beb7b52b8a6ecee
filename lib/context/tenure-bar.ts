// The time bar of an official: every tenure as a segment, one shade an office.
import type { PartialDate, Person, Tenure } from "../dataset/types.ts";
import { sentence } from "./date-words.ts";
import { decimalYear } from "./dates.ts";
import { intervalWords, officeName, officeTitle } from "./office-words.ts";
import type { Scene } from "./scene.ts";
import { confirmedOn, officeOf, startDay } from "./tenures.ts";
import { timeBar } from "./time-bar.ts";
import type { BarSegment, TimeBar } from "./types.ts";

const MOST_IN_CAPTION = 3;

/** Undefined where no tenure has a known start. */
export function tenureBar(person: Person, scene: Scene): TimeBar | undefined {
  const tenures = person.tenures
    .filter((tenure) => tenure.from !== undefined && officeOf(tenure, scene) !== undefined)
    .toSorted((a, b) => startDay(a) - startDay(b));
  const offices = [...new Set(tenures.map((tenure) => tenure.office))];
  const names = [...new Set(tenures.map((tenure) => sentence(officeName(tenure, scene), scene.words)))];
  const segments = tenures.flatMap((tenure) =>
    segmentOf(tenure, offices.indexOf(tenure.office), officeTitle(tenure, scene), scene),
  );
  return timeBar(
    {
      segments,
      dots: [],
      days: tickDays(tenures, scene),
      caption: withHatching(captionOf(names, scene), tenures, scene),
      told: tenures.map((tenure) => toldOf(tenure, scene)),
    },
    scene,
  );
}

function toldOf(tenure: Tenure, scene: Scene): string {
  const title = sentence(officeTitle(tenure, scene), scene.words);
  return `${title} ${intervalWords(tenure, scene.words) ?? ""}`.trim();
}

function captionOf(names: readonly string[], { words }: Scene): string {
  return words.andMore(names.slice(0, MOST_IN_CAPTION), names.length - MOST_IN_CAPTION);
}

/** The caption, saying what hatching means where there is any. */
export function withHatching(caption: string, tenures: readonly Tenure[], { words }: Scene): string {
  return tenures.some(({ acting }) => acting === true) ? `${caption}; ${words.hatched}` : caption;
}

/** A tenure drawn up to its end, or up to the edition's day where it is open; nothing without a start. */
export function segmentOf(tenure: Tenure, tone: number, label: string, scene: Scene): BarSegment[] {
  if (tenure.from === undefined) return [];
  const open = tenure.to === undefined;
  const from = decimalYear(tenure.from);
  const to = Math.max(from, decimalYear(tenure.to ?? confirmedOn(tenure) ?? scene.now));
  const style = tenure.acting === true ? "acting" : open ? "open" : "plain";
  return [{ from, to, label, style, tone }];
}

/** First start and last end, then the other starts, the newest first. */
export function tickDays(tenures: readonly Tenure[], scene: Scene): PartialDate[] {
  const starts = tenures.map((tenure) => tenure.from).filter((day) => day !== undefined);
  const ends = tenures.map((tenure) => tenure.to ?? scene.now);
  const [first] = starts;
  const last = ends.toSorted((a, b) => decimalYear(a) - decimalYear(b)).at(-1);
  return [first, last, ...starts.toReversed(), ...ends].filter((day) => day !== undefined);
}
