// What an alias asks of the article around it: language, dates, jurisdiction, and words that must stand near.
import { hasPhrase, type BlockText } from "./block-text.ts";
import type { Hit } from "./hits.ts";
import { regionsBeside } from "./own-region.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./tokens.ts";

/** Whether the alias's own conditions (language, jurisdiction, dates) hold. */
export function extraHolds(scene: Scene, hit: Hit): boolean {
  return extraObjection(scene, hit) === undefined;
}

/** Which of the alias's own conditions (language, jurisdiction, dates) does not hold. */
export function extraObjection(scene: Scene, hit: Hit): string | undefined {
  const { lang, jurisdiction, from, to } = hit.extra;
  if (lang !== undefined && lang !== scene.language) return `a name in another language (${lang})`;
  if (scene.day !== undefined && ((from !== undefined && scene.day < from) || (to !== undefined && scene.day >= to))) {
    return `the name was in use ${from ?? ""}..${to ?? ""}`;
  }
  if (jurisdiction === undefined || isCalledOwn(scene, hit, jurisdiction)) return undefined;
  if (!isAbout(scene, jurisdiction)) {
    return isNamedHere(scene, hit, jurisdiction) ? undefined : `the article is not about ${jurisdiction}`;
  }
  return isElsewhere(scene, hit, jurisdiction) ? `the sentence is not about ${jurisdiction}` : undefined;
}

/**
 * "The Supreme Court" is Washington's by habit, but not where an article names another country more often, of the United
 * States no body but the country, and in the sentence neither the country nor any of its people.
 */
export function isForeign(scene: Scene, hit: Hit): boolean {
  const { names, embodied } = scene.focus;
  if (hit.extra.jurisdiction !== HABIT || embodied.has(HABIT)) return false;
  const own = names.get(HABIT) ?? 0;
  const isOften = [...names].some(([code, times]) => code !== HABIT && times > own && times > 1);
  return isOften && !regionsAround(scene, hit).has(HABIT) && !hasPersonOf(scene, hit, HABIT);
}

const HABIT = "US";

/** Whether the sentence around a hit names somebody of a country. */
function hasPersonOf(scene: Scene, hit: Hit, country: string): boolean {
  const block = scene.blocks[hit.block];
  if (block === undefined) return false;
  const [from, to] = sentenceBounds(block, hit);
  return scene.hits.some(
    ({ block: number, row, first }) =>
      number === hit.block && first >= from && first <= to && row.t !== undefined && row.j === country,
  );
}

/** "Guardia Nacional mexicana" says itself whose it is. */
function isCalledOwn(scene: Scene, hit: Hit, jurisdiction: string): boolean {
  const block = scene.blocks[hit.block];
  return block !== undefined && regionsBeside(block, hit).includes(jurisdiction);
}

/** Countries and states that the sentence around a hit names. */
export function regionsAround(scene: Scene, hit: Pick<Hit, "block" | "first" | "last">): Set<string> {
  const block = scene.blocks[hit.block];
  const found = new Set<string>();
  if (block === undefined) return found;
  const [from, to] = sentenceBounds(block, hit);
  for (const { first, code } of scene.focus.named[hit.block] ?? []) {
    if (first > to) break;
    if (first >= from) found.add(code.slice(0, 2));
  }
  return found;
}

/** The sentence names the country, and so does the article now and then. */
function isNamedHere(scene: Scene, hit: Hit, jurisdiction: string): boolean {
  const { weights, heaviest } = scene.focus;
  if ((weights.get(jurisdiction) ?? 0) < heaviest * SOME_CONCERN) return false;
  return regionsAround(scene, hit).has(jurisdiction.slice(0, 2));
}

const SOME_CONCERN = 0.25;

/** Of two countries that an article is about, the sentence names the heavier one and not this one. */
function isElsewhere(scene: Scene, hit: Hit, jurisdiction: string): boolean {
  const { weights, heaviest } = scene.focus;
  if ((weights.get(jurisdiction) ?? 0) >= heaviest) return false;
  const named = regionsAround(scene, hit);
  return !named.has(jurisdiction.slice(0, 2)) && [...named].some((code) => weights.get(code) === heaviest);
}

/** Whether the article is about a jurisdiction: the leading country, or at least half as heavy as the heaviest. */
export function isAbout(scene: Scene, jurisdiction: string): boolean {
  if (scene.focus.country === jurisdiction) return true;
  const weight = scene.focus.weights.get(jurisdiction) ?? 0;
  if (weight >= scene.focus.heaviest / 2) return true;
  return scene.focus.state === jurisdiction && weight >= Math.max(STATE_WEIGHT, scene.focus.heaviest * STATE_SHARE);
}

/** The country's own bodies outweigh those of the state that a story plays in. */
const STATE_SHARE = 0.05;
/** Four namings. */
const STATE_WEIGHT = 2.8;

/** In an article about migration these stand in every paragraph, so they convince only within the sentence. */
const EVERYWHERE = new Set("immigration immigrant immigrants migrant migrants".split(" "));

/**
 * The alias's context word that stands in the paragraph or title; words of migration: in the sentence; for an alias of
 * three words or more, which is hardly chance, anywhere in the article. Undefined where none does.
 */
export function contextWord(scene: Scene, hit: Hit): string | undefined {
  const block = scene.blocks[hit.block];
  const title = scene.blocks[scene.title];
  const context = hit.extra.context ?? [];
  if (block === undefined || title === undefined) return undefined;
  if (hit.last - hit.first >= 2) return context.find((phrase) => articleHas(scene, phrase));
  const telling = context.filter((phrase) => !EVERYWHERE.has(phrase));
  const near = telling.find((phrase) => hasPhrase(block, phrase) || hasPhrase(title, phrase));
  if (near !== undefined || telling.length === context.length) return near;
  const around = new Set(sentenceAround(block, hit).map((token) => token.key));
  return context.find((phrase) => EVERYWHERE.has(phrase) && around.has(phrase));
}

/** Whether one of the alias's context words stands near enough. */
export function contextHolds(scene: Scene, hit: Hit): boolean {
  return contextWord(scene, hit) !== undefined;
}

const articleWords = new WeakMap<Scene, Map<string, boolean>>();

function articleHas(scene: Scene, phrase: string): boolean {
  const known = articleWords.get(scene) ?? new Map<string, boolean>();
  articleWords.set(scene, known);
  const found = known.get(phrase) ?? scene.blocks.some((block) => hasPhrase(block, phrase));
  known.set(phrase, found);
  return found;
}

const SENTENCE_REACH = 40;

function sentenceAround(block: BlockText, hit: Hit): readonly Token[] {
  const [from, to] = sentenceBounds(block, hit);
  return block.tokens.slice(from, to + 1);
}

/** First and last token of the sentence around a span, at most so far. */
export function sentenceBounds(
  block: BlockText,
  { first, last }: Pick<Hit, "first" | "last">,
): [from: number, to: number] {
  const begins = (index: number): boolean =>
    block.tokens[index]?.opens === true && block.tokens[index]?.before === "stop";
  let from = first;
  while (from > 0 && first - from < SENTENCE_REACH && !begins(from)) from--;
  let to = last;
  while (to + 1 < block.tokens.length && to - last < SENTENCE_REACH && !begins(to + 1)) to++;
  return [from, to];
}
