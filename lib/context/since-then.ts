// What changed between the article's day and the edition for what the article names: offices left and taken, terms, agencies.
import type {
  Agency,
  Entity,
  EntityId,
  Evidence,
  Holding,
  PartialDate,
  Person,
  Tenure,
  Term,
} from "../dataset/types.ts";
import { firstDay, middleDay, orderOf } from "./dates.ts";
import { dateText, distanceWords } from "./date-words.ts";
import { holderOn, holdingsOf, successor } from "./holders.ts";
import { officeTitle } from "./office-words.ts";
import { hasNow, type Scene } from "./scene.ts";
import { changesOf } from "./standing.ts";
import { officeOf, standingOf } from "./tenures.ts";
import type { DatedLine } from "./types.ts";

interface Fact {
  readonly id: string;
  readonly date: PartialDate;
  readonly text: string;
  readonly evidence?: Partial<Evidence>;
}

/** Of the holders after a leaver a confirmed one who came within this time is named rather than an interim one. */
const INTERIM_DAYS = 183;

/** Newest first, each once; empty where the article's day is unknown or not before the edition's. */
export function sinceThen(named: Iterable<EntityId>, scene: Scene): DatedLine[] {
  if (!hasNow(scene)) return [];
  const facts = new Map<string, Fact>();
  for (const id of named) {
    const entity = scene.facts.entities.get(id);
    for (const fact of entity ? changesFor(entity, scene) : []) facts.set(fact.id, fact);
  }
  return [...facts.values()]
    .filter((fact) => isSince(fact.date, scene))
    .toSorted((a, b) => middleDay(b.date) - middleDay(a.date))
    .map((fact) => lineOf(fact, scene));
}

function changesFor(entity: Entity, scene: Scene): Fact[] {
  if (entity.kind === "person") return entity.tenures.flatMap((tenure) => tenureFacts(entity, tenure, scene));
  if (entity.kind === "office") return officeFacts(entity.id, scene);
  if (entity.kind === "agency") return agencyFacts(entity, scene);
  if (entity.kind === "term") return termFacts(entity, scene);
  return [];
}

/** The end of what was held on the day, and the beginning of what was taken afterwards. */
function tenureFacts(person: Pick<Person, "id" | "name">, tenure: Tenure, scene: Scene): Fact[] {
  if (officeOf(tenure, scene) === undefined) return [];
  const title = officeTitle(tenure, scene);
  const standing = standingOf(tenure, scene.at);
  if (standing === "before" && tenure.from !== undefined) {
    return [
      {
        id: tenureId(person.id, tenure, "from"),
        date: tenure.from,
        text: scene.words.personBecame(person.name, title),
        evidence: tenure,
      },
    ];
  }
  if (standing !== "held" || tenure.to === undefined) return [];
  const left = scene.words.personLeft(person.name, title);
  const next = nextHolder({ ...tenure, person: person.id, personName: person.name }, scene);
  const text = next ? `${left}; ${scene.words.followed(holderName(next, scene))}` : left;
  return [{ id: tenureId(person.id, tenure, "to"), date: tenure.to, text, evidence: tenure }];
}

function officeFacts(office: EntityId, scene: Scene): Fact[] {
  const holder = holderOn(office, scene.at, scene);
  return holder ? tenureFacts({ id: holder.person, name: holder.personName }, holder, scene) : [];
}

function agencyFacts(agency: Agency, scene: Scene): Fact[] {
  if (agency.dissolved === undefined) return [];
  return [
    {
      id: `${agency.id}/dissolved`,
      date: agency.dissolved,
      text: scene.words.bodyDissolved(agency.name),
      evidence: evidenceOf(agency),
    },
  ];
}

function termFacts(term: Term, scene: Scene): Fact[] {
  if (term.category === "case") return caseFacts(term);
  return changesOf(term).map(({ date, status, item }) => ({
    id: `${term.id}/${date}/${status}`,
    date,
    text: `${term.name}: ${item?.what ?? scene.words.became[status](dateText(date, scene.words))}`,
    ...(item && { evidence: item }),
  }));
}

/** A court case has no standing: every line of its history is news. */
function caseFacts(term: Term): Fact[] {
  return term.history.map((item, index) => ({
    id: `${term.id}#${String(index)}`,
    date: item.date,
    text: `${term.name}: ${item.what}`,
    evidence: item,
  }));
}

/** Who followed: the next holder, or the confirmed one after a short interim. */
function nextHolder(left: Holding, scene: Scene): Holding | undefined {
  const next = successor(left.office, scene.at, left, scene);
  if (next?.acting !== true || left.to === undefined) return next;
  const end = firstDay(left.to);
  const confirmed = holdingsOf(left.office, scene).find(
    ({ acting, from }) =>
      acting !== true && from !== undefined && firstDay(from) >= end && firstDay(from) - end <= INTERIM_DAYS,
  );
  return confirmed ?? next;
}

function holderName(holding: Holding, scene: Scene): string {
  return holding.acting === true ? `${holding.personName} (${scene.words.actingNote})` : holding.personName;
}

function evidenceOf(agency: Agency): Partial<Evidence> {
  const source = agency.sources[0]?.url;
  return {
    ...(source !== undefined && { source }),
    ...(agency.verified !== undefined && { verified: agency.verified }),
  };
}

function tenureId(person: EntityId, tenure: Tenure, edge: "from" | "to"): string {
  return `${person}/${tenure.office}/${edge}/${tenure[edge] ?? ""}`;
}

/** Certainly after the article's day and certainly not after the edition's. */
function isSince(date: PartialDate, scene: Scene): boolean {
  return orderOf(date, scene.at) === "after" && orderOf(date, scene.now) !== "after";
}

function lineOf(fact: Fact, scene: Scene): DatedLine {
  const { words, article } = scene;
  return {
    id: fact.id,
    day: dateText(fact.date, words).text,
    ...(article !== undefined && { distance: distanceWords(fact.date, article, words) }),
    text: fact.text,
    ...(fact.evidence?.source !== undefined && { source: fact.evidence.source }),
    verified: fact.evidence?.verified !== undefined,
  };
}
