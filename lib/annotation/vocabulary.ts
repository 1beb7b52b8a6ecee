// How much a word or phrase speaks for migration news.
import { PHRASE_WEIGHTS } from "./vocabulary-phrases.ts";
import { STEMS } from "./vocabulary-stems.ts";

const PATTERNS = STEMS.map(([weight, pattern]) => [weight, new RegExp(`^(?:${pattern})$`)] as const);
const weightCache = new Map<string, number>();
const CACHE_LIMIT = 20_000;

/** Weight of a folded word, 0 to 1. */
export function wordWeight(key: string): number {
  const known = weightCache.get(key);
  if (known !== undefined) return known;
  const weight = Math.max(0, ...PATTERNS.filter(([, pattern]) => pattern.test(key)).map(([value]) => value));
  if (weightCache.size < CACHE_LIMIT) weightCache.set(key, weight);
  return weight;
}

/** Weight of a phrase of two or three folded words. */
export function phraseWeight(phrase: string): number {
  return PHRASE_WEIGHTS[phrase] ?? 0;
}

/** Peoples of whom many have moved: "Haitians in Springfield". A war story is full of them too, so they count only so far. */
const PEOPLES =
  /^(?:afghans|haitians|venezuelans|cubans|hondurans|guatemalans|salvadorans|nicaraguans|ecuadorians|syrians|iraqis|eritreans|somalis|rohingya|venezolan[ao]s|haitian[ao]s|cuban[ao]s|honduren[ao]s|salvadoren[ao]s|guatemaltec[ao]s|nicaraguenses|afgan[ao]s|siri[ao]s)$/;

/** Whether a folded word names such a people. */
export function isPeople(key: string): boolean {
  return PEOPLES.test(key);
}
