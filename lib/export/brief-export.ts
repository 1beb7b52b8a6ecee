// What every export is made from: the article, its mentions and its brief.
import type { Mention } from "../annotation/types.ts";
import type { Article } from "../article/types.ts";
import type { Brief } from "../context/brief.ts";
import type { Card } from "../context/types.ts";

export interface BriefExport {
  readonly article: Omit<Article, "blocks">;
  readonly mentions: readonly Mention[];
  readonly brief: Brief;
}

/** The cards in the order in which the article first names their entities, each with the words of its mentions. */
export function exportedEntities({
  mentions,
  brief,
}: BriefExport): readonly { readonly card: Card; readonly surfaces: readonly string[] }[] {
  return brief.order.flatMap((id) => {
    const card = brief.cards[id];
    if (card === undefined) return [];
    return [{ card, surfaces: mentions.filter(({ entity }) => entity === id).map(({ surface }) => surface) }];
  });
}

/** A row of a card as one text: badge, strong part, text, second line. */
export function rowText({ badge, strong, text, soft }: Card["rows"][number]): string {
  const joint = strong === undefined || text === undefined || /^[\s,.;:)]/.test(text) ? "" : " ";
  const main = `${strong ?? ""}${joint}${text ?? ""}`;
  return [badge?.text, main, soft === undefined ? undefined : `(${soft})`].filter(Boolean).join(" ");
}
