// The article at a glance: when, how much it names, what changed since, what happened around it, who is named.
import { DatedLines } from "../dated-lines.tsx";
import type { Words } from "../words.ts";
import { CategoryChips } from "./category-chips.tsx";
import { EntityList } from "./entity-list.tsx";
import { Timeline } from "./timeline.tsx";
import type { ArticleState, PopupEvents } from "./types.ts";

const FIRST_CHANGES = 3;

interface ArticleViewProps extends Pick<PopupEvents, "onCategory" | "onJump"> {
  readonly state: ArticleState;
  readonly words: Words;
}

function Summary({ state, words }: { readonly state: ArticleState; readonly words: Words }) {
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

function SinceThen({ state, words }: { readonly state: ArticleState; readonly words: Words }) {
  if (state.published === undefined || state.entities.length === 0) return null;
  const changes = state.context.sinceThen;
  return (
    <section>
      <h2 class="title">{words.sinceThen}</h2>
      {changes.length === 0 ? (
        <p class="soft">{words.nothingSince}</p>
      ) : (
        <DatedLines lines={changes} first={FIRST_CHANGES} words={words} />
      )}
    </section>
  );
}

export function ArticleView({ state, words, onCategory, onJump }: ArticleViewProps) {
  return (
    <>
      <Summary state={state} words={words} />
      <CategoryChips counts={state.counts} categories={state.categories} words={words} onCategory={onCategory} />
      <SinceThen state={state} words={words} />
      <Timeline items={state.context.timeline} published={state.published} words={words} />
      <EntityList entities={state.entities} categories={state.categories} words={words} onJump={onJump} />
    </>
  );
}
