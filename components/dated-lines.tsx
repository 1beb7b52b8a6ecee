// A short chronology: day, what happened, how far from the article. The first lines, the rest on demand.
import { useState } from "preact/hooks";
import type { DatedLine } from "../lib/context/types.ts";
import { SourceArrow } from "./outside-link.tsx";
import type { Words } from "./words.ts";

export interface DatedLinesProps {
  readonly lines: readonly DatedLine[];
  /** How many are shown before the reader asks for more. */
  readonly first: number;
  readonly words: Words;
}

/** A dagger, as a newspaper sets it, with its meaning for screen readers. */
export function Unverified({ words }: { readonly words: Words }) {
  return (
    <span class="dagger" title={words.unverified}>
      <span aria-hidden="true">†</span>
      <span class="hidden">({words.unverified})</span>
    </span>
  );
}

function Line({ line, words }: { readonly line: DatedLine; readonly words: Words }) {
  return (
    <li>
      <span class="day">{line.day}</span>
      <span class="text">
        <bdi>{line.text}</bdi>
        {line.verified ? null : <Unverified words={words} />}
        {line.distance === undefined ? null : <span class="soft"> {line.distance}</span>}
        <SourceArrow href={line.source} words={words} />
      </span>
    </li>
  );
}

export function DatedLines({ lines, first, words }: DatedLinesProps) {
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, first);
  return (
    <>
      <ol class="lines">
        {shown.map((line) => (
          <Line key={line.id} line={line} words={words} />
        ))}
      </ol>
      {lines.length > first ? (
        <MoreButton all={all} rest={lines.length - first} words={words} onToggle={() => setAll(!all)} />
      ) : null}
    </>
  );
}

export interface MoreButtonProps {
  readonly all: boolean;
  readonly rest: number;
  readonly words: Words;
  readonly onToggle: () => void;
}

/** "4 more" and, once they are shown, "fewer". */
export function MoreButton({ all, rest, words, onToggle }: MoreButtonProps) {
  return (
    <button type="button" class="more" aria-expanded={all} onClick={onToggle}>
      {all ? words.showFewer : words.showMore(rest)}
    </button>
  );
}
