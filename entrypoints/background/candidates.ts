// "Not this one": who or what else goes by the same words, as of the article's day.
import { entitiesNamed } from "../../lib/annotation/entities-named.ts";
import { likeliestFirst } from "../../lib/annotation/likely-named.ts";
import { cardFor } from "../../lib/context/card.ts";
import { linkedIds } from "../../lib/context/linked.ts";
import { gatherFacts } from "../../lib/dataset/gather.ts";
import type { Candidate, CandidatesRequest } from "../../lib/messages/messages.ts";
import type { ReadyAnnotator } from "./ready-annotator.ts";

/** More would not be read. */
const MOST = 8;

export async function candidatesFor(
  { matcher, source }: ReadyAnnotator,
  { form, entity, published, named, language }: CandidatesRequest,
): Promise<readonly Candidate[]> {
  const others = entitiesNamed(matcher, form).filter((id) => id !== entity);
  const likeliest = likeliestFirst(matcher, others, { published, named }).slice(0, MOST);
  const facts = await gatherFacts(source, likeliest, linkedIds);
  const view = { language, ...(published !== undefined && { published }) };
  return likeliest.flatMap((id): Candidate[] => {
    const card = cardFor(id, facts, view);
    if (card === undefined) return [];
    const role = card.rows[0]?.strong;
    return [{ entity: id, name: card.name, kicker: card.kicker, ...(role !== undefined && { role }) }];
  });
}
