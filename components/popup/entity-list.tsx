// Everything the article names, by category, most often named first. One tab stop; the arrow keys walk the names.
import { useRef, useState } from "preact/hooks";
import type { Category } from "../../lib/dataset/types.ts";
import { MoreButton } from "../dated-lines.tsx";
import { CATEGORIES } from "../tokens.ts";
import type { PopupWords } from "./words.ts";
import type { ArticleState, NamedEntity, PopupEvents } from "./types.ts";

/** About what the popup holds without much scrolling. */
const FIRST_NAMES = 24;
/** Fewer look lost in two columns. */
const TWO_COLUMNS_FROM = 4;

/** The index that a key leads to from `index` among `count`; undefined for other keys. */
function walk(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return Math.min(count - 1, index + 1);
    case "ArrowUp":
    case "ArrowLeft":
      return Math.max(0, index - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

function rank(category: Category): number {
  return CATEGORIES.indexOf(category);
}

function inOrder(entities: readonly NamedEntity[]): readonly NamedEntity[] {
  return entities.toSorted((one, other) => rank(one.category) - rank(other.category) || other.count - one.count);
}

interface NameProps {
  readonly entity: NamedEntity;
  readonly marked: boolean;
  readonly reachable: boolean;
  readonly words: PopupWords;
  readonly onJump: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Name({ entity, marked, reachable, words, ...events }: NameProps) {
  return (
    <li>
      <button
        type="button"
        class={marked ? "named" : "named unmarked"}
        data-category={entity.category}
        tabIndex={reachable ? 0 : -1}
        onClick={events.onJump}
        onFocus={events.onFocus}
        onKeyDown={events.onKeyDown}
      >
        <bdi class={marked ? "mark" : ""}>{entity.name}</bdi>
        <span class="count">
          {entity.count}
          <span class="hidden"> {words.mentions(entity.count)}</span>
        </span>
        {marked ? null : <span class="hidden"> ({words.notMarked})</span>}
      </button>
    </li>
  );
}

export interface EntityListProps extends Pick<ArticleState, "entities" | "categories">, Pick<PopupEvents, "onJump"> {
  readonly words: PopupWords;
}

export function EntityList({ entities, categories, words, onJump }: EntityListProps) {
  const [all, setAll] = useState(false);
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  if (entities.length === 0) return null;
  const shown = all ? inOrder(entities) : inOrder(entities).slice(0, FIRST_NAMES);
  const onKeyDown = (index: number, event: KeyboardEvent) => {
    const to = walk(event.key, index, shown.length);
    if (to === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll("button")[to]?.focus();
  };
  return (
    <section>
      <h2 class="title">{words.namedHere}</h2>
      <ul class={shown.length < TWO_COLUMNS_FROM ? "names" : "names many"} ref={list} aria-label={words.jumpHint}>
        {shown.map((entity, index) => (
          <Name
            key={entity.id}
            entity={entity}
            marked={categories[entity.category]}
            reachable={index === Math.min(current, shown.length - 1)}
            words={words}
            onJump={() => onJump(entity.id)}
            onFocus={() => setCurrent(index)}
            onKeyDown={(event) => onKeyDown(index, event)}
          />
        ))}
      </ul>
      {entities.length > FIRST_NAMES ? (
        <MoreButton
          all={all}
          more={words.showMore(entities.length - FIRST_NAMES)}
          words={words}
          onToggle={() => setAll(!all)}
        />
      ) : null}
    </section>
  );
}
