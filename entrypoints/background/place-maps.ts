// The locator maps that the extension was shipped with, read when an article first names a place.
import { withMap } from "../../lib/context/place-map.ts";
import type { ArticleContext, PlaceShape } from "../../lib/context/types.ts";
import { packagedMaps } from "./packaged-edition.ts";

const NO_MAPS: Readonly<Record<string, PlaceShape>> = {};

let maps: Promise<Readonly<Record<string, PlaceShape>>> | undefined;

/** The context with a map on every place's card that has one. Without the file the cards go without. */
export async function withMaps(context: ArticleContext): Promise<ArticleContext> {
  const cards = Object.entries(context.cards);
  if (cards.every(([, { category }]) => category !== "place")) return context;
  maps ??= packagedMaps();
  const known = await maps.catch((error: unknown) => {
    maps = undefined;
    console.debug("Waymark:", error);
    return NO_MAPS;
  });
  return { ...context, cards: Object.fromEntries(cards.map(([id, card]) => [id, withMap(card, known[id])])) };
}
