// The article at a glance: when, how much it names, what changed since, what happened around it, who is named.
import { useState } from "preact/hooks";
import type { ConcerningLine } from "../../lib/context/types.ts";
import type { EntityId } from "../../lib/dataset/types.ts";
import { DatedLines, LinesTitle } from "../dated-lines.tsx";
import { CategoryChips } from "./category-chips.tsx";
import { EntityList } from "./entity-list.tsx";
import { about, Filter, filterable } from "./filter.tsx";
import { Standing } from "./standing.tsx";
import { Timeline } from "./timeline.tsx";
import type { ArticleState, PopupEvents } from "./types.ts";
import type { PopupWords } from "./words.ts";

const FIRST_CHANGES = 3;

interface ArticleViewProps extends Pick<PopupEvents, "onCategory" | "onJump" | "onLeave" | "onAlways"> {
  readonly state: ArticleState;
  readonly words: PopupWords;
}

function Summary({ state, words }: { readonly state: ArticleState; readonly words: PopupWords }) {
  const mentions = state.entities.reduce((sum, entity) => sum + entity.count, 0);
  const [before, number, after] = words.names(state.entities.length, mentions);
  return (
    <p class="summary">
      {state.published === undefined ? (
        <span class="soft">{words.undated}</span>
      ) : (
        <>
          {words.published} <b>{state.published}</b>.
        </>
      )}{" "}
      {mentions === 0 ? (
        words.namesNobody
      ) : (
        <>
          {before}
          <b>{number}</b>
          {after}
        </>
      )}
    </p>
  );
}

/** A new choice starts folded. */
function SinceThen({ lines, words }: { readonly lines: readonly ConcerningLine[]; readonly words: PopupWords }) {
  return (
    <section>
      <h2 class="title">
        <LinesTitle title={words.sinceThen} lines={lines} words={words} />
      </h2>
      {lines.length === 0 ? (
        <p class="soft">{words.nothingSince}</p>
      ) : (
        <DatedLines
          key={lines[0]?.id}
          lines={lines}
          first={FIRST_CHANGES}
          more={words.all(lines.length)}
          words={words}
        />
      )}
    </section>
  );
}

/** What came of it and what happened around it; nothing can be said where the article has no day or names nobody. */
function InTime({ state, words }: { readonly state: ArticleState; readonly words: PopupWords }) {
  const [chosen, setChosen] = useState<EntityId | "">("");
  const { published, context, entities } = state;
  if (published === undefined || entities.length === 0) return null;
  const choices = filterable(state);
  const entity = choices.some(({ id }) => id === chosen) ? chosen : "";
  return (
    <>
      <Filter choices={choices} chosen={entity} words={words} onChoose={setChosen} />
      <SinceThen lines={about(context.sinceThen, entity)} words={words} />
      <Timeline key={entity} items={about(context.timeline, entity)} published={published} words={words} />
    </>
  );
}

export function ArticleView({ state, words, onCategory, onJump, ...events }: ArticleViewProps) {
  const { reading, listed, site, counts, categories, entities } = state;
  return (
    <>
      <Summary state={state} words={words} />
      <Standing reading={reading} listed={listed} site={site} words={words} {...events} />
      <CategoryChips counts={counts} categories={categories} words={words} onCategory={onCategory} />
      <InTime state={state} words={words} />
      <EntityList entities={entities} categories={categories} words={words} onJump={onJump} />
    </>
  );
}
