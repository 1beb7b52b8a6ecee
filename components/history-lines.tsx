// The history of a term or place, newest first, with the article's own day among its steps: what had happened by then stands
// beneath, what came since above. Folded, it shows the steps around that day.
import { useState } from "preact/hooks";
import type { DatedLine } from "../lib/context/types.ts";
import { DatedLines, Line, MoreButton } from "./dated-lines.tsx";
import type { Words } from "./words.ts";

export interface HistoryLinesProps {
  readonly lines: readonly DatedLine[];
  /** The article's day in words; absent where it is unknown. */
  readonly day: string | undefined;
  /** How many are shown before the reader asks for more. */
  readonly first: number;
  readonly words: Words;
}

/** Of the shown steps so many may be later than the article: at least the last one before it is among them. */
const LATER_SHOWN = 2;

export function HistoryLines({ day, ...props }: HistoryLinesProps) {
  return day === undefined ? <DatedLines {...props} /> : <AroundDay day={day} {...props} />;
}

function AroundDay({ lines, day, first, words }: HistoryLinesProps & { readonly day: string }) {
  const [all, setAll] = useState(false);
  const later = lines.filter((line) => line.later).length;
  const from = Math.max(0, Math.min(later - LATER_SHOWN, lines.length - first));
  const shown = all ? lines : lines.slice(from, from + first);
  const split = shown.filter((line) => line.later).length;
  const told = (part: readonly DatedLine[]) => part.map((line) => <Line key={line.id} line={line} words={words} />);
  return (
    <>
      <ol class="lines">
        {told(shown.slice(0, split))}
        <li class="here" key="here">
          <span class="day">{day}</span>
          <span class="text">{words.thisArticle}</span>
        </li>
        {told(shown.slice(split))}
      </ol>
      {lines.length > first ? (
        <MoreButton
          all={all}
          more={words.moreSteps(from, lines.length - from - first)}
          words={words}
          onToggle={() => setAll(!all)}
        />
      ) : null}
    </>
  );
}
