// Everything that hover and popup need for one article: the cards, the time line, what changed since.
import type { ArticlePerson, Mention } from "../annotation/types.ts";
import type { FactBase } from "../dataset/edition-types.ts";
import type { EntityId } from "../dataset/types.ts";
import { articlePersonCard, cardFor } from "./card.ts";
import { dateText, sentence } from "./date-words.ts";
import { neededIds } from "./linked.ts";
import { sceneOf, type Scene } from "./scene.ts";
import { sinceThen } from "./since-then.ts";
import { timeline } from "./timeline.ts";
import type { ArticleContext, Card, Language } from "./types.ts";

/**
 * The context of an article. `published`: its day, ISO 8601; unknown or unreadable days give cards of the edition's day that say so.
 * Cards speak `language`, what the popup lists speaks `listed`. `facts` must hold what `neededIds` and `linkedIds` ask for; what is missing is left out, never guessed.
 */
export function articleContext(
  mentions: readonly Mention[],
  people: readonly ArticlePerson[],
  published: string | undefined,
  facts: FactBase,
  language: Language,
  listed = language,
): ArticleContext {
  const scene = sceneOf(facts, { ...(published !== undefined && { published }), language: listed });
  const cards = new Map<EntityId, Card>(people.map((person) => [person.id, articlePersonCard(person, language)]));
  for (const [id, mention] of firstMentions(mentions)) {
    const view = { ...(published !== undefined && { published }), language, ...(mention && { mention }) };
    const card = cardFor(id, facts, view);
    if (card) cards.set(id, card);
  }
  return {
    cards: Object.fromEntries(cards),
    names: Object.fromEntries([...cards].map(([id, { name }]) => [id, nameIn(scene, id) ?? name])),
    timeline: timeline(weightsOf(mentions), scene),
    sinceThen: sinceThen(neededIds(mentions), scene),
    edition: scene.words.edition(dateText(scene.now, scene.words)),
  };
}

/** Undefined for those whom only the article knows: their name has no language. */
function nameIn({ facts, words }: Scene, id: EntityId): string | undefined {
  const entity = facts.entities.get(id);
  return entity && sentence(entity.name, words);
}

/** Every entity with the mention that tells most about it (the first that names an office or a holder, else the first). */
function firstMentions(mentions: readonly Mention[]): Map<EntityId, Mention | undefined> {
  const first = new Map<EntityId, Mention | undefined>(neededIds(mentions).map((id) => [id, undefined]));
  for (const mention of mentions) {
    const known = first.get(mention.entity);
    const tellsMore = known?.office === undefined && known?.holder === undefined && (mention.office ?? mention.holder);
    if (known === undefined || (tellsMore !== undefined && tellsMore !== false)) first.set(mention.entity, mention);
  }
  return first;
}

/** How often each entity is named; a title counts for its holder too. */
export function weightsOf(mentions: readonly Mention[]): Map<EntityId, number> {
  const weights = new Map<EntityId, number>();
  for (const { entity, holder } of mentions) {
    for (const id of holder === undefined ? [entity] : [entity, holder]) weights.set(id, (weights.get(id) ?? 0) + 1);
  }
  return weights;
}
