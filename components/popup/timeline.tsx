// What happened around the article, as a line with dots: before, the article and its week, since.
import { useState } from "preact/hooks";
import type { RankedItem, TimelineItem } from "../../lib/context/types.ts";
import { LinesTitle, MoreButton, Told } from "../dated-lines.tsx";
import type { PopupWords } from "./words.ts";

/** More than that is for whoever asks. */
const FIRST_EVENTS = 7;

interface TimelineProps {
  /** By date. */
  readonly items: readonly RankedItem[];
  readonly published: string;
  readonly words: PopupWords;
}

function Item({ item, words }: { readonly item: TimelineItem; readonly words: PopupWords }) {
  const small = [item.distance ?? item.day, ...item.about].join("\u00A0· ");
  return (
    <li class={item.when}>
      <Told line={item} words={words} />
      <small title={item.day}>{small}</small>
    </li>
  );
}

/** The article's own place; the events of its week follow it, as their distance says. */
function Here({ published, week, words }: { published: string; week: boolean; words: PopupWords }) {
  return (
    <li class="now">
      {words.thisArticle}
      <small>{week ? `${published} · ${words.sameWeek}` : published}</small>
    </li>
  );
}

/** Those that tell most, by date. */
function foremost(items: readonly RankedItem[]): readonly RankedItem[] {
  const last = items.map(({ rank }) => rank).toSorted((a, b) => a - b)[FIRST_EVENTS - 1];
  return last === undefined ? items : items.filter(({ rank }) => rank <= last);
}

function Line({ items, published, words }: TimelineProps) {
  const before = items.filter((item) => item.when === "before");
  const week = items.filter((item) => item.when === "same-week");
  const after = items.filter((item) => item.when === "after");
  const row = (item: TimelineItem) => <Item key={item.id} item={item} words={words} />;
  return (
    <ol class="timeline">
      {before.map(row)}
      <Here published={published} week={week.length > 0} words={words} />
      {week.map(row)}
      {after.map(row)}
    </ol>
  );
}

export function Timeline({ items, published, words }: TimelineProps) {
  const [all, setAll] = useState(false);
  const rest = items.length - FIRST_EVENTS;
  return (
    <section>
      <h2 class="title">
        <LinesTitle title={words.around} lines={items} words={words} />
      </h2>
      {items.length === 0 ? (
        <p class="soft">{words.nothingAround}</p>
      ) : (
        <Line items={all ? items : foremost(items)} published={published} words={words} />
      )}
      {rest > 0 ? (
        <MoreButton all={all} more={words.showMore(rest)} words={words} onToggle={() => setAll(!all)} />
      ) : null}
    </section>
  );
}
