// What changed between the article's day and the edition for what the article names: offices left and taken, terms, agencies.
import type { Agency, Entity, EntityId, Evidence, PartialDate, Term } from "../dataset/types.ts";
import { middleDay, orderOf } from "./dates.ts";
import { dateText, distanceWords, sentence, shortDate } from "./date-words.ts";
import { officeChanges, personChanges, type DatedChange } from "./office-changes.ts";
import { hasNow, type Scene } from "./scene.ts";
import { changesOf } from "./standing.ts";
import type { ConcerningLine, DatedLine } from "./types.ts";

/** Newest first, each once; empty where the article's day is unknown or not before the edition's. */
export function sinceThen(named: Iterable<EntityId>, scene: Scene): ConcerningLine[] {
  if (!hasNow(scene)) return [];
  const changes = new Map<string, DatedChange & { readonly concerns: readonly EntityId[] }>();
  for (const id of named) {
    const entity = scene.facts.entities.get(id);
    for (const change of entity ? changesFor(entity, scene) : []) {
      changes.set(change.id, { ...change, concerns: [...(changes.get(change.id)?.concerns ?? []), id] });
    }
  }
  return [...changes.values()]
    .filter((change) => isSince(change.date, scene))
    .toSorted((a, b) => middleDay(b.date) - middleDay(a.date))
    .map((change) => ({ ...lineOf(change, scene), concerns: change.concerns }));
}

function changesFor(entity: Entity, scene: Scene): DatedChange[] {
  if (entity.kind === "person") return personChanges(entity, scene);
  if (entity.kind === "office") return officeChanges(entity.id, scene);
  if (entity.kind === "agency") return agencyChanges(entity, scene);
  if (entity.kind === "term") return termChanges(entity, scene);
  return [];
}

function agencyChanges(agency: Agency, scene: Scene): DatedChange[] {
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

function termChanges(term: Term, scene: Scene): DatedChange[] {
  if (term.category === "case") return caseChanges(term, scene);
  return changesOf(term).map(({ date, status, item }) => ({
    id: `${term.id}/${date}/${status}`,
    date,
    text: `${sentence(term.name, scene.words)}: ${item?.what ?? scene.words.became[status](dateText(date, scene.words))}`,
    ...(item && { evidence: item }),
  }));
}

/** A court case has no standing: every line of its history is news. */
function caseChanges(term: Term, scene: Scene): DatedChange[] {
  return term.history.map((item, index) => ({
    id: `${term.id}#${String(index)}`,
    date: item.date,
    text: `${sentence(term.name, scene.words)}: ${item.what}`,
    evidence: item,
  }));
}

function evidenceOf(agency: Agency): Partial<Evidence> {
  const source = agency.sources[0]?.url;
  return {
    ...(source !== undefined && { source }),
    ...(agency.verified !== undefined && { verified: agency.verified }),
  };
}

/** Certainly after the article's day and certainly not after the edition's. */
function isSince(date: PartialDate, scene: Scene): boolean {
  return orderOf(date, scene.at) === "after" && orderOf(date, scene.now) !== "after";
}

function lineOf(change: DatedChange, scene: Scene): DatedLine {
  const { words, article } = scene;
  return {
    id: change.id,
    day: shortDate(change.date, words),
    ...(article !== undefined && { distance: distanceWords(change.date, article, words) }),
    text: change.text,
    ...(change.evidence?.source !== undefined && { source: change.evidence.source }),
    verified: change.evidence?.verified !== undefined,
  };
}
