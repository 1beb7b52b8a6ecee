// A short chronology: day, what happened and, for events, how far from the article. The first lines, the rest on demand.
import { useState } from "preact/hooks";
import type { DatedLine } from "../lib/context/types.ts";
import { SourceArrow } from "./outside-link.tsx";
import type { Words } from "./words.ts";

export interface DatedLinesProps {
  readonly lines: readonly DatedLine[];
  /** How many are shown before the reader asks for more. */
  readonly first: number;
  /** Whether the distance to the article stands beneath each line. */
  readonly distances?: boolean;
  /** What the button for the rest says; absent: how many more there are. */
  readonly more?: string;
  readonly words: Words;
}

/** A dagger, as a newspaper sets it, with its meaning for screen readers. */
function Unverified({ words }: { readonly words: Words }) {
  return (
    <span class="dagger" title={words.unverified}>
      <span aria-hidden="true">†</span>
      <span class="hidden"> ({words.unverified})</span>
    </span>
  );
}

interface LinesProps {
  readonly lines: readonly DatedLine[];
  readonly words: Words;
}

/** What the dagger means, for the foot of a view whose lines carry one; nothing otherwise. */
export function DaggerNote({ lines, words }: LinesProps) {
  if (lines.every((line) => line.verified)) return null;
  return (
    <span class="unit" aria-hidden="true">
      † {words.unverified}
    </span>
  );
}

/** The title of some lines, saying so where they are in another language than the view. */
export function LinesTitle({ title, lines, words }: LinesProps & { readonly title: string }) {
  const english = lines.filter((line) => line.english).length;
  if (english === 0) return <>{title}</>;
  return (
    <>
      {title} <span class="aside">{english === lines.length ? words.inEnglish : words.partlyInEnglish}</span>
    </>
  );
}

/** Longer last words may break, rather than stick out. */
const LONGEST_UNIT = 20;

/** The text with its dagger and the arrow to its source, which stay on one line with the last word. */
export function Told({ line, words }: { readonly line: DatedLine; readonly words: Words }) {
  const cut = line.text.lastIndexOf(" ") + 1;
  const last = line.text.slice(cut);
  return (
    <bdi lang={line.english ? "en" : undefined}>
      {line.text.slice(0, cut)}
      <span class={last.length > LONGEST_UNIT ? undefined : "unit"}>
        {last}
        {line.verified ? null : <Unverified words={words} />}
        <SourceArrow href={line.source} words={words} />
      </span>
    </bdi>
  );
}

interface LineProps {
  readonly line: DatedLine;
  readonly distance?: string | undefined;
  readonly words: Words;
}

export function Line({ line, distance, words }: LineProps) {
  return (
    <li>
      <span class="day">{line.day}</span>
      <span class="text">
        <Told line={line} words={words} />
        {distance === undefined ? null : <small>{distance}</small>}
      </span>
    </li>
  );
}

export function DatedLines({ lines, first, distances = false, more, words }: DatedLinesProps) {
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, first);
  return (
    <>
      <ol class="lines">
        {shown.map((line) => (
          <Line key={line.id} line={line} distance={distances ? line.distance : undefined} words={words} />
        ))}
      </ol>
      {lines.length > first ? (
        <MoreButton
          all={all}
          more={more ?? words.showMore(lines.length - first)}
          words={words}
          onToggle={() => setAll(!all)}
        />
      ) : null}
    </>
  );
}

export interface MoreButtonProps {
  readonly all: boolean;
  /** "4 more". */
  readonly more: string;
  readonly words: Words;
  readonly onToggle: () => void;
}

/** "4 more" and, once they are shown, "fewer". */
export function MoreButton({ all, more, words, onToggle }: MoreButtonProps) {
  return (
    <button type="button" class="more" aria-expanded={all} onClick={onToggle}>
      {all ? words.showFewer : more}
    </button>
  );
}
