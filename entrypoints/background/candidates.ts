// "Not this one": who or what else goes by the same words, as of the article's day.
import { entitiesNamed } from "../../lib/annotation/entities-named.ts";
import { cardFor } from "../../lib/context/card.ts";
import { linkedIds } from "../../lib/context/linked.ts";
import { gatherFacts } from "../../lib/dataset/gather.ts";
import type { Candidate, CandidatesRequest } from "../../lib/messages/messages.ts";
import type { ReadyAnnotator } from "./ready-annotator.ts";

/** More would not be read. */
const MOST = 8;

export async function candidatesFor(
  { matcher, source }: ReadyAnnotator,
  { form, entity, published, language }: CandidatesRequest,
): Promise<readonly Candidate[]> {
  const others = entitiesNamed(matcher, form).filter((id) => id !== entity);
  const facts = await gatherFacts(source, others, linkedIds);
  const view = { language, ...(published !== undefined && { published }) };
  const found = others.flatMap((id): Candidate[] => {
    const card = cardFor(id, facts, view);
    if (card === undefined) return [];
    const role = card.rows[0]?.strong;
    return [{ entity: id, name: card.name, kicker: card.kicker, ...(role !== undefined && { role }) }];
  });
  // Those in office on the day first: news is about them.
  return found.toSorted((a, b) => Number(a.role === undefined) - Number(b.role === undefined)).slice(0, MOST);
}
