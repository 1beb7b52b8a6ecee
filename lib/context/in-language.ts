// The facts as a reader of one language reads them: names, summaries, history and events, where the dataset has them in that
// language.
import type { FactBase } from "../dataset/edition-types.ts";
import type { EventRecord, Series } from "../dataset/event-types.ts";
import type { Entity, EntityId, HistoryItem, Tenure } from "../dataset/types.ts";
import type { Language, Row } from "./types.ts";

/** Every card of an article asks for the same facts: they are put into Spanish once. */
const spanish = new WeakMap<FactBase, FactBase>();

/** `facts` in the words of `language`; English stands where there are none. */
export function factsIn(language: Language, facts: FactBase): FactBase {
  if (language === "en") return facts;
  const known = spanish.get(facts);
  if (known) return known;
  const entities = new Map<EntityId, Entity>([...facts.entities].map(([id, entity]) => [id, inSpanish(entity)]));
  const told = { ...facts, entities, events: facts.events.map(eventInSpanish) };
  spanish.set(facts, told);
  return told;
}

/** True for what the dataset tells in English only, on a card in another language. */
export function isEnglish({ es }: { readonly es?: object }, { language }: { readonly language: Language }): boolean {
  return language !== "en" && es === undefined;
}

/** What a series counts. Its other parts have no language, or are for those who read the table. */
export function seriesName({ name, es }: Series, { language }: { readonly language: Language }): string {
  return language === "en" ? name : es.name;
}

/** For the row that tells a summary. */
export function summaryLanguage({ es }: Entity, scene: { readonly language: Language }): Pick<Row, "english"> {
  return es?.summary === undefined && isEnglish({}, scene) ? { english: "text" } : {};
}

function eventInSpanish(event: EventRecord): EventRecord {
  return event.es === undefined ? event : { ...event, ...event.es };
}

function inSpanish(entity: Entity): Entity {
  const hasHistory = entity.kind === "term" || entity.kind === "place";
  return namedInSpanish(hasHistory ? { ...entity, history: entity.history.map(itemInSpanish) } : entity);
}

function itemInSpanish(item: HistoryItem): HistoryItem {
  return item.es === undefined ? item : { ...item, ...item.es };
}

function namedInSpanish(entity: Entity): Entity {
  const { es } = entity;
  if (es === undefined) return entity;
  const { name = entity.name, summary = entity.summary } = es;
  if (entity.kind !== "person") return { ...entity, name, summary };
  const { role, ...person } = entity;
  const tenures = es.feminine === true ? entity.tenures.map(feminine) : entity.tenures;
  // The role is English, and the Spanish summary tells it.
  const kept = es.summary === undefined && role !== undefined ? { role } : {};
  return { ...person, ...kept, name, summary, tenures };
}

function feminine(tenure: Tenure): Tenure {
  return { ...tenure, feminine: true };
}
