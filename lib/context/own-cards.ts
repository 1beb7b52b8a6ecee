// What cards say of the reader's own doing: whose entry an own entity is, and what the reader noted on one of the dataset's.
import type { EntityId } from "../dataset/types.ts";
import type { Card, CardSource, Language } from "./types.ts";

/** The reader's part in a card: an entity of their own, or a remark on one of the dataset's. */
export type OwnPart =
  | { readonly kind: "entity" }
  | { readonly kind: "remark"; readonly note?: string; readonly links: readonly CardSource[] };

const WORDS: Readonly<Record<Language, { readonly own: string; readonly note: string }>> = {
  en: { own: "your own entry", note: "Your note" },
  es: { own: "entrada suya", note: "Su nota" },
};

/** The cards with the reader's part in them; the others as they are. */
export function withOwnParts(
  cards: Readonly<Record<EntityId, Card>>,
  parts: ReadonlyMap<EntityId, OwnPart>,
): Readonly<Record<EntityId, Card>> {
  const changed = { ...cards };
  for (const [id, part] of parts) {
    const card = cards[id];
    if (card !== undefined) changed[id] = part.kind === "entity" ? ownCard(card) : remarked(card, part);
  }
  return changed;
}

/** An own entity has no country, and nobody but the reader vouches for it. */
function ownCard(card: Card): Card {
  const [kind = card.kicker] = card.kicker.split(" · ");
  const rows = card.rows.filter(({ text, strong }) => (text ?? strong ?? "") !== "");
  return { ...card, kicker: kind, rows, verified: WORDS[card.language].own };
}

function remarked(card: Card, { note, links }: Extract<OwnPart, { kind: "remark" }>): Card {
  const row = note === undefined ? [] : [{ label: WORDS[card.language].note, text: note }];
  return { ...card, rows: [...card.rows, ...row], sources: [...card.sources, ...links] };
}
