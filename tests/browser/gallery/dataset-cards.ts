// What the cards of the gallery say: the real dataset, through the rooms that the extension uses.
import { articlePersonCard, cardFor } from "../../../lib/context/card.ts";
import { placeMaps } from "../../../lib/cli/place-maps.ts";
import { linkedIds } from "../../../lib/context/linked.ts";
import { withMap } from "../../../lib/context/place-map.ts";
import type { Card } from "../../../lib/context/types.ts";
import { compileEdition } from "../../../lib/dataset/compile.ts";
import { gatherFacts } from "../../../lib/dataset/gather.ts";
import { loadRecords } from "../../../lib/dataset/load-records.ts";
import { memorySource } from "../../../lib/dataset/memory-source.ts";
import type { EntityId } from "../../../lib/dataset/types.ts";
import type { CardShot } from "./card-shots.ts";

type Wanted = Pick<CardShot, "entity" | "published" | "language" | "introduced">;

/** Reads the records once; the function it gives says the card of an entity on a day. */
export async function datasetCards(): Promise<(wanted: Wanted) => Promise<Card>> {
  const records = await loadRecords();
  const source = memorySource(await compileEdition(records), new Uint8Array());
  const maps = await placeMaps(records.places);
  return async ({ entity, published, language, introduced }) => {
    const id = entity as EntityId;
    if (introduced !== undefined) return articlePersonCard({ id, ...introduced }, language);
    const facts = await gatherFacts(source, [id], linkedIds);
    const card = cardFor(id, facts, { ...(published !== undefined && { published }), language });
    if (card === undefined) throw new Error(`The dataset has no "${entity}".`);
    return withMap(card, maps[entity]);
  };
}
