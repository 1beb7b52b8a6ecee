// Which of the article's entities the lines beneath are about.
import type { ConcerningLine } from "../../lib/context/types.ts";
import type { EntityId } from "../../lib/dataset/types.ts";
import type { ArticleState, NamedEntity } from "./types.ts";
import type { PopupWords } from "./words.ts";

/** Entities that some line is about, by name. */
export function filterable({ context, entities }: Pick<ArticleState, "context" | "entities">): readonly NamedEntity[] {
  const told = new Set([...context.sinceThen, ...context.timeline].flatMap(({ concerns }) => concerns));
  return entities.filter(({ id }) => told.has(id)).toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The lines about an entity; all of them where none is chosen. */
export function about<Line extends ConcerningLine>(lines: readonly Line[], chosen: EntityId | ""): readonly Line[] {
  return chosen === "" ? lines : lines.filter(({ concerns }) => concerns.includes(chosen));
}

export interface FilterProps {
  readonly choices: readonly NamedEntity[];
  readonly chosen: EntityId | "";
  readonly words: PopupWords;
  readonly onChoose: (entity: EntityId | "") => void;
}

export function Filter({ choices, chosen, words, onChoose }: FilterProps) {
  // Among one there is nothing to choose.
  if (choices.length < 2) return null;
  const choose = (index: number): void => onChoose(choices[index - 1]?.id ?? "");
  return (
    <label class="filter">
      <span class="soft">{words.filter}</span>
      <select onChange={(event) => choose(event.currentTarget.selectedIndex)}>
        <option selected={chosen === ""}>{words.everything}</option>
        {choices.map(({ id, name }) => (
          <option key={id} selected={id === chosen}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
