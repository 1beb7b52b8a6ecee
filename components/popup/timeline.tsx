// What happened around the article, as a line with dots: before, the article and its week, since.
import type { TimelineItem } from "../../lib/context/types.ts";
import { Told } from "../dated-lines.tsx";
import type { Words } from "../words.ts";

interface TimelineProps {
  readonly items: readonly TimelineItem[];
  readonly published: string | undefined;
  readonly words: Words;
}

function Item({ item, words }: { readonly item: TimelineItem; readonly words: Words }) {
  const small = [item.distance ?? item.day, ...item.about].join(" · ");
  return (
    <li class={item.when}>
      <Told line={item} words={words} />
      <small title={item.day}>{small}</small>
    </li>
  );
}

/** The article's own place; the events of its week follow it, as their distance says. */
function Here({ published, week, words }: { published: string; week: boolean; words: Words }) {
  return (
    <li class="now">
      {words.thisArticle}
      <small>{week ? `${published} · ${words.sameWeek}` : published}</small>
    </li>
  );
}

export function Timeline({ items, published, words }: TimelineProps) {
  if (items.length === 0) return null;
  const before = items.filter((item) => item.when === "before");
  const week = items.filter((item) => item.when === "same-week");
  const after = items.filter((item) => item.when === "after");
  const row = (item: TimelineItem) => <Item key={item.id} item={item} words={words} />;
  return (
    <section>
      <h2 class="title">{words.around}</h2>
      <ol class="timeline">
        {before.map(row)}
        {published === undefined ? null : <Here published={published} week={week.length > 0} words={words} />}
        {week.map(row)}
        {after.map(row)}
      </ol>
    </section>
  );
}
