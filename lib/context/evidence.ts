// The foot of a card: which sources stand behind what it shows, and when that was verified.
import type { Entity, Evidence, PartialDate, Source } from "../dataset/types.ts";
import { lastDay } from "./dates.ts";
import { shortDate } from "./date-words.ts";
import type { CardSource } from "./types.ts";
import type { Words } from "./words.ts";

const MOST_SOURCES = 4;
const SECONDARY = /(^|\.)(wikipedia|wikidata|britannica|ballotpedia)\.org$|(^|\.)(britannica|fandom)\.com$/;

/** A fact that may bring what another record says of its source. */
export type CitedEvidence = Evidence & { readonly cited?: Source };

/** Sources of the facts shown, then the record's own; encyclopaedias last; one a publisher; at most four. */
export function cardSources(entity: Entity, facts: readonly CitedEvidence[]): CardSource[] {
  const known = new Map(entity.sources.map((source) => [source.url, source]));
  const shown = facts
    .map((fact) => known.get(fact.source) ?? fact.cited ?? bareSource(fact.source))
    .filter((source) => source !== undefined);
  const once = new Map<string, CardSource>();
  for (const { url, publisher, title } of [...shown, ...entity.sources]) {
    if (!once.has(publisher)) once.set(publisher, { url, publisher, title });
  }
  return [...once.values()].toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_SOURCES);
}

/** "verified 24 Nov 2026" (the newest day), "partly verified, …" where a shown fact is from memory, or "not yet verified". */
export function verifiedWords(entity: Entity, facts: readonly Evidence[], words: Words): string {
  const shown = facts.length > 0 ? facts : [entity];
  const days = [...shown, entity].map((fact) => fact.verified).filter((day) => day !== undefined);
  const newest = newestOf(days);
  if (newest === undefined) return words.notVerified;
  const date = shortDate(newest, words);
  return shown.every((fact) => fact.verified !== undefined) ? words.verified(date) : words.partlyVerified(date);
}

/** A source as a card or figure shows it. */
export function cardSource({ url, publisher, title }: Source): CardSource {
  return { url, publisher, title };
}

function newestOf(days: readonly PartialDate[]): PartialDate | undefined {
  return days.toSorted((a, b) => lastDay(a) - lastDay(b)).at(-1);
}

/** A fact's page that no record at hand lists: known by its host only, or by the project that a code host keeps. */
function bareSource(url: string): CardSource | undefined {
  const publisher = /^https:\/\/github\.com\/([^/]+\/[^/]+)/.exec(url)?.[1] ?? hostOf(url);
  return publisher === "" ? undefined : { url, publisher, title: publisher };
}

/** Encyclopaedias after everything else. */
function rank(source: CardSource): number {
  return Number(SECONDARY.test(hostOf(source.url)));
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? "";
}
