// One entity on one day as a finished card.
import type { ArticlePerson } from "../annotation/types.ts";
import type { FactBase } from "../dataset/edition-types.ts";
import type { Category, Entity, EntityId } from "../dataset/types.ts";
import { agencyBody } from "./agency-card.ts";
import type { CardBody } from "./card-body.ts";
import { dateText, sentence, shortDate } from "./date-words.ts";
import { citeOf } from "./cite.ts";
import { cardSources, verifiedWords } from "./evidence.ts";
import { figureOf } from "./figure.ts";
import { eventLines, historyLines } from "./history.ts";
import { officeBody } from "./office-card.ts";
import { personBody } from "./person-card.ts";
import { placeBody } from "./place-card.ts";
import { sceneOf, type Scene, type View } from "./scene.ts";
import { termBody } from "./term-card.ts";
import type { Card, Language, Row } from "./types.ts";
import { wordsFor } from "./words.ts";

const CATEGORIES: Readonly<Record<Entity["kind"], Category>> = {
  person: "official",
  office: "office",
  agency: "agency",
  term: "term",
  place: "place",
};

/** The card of `entity` as of the article's day; undefined where the facts do not hold the entity. */
export function cardFor(entity: EntityId, facts: FactBase, view: View): Card | undefined {
  const scene = sceneOf(facts, view);
  const record = scene.facts.entities.get(entity);
  if (!record) return undefined;
  const body = bodyOf(record, scene);
  const note = noteRow(scene);
  const history = historyLines(record, scene);
  const figure = figureOf(entity, scene);
  const sources = cardSources(record, body.facts);
  const cite = citeOf(record, body.rows, sources[0], scene);
  return {
    entity,
    category: view.mention?.category ?? CATEGORIES[record.kind],
    name: sentence(record.name, scene.words),
    kicker: body.kicker,
    language: view.language,
    rows: note ? [...body.rows, note] : body.rows,
    ...(body.bar && { bar: body.bar }),
    ...(scene.article !== undefined && history.length > 0 && { articleDay: shortDate(scene.article, scene.words) }),
    history,
    events: eventLines(entity, scene),
    ...(figure && { figure }),
    ...(body.citation !== undefined && { citation: body.citation }),
    sources,
    verified: verifiedWords(record, body.facts, scene.words),
    ...(cite !== undefined && { cite }),
  };
}

/** The card of a person whom only the article knows: how it introduces them, and nothing else. */
export function articlePersonCard(person: ArticlePerson, language: Language): Card {
  const words = wordsFor(language);
  return {
    entity: person.id,
    category: "official",
    name: person.name,
    kicker: words.namedHere,
    language,
    rows: [{ label: words.labels.introduced, text: person.introduction }],
    history: [],
    events: [],
    sources: [],
    verified: "",
  };
}

function bodyOf(record: Entity, scene: Scene): CardBody {
  if (record.kind === "person") return personBody(record, scene);
  if (record.kind === "office") return officeBody(record, scene);
  if (record.kind === "agency") return agencyBody(record, scene);
  if (record.kind === "term") return termBody(record, scene);
  return placeBody(record, scene);
}

/** Says so where the article has no date, or is newer than the facts; the same on every card of the article. */
export function noteRow(scene: Scene): Row | undefined {
  const { words } = scene;
  const edition = dateText(scene.now, words);
  if (scene.article === undefined) return { label: words.labels.note, text: words.dateUnknown(edition) };
  return scene.late ? { label: words.labels.note, text: words.afterEdition(edition) } : undefined;
}
