// The first few of many, the rest on demand. For print all of them are there.
import type { ComponentChildren } from "preact";
import { useContext, useState } from "preact/hooks";
import { Whole } from "./whole.ts";
import type { BriefWords } from "./words.ts";

export interface FoldedListProps {
  readonly items: readonly ComponentChildren[];
  readonly first: number;
  readonly own: BriefWords;
}

export function FoldedList({ items, first, own }: FoldedListProps) {
  const [all, setAll] = useState(useContext(Whole));
  const rest = items.length - first;
  return (
    <>
      {all ? items : items.slice(0, first)}
      {rest > 0 && !all ? (
        <button type="button" class="act wide" onClick={() => setAll(true)}>
          {own.moreOfAll(rest)}
        </button>
      ) : null}
    </>
  );
}
