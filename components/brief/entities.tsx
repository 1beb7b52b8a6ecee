// Everything the article names, in reading order, each with its card's content.
import type { Words } from "../words.ts";
import { EntityArticle } from "./entity-article.tsx";
import { FoldedList } from "./folded-list.tsx";
import type { BriefState, PanelEvents } from "./types.ts";
import type { BriefWords } from "./words.ts";

/** More at once make a panel that nobody scrolls through, and 300 cards slow to draw. */
const FIRST_ENTITIES = 40;

export interface EntitiesProps extends Pick<PanelEvents, "onJump"> {
  readonly state: BriefState;
  readonly words: Words;
  readonly own: BriefWords;
}

export function Entities({ state, words, own, onJump }: EntitiesProps) {
  const { cards, order } = state.brief;
  const entities = order.flatMap((id) => {
    const card = cards[id];
    if (card === undefined) return [];
    return [<EntityArticle key={id} card={card} mentions={state.mentions[id] ?? []} {...{ words, own, onJump }} />];
  });
  return (
    <>
      <p class="hint">{own.inReadingOrder}</p>
      <FoldedList items={entities} first={FIRST_ENTITIES} own={own} />
    </>
  );
}
